import type { MatchAnswer } from '@mitn/contracts';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatMoney, sharePercent } from '../../../lib/format.js';
import { sourceOf, useMatchDesk } from './match-desk.js';

/** What the home costs as a share of the net pay of that job, with the person's own limit as a mark. Cost, share and pay open where they come from. */
export function MoneyBar({ match, complete }: { match: MatchAnswer & { pair: NonNullable<MatchAnswer['pair']> }; complete: boolean }) {
  const { l, language } = useLaterTexts();
  const { limitPercent, onSource } = useMatchDesk();
  const { pair } = match;
  const share = sharePercent(pair);
  const over = share !== null && limitPercent !== null && share > limitPercent;
  const source = (name: string, title: string) => {
    const open = sourceOf(match, [name], title);
    return open ? () => onSource(open) : undefined;
  };
  const [cost, said] = [formatMoney(pair.costCentsPerMonth, language), share === null || pair.netPayCentsPerMonth === null ? l('pair.shareUnknown') : l('pair.share', { share, net: formatMoney(pair.netPayCentsPerMonth, language) })];
  return (
    <div className="money">
      <div className="money-bar-side">
        <p className="money-words">
          <span><button type="button" className="number amount" onClick={source('cost.total', `${cost} ${l(complete ? 'pair.cost' : 'pair.costPart')}`)}>{cost}</button> {l(complete ? 'pair.cost' : 'pair.costPart')}</span>
          <button type="button" className="number quiet" onClick={source('cost.share', said)}>{said}</button>
        </p>
        <svg className="money-bar" aria-hidden="true" viewBox="0 0 100 3" preserveAspectRatio="none">
          <rect className="money-track" width="100" height="3" />
          {share === null ? null : <rect className={over ? 'money-part money-over' : 'money-part'} width={Math.min(100, share)} height="3" />}
          {limitPercent === null ? null : <rect className="money-limit" x={limitPercent - 0.15} width="0.3" height="3" />}
        </svg>
      </div>
      <p className="money-side quiet small">
        {limitPercent === null ? null : <button type="button" className="number" onClick={source('cost.share', l('pair.limit', { limit: limitPercent }))}>{l('pair.limit', { limit: limitPercent })}</button>}
        <button type="button" className="link-button small" onClick={source('cost.share', l('pair.howWeCount'))}>{l('pair.howWeCount')}</button>
      </p>
    </div>
  );
}
