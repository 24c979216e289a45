import { useSearch } from '@tanstack/react-router';
import { PageTitle } from '../../components/page-title.js';
import { useLaterTexts } from '../../components/use-later-texts.js';
import { CalculatorsView } from '../../features/calculators/components/calculators-view.js';

/** Sums with the law of a day: pay, permits, rent. */
export function CalculatorsPage() {
  const { l } = useLaterTexts();
  const { show } = useSearch({ from: '/calculators' });
  return (
    <>
      <PageTitle title={l('calc.title')} />
      <CalculatorsView name={show} />
    </>
  );
}
