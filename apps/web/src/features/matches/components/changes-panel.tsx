import type { MatchesAnswer, ProfileBody } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatMoney, formatNumber } from '../../../lib/format.js';
import { useCountedChanges } from '../api/count-changes.js';

/** What would change the result, counted by the engine on the changed profile. Shown only when something would. */
export function ChangesPanel({ profile, totals }: { profile: ProfileBody | undefined; totals: MatchesAnswer['totals'] | undefined }) {
  const { l, language } = useLaterTexts();
  const { data } = useCountedChanges(profile, totals);
  if (!data || data.length === 0) return null;
  return (
    <section className="panel changes">
      <h2>{l('changes.title')}</h2>
      <ul className="changes-list">
        {data.map(({ change, gained }) => (
          <li key={change.name}>
            <strong className="amount">+{formatNumber(gained, language)}</strong>{' '}
            {change.name === 'dutch' ? l('changes.dutch', { count: gained, level: change.values.level ?? '' }) : null}
            {change.name === 'cost' ? l('changes.cost', { count: gained, amount: formatMoney(change.values.cents ?? 0, language) }) : null}
            {change.name === 'minutes' ? l(change.counts === 'pair' ? 'changes.minutesPairs' : 'changes.minutesJobs', { count: gained, minutes: change.values.minutes ?? 0 }) : null}
          </li>
        ))}
      </ul>
      <p className="quiet small">{l('changes.counted')} <Link to="/profile">{l('changes.edit')}</Link></p>
    </section>
  );
}
