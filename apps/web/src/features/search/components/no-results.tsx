import type { VacancySearchAnswer } from '@mitn/contracts';
import { EmptyState } from '../../../components/states.js';
import { useTexts } from '../../../components/use-texts.js';
import { filterName } from '../filter-texts.js';

interface Props {
  kind: 'vacancies' | 'homes';
  q: string | undefined;
  loosen: VacancySearchAnswer['loosen'];
  onLoosen: (parameter: string) => void;
  onClear: () => void;
}

/** No offer fits: says which one filter to take away, and what that would give. */
export function NoResults({ kind, q, loosen, onLoosen, onClear }: Props) {
  const { t } = useTexts();
  const useful = loosen.filter((one) => one.total > 0).slice(0, 4);
  return (
    <EmptyState title={t(`empty.${kind}`)} seed={`none ${kind}`}>
      <p className="quiet">{useful.length > 0 ? t('empty.loosen') : q ? t('empty.words', { words: q }) : t('empty.filters')}</p>
      <div className="state-options">
        {useful.map((one) => (
          <button key={one.parameter} type="button" className="button" onClick={() => onLoosen(one.parameter)}>
            {t('empty.without', { filter: filterName(one.parameter, t), count: one.total })}
          </button>
        ))}
        <button type="button" className="button button-plain" onClick={onClear}>{t('empty.clear')}</button>
      </div>
    </EmptyState>
  );
}
