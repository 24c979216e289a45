import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { LabelEvidence } from '../../../components/evidence.js';
import type { QuotedAd } from '../../../components/evidence.js';
import { Icon, QuoteMark } from '../../../components/icons.js';
import { ruleOf } from '../../../components/label-rules.js';
import { RuleNote } from '../../../components/rule-note.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import type { SaidFact, SaidGroup } from '../said-fact.js';
import './ad-says.css';

const NO_RULE = { id: '', validFrom: null, source: null };
const SIGNS = { fits: 'check', ask: 'ask', no: 'cross' } as const;

/** "What this ad says": every fact of an offer in its group, each with the sentence one press away. An address that ends in `#says-<label>` opens that line. */
export function AdSays({ groups, offer }: { groups: SaidGroup[]; offer: QuotedAd }) {
  const { l } = useLaterTexts();
  const asked = useLocation({ select: ({ hash }) => /^says-([a-z-]+)$/.exec(hash)?.[1] });
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    const line = asked && section.current?.querySelector<HTMLDetailsElement>(`details[data-says~="${asked}"]`);
    if (!line) return;
    line.setAttribute('open', '');
    line.scrollIntoView({ block: 'center' });
    line.querySelector('summary')?.focus({ preventScroll: true });
  }, [asked]);
  return (
    <section className="ad-says" aria-labelledby="ad-says" ref={section}>
      <header>
        <h2 id="ad-says">{l('says.title')}</h2>
        <p className="quiet small">{l('says.lead')}</p>
      </header>
      {groups.map((group) => (
        <div className="said-group" key={group.key}>
          <h3>{l(`says.group.${group.key}`)}</h3>
          <div className="said-facts">{group.facts.map((fact) => <Said key={fact.key} fact={fact} offer={offer} />)}</div>
        </div>
      ))}
    </section>
  );
}

function Said({ fact, offer }: { fact: SaidFact; offer: QuotedAd }) {
  const { l } = useLaterTexts();
  const words = (
    <>
      <span className="said-name">{fact.name}</span>
      <span className={`said-value said-${fact.kind}`}>{fact.kind === 'plain' ? null : <Icon name={SIGNS[fact.kind]} size={16} />}<span>{fact.value}</span></span>
    </>
  );
  if (fact.labels.length === 0 && !fact.note) return <p className="said-fact said-open">{words}</p>;
  const quoted = fact.labels.some((label) => label.quotes.length > 0);
  return (
    <details className="said-fact" data-label={fact.key} data-says={fact.labels.map(({ name }) => name).join(' ')}>
      <summary>
        {words}
        <span className="said-why">{quoted ? <QuoteMark /> : null}<span className="sr-only">{l('says.why')}</span></span>
      </summary>
      <div className="said-proof">
        {fact.note ? <p>{fact.note}</p> : null}
        {fact.labels.length === 0 ? <RuleNote id={ruleOf({ name: fact.key, value: '', rule: NO_RULE })} /> : null}
        {fact.labels.map((label) => <LabelEvidence key={`${label.name} ${label.value}`} detail={label} offer={offer} />)}
      </div>
    </details>
  );
}
