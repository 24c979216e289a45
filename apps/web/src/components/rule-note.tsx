import { useFigures } from '../api/list-figures.js';
import { formatDate } from '../lib/format.js';
import { sourceLink } from '../lib/source-link.js';
import type { LabelDetail } from './label-family.js';
import { useLaterTexts } from './use-later-texts.js';
import './rule-note.css';

/** A legal rule in the reader's language, with its dates, its source and how sure it is. A label may carry it whole. Nothing when there is none, or it does not hold today. */
export function RuleNote({ id, carried }: { id: string | null; carried?: LabelDetail['rule'] }) {
  const whole = wholeRule(carried);
  const { data } = useFigures(id !== null && whole === null);
  const { language } = useLaterTexts();
  if (whole) return <RuleInWords rule={{ ...whole, title: whole.title[language], text: whole.text[language] }} />;
  const found = id === null ? undefined : data?.rules.find((one) => one.id === id);
  return found ? <RuleInWords rule={{ ...found, title: found.title[language], text: found.text[language] }} /> : null;
}

/** A rule that came with its label; null when a part is missing, so that nothing about it is guessed. */
function wholeRule(rule: LabelDetail['rule'] | undefined) {
  if (!rule?.title || !rule.text || !rule.validFrom || !rule.source || !rule.certainty) return null;
  const { title, text, validFrom, validTo = null, source, certainty } = rule;
  return { title, text, validFrom, validTo, source, certainty };
}

interface Worded {
  title: string;
  text: string;
  validFrom: string;
  validTo: string | null;
  source: string;
  certainty: 'A' | 'B' | 'C';
}

/** A date of the law is said with its year, also of this one. */
const LONG_AGO = new Date(0);

/** One rule or figure with what it rests on. */
export function RuleInWords({ rule }: { rule: Worded }) {
  const { language, l } = useLaterTexts();
  const from = formatDate(rule.validFrom, language, LONG_AGO);
  return (
    <div className="rule-note">
      <p className="rule-note-title">{rule.title}</p>
      {rule.text ? <p>{rule.text}</p> : null}
      {rule.certainty === 'A' ? null : <p>{l(rule.certainty === 'C' ? 'proof.toConfirm' : 'proof.secondHand')}</p>}
      <p className="quiet">
        {rule.validTo ? l('proof.valid', { from, to: formatDate(rule.validTo, language, LONG_AGO) }) : l('proof.validFrom', { from })}{' '}
        <Sources source={rule.source} />
      </p>
    </div>
  );
}

/** Where a rule was read, one or several: a link where it has a page, else its name. */
function Sources({ source }: { source: string }) {
  const { l } = useLaterTexts();
  return (
    <>
      {l('proof.source')}{' '}
      {source.split('; ').map((one, index) => {
        const link = sourceLink(one);
        return <span key={one}>{index > 0 ? ', ' : null}{link ? <a href={link.href} target="_blank" rel="noopener noreferrer">{link.host}</a> : one}</span>;
      })}
    </>
  );
}
