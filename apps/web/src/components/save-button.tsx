import { useSavedOffer } from '../lib/saved-offers.js';
import type { OfferKind } from '../lib/saved-offers.js';
import { Icon } from './icons.js';
import { useTexts } from './use-texts.js';

/** Keeps an offer in this browser. A button of its own beside the card's link, with the offer's name in its name. */
export function SaveButton({ kind, id, title }: { kind: OfferKind; id: string; title: string }) {
  const { t } = useTexts();
  const { saved, toggle } = useSavedOffer(kind, id);
  return (
    <button type="button" className="save" aria-pressed={saved} aria-label={t('action.saveOffer', { title })} title={t(saved ? 'action.saved' : 'action.save')} onClick={toggle}>
      <Icon name="bookmark" size={24} />
    </button>
  );
}
