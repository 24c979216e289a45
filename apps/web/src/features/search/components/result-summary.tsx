import type { VacancySearchAnswer } from '@mitn/contracts';
import { useTexts } from '../../../components/use-texts.js';

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
  const words = answer.corrections.reduce((text, { typed, used }) => text.replace(typed, used), q ?? '');
  const byDutch = answer.leftOut?.parameter === 'dutch';
  return (
    <>
      <h1 className="results-title" tabIndex={-1}>
        {q ? t(`results.${kind}For`, { count: answer.total, words }) : t(`results.${kind}`, { count: answer.total })}
      </h1>
      <p className="quiet results-note" role="status">
        <span className="sr-only">{t(`results.${kind}`, { count: answer.total })}. </span>
        {readings(answer.corrections).map(({ typed, used }) => (
          <span key={typed}>{t('results.showing')} <strong>{used.join(', ')}</strong> {t('results.insteadOf', { typed })} </span>
        ))}
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

/** Each typed word once, with all the words that it was read as, best first. */
function readings(corrections: { typed: string; used: string }[]): { typed: string; used: string[] }[] {
  const byTyped = new Map<string, string[]>();
  for (const { typed, used } of corrections) byTyped.set(typed, [...(byTyped.get(typed) ?? []), used]);
  return [...byTyped].map(([typed, used]) => ({ typed, used }));
}
