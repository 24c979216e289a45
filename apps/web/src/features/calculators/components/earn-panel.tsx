import { calcNetPayRoute, calcPermitRoute, PERMIT_SITUATIONS } from '@mitn/contracts';
import type { VacancyDetail } from '@mitn/contracts';
import { Link } from '@tanstack/react-router';
import { FormField } from '../../../components/form-field.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatMoney } from '../../../lib/format.js';
import { useCalculation } from '../api/use-calculation.js';
import { moneyIn } from '../calculator.js';
import { netPayCalculator, permitCalculator } from '../work-calculators.js';
import { keepPermit, useKeptPermit } from '../kept-permit.js';
import { CalcAnswer } from './calc-answer.js';
import './calculators.css';
import '../../../components/notice.css';

/**
 * "Do I earn enough?": the pay of this ad beside what the reader's permit asks, and what is left of it a month. Permit and date of birth stay on the
 * device; they go along in the body of the one sum, never in an address. What the ad does not say is a question for the employer.
 */
export function EarnPanel({ vacancy }: { vacancy: VacancyDetail }) {
  const { t, l, language } = useLaterTexts();
  const kept = useKeptPermit();
  const { pay, hours, organisation } = vacancy;
  const stated = pay?.currency === 'EUR' && pay.basis !== 'net' && (pay.minCents !== null || pay.maxCents !== null) ? pay : null;
  const body = kept && stated ? { situation: kept.situation, birthDate: kept.birthDate, pay: { minCents: stated.minCents, maxCents: stated.maxCents, currency: 'EUR', period: stated.period, holidayPay: stated.holidayPay ?? null, hoursBasis: stated.hoursBasis ?? null }, hoursPerWeek: hours, sponsor: organisation.sponsor } : null;
  const { data, error } = useCalculation(calcPermitRoute, body);
  const gross = data?.countedPay?.minCents ?? (stated?.period === 'month' ? stated.minCents : null);
  const money = moneyIn(language);
  return (
    <section className="panel earn" aria-labelledby="earn">
      <h2 id="earn">{l('earn.title')}</h2>
      <div className="earn-fields">
        <FormField label={l('calc.field.situation')}>
          {(ids) => (
            <select {...ids} className="input" value={kept?.situation ?? ''} onChange={(event) => keepPermit(PERMIT_SITUATIONS.some((one) => one === event.target.value) ? { situation: event.target.value as (typeof PERMIT_SITUATIONS)[number], birthDate: kept?.birthDate ?? null } : null)}>
              <option value="">{l('earn.choose')}</option>
              {PERMIT_SITUATIONS.map((one) => <option key={one} value={one}>{t(`permit.${one}`)}</option>)}
            </select>
          )}
        </FormField>
        {kept?.situation === 'highly-skilled-migrant' ? (
          <FormField label={l('calc.field.birthDate')} hint={l('calc.hint.birthDate')}>
            {(ids) => <input {...ids} className="input" type="date" value={kept.birthDate ?? ''} onChange={(event) => keepPermit({ situation: kept.situation, birthDate: event.target.value || null })} />}
          </FormField>
        ) : null}
      </div>
      <p className="quiet small">{l('earn.device')}</p>
      {kept && !stated ? <p className="notice notice-ask">{l(pay?.basis === 'net' ? 'earn.netPay' : 'earn.noPay')}</p> : null}
      {error ? <p className="quiet">{l('earn.failed')}</p> : null}
      {kept && (data || gross !== null) ? (
        <div className="earn-columns" aria-live="polite">
          {data ? <CalcAnswer answer={data} lines={permitCalculator.lines(data, money)} share={permitCalculator.share(data)} money={money} /> : null}
          {gross === null ? null : <NetPay grossCents={gross} />}
        </div>
      ) : null}
      <p className="small"><Link to="/calculators" search={{ show: 'permit' }}>{l('earn.more')}</Link></p>
    </section>
  );
}

/** What is left of a gross month, with and without the 30 % ruling, and what the sum does not hold. */
function NetPay({ grossCents }: { grossCents: number }) {
  const { l, language } = useLaterTexts();
  const plain = useCalculation(calcNetPayRoute, { grossCentsPerMonth: grossCents });
  const ruling = useCalculation(calcNetPayRoute, { grossCentsPerMonth: grossCents, thirtyPercentRuling: true });
  const net = plain.data?.pay?.netCentsPerMonth;
  const withRuling = ruling.data?.pay?.netCentsPerMonth;
  if (net === undefined) return null;
  const share = plain.data ? netPayCalculator.share(plain.data) : null;
  return (
    <div className="calc-answer">
      <h3>{l('earn.net', { gross: formatMoney(grossCents, language) })}</h3>
      <dl className="calc-lines">
        <div className="calc-strong"><dt>{l('earn.without')}</dt><dd>{formatMoney(net, language)}</dd></div>
        <div><dt>{l('earn.with')}</dt><dd>{withRuling === undefined || withRuling <= net ? l('earn.nothing') : formatMoney(withRuling, language)}</dd></div>
      </dl>
      {share ? <span className="sr-only">{l('earn.share', { share: Math.round(share.percent) })}</span> : null}
      <ul className="calc-more quiet">{plain.data?.notes.map((one) => <li key={one.reasonCode}>{one.reason}</li>)}</ul>
    </div>
  );
}
