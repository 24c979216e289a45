import type { HomeDetail, VacancyDetail } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { HomeCard } from '../../../components/home-card.js';
import { ReplyMark } from '../../../components/reply-mark.js';
import { CardSkeletons } from '../../../components/states.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { VacancyCard } from '../../../components/vacancy-card.js';
import { keepOffer } from '../../../lib/saved-offers.js';
import type { OfferKind } from '../../../lib/saved-offers.js';
import { useSavedHomes, useSavedVacancies } from '../api/saved-details.js';
import type { Kept } from '../api/saved-details.js';
import { JobMark } from './job-mark.js';

/** As many stand side by side and can still be read. */
export const MOST_COMPARED = 4;

/** The kept jobs as cards. */
export function SavedVacancies({ ids }: { ids: string[] }) {
  return <SavedOffers kind="vacancies" kept={useSavedVacancies(ids)} card={(offer: VacancyDetail) => <VacancyCard hit={offer} level={3} />} />;
}

/** The kept homes as cards. */
export function SavedHomes({ ids }: { ids: string[] }) {
  return <SavedOffers kind="homes" kept={useSavedHomes(ids)} card={(offer: HomeDetail) => <HomeCard hit={offer} level={3} />} />;
}

function SavedOffers<T extends { id: string; title: string }>({ kind, kept, card }: { kind: OfferKind; kept: Kept<T>[]; card: (offer: T) => ReactNode }) {
  const { l } = useLaterTexts();
  const [picked, setPicked] = useState<string[]>([]);
  const chosen = picked.filter((id) => kept.some((one) => one.id === id && one.offer));
  return (
    <section className="stack" aria-labelledby={`saved-${kind}`}>
      <h2 id={`saved-${kind}`}>{l(`saved.${kind}`)}</h2>
      {kept.length === 0 ? <p className="quiet">{l(`saved.none.${kind}`)}</p> : null}
      {kept.length > 1 ? (
        <p className="saved-compare">
          {chosen.length > 1 ? <Link to="/saved" search={{ compare: kind, offer: chosen }} className="button button-main button-small">{l('saved.compare', { count: chosen.length })}</Link> : null}
          <span className="small quiet" role="status">{l(chosen.length >= MOST_COMPARED ? 'saved.compareFull' : 'saved.compareHow')}</span>
        </p>
      ) : null}
      <ul className="saved-offers">
        {kept.map(({ id, offer, failed }) => (
          <li key={id}>
            {offer ? card(offer) : failed ? <p className="panel saved-gone">{l('saved.gone')} <button type="button" className="link-button" onClick={() => keepOffer(`${kind}/${id}`, false)}>{l('saved.forget')}</button></p> : <CardSkeletons count={1} />}
            {offer ? (
              <div className="saved-tools">
                <label className="saved-pick">
                  <input type="checkbox" checked={chosen.includes(id)} disabled={!chosen.includes(id) && chosen.length >= MOST_COMPARED} onChange={(event) => setPicked(event.target.checked ? [...chosen, id] : chosen.filter((one) => one !== id))} />
                  {l('saved.pick')}<span className="sr-only">: {offer.title}</span>
                </label>
                <ReplyMark kind={kind} id={id} title={offer.title} />
                {kind === 'vacancies' ? <JobMark id={id} title={offer.title} /> : null}
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
