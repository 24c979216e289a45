import { useState } from 'react';
import { Icon } from '../../../components/icons.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { ApiError } from '../../../lib/api.errors.js';
import { MOST_FOUND, useFoundOffers } from '../../../api/find-offers.js';
import { useJudged } from '../api/newcomer-file.js';
import type { Offers } from '../api/newcomer-file.js';
import type { Deciding } from './decide-form.js';
import { FileMatch } from './file-match.js';

interface Props {
  newcomerId: string;
  chosen: Offers;
  onChoose: (chosen: Offers) => void;
  onDecide: (deciding: Deciding) => void;
}

/** Any open job or home, or one of each, looked up and judged for this household: why, or why not. */
export function JudgeOffer({ newcomerId, chosen, onChoose, onDecide }: Props) {
  const { d } = useDeskTexts();
  const [kind, setKind] = useState<'vacancy' | 'home'>('vacancy');
  const [words, setWords] = useState('');
  const [q, setQ] = useState('');
  const found = useFoundOffers(kind, q);
  const { data: match, error } = useJudged(newcomerId, chosen);
  const verdict = match && (match.checks.some(({ result }) => result === 'fail') ? 'fail' : match.checks.some(({ result }) => result === 'unknown') ? 'ask' : 'pass');
  const taken = match ? [match.vacancy ? { key: 'vacancyId' as const, title: match.vacancy.title } : null, match.home ? { key: 'homeId' as const, title: match.home.title } : null].filter((one) => one !== null) : [];
  return (
    <section className="stack-small" aria-labelledby="file-judge">
      <h2 id="file-judge">{d('file.judge.title')}</h2>
      <p className="quiet small">{d('file.judge.lead')}</p>
      <form role="search" className="judge-search" onSubmit={(event) => { event.preventDefault(); setQ(words.trim()); }}>
        <div className="desk-tabs" role="group" aria-label={d('file.judge.kind')}>
          {(['vacancy', 'home'] as const).map((one) => <button key={one} type="button" aria-pressed={one === kind} onClick={() => setKind(one)}>{d(`file.judge.${one}`)}</button>)}
        </div>
        <input className="input" type="search" aria-label={d('file.judge.search')} value={words} maxLength={200} onChange={(event) => setWords(event.target.value)} />
        <button type="submit" className="button">{d('file.judge.button')}</button>
      </form>
      {found.data && q !== '' ? (
        <div role="status">
          {found.data.offers.length === 0 ? <p className="quiet">{d('file.judge.none')}</p> : null}
          <ul className="judge-found">
            {found.data.offers.map((offer) => (
              <li key={offer.id}>
                <button type="button" className="link-button" aria-label={d('file.judge.choose', { title: offer.title })} onClick={() => { onChoose(kind === 'vacancy' ? { ...chosen, vacancyId: offer.id } : { ...chosen, homeId: offer.id }); setQ(''); setWords(''); }}>{offer.title}</button>
                <span className="quiet small">{offer.line}</span>
              </li>
            ))}
          </ul>
          {found.data.total > MOST_FOUND ? <p className="quiet small">{d('file.judge.tooMany', { count: MOST_FOUND })}</p> : null}
        </div>
      ) : null}
      {error ? <p className="notice-quiet" role="alert">{error instanceof ApiError && error.status === 410 ? d('file.judge.closed') : error.message} <button type="button" className="link-button" onClick={() => onChoose({ vacancyId: null, homeId: null })}>{d('file.decide.cancel')}</button></p> : null}
      {match && verdict ? (
        <div className="stack-small">
          <p className="row judge-taken">
            {taken.map(({ key, title }) => <button key={key} type="button" className="chip chip-plain" aria-label={d('file.judge.remove', { title })} onClick={() => onChoose({ ...chosen, [key]: null })}><span>{d(key === 'homeId' ? 'file.judge.homeChosen' : 'file.judge.job')}: {title}</span><Icon name="cross" size={14} /></button>)}
            <strong className={`judge-${verdict}`}>{d(`file.judge.verdict.${verdict}`)}</strong>
          </p>
          <FileMatch whole match={match} newcomerId={newcomerId} onDecide={onDecide} />
        </div>
      ) : null}
    </section>
  );
}
