import type { AnswerOf, getVacancyRoute } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useHome } from '../api/get-home.js';
import { useVacancy } from '../api/get-vacancy.js';
import { formatDate } from '../lib/format.js';
import { quoteInContext } from '../lib/quote-context.js';
import { useTexts } from './use-texts.js';
import './evidence.css';

type LabelDetail = AnswerOf<typeof getVacancyRoute>['labelDetails'][number];
interface Quoted {
  title: string;
  descriptionText: string;
  labelDetails: LabelDetail[];
}

/** Which label of which offer is open, and the words that it stands under. */
export interface OpenLabel {
  kind: 'vacancy' | 'home';
  id: string;
  label: string;
  text: string;
}

/** Why we say what a label says: the sentences of the ad with the decisive words lit, the rule that read them, and how to object. */
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

function EvidenceBody({ offer, failed, label }: { offer: Quoted | undefined; failed: boolean; label: string }) {
  const { t } = useTexts();
  if (failed) return <p className="quiet">{t('evidence.failed')}</p>;
  if (!offer) return <div className="stack" role="status"><span className="sr-only">{t('state.loading')}</span><span className="bar evidence-wait" /></div>;
  const details = offer.labelDetails.filter((one) => one.name === label);
  if (details.length === 0) return <p className="quiet">{t('evidence.field')}</p>;
  return <>{details.map((detail) => <LabelEvidence key={`${detail.name} ${detail.value}`} detail={detail} offer={offer} />)}</>;
}

/** Sentences of an ad with the decisive words lit. */
export function Quotes({ quotes, offer }: { quotes: LabelDetail['quotes']; offer: Pick<Quoted, 'title' | 'descriptionText'> }) {
  return quotes.map((quote) => {
    const lit = quoteInContext(quote.field === 'title' ? offer.title : offer.descriptionText, quote);
    return (
      <blockquote className="evidence-quote" key={`${quote.field} ${quote.start}`}>
        {lit.before}<mark>{lit.lit}</mark>{lit.after}
      </blockquote>
    );
  });
}

/** The quotes of one label, with how they were read. */
export function LabelEvidence({ detail, offer }: { detail: LabelDetail; offer: Quoted }) {
  const { t, language } = useTexts();
  const { rule } = detail;
  const read = [t(`evidence.certainty.${detail.certainty}`), rule.validFrom ? t('evidence.ruleFrom', { date: formatDate(rule.validFrom, language) }) : null];
  return (
    <div className="evidence">
      {detail.quotes.length === 0 ? <p className="quiet">{t('evidence.field')}</p> : <p>{t(detail.quotes[0]?.field === 'title' ? 'evidence.fromTitle' : 'evidence.fromAd')}</p>}
      <Quotes quotes={detail.quotes} offer={offer} />
      <p className="quiet small">
        {read.filter(Boolean).join(' ')} <Link to="/help" hash="labels">{t('evidence.notRight')}</Link>
      </p>
    </div>
  );
}
