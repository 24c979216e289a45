import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { LoneHouse } from '../../../components/lone-house.js';
import { ErrorState } from '../../../components/states.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { useCalculation } from '../api/use-calculation.js';
import { CALCULATOR_NAMES, moneyIn } from '../calculator.js';
import type { Calculator, CommonAnswer } from '../calculator.js';
import { calculatorNamed } from '../calculators.js';
import { keepPermit, useKeptPermit } from '../kept-permit.js';
import { CalcAnswer } from './calc-answer.js';
import { CalculatorForm } from './calculator-form.js';
import './calculators.css';

/** All calculators: the questions at the side, one of them open with its fields, and the answer beside. */
export function CalculatorsView({ name }: { name: string | undefined }) {
  const { l } = useLaterTexts();
  const calculator = calculatorNamed(name);
  const list = useRef<HTMLElement>(null);
  // On a phone the questions are one row that scrolls: the open one stands in sight.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && current) list.current.scrollLeft = current.offsetLeft - list.current.offsetLeft - 16;
  }, [calculator.name]);
  return (
    <div className="page calc-page">
      <header className="page-head">
        <h1 tabIndex={-1}>{l('calc.title')}</h1>
        <p className="quiet">{l('calc.lead')}</p>
      </header>
      <div className="calc-columns">
        <nav className="calc-list" ref={list} aria-label={l('calc.list')}>
          {CALCULATOR_NAMES.map((one) => <Link key={one} to="/calculators" search={{ show: one }} resetScroll={false} aria-current={one === calculator.name ? 'page' : undefined}>{l(`calc.name.${one}`)}</Link>)}
        </nav>
        <OpenCalculator key={calculator.name} calculator={calculator} />
      </div>
    </div>
  );
}

function OpenCalculator({ calculator }: { calculator: Calculator }) {
  const { l, language } = useLaterTexts();
  const kept = useKeptPermit();
  const [body, setBody] = useState<unknown>(null);
  const { data, error, isFetching, refetch } = useCalculation(calculator.route, body);
  const answer = data as CommonAnswer | undefined;
  const money = moneyIn(language);
  const isPermit = calculator.name === 'permit';
  return (
    <>
      <section className="calc-open">
        <h2>{l(`calc.name.${calculator.name}`)}</h2>
        <p className="quiet">{l(`calc.text.${calculator.name}`)}</p>
        <CalculatorForm
          calculator={calculator}
          start={isPermit && kept ? { situation: kept.situation, birthDate: kept.birthDate ?? '' } : {}}
          busy={isFetching}
          onBody={(next, values) => {
            setBody(next);
            if (isPermit) keepPermit({ situation: (next as { situation: 'other-permit' }).situation, birthDate: values['birthDate'] || null });
          }}
        />
      </section>
      <section className="calc-result panel" aria-live="polite" aria-label={l('calc.answer')}>
        {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
        {answer && !error ? <CalcAnswer answer={answer} lines={calculator.lines(answer, money)} share={calculator.share(answer)} money={money} /> : null}
        {!answer && !error ? <div className="calc-empty"><LoneHouse seed={calculator.name} /><p className="quiet">{l('calc.empty')}</p></div> : null}
      </section>
    </>
  );
}
