import { Link } from '@tanstack/react-router';
import { useHome } from '../api/get-home.js';
import { useVacancy } from '../api/get-vacancy.js';
import { quoteInContext } from '../lib/quote-context.js';
import { memberOf } from './label-family.js';
import type { LabelDetail } from './label-family.js';
import { conditionText, conditionWhy } from './condition-text.js';
import { COMPARED, ruleOf } from './label-rules.js';
import { RuleNote } from './rule-note.js';
import { scamText } from './scam-text.js';
import { useLaterTexts } from './use-later-texts.js';
import './evidence.css';

/** The ad that quotes are taken from. */
export interface QuotedAd {
  title: string;
  descriptionText: string;
  labelDetails: LabelDetail[];
}

/** Which label of which offer is open, and the words that it stands under. `condition.*` opens all of a family. */
export interface OpenLabel {
  kind: 'vacancy' | 'home';
  id: string;
  label: string;
  text: string;
}

/** Why we say what a label says: the sentences of the ad with the decisive words lit, how sure we are, the rule behind it, and how to object. */
export function Evidence({ open }: { open: OpenLabel }) {
  return open.kind === 'vacancy' ? <VacancyEvidence open={open} /> : <HomeEvidence open={open} />;
}

function VacancyEvidence({ open }: { open: OpenLabel }) {
  const { data, isError } = useVacancy(open.id);
  return <EvidenceBody offer={data} failed={isError} label={open.label} />;
}

function HomeEvidence({ open }: { open: OpenLabel }) {
  const { data, isError } = useHome(open.id);
  return <EvidenceBody offer={data} failed={isError} label={open.label} />;
}

function EvidenceBody({ offer, failed, label }: { offer: QuotedAd | undefined; failed: boolean; label: string }) {
  const { t, l } = useLaterTexts();
  if (failed) return <p className="quiet">{t('evidence.failed')}</p>;
  if (!offer) return <div className="stack" role="status"><span className="sr-only">{t('state.loading')}</span><span className="bar evidence-wait" /></div>;
  const family = label.endsWith('.*') ? label.slice(0, -2) : null;
  const details = offer.labelDetails.filter((one) => (family ? one.name === family || one.name.startsWith(`${family}.`) : one.name === label));
  if (details.length === 0) return <p className="quiet">{l('proof.field')}</p>;
  return details.map((detail) => {
    const condition = family === 'condition' ? memberOf(detail, 'condition') : null;
    const sign = family === 'scam' ? memberOf(detail, 'scam') : null;
    return (
      <div className="evidence-one" key={`${detail.name} ${detail.value}`}>
        {condition ? <h3>{conditionText(condition, l)}</h3> : null}
        {sign ? <p>{scamText(sign, l)}</p> : null}
        <LabelEvidence detail={detail} offer={offer} />
        {condition ? <p className="small">{conditionWhy(condition, l)}</p> : null}
      </div>
    );
  });
}

/** Sentences of an ad with the decisive words lit. */
export function Quotes({ quotes, offer }: { quotes: LabelDetail['quotes']; offer: Pick<QuotedAd, 'title' | 'descriptionText'> }) {
  return quotes.map((quote) => {
    const lit = quoteInContext(quote.field === 'title' ? offer.title : offer.descriptionText, quote);
    return (
      <blockquote className="evidence-quote" key={`${quote.field} ${quote.start}`}>
        {lit.before}<mark>{lit.lit}</mark>{lit.after}
      </blockquote>
    );
  });
}

/** The quotes of one label, with how sure they make us and the rule behind it. */
export function LabelEvidence({ detail, offer }: { detail: LabelDetail; offer: Pick<QuotedAd, 'title' | 'descriptionText'> }) {
  const { l } = useLaterTexts();
  const quoted = detail.quotes.length > 0;
  return (
    <div className="evidence">
      {COMPARED.includes(detail.name) ? <p>{l('proof.compared')}</p> : null}
      {quoted ? <p className="small">{l(detail.quotes[0]?.field === 'title' ? 'proof.fromTitle' : 'proof.fromAd')}</p> : null}
      <Quotes quotes={detail.quotes} offer={offer} />
      <p>{quoted || detail.certainty !== 'certain' ? <strong>{l(COMPARED.includes(detail.name) && !quoted ? 'proof.certainty.unsure' : `proof.certainty.${detail.certainty}`)}</strong> : l(detail.value === 'unstated' ? 'proof.none' : detail.name === 'ad-language' ? 'proof.counted' : 'proof.field')}</p>
      <RuleNote id={ruleOf(detail)} carried={detail.rule} />
      <p className="quiet small">{quoted ? `${l('proof.readBy')} ` : null}<Link to="/help" hash="labels">{l('proof.notRight')}</Link></p>
    </div>
  );
}
