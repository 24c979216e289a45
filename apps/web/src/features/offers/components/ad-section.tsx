import { useTexts } from '../../../components/use-texts.js';
import { CleanHtml } from './clean-html.js';

/** The ad in its own words; an offer without words says so. */
export function AdSection({ offer }: { offer: { description: string; descriptionText: string } }) {
  const { t } = useTexts();
  return (
    <section>
      <h2 className="ad-title">{t('offer.ad')}</h2>
      {offer.descriptionText.trim() === '' ? <p className="quiet">{t('offer.noText')}</p> : <CleanHtml html={offer.description} />}
    </section>
  );
}
