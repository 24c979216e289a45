import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatDate } from '../../../lib/format.js';
import type { KeptProfile } from '../../../lib/kept-profile.js';
import { useRevokeShare, useShares } from '../api/share-matches.js';

/** What is shared now, and the way to take it back. Nothing when nothing is. */
export function SharesPanel({ kept }: { kept: KeptProfile }) {
  const { l, language } = useLaterTexts();
  const { data } = useShares(kept);
  const revoke = useRevokeShare(kept);
  if (!data || data.shares.length === 0) return null;
  return (
    <section className="panel">
      <h2>{l('caseShare.now')}</h2>
      <ul className="shares-list">
        {data.shares.map((share) => {
          const when = formatDate(share.createdAt, language);
          return (
            <li key={share.id}>
              <p className="small">{l('caseShare.what', { count: share.offers.length, date: when })}</p>
              <p className="quiet small">{share.openedAt ? l('caseShare.seen', { date: formatDate(share.openedAt, language) }) : l('caseShare.notSeen')}{share.expiresAt ? ` ${l('caseShare.ends', { date: formatDate(share.expiresAt, language) })}` : ''}</p>
              <button type="button" className="link-button small" disabled={revoke.isPending} onClick={() => revoke.mutate(share.id)}>{l('caseShare.revoke')}<span className="sr-only">: {l('caseShare.what', { count: share.offers.length, date: when })}</span></button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
