import { useState } from 'react';
import { CopyButton } from '../../../components/copy-button.js';
import { FormField } from '../../../components/form-field.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { hrefInLanguage } from '../../../lib/language.js';
import { profileFragment } from '../../../lib/profile-link.js';

/** The link by which the person opens this profile on another device. It holds the key, so it shows only at a press. */
export function OtherDevice({ kept }: { kept: KeptProfile }) {
  const { l, language } = useLaterTexts();
  const [shown, setShown] = useState(false);
  const link = `${window.location.origin}${hrefInLanguage(language, { pathname: '/profile', search: '' })}${profileFragment(kept)}`;
  return (
    <section className="profile-section" aria-labelledby="other-device">
      <div className="profile-why">
        <h2 id="other-device">{l('profile.device.title')}</h2>
        <p className="quiet">{l('profile.device.why')}</p>
      </div>
      <div className="profile-fields">
        <p className="notice-quiet">{l('profile.device.careful')}</p>
        <p><button type="button" className="button" aria-expanded={shown} onClick={() => setShown(!shown)}>{l(shown ? 'profile.device.hide' : 'profile.device.show')}</button></p>
        {shown ? (
          <>
            <FormField label={l('profile.device.link')}>{(ids) => <input {...ids} className="input" readOnly value={link} autoComplete="off" spellCheck={false} onFocus={(event) => event.target.select()} />}</FormField>
            <p><CopyButton text={link} label={l('profile.device.copy')} className="button button-small" /></p>
          </>
        ) : null}
      </div>
    </section>
  );
}
