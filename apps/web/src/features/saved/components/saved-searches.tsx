import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatDate } from '../../../lib/format.js';
import { changeSearch, countNew, forgetSearch, useSavedSearches } from '../../../lib/saved-searches.js';
import type { SavedSearch } from '../../../lib/saved-searches.js';
import { searchOf, useNewestOf } from '../api/newest-of-search.js';

/** The searches kept in this browser, each with what is new in it since the last visit. */
export function SavedSearches() {
  const { l } = useLaterTexts();
  const searches = useSavedSearches();
  return (
    <section className="stack" aria-labelledby="saved-searches">
      <h2 id="saved-searches">{l('saved.searches')}</h2>
      {searches.length === 0 ? <p className="quiet">{l('saved.noSearches')}</p> : <ul className="saved-searches">{searches.map((search) => <Row key={`${search.kind} ${search.query}`} search={search} />)}</ul>}
    </section>
  );
}

function Row({ search }: { search: SavedSearch }) {
  const { l, language } = useLaterTexts();
  const { data } = useNewestOf(search);
  const [name, setName] = useState<string | null>(null);
  const { kind, query, known } = search;
  // A search that was just kept: what it holds now is what the person has seen.
  useEffect(() => {
    if (data && known === null) changeSearch(kind, query, { known: data.newest });
  }, [data, known, kind, query]);
  const fresh = data ? countNew(known, data.newest) : 0;
  if (name !== null) {
    return (
      <li>
        <form
          className="saved-rename"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim()) changeSearch(kind, query, { name: name.trim() });
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
        <p className="saved-name"><Link to={kind === 'vacancies' ? '/vacancies' : '/homes'} search={searchOf(search)} onClick={() => data && changeSearch(kind, query, { known: data.newest })}>{search.name}</Link></p>
        <p className="small quiet">
          {data ? l(`saved.total.${kind}`, { count: data.total }) : null}
          {fresh > 0 ? <> · <strong className="saved-new">{l('saved.new', { count: fresh, date: formatDate(search.seenOn, language) })}</strong></> : null}
        </p>
      </div>
      <button type="button" className="link-button" onClick={() => setName(search.name)}>{l('saved.rename')}<span className="sr-only">: {search.name}</span></button>
      <button type="button" className="link-button" onClick={() => forgetSearch(kind, query)}>{l('saved.forget')}<span className="sr-only">: {search.name}</span></button>
    </li>
  );
}
