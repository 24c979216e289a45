import { encodeQuery } from '@mitn/contracts';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { hrefInLanguage } from '../../../lib/language.js';
import './keep-search.css';

export interface KeptSearch {
  kind: 'vacancies' | 'homes';
  search: Record<string, unknown>;
}

/** A search without what only says how its list is shown: the page and the order. */
const bareSearch = (search: Record<string, unknown>) => Object.fromEntries(Object.entries(search).filter(([key, value]) => value !== undefined && !['page', 'pageSize', 'sort'].includes(key)));

/** The ways to hear of what comes new in a search. */
export function KeepSearch({ kind, search }: KeptSearch) {
  const { l, language } = useLaterTexts();
  const query = encodeQuery(bareSearch(search));
  const feed = (format: 'atom' | 'json') => hrefInLanguage(language, { pathname: `/feeds/${kind}.${format}`, search: query ? `?${query}` : '' });
  return (
    <section className="keep-search" aria-label={l('keep.title')}>
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
