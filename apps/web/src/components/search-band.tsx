import { useEffect, useId, useRef, useState } from 'react';
import type { FormEvent } from 'react';
import { usePlaces } from '../api/list-places.js';
import { Icon } from './icons.js';
import { useTexts } from './use-texts.js';
import './search-band.css';

export interface SearchWords {
  q?: string | undefined;
  place?: string | undefined;
}

interface SearchBandProps {
  kind: 'vacancies' | 'homes' | 'both';
  words: SearchWords;
  /** `typing`: the person has not finished, so the step is none to go back to. */
  onSearch: (words: SearchWords, options: { typing: boolean }) => void;
  /** Searches while somebody types; without it only by Enter or the button. */
  live?: boolean;
}

/** After so long without a key the words are searched for. */
const PAUSE_MS = 220;
const bare = (text: string): string | undefined => text.trim() || undefined;

/** Two fields and one button, the same on every page. It follows words that come from elsewhere, such as those of a page that one goes back to. */
export function SearchBand({ kind, words, onSearch, live = false }: SearchBandProps) {
  const { t } = useTexts();
  const [q, setQ] = useState(words.q ?? '');
  const [place, setPlace] = useState(words.place ?? '');
  const listId = useId();
  const places = usePlaces(place);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  const sent = useRef<SearchWords>(words);
  // Words that this field did not send itself are taken over; those that it sent come back while somebody types on, and must not take letters away.
  useEffect(() => {
    if (words.q === sent.current.q && words.place === sent.current.place) return;
    clearTimeout(pause.current);
    sent.current = { q: words.q, place: words.place };
    setQ(words.q ?? '');
    setPlace(words.place ?? '');
  }, [words.q, words.place]);
  useEffect(() => () => clearTimeout(pause.current), []);

  const send = (next: SearchWords, typing: boolean) => {
    clearTimeout(pause.current);
    sent.current = next;
    onSearch(next, { typing });
  };
  const type = (text: string) => {
    setQ(text);
    clearTimeout(pause.current);
    const next = { q: bare(text), place: sent.current.place };
    // One letter says too little; none says all.
    if (live && next.q !== sent.current.q && next.q?.length !== 1) pause.current = setTimeout(() => send(next, true), PAUSE_MS);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send({ q: bare(q), place: bare(place) }, false);
  };
  return (
    <form className="search-band" role="search" onSubmit={submit}>
      <label className="search-field">
        <Icon name="search" />
        <input type="search" name="q" aria-label={t('search.name')} placeholder={t(`search.hint.${kind}`)} value={q} maxLength={200} onChange={(event) => type(event.target.value)} autoComplete="off" enterKeyHint="search" />
      </label>
      <label className="search-field search-place">
        <Icon name="pin" />
        <input type="text" name="place" aria-label={t('search.place')} placeholder={t('search.place')} value={place} maxLength={100} list={listId} onChange={(event) => setPlace(event.target.value)} autoComplete="off" enterKeyHint="search" />
        <datalist id={listId}>{places.map((one) => <option key={one.id} value={one.label} />)}</datalist>
      </label>
      <button type="submit" className="search-button">{t(`search.button.${kind}`)}</button>
    </form>
  );
}
