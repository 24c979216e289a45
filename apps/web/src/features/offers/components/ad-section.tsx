import { useLaterTexts } from '../../../components/use-later-texts.js';
import { CleanHtml } from './clean-html.js';

/** The ad in its own words; an offer without words says so. */
export function AdSection({ offer }: { offer: { description: string; descriptionText: string } }) {
  const { l } = useLaterTexts();
  return (
    <section>
      <h2 className="ad-title">{l('offerPage.ad')}</h2>
      {offer.descriptionText.trim() === '' ? <p className="quiet">{l('offerPage.noText')}</p> : <CleanHtml html={offer.description} />}
    </section>
  );
}
