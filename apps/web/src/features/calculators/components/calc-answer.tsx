import { useFigures } from '../../../api/list-figures.js';
import { Chip } from '../../../components/chip.js';
import type { ChipKind } from '../../../components/chip.js';
import { RuleInWords } from '../../../components/rule-note.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatDate } from '../../../lib/format.js';
import type { CommonAnswer, Line, Money, Share } from '../calculator.js';

const KINDS = { pass: 'fits', fail: 'no', unknown: 'ask', known: 'plain' } as const satisfies Record<CommonAnswer['result'], ChipKind>;

/** The answer of a calculator: the verdict with the figures beside it, what is missing, what it leaves out, and the rules behind it. */
export function CalcAnswer({ answer, lines, share, money }: { answer: CommonAnswer; lines: Line[]; share: Share | null; money: Money }) {
  const { l } = useLaterTexts();
  const [first, ...more] = answer.reasons;
  return (
    <div className="calc-answer">
      <p><Chip kind={KINDS[answer.result]} text={l(`calc.result.${answer.result}`)} /></p>
      <p className="calc-said">{first?.reason}</p>
      {lines.length > 0 ? (
        <dl className="calc-lines">
          {lines.map((line) => (
            <div key={`${line.label} ${line.text}`} className={line.strong ? 'calc-strong' : undefined}>
              <dt>{l(line.label)}</dt>
              <dd>{line.text}</dd>
            </div>
          ))}
          {answer.gapCents ? <div><dt>{l('calc.gap')}</dt><dd>{money.cents(answer.gapCents)} {answer.gapPeriod ? l(`calc.per.${answer.gapPeriod}`) : null}</dd></div> : null}
        </dl>
      ) : null}
      {share ? <ShareBar share={share} over={answer.result === 'fail'} /> : null}
      {more.length > 0 ? <ul className="calc-more">{more.map((one) => <li key={one.reasonCode}>{one.reason}</li>)}</ul> : null}
      {answer.notes.length > 0 ? (
        <>
          <h3>{l('calc.notes')}</h3>
          <ul className="calc-more quiet">{answer.notes.map((one) => <li key={one.reasonCode}>{one.reason}</li>)}</ul>
        </>
      ) : null}
      <RulesUsed answer={answer} />
    </div>
  );
}

/** A part of a whole and the limit as a mark; decoration, the figures stand beside it in words. */
export function ShareBar({ share, over }: { share: Share; over: boolean }) {
  return (
    <svg className="calc-bar" aria-hidden="true" viewBox="0 0 100 3" preserveAspectRatio="none">
      <rect className="calc-bar-track" width="100" height="3" />
      <rect className={over ? 'calc-bar-part calc-bar-over' : 'calc-bar-part'} width={Math.max(0, Math.min(100, share.percent))} height="3" />
      {share.mark === null ? null : <rect className="calc-bar-mark" x={Math.min(99.4, share.mark) - 0.3} width="0.6" height="3" />}
    </svg>
  );
}

/** The rules whose figures took part, in words, each with its dates, source and how sure it is. */
function RulesUsed({ answer }: { answer: CommonAnswer }) {
  const { l, language } = useLaterTexts();
  const { data } = useFigures(answer.figuresUsed.length > 0, answer.on);
  const used = new Set(answer.figuresUsed.map(({ id }) => id));
  const rules = data?.rules.filter((rule) => rule.figureIds.some((id) => used.has(id))) ?? [];
  if (answer.figuresUsed.length === 0) return null;
  const shown = rules.length > 0 ? rules.map((rule) => ({ ...rule, title: rule.title[language], text: rule.text[language] })) : answer.figuresUsed.map((figure) => ({ ...figure, title: figure.id, text: '' }));
  return (
    <details className="calc-rules">
      <summary>{l('calc.rules', { count: shown.length })}</summary>
      {shown.map((rule) => <RuleInWords key={`${rule.id} ${rule.validFrom}`} rule={rule} />)}
      <p className="quiet small">{l('calc.day', { date: formatDate(answer.on, language) })}</p>
    </details>
  );
}
