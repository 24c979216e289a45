import type { ProfileBody } from '@mitn/contracts';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatMoney, formatNumber } from '../../../lib/format.js';
import { useLimitCount } from '../api/change-profile.js';
import type { LimitChange } from '../profile-change.js';

/** Offers to say in general what was just said of one offer, with what the engine counts for it. */
export function LimitOffer({ profile, change, total, onApply }: { profile: ProfileBody | undefined; change: LimitChange; total: number; onApply: (change: LimitChange) => void }) {
  const { l, language } = useLaterTexts();
  const { data } = useLimitCount(profile, change);
  const say = (value: number | null) => (value === null ? '' : change.limit === 'cost' ? formatMoney(value, language) : formatNumber(value, language));
  return (
    <>
      {' '}
      <span>{l(change.from === null ? 'feedback.limit.costNew' : `feedback.limit.${change.limit}`, { to: say(change.to), from: say(change.from) })} {typeof data === 'number' ? l(`feedback.left.${change.counts}`, { count: data, total }) : l('feedback.counting')}</span>{' '}
      <button type="button" className="button button-small" onClick={() => onApply(change)}>{l('feedback.applyLimit')}</button>
    </>
  );
}
