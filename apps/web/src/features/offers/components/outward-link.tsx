import { Icon } from '../../../components/icons.js';
import { useTexts } from '../../../components/use-texts.js';
import { safeLink } from '../../../lib/safe-link.js';

/** The way out to the source, with the host as it is really spelled. What is no plain web address is shown as text, never as a link. */
export function OutwardLink({ address, host, text }: { address: string | null; host: string | null; text: string }) {
  const { t } = useTexts();
  const link = safeLink(address);
  if (!address) return <p className="quiet">{t('offer.noLink')}</p>;
  if (!link) return <p className="quiet">{t('offer.unsafeLink')} <code>{address}</code></p>;
  return (
    <div className="outward">
      <a className="button button-main" href={link.href} target="_blank" rel="noopener noreferrer nofollow">
        {text}
        <Icon name="out" size={18} />
        <span className="sr-only">{t('offer.newWindow')}</span>
      </a>
      <p className="quiet small">{t('offer.goesTo')} <strong>{host ?? link.host}</strong></p>
    </div>
  );
}
