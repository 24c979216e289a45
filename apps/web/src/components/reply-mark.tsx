import { formatDate } from '../lib/format.js';
import { useReply } from '../lib/replied-offers.js';
import type { OfferKind } from '../lib/saved-offers.js';
import { Icon } from './icons.js';
import { useLaterTexts } from './use-later-texts.js';

/** "I applied": the person's own mark on an offer, kept in this browser with its day. */
export function ReplyMark({ kind, id, title }: { kind: OfferKind; id: string; title: string }) {
  const { l, language } = useLaterTexts();
  const { on, toggle } = useReply(kind, id);
  return (
    <button type="button" className="button button-small reply-mark" aria-pressed={on !== null} onClick={toggle}>
      {on ? <Icon name="check" size={16} /> : null}
      {on ? l(`saved.replied.${kind}`, { date: formatDate(on, language) }) : l(`saved.reply.${kind}`)}
      <span className="sr-only">: {title}</span>
    </button>
  );
}
