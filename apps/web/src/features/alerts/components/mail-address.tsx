import type { AlertSettingsAnswer } from '@mitn/contracts';
import { useState } from 'react';
import { FormField } from '../../../components/form-field.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { ApiError } from '../../../lib/api.errors.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { useSetMail } from '../api/alert-settings.js';

interface Props {
  kept: KeptProfile;
  settings: AlertSettingsAnswer;
  onLanguage: (language: 'en' | 'nl') => void;
}

/** The address for mails: given by hand, confirmed by its link, and forgotten at a press. */
export function MailAddress({ kept, settings, onLanguage }: Props) {
  const { t, l } = useLaterTexts();
  const set = useSetMail(kept);
  const [address, setAddress] = useState('');
  const { state, newcomerAddress, address: known } = settings.mail;
  const error = set.error instanceof ApiError && set.error.status === 400 ? l('alerts.mail.wrong') : set.isError ? t('state.error.text') : undefined;
  return (
    <div className="panel stack">
      <h3>{l('alerts.mail.title')}</h3>
      <p className="small">{l(`alerts.mail.state.${state}`, { address: known ?? '' })}</p>
      {state === 'confirmed' ? null : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            set.mutate(address.trim() || known || undefined);
          }}
        >
          <FormField label={l('alerts.mail.address')} hint={l('alerts.mail.hint')} error={error}>{(ids) => <input {...ids} className="input" type="email" autoComplete="email" maxLength={254} value={address} onChange={(event) => setAddress(event.target.value)} />}</FormField>
          <p className="row">
            <button type="submit" className="button button-small button-main" disabled={set.isPending || (!address.trim() && !known)}>{l(state === 'pending' && !address.trim() ? 'alerts.mail.again' : 'alerts.mail.confirm')}</button>
            {newcomerAddress && state === 'none' ? <button type="button" className="button button-small" disabled={set.isPending} onClick={() => set.mutate(undefined)}>{l('alerts.mail.own')}</button> : null}
          </p>
        </form>
      )}
      {known ? <p><button type="button" className="link-button small" disabled={set.isPending} onClick={() => set.mutate(null)}>{l('alerts.mail.forget')}</button></p> : null}
      <label className="field"><span className="small">{l('alerts.mail.language')}</span>
        <select className="input" value={settings.language} onChange={(event) => onLanguage(event.target.value as 'en' | 'nl')}><option value="en" lang="en">English</option><option value="nl" lang="nl">Nederlands</option></select>
      </label>
      <p className="small quiet">{l('alerts.mail.cap', { count: settings.mailsPerDay })}</p>
    </div>
  );
}
