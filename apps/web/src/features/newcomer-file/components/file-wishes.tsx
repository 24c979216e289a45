import type { ProfileBody } from '@mitn/contracts';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatDate, formatMoney, formatNumber } from '../../../lib/format.js';
import { Facts } from './facts.js';

/** What the household has and wants, as the profile says it. What is not filled in reads so. */
export function FileWishes({ profile }: { profile: ProfileBody }) {
  const { t, d, language } = useDeskTexts();
  const { work, home, reach } = profile;
  const unknown = d('file.unknown');
  const any = d('file.any');
  const number = (value: number) => formatNumber(value, language);
  const listed = (values: string[], otherwise = any) => (values.length === 0 ? otherwise : values.join(', '));
  const range = (from: string | null, to: string | null) => (from && to ? d('file.list', { from, to }) : from ? d('file.least', { value: from }) : to ? d('file.upTo', { value: to }) : any);
  const span = (from: string | null, to: string | null) => (from && to ? d('file.list', { from, to }) : from ? d('file.from', { value: from }) : to ? d('file.until', { value: to }) : any);
  const day = (date: string | null) => (date === null ? null : formatDate(date, language));
  return (
    <section className="panel stack-small">
      <h2>{d('file.wishes.title')}</h2>
      <Facts facts={[[d('file.wishes.languages'), listed(profile.languages.map((one) => `${d(`file.wishes.language.${one.language}`)} ${one.level}`), unknown)]]} />
      <h3>{d('file.wishes.work')}</h3>
      {work ? (
        <Facts
          facts={[
            [d('file.wishes.occupations'), listed(work.occupations)], [d('file.wishes.skills'), listed(work.skills, unknown)],
            [d('file.wishes.experience'), work.experienceYears === null ? unknown : d('file.wishes.years', { count: work.experienceYears })],
            [d('file.wishes.education'), work.education === null ? unknown : d(`file.wishes.educationOf.${work.education}`)],
            [d('file.wishes.hours'), range(work.hoursMin === null ? null : number(work.hoursMin), work.hoursMax === null ? null : number(work.hoursMax))],
            [d('file.wishes.pay'), work.minPayCentsPerMonth === null ? any : formatMoney(work.minPayCentsPerMonth, language)],
            [d('file.wishes.workplace'), listed(work.workplaces.map((one) => t(`workplace.${one}`)))], [d('file.wishes.contract'), listed(work.contracts.map((one) => t(`contract.${one}`)))],
            [d('file.wishes.start'), day(work.startFrom) ?? any],
          ]}
        />
      ) : <p className="quiet small">{d('file.wishes.noWork')}</p>}
      <h3>{d('file.wishes.home')}</h3>
      {home ? (
        <Facts
          facts={[
            [d('file.wishes.types'), listed(home.types.map((one) => t(`homeType.${one}`)))], [d('file.wishes.cost'), home.maxCostCentsPerMonth === null ? any : formatMoney(home.maxCostCentsPerMonth, language)],
            [d('file.wishes.share'), `${number(profile.maxCostSharePercent)} %`], [d('file.wishes.area'), home.minAreaM2 === null ? any : d('file.least', { value: `${number(home.minAreaM2)} m²` })],
            [d('file.wishes.rooms'), home.minRooms === null ? any : d('file.least', { value: number(home.minRooms) })], [d('file.wishes.furnishing'), listed(home.furnishing.map((one) => t(`furnishing.${one}`)))],
            [d('file.wishes.registration'), d(home.needsRegistration ? 'file.wishes.yes' : 'file.wishes.no')], [d('file.wishes.moveIn'), span(day(home.moveInFrom), day(home.moveInUntil))],
            [d('file.wishes.stay'), home.minStayMonths === null ? any : d('file.least', { value: d('file.wishes.months', { count: home.minStayMonths }) })],
          ]}
        />
      ) : <p className="quiet small">{d('file.wishes.noHome')}</p>}
      <h3>{d('file.wishes.reach')}</h3>
      <Facts facts={[[d('file.wishes.from'), reach.placeName ?? unknown], [d('file.wishes.longest'), `${d('file.wishes.minutes', { count: reach.maxMinutes })}, ${d(`file.wishes.by.${reach.mode}`)}`]]} />
    </section>
  );
}
