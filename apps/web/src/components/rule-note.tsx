import { useFigures } from '../api/list-figures.js';
import { formatDate } from '../lib/format.js';
import { safeLink } from '../lib/safe-link.js';
import type { LabelDetail } from './label-family.js';
import { useLaterTexts } from './use-later-texts.js';
import './rule-note.css';

/** The legal rule on which a verdict rests, in the reader's language, with its dates and source. Nothing where only our own reading stands behind it. */
export function RuleNote({ rule }: { rule: LabelDetail['rule'] }) {
  const { data } = useFigures(rule.source !== null || rule.validFrom !== null);
  const { language, l } = useLaterTexts();
  const found = data?.rules.find((one) => one.id === rule.id);
  if (!found && rule.source === null) return null;
  const { validFrom, validTo, source } = found ?? { ...rule, validTo: null };
  return (
    <div className="rule-note">
      <p className="rule-note-title">{found?.title[language] ?? l('proof.rule')}</p>
      {found ? <p>{found.text[language]}</p> : null}
      {found?.certainty === 'C' ? <p>{l('proof.toConfirm')}</p> : null}
      <p className="quiet">
        {validFrom ? (validTo ? l('proof.valid', { from: formatDate(validFrom, language), to: formatDate(validTo, language) }) : l('proof.validFrom', { from: formatDate(validFrom, language) })) : null}{' '}
        {source ? <SourceLink source={source} /> : null}
      </p>
    </div>
  );
}

/** Where a rule or figure was read: a link when it is an address, else its name. */
export function SourceLink({ source }: { source: string }) {
  const { l } = useLaterTexts();
  const link = safeLink(source);
  return link ? <a href={link.href} target="_blank" rel="noopener noreferrer">{l('proof.source', { host: link.host.replace(/^www\./, '') })}</a> : <>{l('proof.sourceText', { name: source })}</>;
}
