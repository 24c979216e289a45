import { Icon } from './icons.js';
import { useTexts } from './use-texts.js';
import './applied-filters.css';

export interface AppliedFilter {
  key: string;
  text: string;
  remove: () => void;
}

/** The filters that are set, each removable by one press. */
export function AppliedFilters({ filters, onClear }: { filters: AppliedFilter[]; onClear: () => void }) {
  const { t } = useTexts();
  if (filters.length === 0) return null;
  return (
    <div className="applied" role="group" aria-label={t('filter.applied')}>
      {filters.map((filter) => (
        <button key={filter.key} type="button" className="applied-filter" onClick={filter.remove}>
          <span className="sr-only">{t('filter.remove')}</span>
          {filter.text}
          <Icon name="cross" size={14} />
        </button>
      ))}
      {filters.length > 1 ? <button type="button" className="link-button small" onClick={onClear}>{t('filter.clear')}</button> : null}
    </div>
  );
}
