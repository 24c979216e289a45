import { encodeQuery } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { sameSearch, useProfileSearches, useToggleSearch } from '../../../api/profile-searches.js';
import { Icon } from '../../../components/icons.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { hrefInLanguage } from '../../../lib/language.js';
import { bareSearch, forgetSearch, saveSearch, useSavedSearches, useSearchProfile } from '../../../lib/saved-searches.js';
import { appliedFilters } from '../applied.js';
import './keep-search.css';

export interface KeptSearch {
  kind: 'vacancies' | 'homes';
  search: Record<string, unknown>;
}

/** Keeps a search in this browser, or with the profile where there is one, and the addresses by which a feed reader follows it. */
export function KeepSearch({ kind, search }: KeptSearch) {
  const { t, l, language } = useLaterTexts();
  const { kept, here } = useSearchProfile();
  const profile = useProfileSearches(here ? null : kept);
  const toggle = useToggleSearch(kept);
  const bare = bareSearch(search);
  const query = encodeQuery(bare);
  const onDevice = useSavedSearches().some((one) => one.kind === kind && one.query === query);
  // A profile that is over keeps nothing: then this browser does, as without one.
  const withProfile = kept !== null && !here && !profile.error;
  const there = withProfile ? sameSearch(profile.data?.savedSearches ?? [], kind, query) : undefined;
  const saved = onDevice || there !== undefined;
  const said = [bare['q'], bare['place'], ...appliedFilters(bare, () => undefined, t, language).map(({ text }) => text)].filter(Boolean).join(', ');
  const feed = (format: 'atom' | 'json') => hrefInLanguage(language, { pathname: `/feeds/${kind}.${format}`, search: query ? `?${query}` : '' });
  const press = () => {
    const name = (said || l(`saved.all.${kind}`)).slice(0, 120);
    if (onDevice) forgetSearch(kind, query);
    if (there || (withProfile && !onDevice)) toggle.mutate({ kind, query, name, there });
    else if (!onDevice) saveSearch(kind, query, name);
  };
  return (
    <section className="keep-search" aria-label={l('keep.title')}>
      <p className="keep-save">
        <button type="button" className="button button-small" aria-pressed={saved} disabled={toggle.isPending || (withProfile && !profile.data)} onClick={press}>
          <Icon name={saved ? 'check' : 'bookmark'} size={16} />{l(withProfile ? 'keep.saveInProfile' : 'keep.save')}
        </button>
        <span role="status" className="small quiet">{toggle.isError ? t('state.error.text') : saved ? <>{l(there ? 'keep.inProfile' : 'keep.saved')} <Link to="/saved">{l(there ? 'keep.seeAll' : 'saved.title')}</Link></> : null}</span>
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
