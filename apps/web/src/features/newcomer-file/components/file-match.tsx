import type { MatchAnswer } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { Chip } from '../../../components/chip.js';
import { Icon } from '../../../components/icons.js';
import { TakenChips } from '../../../components/taken-chips.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatMoney, formatNumber, sharePercent } from '../../../lib/format.js';
import type { Deciding } from './decide-form.js';
import { Judgement } from './judgement.js';

interface Props {
  match: MatchAnswer;
  newcomerId: string;
  /** Opened at first, and then always. */
  whole?: boolean;
  onDecide: (deciding: Deciding) => void;
}

/** One job, home or pair for the newcomer: a line with its score and what is open, and on a press everything behind it. */
export function FileMatch({ match, newcomerId, whole = false, onDecide }: Props) {
  const { d } = useDeskTexts();
  const title = titleOf(match);
  const offers = { vacancyId: match.vacancyId, homeId: match.homeId };
  const inside = (
    <div className="file-match-inside">
      <p className="row file-match-acts">
        {match.recommended ? null : <button type="button" className="button button-small button-main" aria-label={d('file.decide.recommendNamed', { title })} onClick={() => onDecide({ decision: 'recommended', offers, title })}>{d('file.decide.recommend')}</button>}
        <button type="button" className="button button-small" aria-label={d('file.decide.setAsideNamed', { title })} onClick={() => onDecide({ decision: 'set-aside', offers, title })}>{d('file.decide.setAside')}</button>
        {match.vacancy ? <Link to="/vacancies/$id" params={{ id: match.vacancy.id }} className="small">{d('file.matches.seeJob')}</Link> : null}
        {match.home ? <Link to="/homes/$id" params={{ id: match.home.id }} className="small">{d('file.matches.seeHome')}</Link> : null}
      </p>
      <Judgement match={match} onDecide={onDecide} />
    </div>
  );
  if (whole) return <div className="file-match"><div className="file-match-head"><MatchLine match={match} newcomerId={newcomerId} /></div>{inside}</div>;
  return (
    <details className="file-match" data-offer-id={match.vacancyId ?? match.homeId}>
      <summary className="file-match-head"><MatchLine match={match} newcomerId={newcomerId} /></summary>
      {inside}
    </details>
  );
}

/** What one sees of a match before it is opened. */
function MatchLine({ match, newcomerId }: { match: MatchAnswer; newcomerId: string }) {
  const { d, l, language } = useDeskTexts();
  const { vacancy, home, pair } = match;
  const asks = match.checks.filter(({ result }) => result === 'unknown').length;
  const fails = match.checks.filter(({ result }) => result === 'fail').length;
  const share = pair ? sharePercent(pair) : null;
  const way = pair ? (pair.minutes === null ? l('pair.wayUnknown') : d('file.matches.way', { count: pair.minutes, by: d(`file.wishes.by.${pair.mode}`) })) : null;
  return (
    <>
      <span className="file-match-title">
        {vacancy ? <span><Icon name="job" size={17} />{vacancy.title}</span> : null}
        {home ? <span><Icon name="home" size={17} />{home.title}</span> : null}
      </span>
      <span className="file-match-score amount" title={d('file.matches.score', { score: match.score })}>{formatNumber(match.score, language)}<span className="sr-only"> {d('file.matches.score', { score: match.score })}</span></span>
      <span className="quiet small file-match-line">
        {[vacancy?.organisation.name, vacancy?.place?.name, home ? [home.place?.name, formatMoney(home.costs.totalCentsPerMonth, language)].filter(Boolean).join(', ') : null, way, share === null ? null : d('file.matches.share', { share })].filter(Boolean).join(' · ')}
      </span>
      <span className="chips">
        {match.recommended ? <Chip kind="fits" text={d('file.matches.recommended')} /> : null}
        <TakenChips vacancyId={match.vacancyId} homeId={match.homeId} newcomerId={newcomerId} />
        {fails > 0 ? <Chip kind="no" text={d('file.matches.fails', { count: fails })} /> : null}
        {asks > 0 ? <Chip kind="ask" text={d('file.matches.questions', { count: asks })} /> : null}
        {fails + asks === 0 ? <Chip kind="fits" text={d('file.matches.allClear')} /> : null}
      </span>
    </>
  );
}

/** The offers of a match in words. */
export function titleOf({ vacancy, home }: Pick<MatchAnswer, 'vacancy' | 'home'>): string {
  return [vacancy?.title, home?.title].filter(Boolean).join(' + ');
}
