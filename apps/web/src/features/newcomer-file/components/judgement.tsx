import type { MatchAnswer } from '@mitn/contracts';
import { Icon } from '../../../components/icons.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatNumber } from '../../../lib/format.js';
import type { Deciding } from './decide-form.js';
import { checkName } from './check-name.js';

const ORDER = { fail: 0, unknown: 1, pass: 2 } as const;
const SIGN = { fail: 'cross', unknown: 'ask', pass: 'check' } as const;

/** Every check of a match with its reason, what fails first, and where the score comes from. What is open or fails can be answered by who asked. */
export function Judgement({ match, onDecide }: { match: MatchAnswer; onDecide: (deciding: Deciding) => void }) {
  const { d, language } = useDeskTexts();
  const signs = { fail: d('file.matches.no'), unknown: d('file.matches.ask'), pass: d('file.matches.fits') };
  const { vacancyId, homeId } = match;
  const checks = match.checks.toSorted((a, b) => ORDER[a.result] - ORDER[b.result]);
  return (
    <div className="judgement">
      <section>
        <h4>{d('file.matches.checks')}</h4>
        <ul className="judgement-checks">
          {checks.map((check) => (
            <li key={check.name} className={`judgement-${check.result}`}>
              <Icon name={SIGN[check.result]} size={18} />
              <span>
                <span className="sr-only">{signs[check.result]}: </span>
                {check.reason}
                {check.overruled ? <span className="quiet small judgement-computed">{d('file.matches.overruled', { reason: check.overruled.reason })}</span> : null}
              </span>
              {check.result === 'pass' && !check.overruled ? null : (
                <button type="button" className="link-button small" aria-label={d('file.decide.overruleNamed', { check: checkName(check.name, d) })} onClick={() => onDecide({ decision: 'overruled', offers: offersOf(check.name, { vacancyId, homeId }), title: checkName(check.name, d), check: { name: check.name, reason: check.overruled?.reason ?? check.reason, computed: check.overruled?.computed ?? check.result } })}>
                  {d('file.decide.overrule')}
                </button>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h4>{d('file.matches.parts')}</h4>
        <ul className="judgement-parts">
          {match.parts.filter((part) => part.max > 0).map((part) => (
            <li key={part.name}>
              <span>{part.reason}</span>
              <span className="judgement-points quiet small">{d('file.matches.part', { points: part.points, max: part.max })}</span>
              <svg className="judgement-bar" aria-hidden="true" viewBox="0 0 100 4" preserveAspectRatio="none"><rect className="judgement-track" width="100" height="4" /><rect className="judgement-fill" width={(100 * part.points) / part.max} height="4" /></svg>
            </li>
          ))}
        </ul>
        <p className="quiet small">{d('file.matches.scoreHelp')} {d('file.matches.score', { score: formatNumber(match.score, language) })}</p>
      </section>
    </div>
  );
}

/** Checks of the two together. Any other is about one of them, and its answer reaches every pair that holds it. */
const OF_PAIR = new Set(['commute', 'cost.share', 'start.move-in']);
const OF_HOME = new Set(['cost.total', 'household.size', 'registration', 'internationals', 'availability', 'stay.minimum', 'pets', 'furnishing', 'area', 'rooms', 'type', 'step-free', 'deposit']);

/** What an answer to a check is about: in a pair, the home or the job that the check looks at, or both. */
export function offersOf(check: string, offers: { vacancyId: string | null; homeId: string | null }): { vacancyId: string | null; homeId: string | null } {
  if (offers.vacancyId === null || offers.homeId === null || OF_PAIR.has(check)) return offers;
  return OF_HOME.has(check) ? { vacancyId: null, homeId: offers.homeId } : { vacancyId: offers.vacancyId, homeId: null };
}
