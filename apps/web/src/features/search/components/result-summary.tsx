import type { VacancySearchAnswer } from '@mitn/contracts';
import { Corrections } from '../../../components/corrections.js';
import { useTexts } from '../../../components/use-texts.js';
import { correctedWords } from '../../../lib/readings.js';

interface Props {
  kind: 'vacancies' | 'homes';
  answer: Pick<VacancySearchAnswer, 'total' | 'corrections' | 'leftOut' | 'reduced' | 'from'>;
  q: string | undefined;
  /** Shows the offers that were left out. */
  onInclude: () => void;
}

/** What the list is: how many, for which words, which typos were read as what, what was left out, and whether the answer is a reduced one. */
export function ResultSummary({ kind, answer, q, onInclude }: Props) {
  const { t } = useTexts();
  const words = correctedWords(q ?? '', answer.corrections);
  const byDutch = answer.leftOut?.parameter === 'dutch';
  return (
    <>
      <h1 className="results-title" tabIndex={-1}>
        {q ? t(`results.${kind}For`, { count: answer.total, words }) : t(`results.${kind}`, { count: answer.total })}
      </h1>
      <p className="quiet results-note" role="status">
        <span className="sr-only">{t(`results.${kind}`, { count: answer.total })}. </span>
        <Corrections corrections={answer.corrections} />
        {answer.leftOut && answer.leftOut.total > 0 ? (
          <span>
            {t(byDutch ? 'results.leftOutDutch' : 'results.leftOut', { count: answer.leftOut.total })}{' '}
            <button type="button" className="link-button" onClick={onInclude}>{t('results.include')}</button>
          </span>
        ) : null}
        {answer.reduced ? <span className="results-reduced">{t('results.reduced')}</span> : null}
      </p>
    </>
  );
}
