import type { HomeDetail } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { Quotes } from '../../../components/evidence.js';
import { useTexts } from '../../../components/use-texts.js';

const WORDED = ['students-only', 'women-only', 'men-only', 'no-students', 'no-couples', 'working-only', 'age-limit', 'no-pets', 'no-smoking', 'dutch-preferred', 'dutch-speakers-only', 'no-internationals'] as const;

/** What the ad asks of a tenant, each with the sentences that say so. A condition that we have no words for stands as its source writes it. */
export function Conditions({ home }: { home: HomeDetail }) {
  const { t } = useTexts();
  if (home.conditions.length === 0) return null;
  const textOf = (condition: string) => {
    const known = WORDED.find((one) => one === condition);
    return known ? t(`home.condition.${known}`) : condition.replaceAll('-', ' ');
  };
  const quotesOf = (condition: string) => home.labelDetails.find((one) => one.name === 'condition' && one.value === condition)?.quotes ?? [];
  return (
    <section className="notice notice-ask stack">
      <h2>{t('home.conditions')}</h2>
      <p>{t('home.conditionsText')}</p>
      <ul className="conditions">
        {home.conditions.map((one) => (
          <li key={one}>
            <strong>{textOf(one)}</strong>
            <Quotes quotes={quotesOf(one).slice(0, 1)} offer={home} />
          </li>
        ))}
      </ul>
      <p className="small"><Link to="/help" hash="labels">{t('evidence.notRight')}</Link></p>
    </section>
  );
}
