import type { SavedSearchAnswer } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { asSaved, useBringSearches, useChangeSearch, useProfileSearches } from '../../../api/profile-searches.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { changeSearch, forgetSearch, keepSearchesHere, rememberSeen, useSavedSearches, useSearchProfile, useSeenSearches } from '../../../lib/saved-searches.js';
import type { SavedSearch } from '../../../lib/saved-searches.js';
import { SearchRow } from './search-row.js';

/** The searches kept in this browser and with the profile, each with what is new in it since the last visit. */
export function SavedSearches() {
  const { l } = useLaterTexts();
  const searches = useSavedSearches();
  const { kept, here } = useSearchProfile();
  const { data } = useProfileSearches(kept);
  const inProfile = data?.savedSearches ?? [];
  return (
    <section className="stack" aria-labelledby="saved-searches">
      <h2 id="saved-searches">{l('saved.searches')}</h2>
      {kept && data && searches.length > 0 ? <AskSearches kept={kept} here={here} searches={searches} /> : null}
      {kept && inProfile.length > 0 ? <ProfileSearches kept={kept} searches={inProfile} /> : null}
      {inProfile.length > 0 && searches.length > 0 ? <h3>{l('saved.searchesHere')}</h3> : null}
      {searches.length > 0 ? <ul className="saved-searches">{searches.map((search) => <DeviceRow key={`${search.kind} ${search.query}`} search={search} />)}</ul> : inProfile.length === 0 ? <p className="quiet">{l('saved.noSearches')}</p> : null}
    </section>
  );
}

function DeviceRow({ search }: { search: SavedSearch }) {
  const { kind, query } = search;
  return <SearchRow search={search} onSeen={(known) => changeSearch(kind, query, { known })} onName={(name) => changeSearch(kind, query, { name })} onForget={() => forgetSearch(kind, query)} />;
}

/** The searches of the profile, the newest first, as those of the device are. */
function ProfileSearches({ kept, searches }: { kept: KeptProfile; searches: SavedSearchAnswer[] }) {
  const { t, l } = useLaterTexts();
  const seen = useSeenSearches();
  const change = useChangeSearch(kept);
  return (
    <>
      <p className="row"><strong>{l('saved.searchesInProfile')}</strong><Link to="/alerts" className="small">{l('saved.told')}</Link></p>
      <ul className="saved-searches">
        {searches.toReversed().map((search) => (
          <SearchRow
            key={search.id}
            search={{ ...asSaved(search), name: search.name, known: seen[search.id]?.known ?? null, seenOn: seen[search.id]?.seenOn ?? search.createdAt.slice(0, 10) }}
            onSeen={(known) => rememberSeen(search.id, known)}
            onName={(name) => change.mutate({ search, change: { name } })}
            onForget={() => change.mutate({ search, change: null })}
          />
        ))}
      </ul>
      {change.isError ? <p role="status">{t('state.error.text')}</p> : null}
    </>
  );
}

/** The question whether to take the searches of this device into the profile: nothing goes there without a yes. */
function AskSearches({ kept, here, searches }: { kept: KeptProfile; here: boolean; searches: SavedSearch[] }) {
  const { l } = useLaterTexts();
  const bring = useBringSearches(kept);
  const yes = <button type="button" className="button button-small button-main" disabled={bring.isPending} onClick={() => bring.mutate(searches, { onSuccess: () => keepSearchesHere(kept, false) })}>{l('saved.bring')}</button>;
  const failed = bring.isError ? <p role="status">{l('saved.searchesSome')}</p> : null;
  if (here) return <><p>{yes}</p>{failed}</>;
  return (
    <div className="panel stack saved-ask">
      <h3>{l('saved.searchesAsk', { count: searches.length })}</h3>
      <p className="small">{l('saved.searchesAskText')}</p>
      <p className="row">{yes}<button type="button" className="button button-small" onClick={() => keepSearchesHere(kept, true)}>{l('saved.stay')}</button></p>
      {failed}
    </div>
  );
}
