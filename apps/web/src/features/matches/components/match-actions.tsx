import type { MatchAnswer } from '@mitn/contracts';
import { Icon } from '../../../components/icons.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { titleOf } from '../words-on-matches.js';
import { useMatchDesk } from './match-desk.js';

/** What to do with a match: want it, refuse it, share it; and of a job that it is mine now. */
export function MatchActions({ match }: { match: MatchAnswer }) {
  const { l } = useLaterTexts();
  const desk = useMatchDesk();
  const interested = match.feedback?.verdict === 'interested';
  const of = <span className="sr-only">: {titleOf(match)}</span>;
  return (
    <div className="match-actions row">
      <button type="button" className="button button-main" aria-pressed={interested} onClick={() => desk.onInterested(match)}>{interested ? <Icon name="check" size={18} /> : null}{l('feedback.interested')}{of}</button>
      <button type="button" className="button" onClick={() => desk.onRefuse(match)}>{l('feedback.refuse')}{of}</button>
      <button type="button" className="button" onClick={() => desk.onShare([match])}>{l('caseShare.button')}{of}</button>
      {match.vacancy ? <button type="button" className="link-button small" onClick={() => desk.onJob(match)}>{l('job.mine')}<span className="sr-only">: {match.vacancy.title}</span></button> : null}
    </div>
  );
}
