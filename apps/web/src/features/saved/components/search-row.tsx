import { Link } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useState } from 'react';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatDate } from '../../../lib/format.js';
import { countNew } from '../../../lib/saved-searches.js';
import type { SavedSearch } from '../../../lib/saved-searches.js';
import { searchOf, useNewestOf } from '../api/newest-of-search.js';

interface Props {
  search: SavedSearch;
  /** What it holds was looked at. */
  onSeen: (known: string[]) => void;
  onName: (name: string) => void;
  onForget: () => void;
}

/** One kept search: how many it finds, what is new, another name, and letting it go. */
export function SearchRow({ search, onSeen, onName, onForget }: Props) {
  const { l, language } = useLaterTexts();
  const { data } = useNewestOf(search);
  const [name, setName] = useState<string | null>(null);
  const { kind, known } = search;
  // A search that was just kept: what it holds now is what the person has seen.
  const look = useEffectEvent(onSeen);
  useEffect(() => {
    if (data && known === null) look(data.newest);
  }, [data, known]);
  const fresh = data ? countNew(known, data.newest) : 0;
  if (name !== null) {
    return (
      <li>
        <form
          className="saved-rename"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim()) onName(name.trim());
            setName(null);
          }}
        >
          <label>{l('saved.name')} <input className="input" value={name} maxLength={120} onChange={(event) => setName(event.target.value)} /></label>
          <button type="submit" className="button button-small button-main">{l('saved.keepName')}</button>
        </form>
      </li>
    );
  }
  return (
    <li>
      <div className="saved-search-text">
        <p className="saved-name"><Link to={kind === 'vacancies' ? '/vacancies' : '/homes'} search={searchOf(search)} onClick={() => data && onSeen(data.newest)}>{search.name}</Link></p>
        <p className="small quiet">
          {data ? l(`saved.total.${kind}`, { count: data.total }) : null}
          {fresh > 0 ? <> · <strong className="saved-new">{l('saved.new', { count: fresh, date: formatDate(search.seenOn, language) })}</strong></> : null}
        </p>
      </div>
      <button type="button" className="link-button" onClick={() => setName(search.name)}>{l('saved.rename')}<span className="sr-only">: {search.name}</span></button>
      <button type="button" className="link-button" onClick={onForget}>{l('saved.forget')}<span className="sr-only">: {search.name}</span></button>
    </li>
  );
}
