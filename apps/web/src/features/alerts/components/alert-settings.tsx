import { ALERT_FREQUENCIES, decodeQuery, encodeQuery, searchHomesRoute, searchVacanciesRoute } from '@mitn/contracts';
import type { AlertSettingsAnswer, SavedSearchAnswer } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useChangeSearch, useProfileSearches } from '../../../api/profile-searches.js';
import { CardSkeletons, ErrorState } from '../../../components/states.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { parseSearch } from '../../../lib/search-params.js';
import { useAlertSettings, useChangeSettings } from '../api/alert-settings.js';
import { MailAddress } from './mail-address.js';

type Frequency = AlertSettingsAnswer['frequency'];
type Told = Pick<AlertSettingsAnswer, 'frequency' | 'channels'>;

/** How the profile, and each search that is kept with it, is told of what is new. */
export function AlertSettings({ kept }: { kept: KeptProfile }) {
  const { t, l } = useLaterTexts();
  const { data, error, refetch } = useAlertSettings(kept);
  const change = useChangeSettings(kept);
  if (error && !data) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <CardSkeletons count={1} />;
  const put = (told: Partial<Told>) => change.mutate({ frequency: data.frequency, channels: data.channels, language: data.language, ...told });
  return (
    <section className="stack alert-settings" aria-labelledby="alert-settings">
      <h2 id="alert-settings">{l('alerts.settings')}</h2>
      <div className="panel stack">
        <h3>{l('alerts.forProfile')}</h3>
        <p className="small quiet">{l('alerts.forProfileText')}</p>
        <HowTold name={l('alerts.forProfile')} told={data} onChange={put} />
      </div>
      <Searches kept={kept} />
      <MailAddress kept={kept} settings={data} onLanguage={(language) => change.mutate({ frequency: data.frequency, channels: data.channels, language })} />
      <p role="status" className="small quiet">{change.isPending ? l('alerts.saving') : change.isError ? t('state.error.text') : change.isSuccess ? l('alerts.saved') : null}</p>
    </section>
  );
}

/** At once, daily, weekly or not at all; and where. */
function HowTold({ name, told, onChange }: { name: string; told: Told; onChange: (told: Partial<Told>) => void }) {
  const { l } = useLaterTexts();
  return (
    <div className="how-told">
      <label className="field"><span className="small">{l('alerts.howOften')}<span className="sr-only">: {name}</span></span>
        <select className="input" value={told.frequency} onChange={(event) => onChange({ frequency: event.target.value as Frequency })}>{ALERT_FREQUENCIES.map((one) => <option key={one} value={one}>{l(`alerts.frequency.${one}`)}</option>)}</select>
      </label>
      <label className="tick"><input type="checkbox" checked={told.channels.app} disabled={told.frequency === 'off'} onChange={(event) => onChange({ channels: { ...told.channels, app: event.target.checked } })} /><span>{l('alerts.inApp')}<span className="sr-only">: {name}</span></span></label>
      <label className="tick"><input type="checkbox" checked={told.channels.mail} disabled={told.frequency === 'off'} onChange={(event) => onChange({ channels: { ...told.channels, mail: event.target.checked } })} /><span>{l('alerts.byMail')}<span className="sr-only">: {name}</span></span></label>
    </div>
  );
}

function Searches({ kept }: { kept: KeptProfile }) {
  const { l } = useLaterTexts();
  const { data } = useProfileSearches(kept);
  const change = useChangeSearch(kept);
  if (!data || data.savedSearches.length === 0) return <p className="small quiet">{l('alerts.noSearches')} <Link to="/saved">{l('alerts.toSaved')}</Link></p>;
  return data.savedSearches.map((search) => (
    <div key={search.id} className="panel stack">
      <h3><Link to={search.kind === 'vacancy' ? '/vacancies' : '/homes'} search={addressOf(search)}>{search.name}</Link></h3>
      <HowTold name={search.name} told={search} onChange={(told) => change.mutate({ search, change: told })} />
      <p><button type="button" className="link-button small" disabled={change.isPending} onClick={() => change.mutate({ search, change: null })}>{l('saved.forget')}<span className="sr-only">: {search.name}</span></button></p>
    </div>
  ));
}

/** A kept search as its page takes it. */
function addressOf({ kind, query }: SavedSearchAnswer): Record<string, unknown> {
  const schema = kind === 'vacancy' ? searchVacanciesRoute.query : searchHomesRoute.query;
  return schema ? decodeQuery(schema, parseSearch(`?${encodeQuery(query)}`)) : {};
}
