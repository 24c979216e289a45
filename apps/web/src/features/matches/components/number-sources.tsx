import type { MatchAnswer, MatchBasis, ProfileBody } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useFigures } from '../../../api/list-figures.js';
import { LazyEvidence } from '../../../components/lazy-evidence.js';
import { RuleInWords } from '../../../components/rule-note.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatNumber } from '../../../lib/format.js';
import { figureText } from '../figure-text.js';
import { saidAt } from '../profile-value.js';
import type { OpenSource } from './match-desk.js';
import './number-sources.css';

type Evidence = OpenSource['evidence'];

/** Where one number of a match comes from: the sentences of the ad, the field of the source, the line of the profile, the figure of the law, and how it is worked out. */
export function NumberSources({ open, basis, profile }: { open: OpenSource; basis: MatchBasis | null; profile: ProfileBody | undefined }) {
  const texts = useLaterTexts();
  const { l, language } = texts;
  const { evidence, match, overruled, most } = open;
  const own = (path: string) => {
    return profile ? `: ${saidAt(profile, path, texts) ?? l('source.empty')}` : '';
  };
  const { data } = useFigures(evidence.figureIds.length > 0, basis?.on);
  // A rule in words says several figures at once; a figure that no rule has in it stands for itself.
  const rules = data?.rules.filter(({ figureIds }) => figureIds.some((id) => evidence.figureIds.includes(id))) ?? [];
  const figures = basis?.figures.filter(({ id }) => evidence.figureIds.includes(id) && !rules.some(({ figureIds }) => figureIds.includes(id))) ?? [];
  const methods = basis?.methods.filter(({ id }) => evidence.methodIds.includes(id)) ?? [];
  return (
    <div className="number-sources">
      {overruled ? <p className="notice-quiet">{l('source.overruled', { reason: overruled.reason })}</p> : null}
      {evidence.offer.map((one) => <OfferSource key={`${one.offer} ${one.field}`} one={one} match={match} />)}
      {evidence.skills ? <Skills skills={evidence.skills} /> : null}
      {evidence.profile.length > 0 ? (
        <section className="source">
          <h3>{l('source.profile')}</h3>
          <ul className="plain-list">{evidence.profile.map((path) => <li key={path}>{l(`source.path.${path.replace('.', '-') as 'maxCostSharePercent'}`)}{own(path)}</li>)}</ul>
          <p className="small"><Link to="/profile">{l('source.profileLink')}</Link></p>
        </section>
      ) : null}
      {figures.length + rules.length > 0 ? (
        <section className="source">
          <h3>{l('source.law')}</h3>
          {rules.map((rule) => <RuleInWords key={rule.id} rule={{ ...rule, title: rule.title[language], text: rule.text[language] }} />)}
          {figures.map((figure) => <RuleInWords key={figure.id} rule={{ title: figureText(figure, language), text: '', validFrom: figure.validFrom, validTo: figure.validTo, source: figure.source, certainty: figure.certainty }} />)}
        </section>
      ) : null}
      {methods.length > 0 ? (
        <section className="source">
          <h3>{l('source.method')}</h3>
          {methods.map(({ id, text }) => <p key={id} className="small">{text}.</p>)}
          <p className="quiet small">{most === undefined ? '' : `${l('source.most', { max: formatNumber(most, language) })} `}{l('source.weights', { version: basis?.weights.version ?? '' })} <Link to="/help" hash="matches">{l('source.help')}</Link></p>
        </section>
      ) : null}
    </div>
  );
}

/** One field of the job or the home: its sentences, or that the source gives it as a field, or that nothing is said. */
function OfferSource({ one, match }: { one: Evidence['offer'][number]; match: MatchAnswer }) {
  const { l } = useLaterTexts();
  const offer = one.offer === 'vacancy' ? match.vacancy : match.home;
  if (!offer) return null;
  // In the page of the offer the line opens that has these sentences.
  const inAd = { params: { id: offer.id }, ...(one.labels[0] ? { hash: `says-${one.labels[0]}` } : {}) };
  const name = l(`source.field.${one.field.replace('.', '-') as 'pay'}`);
  return (
    <section className="source">
      <h3>{name}</h3>
      {one.source === 'text' ? one.labels.map((label) => <LazyEvidence key={label} open={{ kind: one.offer, id: offer.id, label, text: name }} />) : null}
      {one.source === 'field' ? <p className="small">{l(`source.fromField.${one.offer}`)}</p> : null}
      {one.source === 'none' ? <p className="small source-none">{l(`source.notSaid.${one.offer}`)}</p> : null}
      <p className="small">
        {one.offer === 'vacancy' ? <Link to="/vacancies/$id" {...inAd}>{l('source.seeAd', { title: offer.title })}</Link> : <Link to="/homes/$id" {...inAd}>{l('source.seeAd', { title: offer.title })}</Link>}
      </p>
    </section>
  );
}

/** The skills that were compared, with what each weighs. */
function Skills({ skills }: { skills: NonNullable<Evidence['skills']> }) {
  const { l, language } = useLaterTexts();
  const list = (which: 'shared' | 'missing') =>
    skills[which].length === 0 ? null : (
      <>
        <h4>{l(`source.skills.${which}`)}</h4>
        <ul className="source-skills">{skills[which].map(({ name, uri, weight, essential }) => <li key={`${name} ${uri}`}><span>{name}{essential ? <span className="quiet small"> · {l('source.skills.essential')}</span> : null}</span><span className="amount">{formatNumber(weight, language)}</span></li>)}</ul>
      </>
    );
  return <section className="source"><h3>{l('source.skills.title')}</h3>{list('shared')}{list('missing')}</section>;
}
