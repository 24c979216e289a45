import { Icon } from '../../../components/icons.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { safeLink } from '../../../lib/safe-link.js';

/**
 * The way out to the source, with the host as it is really spelled. What is no plain web address is shown as text, never as a link.
 * `through`: a page of ours that names the host once more, for names and hosts that may deceive the eye.
 */
export function OutwardLink({ address, host, text, through = null }: { address: string | null; host: string | null; text: string; through?: string | null }) {
  const { l } = useLaterTexts();
  const link = safeLink(address);
  if (!address && host) return <p className="quiet">{l('offerPage.unsafeLink')} <code>{host}</code></p>;
  if (!address) return <p className="quiet">{l('offerPage.noLink')}</p>;
  if (!link) return <p className="quiet">{l('offerPage.unsafeLink')} <code>{address}</code></p>;
  return (
    <div className="outward">
      <a className="button button-main" href={through ?? link.href} target="_blank" rel="noopener noreferrer nofollow">
        {text}
        <Icon name="out" size={18} />
        <span className="sr-only">{l('offerPage.newWindow')}</span>
      </a>
      <p className="quiet small">{l('offerPage.goesTo')} <strong>{host ?? link.host}</strong></p>
    </div>
  );
}
