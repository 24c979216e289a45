import type { MatchAnswer } from '@mitn/contracts';
import { useId, useState } from 'react';
import { Chip } from '../../../components/chip.js';
import type { ChipKind } from '../../../components/chip.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatNumber } from '../../../lib/format.js';
import { useMatchDesk } from './match-desk.js';

const KINDS = { pass: 'fits', unknown: 'ask', fail: 'no' } as const satisfies Record<string, ChipKind>;
const MOST_POINTS = 1000;

/** How the points of a match come together, and every check: each line opens where its number comes from. Closed until somebody asks. */
export function Breakdown({ match }: { match: MatchAnswer }) {
  const { l, language } = useLaterTexts();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className="breakdown">
      <button type="button" className="link-button small" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>{l(open ? 'breakdown.close' : 'breakdown.open', { score: formatNumber(match.score, language), most: formatNumber(MOST_POINTS, language) })}</button>
      <div id={id} hidden={!open}>{open ? <Lines match={match} /> : null}</div>
    </div>
  );
}

function Lines({ match }: { match: MatchAnswer }) {
  const { l, language } = useLaterTexts();
  const desk = useMatchDesk();
  return (
    <>
      <h4>{l('breakdown.parts')}</h4>
      <ul className="breakdown-lines">
        {match.parts.map((part) => {
          const name = partName(part.name, l);
          return (
            <li key={part.name}>
              <button type="button" className="breakdown-line" onClick={() => desk.onSource({ match, title: name, evidence: part.evidence, most: part.max })}>
                <span className="breakdown-name">{name}</span>
                <span className="breakdown-points"><strong className="amount">{formatNumber(part.points, language)}</strong> <span className="quiet">{l('breakdown.of', { max: formatNumber(part.max, language) })}</span></span>
                <svg className="breakdown-bar" aria-hidden="true" viewBox="0 0 100 2" preserveAspectRatio="none"><rect className="money-track" width="100" height="2" /><rect className="money-part" width={part.max === 0 ? 0 : (part.points / part.max) * 100} height="2" /></svg>
                <span className="breakdown-reason small quiet">{part.reason}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className="small quiet breakdown-sum">{l('breakdown.sum', { score: formatNumber(match.score, language) })}</p>
      <h4>{l('breakdown.checks')}</h4>
      <ul className="breakdown-checks">
        {match.checks.map((check) => (
          <li key={check.name}>
            <Chip kind={KINDS[check.result]} text={l(`breakdown.result.${check.result}`)} />
            <button type="button" className="link-button small" onClick={() => desk.onSource({ match, title: check.reason, evidence: check.evidence, overruled: check.overruled })}>{check.reason}</button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What a part of the score is called: in a pair those of the job and of the home say which. */
function partName(name: string, l: ReturnType<typeof useLaterTexts>['l']): string {
  const [side, rest] = name.startsWith('job.') || name.startsWith('home.') ? [name.slice(0, name.indexOf('.')), name.slice(name.indexOf('.') + 1)] : [null, name];
  const said = l(`breakdown.part.${rest.replace('.', '-') as 'pay'}`);
  return side === null ? said : l(`breakdown.side.${side as 'job'}`, { part: said });
}
