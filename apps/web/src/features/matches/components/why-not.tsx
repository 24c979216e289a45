import type { CounterfactualAnswer, ExplainAnswer } from '@mitn/contracts';
import { useState } from 'react';
import { Chip } from '../../../components/chip.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { ApiError } from '../../../lib/api.errors.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { offerIdIn, useExplained, useOffersLike } from '../api/explain-offer.js';
import { titleOf } from '../words-on-matches.js';
import { Breakdown } from './breakdown.js';
import { Change } from './changes-panel.js';
import { MatchDeskContext, useMatchDesk } from './match-desk.js';
import { Why } from './why.js';

const SHOWN = 5;

/** "Why is it not here?": an offer by its words or its address, which check stands in the way, and which change would open it. */
export function WhyNot({ kept, onApply }: { kept: KeptProfile; onApply: (change: CounterfactualAnswer) => void }) {
  const { l } = useLaterTexts();
  const [text, setText] = useState('');
  const [words, setWords] = useState<string | null>(null);
  const [offerId, setOfferId] = useState<string | null>(null);
  const found = useOffersLike(words);
  const offers = found.data ? [...found.data.vacancies.hits.slice(0, SHOWN), ...found.data.homes.hits.slice(0, SHOWN)] : [];
  return (
    <section className="panel stack why-not">
      <h2>{l('whyNot.title')}</h2>
      <form
        className="why-not-form"
        role="search"
        aria-label={l('whyNot.title')}
        onSubmit={(event) => {
          event.preventDefault();
          const id = offerIdIn(text);
          setOfferId(id);
          setWords(id || !text.trim() ? null : text.trim());
        }}
      >
        <label className="field"><span className="small">{l('whyNot.label')}</span><input className="input" value={text} maxLength={300} onChange={(event) => setText(event.target.value)} /></label>
        <button type="submit" className="button button-small">{l('whyNot.button')}</button>
      </form>
      <div role="status">
        {words !== null && found.data && offers.length === 0 ? <p className="quiet small">{l('whyNot.none')}</p> : null}
        {words !== null && offerId === null && offers.length > 0 ? (
          <ul className="why-not-offers">
            {offers.map((offer) => <li key={offer.id}><button type="button" className="link-button small" onClick={() => setOfferId(offer.id)}>{offer.title}</button> <span className="quiet small">{['organisation' in offer ? offer.organisation.name : null, offer.place?.name].filter(Boolean).join(' · ')}</span></li>)}
          </ul>
        ) : null}
        {offerId ? <Explained kept={kept} offerId={offerId} onApply={onApply} /> : null}
      </div>
    </section>
  );
}

function Explained({ kept, offerId, onApply }: { kept: KeptProfile; offerId: string; onApply: (change: CounterfactualAnswer) => void }) {
  const { t, l } = useLaterTexts();
  const { data, error } = useExplained(kept, offerId);
  if (error) return <p className="quiet small">{error instanceof ApiError && [404, 410].includes(error.status) ? l('whyNot.gone') : t('state.error.text')}</p>;
  if (!data) return <p className="quiet small">{l('whyNot.looking')}</p>;
  return <Verdict answer={data} onApply={onApply} />;
}

function Verdict({ answer, onApply }: { answer: ExplainAnswer; onApply: (change: CounterfactualAnswer) => void }) {
  const { l } = useLaterTexts();
  const desk = useMatchDesk();
  const match = answer.matches[0];
  if (!match) return <p className="quiet small">{l('whyNot.gone')}</p>;
  const opening = answer.counterfactuals.filter(({ opensOffer }) => opensOffer);
  return (
    <MatchDeskContext value={{ ...desk, onSource: (source) => desk.onSource({ ...source, basis: answer.basis }) }}>
      <div className="stack" data-offer-id={match.vacancyId ?? match.homeId}>
        <h3>{titleOf(match)}</h3>
        <p><Chip kind={answer.fits ? 'fits' : 'no'} text={l(answer.fits ? 'whyNot.fits' : 'whyNot.fails')} /></p>
        {answer.fits ? <p className="small">{l(match.feedback?.verdict === 'refused' ? 'whyNot.refused' : 'whyNot.lower')}</p> : null}
        <Why match={match} level={4} />
        {opening.length > 0 ? (
          <div>
            <h4>{l('whyNot.opens')}</h4>
            <ul className="changes-list">{opening.slice(0, SHOWN).map((change) => <Change key={change.change} change={change} onApply={onApply} />)}</ul>
          </div>
        ) : answer.fits ? null : <p className="quiet small">{l('whyNot.nothingOpens')}</p>}
        <Breakdown match={match} />
      </div>
    </MatchDeskContext>
  );
}
