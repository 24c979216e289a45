import { useTexts } from '../../../components/use-texts.js';

type Sort = 'relevance' | 'newest' | 'pay' | 'cost' | 'distance';

/** The order of a list. */
export function SortSelect({ value, values, onChange }: { value: Sort; values: readonly Sort[]; onChange: (sort: Sort) => void }) {
  const { t } = useTexts();
  return (
    <label className="results-sort">
      {t('sort.name')}
      <select value={value} onChange={(event) => onChange(values.find((one) => one === event.target.value) ?? 'relevance')}>
        {values.map((one) => <option key={one} value={one}>{t(`sort.${one}`)}</option>)}
      </select>
    </label>
  );
}
