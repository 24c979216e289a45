import { LANGUAGE_DEMANDS } from '@mitn/contracts';
import { Quotes } from '../../../components/evidence.js';
import { familyOf } from '../../../components/label-family.js';
import { ruleOf } from '../../../components/label-rules.js';
import { RuleNote } from '../../../components/rule-note.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { wordingSuggestion, wordingText } from '../../../components/wording-text.js';
import { useVacancyPreview } from '../api/preview-vacancy.js';
import '../../../components/notice.css';

/** Advice while writing: words that may be unlawful with why and what to write instead, and a demand for Dutch that the form does not state. Nothing is refused for it. */
export function WordingAdvice({ title, description, dutch }: { title: string; description: string; dutch: string }) {
  const { t, l } = useLaterTexts();
  const { labels, read } = useVacancyPreview({ title, description });
  const found = familyOf(labels, 'unlawful');
  const demand = labels.find((one) => one.name === 'dutch');
  const readAs = demand && demand.value !== dutch ? LANGUAGE_DEMANDS.find((one) => one === demand.value) : undefined;
  const offer = { title: read.title, descriptionText: read.description };
  return (
    <div aria-live="polite">
      {found.length > 0 || readAs ? (
        <section className="notice notice-ask stack">
          <h2>{l('advice.title')}</h2>
          <p>{l('advice.text')}</p>
          <ul className="conditions">
            {readAs && demand ? (
              <li>
                <strong>{l('advice.dutch', { read: t(`facet.dutch.${readAs}`) })}</strong>
                <Quotes quotes={demand.quotes.slice(0, 1)} offer={offer} />
                <p className="small">{l('advice.dutchDo')}</p>
              </li>
            ) : null}
            {found.map(({ kind, label }) => (
              <li key={`${kind} ${label.quotes[0]?.start ?? ''}`}>
                <strong>{wordingText(kind, l)}</strong>
                <Quotes quotes={label.quotes.slice(0, 1)} offer={offer} />
                <p>{l('advice.better')} {wordingSuggestion(kind, l)}</p>
                <RuleNote id={ruleOf(label)} carried={label.rule} />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}
