import type { NewcomerFile } from '@mitn/contracts';
import { useFigures } from '../../../api/list-figures.js';
import { RuleNote } from '../../../components/rule-note.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatDate, formatMoney } from '../../../lib/format.js';
import { usePermitFigures } from '../api/permit-figures.js';
import { Facts } from './facts.js';

/** Which rules a situation rests on, in words with their dates and sources. Everybody has to register. */
const RULES: Record<NewcomerFile['profile']['permit']['situation'], string[]> = {
  'free-to-work': [], 'highly-skilled-migrant': ['permit.hsm', 'permit.sponsor', 'permit.pay-that-counts', 'permit.year-of-filing'], 'highly-skilled-migrant-reduced': ['permit.hsm.reduced', 'permit.sponsor', 'permit.pay-that-counts'],
  'blue-card': ['permit.blue-card', 'permit.pay-that-counts', 'permit.year-of-filing'], 'search-year': ['permit.search-year', 'permit.hsm.reduced'], 'other-permit': [],
};

/** Situation and permit: what it asks today, until when that holds, and what changes on a birthday. */
export function FilePermit({ file }: { file: NewcomerFile }) {
  const { t, d, language } = useDeskTexts();
  const { situation, birthDate } = file.profile.permit;
  const { data } = usePermitFigures(file.profile.permit);
  const rules = useFigures(true);
  const money = (cents: number) => d('file.permit.perMonth', { amount: formatMoney(cents, language) });
  const asksPay = ['highly-skilled-migrant', 'highly-skilled-migrant-reduced', 'blue-card'].includes(situation);
  const until = data?.figuresUsed.map(({ validTo }) => validTo).filter((day) => day !== null).sort()[0];
  const birthday = situation === 'highly-skilled-migrant' && birthDate ? nextThreshold(birthDate, data?.on, rules.data?.figures ?? []) : null;
  const ruleIds = [...RULES[situation], 'registration.brp'].filter((id) => rules.data?.rules.some((rule) => rule.id === id));
  return (
    <section className="panel stack-small">
      <h2>{d('file.permit.title')}</h2>
      <Facts
        facts={[
          [d('file.permit.situation'), t(`situation.${file.newcomer.situation}`)],
          [d('file.permit.right'), d(`file.permit.situationOf.${situation}`)],
          asksPay ? [d('file.permit.threshold'), data === undefined ? null : data.thresholdCentsPerMonth === null ? d('file.permit.toConfirm') : money(data.thresholdCentsPerMonth)] : [d('file.permit.threshold'), situation === 'other-permit' ? d('file.permit.toConfirm') : d('file.permit.noThreshold')],
          data?.sponsorNeeded == null ? null : [d('file.permit.sponsor'), d(data.sponsorNeeded ? 'file.permit.sponsorNeeded' : 'file.permit.sponsorFree')],
        ]}
      />
      {asksPay ? (
        <ul className="file-dates">
          {birthDate === null ? <li>{d('file.permit.birthUnknown')}</li> : null}
          {birthday ? <li>{d('file.permit.older', { date: formatDate(birthday.on, language), age: birthday.age, amount: money(birthday.cents) })}</li> : null}
          {until ? <li>{d('file.permit.until', { date: formatDate(until, language) })}</li> : null}
        </ul>
      ) : null}
      <details className="desk-more"><summary>{d('file.permit.rules')}</summary><div className="stack-small">{ruleIds.map((id) => <RuleNote key={id} id={id} />)}</div></details>
    </section>
  );
}

/** The birthday from which the higher pay counts, while it is still to come; null when it has passed or no figure is held. */
function nextThreshold(birthDate: string, on: string | undefined, figures: { id: string; value: number }[]): { on: string; age: number; cents: number } | null {
  const age = figures.find(({ id }) => id === 'permit.hsm.higher-from-age')?.value;
  const cents = figures.find(({ id }) => id === 'permit.hsm.from-30')?.value;
  if (age === undefined || cents === undefined || on === undefined) return null;
  const year = Number(birthDate.slice(0, 4)) + age;
  const day = birthDate.slice(4) === '-02-29' && (year % 4 !== 0 || (year % 100 === 0 && year % 400 !== 0)) ? '-03-01' : birthDate.slice(4);
  return `${year}${day}` > on ? { on: `${year}${day}`, age, cents } : null;
}
