import { useId, useState } from 'react';
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
  onSearch: (words: SearchWords) => void;
}

/** Two fields and one button, the same on every page. Mount it with a key of `words`, so that going back shows the words of that page. */
export function SearchBand({ kind, words, onSearch }: SearchBandProps) {
  const { t } = useTexts();
  const [q, setQ] = useState(words.q ?? '');
  const [place, setPlace] = useState(words.place ?? '');
  const listId = useId();
  const places = usePlaces(place);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch({ q: q.trim() || undefined, place: place.trim() || undefined });
  };
  return (
    <form className="search-band" role="search" onSubmit={submit}>
      <label className="search-field">
        <Icon name="search" />
        <input type="search" name="q" aria-label={t('search.name')} placeholder={t(`search.hint.${kind}`)} value={q} maxLength={200} onChange={(event) => setQ(event.target.value)} autoComplete="off" enterKeyHint="search" />
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
