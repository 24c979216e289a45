import type { MatchAnswer } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatMoney, sharePercent } from '../../../lib/format.js';

/** What the home costs as a share of the net pay of that job, with the person's own limit as a mark. */
export function MoneyBar({ pair, limitPercent, complete }: { pair: NonNullable<MatchAnswer['pair']>; limitPercent: number | null; complete: boolean }) {
  const { l, language } = useLaterTexts();
  const share = sharePercent(pair);
  const over = share !== null && limitPercent !== null && share > limitPercent;
  return (
    <div className="money">
      <div className="money-bar-side">
        <p className="money-words">
          <span><strong className="amount">{formatMoney(pair.costCentsPerMonth, language)}</strong> {l(complete ? 'pair.cost' : 'pair.costPart')}</span>
          <span className="quiet">{share === null || pair.netPayCentsPerMonth === null ? l('pair.shareUnknown') : l('pair.share', { share, net: formatMoney(pair.netPayCentsPerMonth, language) })}</span>
        </p>
        <svg className="money-bar" aria-hidden="true" viewBox="0 0 100 3" preserveAspectRatio="none">
          <rect className="money-track" width="100" height="3" />
          {share === null ? null : <rect className={over ? 'money-part money-over' : 'money-part'} width={Math.min(100, share)} height="3" />}
          {limitPercent === null ? null : <rect className="money-limit" x={limitPercent - 0.15} width="0.3" height="3" />}
        </svg>
      </div>
      <p className="money-side quiet small">
        {limitPercent === null ? null : <>{l('pair.limit', { limit: limitPercent })} </>}
        <Link to="/help" hash="money">{l('pair.howWeCount')}</Link>
      </p>
    </div>
  );
}
