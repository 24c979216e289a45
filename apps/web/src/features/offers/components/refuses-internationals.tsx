import type { HomeDetail } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { Quotes } from '../../../components/evidence.js';
import { familyOf } from '../../../components/label-family.js';
import { ruleOf } from '../../../components/label-rules.js';
import { RuleNote } from '../../../components/rule-note.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';

/** Says plainly that an ad refuses internationals, with the sentence, what the law says, and what a person can do. The ad stays in sight. */
export function RefusesInternationals({ home }: { home: HomeDetail }) {
  const { l } = useLaterTexts();
  if (home.internationals !== 'excluded') return null;
  const label = home.labelDetails.find((one) => one.name === 'internationals');
  const kinds = familyOf(home.labelDetails, 'condition').map(({ kind }) => kind);
  const bySpeech = kinds.includes('dutch-speakers-only') && !kinds.includes('no-internationals');
  return (
    <section className="notice notice-no stack">
      <h2>{l('refuses.title')}</h2>
      {label ? <div><Quotes quotes={label.quotes.slice(0, 2)} offer={home} /></div> : null}
      <p><strong>{l(bySpeech ? 'refuses.speakers' : 'refuses.law')}</strong> {l('refuses.shown')}</p>
      <RuleNote id={label ? ruleOf(label) : 'equal-treatment.home'} {...(label ? { carried: label.rule } : {})} />
      <div>
        <h3>{l('refuses.todo')}</h3>
        <ul className="plain-list">{(['reply', 'keep', 'report'] as const).map((one) => <li key={one}>{l(`refuses.${one}`)}</li>)}</ul>
      </div>
      <p><Link to="/help" hash="discrimination">{l('refuses.more')}</Link></p>
    </section>
  );
}
