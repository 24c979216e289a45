import type { HomeDetail } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { Quotes } from '../../../components/evidence.js';
import { familyOf } from '../../../components/label-family.js';
import { scamText } from '../../../components/scam-text.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';

/** The signs of a false ad, each with its sentence and why it warns, and what to do before anything else. */
export function ScamSigns({ home }: { home: HomeDetail }) {
  const { l } = useLaterTexts();
  const signs = familyOf(home.labelDetails, 'scam');
  if (signs.length === 0) return null;
  return (
    <section className="notice notice-no stack">
      <h2>{l('scam.title', { count: signs.length })}</h2>
      <ul className="conditions">
        {signs.map(({ kind, label }) => (
          <li key={`${kind} ${label.quotes[0]?.start ?? ''}`}>
            {scamText(kind, l)}
            <Quotes quotes={label.quotes.slice(0, 1)} offer={home} />
          </li>
        ))}
      </ul>
      <p><strong>{l('scam.text')}</strong></p>
      <ul className="plain-list">{(['see', 'pay', 'copy'] as const).map((one) => <li key={one}>{l(`scam.${one}`)}</li>)}</ul>
      <p><Link to="/help" hash="scams">{l('scam.more')}</Link></p>
    </section>
  );
}
