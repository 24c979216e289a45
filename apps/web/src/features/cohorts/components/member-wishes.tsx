import type { CohortAnswer, CohortMember } from '@mitn/contracts';
import { useState } from 'react';
import { OfferFinder } from '../../../components/offer-finder.js';
import { Sheet } from '../../../components/sheet.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { useChangeCohort } from '../api/cohorts.js';
import type { Bundle } from '../api/cohorts.js';
import { problemText } from './problem-text.js';

const MOST = 20;

/** The wishes of a household in its own order, best first: a job, a home, or the two together. */
export function MemberWishes({ cohort, member, onClose }: { cohort: CohortAnswer; member: CohortMember | null; onClose: () => void }) {
  const { d } = useDeskTexts();
  return <Sheet open={member !== null} title={member ? d('cohort.wishes.title', { name: member.name }) : ''} onClose={onClose}>{member ? <Wishes key={member.newcomerId} cohort={cohort} member={member} onClose={onClose} /> : null}</Sheet>;
}

function Wishes({ cohort, member, onClose }: { cohort: CohortAnswer; member: CohortMember; onClose: () => void }) {
  const { d } = useDeskTexts();
  const change = useChangeCohort(cohort.id);
  const [wishes, setWishes] = useState<Bundle[]>(member.wishes);
  const [titles, setTitles] = useState(() => new Map([...cohort.vacancies, ...cohort.homes].map(({ id, title }) => [id, title])));
  const [chosen, setChosen] = useState<Bundle>({ vacancyId: null, homeId: null });
  const said = ({ vacancyId, homeId }: Bundle) => [vacancyId, homeId].flatMap((id) => (id === null ? [] : (titles.get(id) ?? d('cohort.wishes.gone')))).join(' + ');
  const has = wishes.some((one) => one.vacancyId === chosen.vacancyId && one.homeId === chosen.homeId);
  const move = (at: number, by: -1 | 1) => {
    const [from, to] = [wishes[at], wishes[at + by]];
    if (from && to) setWishes(wishes.with(at, to).with(at + by, from));
  };
  return (
    <div className="stack">
      <p className="quiet small">{d('cohort.wishes.lead')}</p>
      {wishes.length === 0 ? <p className="quiet">{d('cohort.wishes.none')}</p> : null}
      <ol className="wish-list">
        {wishes.map((wish, at) => (
          <li key={`${wish.vacancyId} ${wish.homeId}`}>
            <span>{said(wish)}</span>
            <span className="row">
              <button type="button" className="button button-small" disabled={at === 0} aria-label={d('cohort.wishes.upNamed', { title: said(wish) })} onClick={() => move(at, -1)}>{d('cohort.wishes.up')}</button>
              <button type="button" className="button button-small" disabled={at === wishes.length - 1} aria-label={d('cohort.wishes.downNamed', { title: said(wish) })} onClick={() => move(at, 1)}>{d('cohort.wishes.down')}</button>
              <button type="button" className="link-button small" aria-label={d('cohort.wishes.dropNamed', { title: said(wish) })} onClick={() => setWishes(wishes.filter((one) => one !== wish))}>{d('cohort.settings.drop')}</button>
            </span>
          </li>
        ))}
      </ol>
      {wishes.length < MOST ? (
        <section className="stack-small">
          <h3>{d('cohort.wishes.add')}</h3>
          <OfferFinder
            kinds={['vacancy', 'home']}
            onChoose={(kind, offer) => {
              setTitles(new Map([...titles, [offer.id, offer.title]]));
              setChosen({ ...chosen, [kind === 'home' ? 'homeId' : 'vacancyId']: offer.id });
            }}
          />
          {chosen.vacancyId ?? chosen.homeId ? (
            <>
              <p className="row" role="status">
                {(['vacancyId', 'homeId'] as const).map((key) => chosen[key] === null ? null : <button key={key} type="button" className="chip chip-plain" aria-label={d('file.judge.remove', { title: titles.get(chosen[key]) ?? '' })} onClick={() => setChosen({ ...chosen, [key]: null })}><span>{titles.get(chosen[key])} ×</span></button>)}
              </p>
              <p><button type="button" className="button button-small" disabled={has} onClick={() => { setWishes([...wishes, chosen]); setChosen({ vacancyId: null, homeId: null }); }}>{d(chosen.vacancyId && chosen.homeId ? 'cohort.wishes.addPair' : 'cohort.wishes.addOne')}</button></p>
            </>
          ) : null}
        </section>
      ) : null}
      {change.isError ? <p className="field-error" role="alert">{problemText(change.error, d)}</p> : null}
      <p className="row">
        <button type="button" className="button button-main" disabled={change.isPending} onClick={() => change.mutate({ kind: 'member', newcomerId: member.newcomerId, urgent: member.urgent, wishes }, { onSuccess: onClose })}>{d('cohort.settings.save')}</button>
        <button type="button" className="button button-plain" onClick={onClose}>{d('file.decide.cancel')}</button>
      </p>
    </div>
  );
}
