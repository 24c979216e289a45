import { encodeQuery } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { Icon } from '../../../components/icons.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { hrefInLanguage } from '../../../lib/language.js';
import { bareSearch, forgetSearch, saveSearch, useSavedSearches } from '../../../lib/saved-searches.js';
import { appliedFilters } from '../applied.js';
import './keep-search.css';

export interface KeptSearch {
  kind: 'vacancies' | 'homes';
  search: Record<string, unknown>;
}

/** Keeps a search in this browser, and the addresses by which a feed reader follows it. */
export function KeepSearch({ kind, search }: KeptSearch) {
  const { t, l, language } = useLaterTexts();
  const bare = bareSearch(search);
  const query = encodeQuery(bare);
  const saved = useSavedSearches().some((one) => one.kind === kind && one.query === query);
  const said = [bare['q'], bare['place'], ...appliedFilters(bare, () => undefined, t, language).map(({ text }) => text)].filter(Boolean).join(', ');
  const feed = (format: 'atom' | 'json') => hrefInLanguage(language, { pathname: `/feeds/${kind}.${format}`, search: query ? `?${query}` : '' });
  return (
    <section className="keep-search" aria-label={l('keep.title')}>
      <p className="keep-save">
        <button type="button" className="button button-small" aria-pressed={saved} onClick={() => (saved ? forgetSearch(kind, query) : saveSearch(kind, query, said || l(`saved.all.${kind}`)))}>
          <Icon name={saved ? 'check' : 'bookmark'} size={16} />{l('keep.save')}
        </button>
        <span role="status" className="small quiet">{saved ? <>{l('keep.saved')} <Link to="/saved">{l('saved.title')}</Link></> : null}</span>
      </p>
      <details className="keep-follow">
        <summary>{l('keep.follow')}</summary>
        <p className="small quiet">{l('keep.text')}</p>
        <ul className="keep-feeds">
          <li><a href={feed('atom')} type="application/atom+xml">{l('keep.atom')}</a></li>
          <li><a href={feed('json')} type="application/feed+json">{l('keep.json')}</a></li>
        </ul>
      </details>
    </section>
  );
}
