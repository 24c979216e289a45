import type { HomeDetail } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { conditionText, conditionWhy } from '../../../components/condition-text.js';
import { Quotes } from '../../../components/evidence.js';
import { familyOf, REFUSALS } from '../../../components/label-family.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';

const VERDICTS = ['lawful-condition', 'unclear', 'discrimination'] as const;

/** What the ad asks of a tenant, each with the sentence that says so and whether a landlord may ask it: something to ask, never a filter. */
export function Conditions({ home }: { home: HomeDetail }) {
  const { l } = useLaterTexts();
  const read = familyOf(home.labelDetails, 'condition');
  const kinds = [...new Set([...home.conditions, ...read.map(({ kind }) => kind)])].filter((kind) => home.internationals !== 'excluded' || !REFUSALS.includes(kind));
  if (kinds.length === 0) return null;
  return (
    <section className="notice notice-ask stack">
      <h2>{l('asks.title')}</h2>
      <p>{l('asks.text')}</p>
      <ul className="conditions">
        {kinds.map((kind) => {
          const labels = read.filter((one) => one.kind === kind).map(({ label }) => label);
          const verdict = VERDICTS.find((one) => labels.some((label) => label.value === one));
          return (
            <li key={kind}>
              <strong>{conditionText(kind, l)}</strong>
              {verdict ? <> {l(`asks.verdict.${verdict}`)}</> : null}
              <Quotes quotes={labels.flatMap((label) => label.quotes).slice(0, 1)} offer={home} />
              {verdict ? <p className="small">{conditionWhy(kind, l)}</p> : null}
            </li>
          );
        })}
      </ul>
      <p className="small"><Link to="/help" hash="labels">{l('proof.notRight')}</Link></p>
    </section>
  );
}
