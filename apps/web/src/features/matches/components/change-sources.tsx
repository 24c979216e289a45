import type { CounterfactualAnswer, ProfileBody } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatNumber } from '../../../lib/format.js';
import { valueAt, valuesOf } from '../profile-change.js';
import { saidAt, valueText } from '../profile-value.js';
import './number-sources.css';

/** Where the number of a change comes from: how many fit now and how many then, which line of the profile is another, and how it was counted. */
export function ChangeSources({ change, profile }: { change: CounterfactualAnswer; profile: ProfileBody | undefined }) {
  const texts = useLaterTexts();
  const { l, language } = texts;
  const said = (count: number) => `${formatNumber(count, language)} ${l(`changes.gain.${change.counts}`, { count })}`;
  return (
    <div className="number-sources">
      <section className="source">
        <dl className="change-counts">
          <div><dt>{l('changes.now')}</dt><dd className="amount">{said(change.total)}</dd></div>
          <div><dt>{l('changes.after')}</dt><dd className="amount">{said(change.totalThen)}</dd></div>
        </dl>
      </section>
      {profile ? (
        <section className="source">
          <h3>{l('source.profile')}</h3>
          <ul className="plain-list">
            {valuesOf(change).filter(({ path, value }) => valueAt(profile, path) !== value).map(({ path, value }) => (
              <li key={path}>{l(`source.path.${path.replace('.', '-') as 'maxCostSharePercent'}`)}: {saidAt(profile, path, texts) ?? l('source.empty')} → {valueText(path, value, texts) ?? l('source.empty')}</li>
            ))}
          </ul>
          <p className="small"><Link to="/profile">{l('source.profileLink')}</Link></p>
        </section>
      ) : null}
      <section className="source">
        <h3>{l('source.method')}</h3>
        <p className="small">{l('changes.how')}</p>
        <p className="quiet small"><Link to="/help" hash="matches">{l('source.help')}</Link></p>
      </section>
    </div>
  );
}
