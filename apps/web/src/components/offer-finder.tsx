import { useState } from 'react';
import { MOST_FOUND, useFoundOffers } from '../api/find-offers.js';
import { useDeskTexts } from './use-desk-texts.js';
import './offer-finder.css';

interface Props {
  /** One kind, or both to choose from. */
  kinds: readonly ('vacancy' | 'home')[];
  onChoose: (kind: 'vacancy' | 'home', offer: { id: string; title: string }) => void;
}

/** Looks up an open job or home by its words, and gives the one that is pressed. Not a form: it may stand in one. */
export function OfferFinder({ kinds, onChoose }: Props) {
  const { d } = useDeskTexts();
  const [kind, setKind] = useState(kinds[0] ?? 'vacancy');
  const [words, setWords] = useState('');
  const [q, setQ] = useState('');
  const found = useFoundOffers(kind, q);
  const choose = (offer: { id: string; title: string }) => {
    onChoose(kind, offer);
    setQ('');
    setWords('');
  };
  return (
    <div className="offer-finder" role="search">
      {kinds.length > 1 ? (
        <div className="desk-tabs" role="group" aria-label={d('file.judge.kind')}>
          {kinds.map((one) => <button key={one} type="button" aria-pressed={one === kind} onClick={() => setKind(one)}>{d(`file.judge.${one}`)}</button>)}
        </div>
      ) : null}
      <div className="offer-finder-words">
        <input
          className="input"
          type="search"
          aria-label={d(kinds.length > 1 ? 'file.judge.search' : `finder.${kind}`)}
          placeholder={d(`finder.${kind}`)}
          value={words}
          maxLength={200}
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            setQ(words.trim());
          }}
        />
        <button type="button" className="button button-small" onClick={() => setQ(words.trim())}>{d('file.judge.button')}</button>
      </div>
      <div role="status">
        {found.data && q !== '' && found.data.offers.length === 0 ? <p className="quiet small">{d('file.judge.none')}</p> : null}
        {found.data && q !== '' && found.data.offers.length > 0 ? (
          <ul className="offer-finder-list">
            {found.data.offers.map((offer) => (
              <li key={offer.id}>
                <button type="button" className="link-button" aria-label={d('file.judge.choose', { title: offer.title })} onClick={() => choose(offer)}>{offer.title}</button>
                <span className="quiet small">{offer.line}</span>
              </li>
            ))}
          </ul>
        ) : null}
        {found.data && found.data.total > MOST_FOUND ? <p className="quiet small">{d('file.judge.tooMany', { count: MOST_FOUND })}</p> : null}
      </div>
    </div>
  );
}
