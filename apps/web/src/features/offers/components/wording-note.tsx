import type { VacancyDetail } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { Quotes } from '../../../components/evidence.js';
import { familyOf } from '../../../components/label-family.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { wordingText } from '../../../components/wording-text.js';

/** A gentle note on words that an employer should not use, with the sentence: it need not stop anybody. */
export function WordingNote({ vacancy }: { vacancy: VacancyDetail }) {
  const { l } = useLaterTexts();
  const found = familyOf(vacancy.labelDetails, 'unlawful');
  if (found.length === 0) return null;
  return (
    <section className="panel stack">
      <h2>{l('wording.title')}</h2>
      <p>{l('wording.text')}</p>
      <ul className="conditions">
        {found.map(({ kind, label }) => (
          <li key={`${kind} ${label.quotes[0]?.start ?? ''}`}>
            {wordingText(kind, l)}
            <Quotes quotes={label.quotes.slice(0, 1)} offer={vacancy} />
          </li>
        ))}
      </ul>
      <p className="small"><Link to="/help" hash="discrimination">{l('wording.more')}</Link></p>
    </section>
  );
}
