import type { CalendarDate, Profile } from '@mitn/domain';
import { monthlyPay, permitFeasibility, type MonthlyPay } from '@mitn/rules';
import { payCheck, permitChecks } from '../checks/vacancy-checks.js';
import type { MatchableVacancy } from '../matching-engine.js';
import { payPart } from '../score/vacancy-score.js';
import { valueOf, type Column } from './facet.js';

const payOf = (vacancy: MatchableVacancy, on: CalendarDate): MonthlyPay | null => monthlyPay(vacancy.pay, vacancy.hoursPerWeek, on);
/** Equal for profiles that hold the same permit and to whom the same figures apply on a day. */
export function permitKey({ permit }: Profile, on: CalendarDate): string {
  const { figures } = permitFeasibility({ ...permit, pay: null, sponsor: 'unknown', on });
  return [permit.situation, ...figures.map(({ id }) => id)].join(' ');
}
/** The amount a month of a code has not been worked out today. */
const NO_BAND = -1;

/** Pay is stated in many ways, for many hours; whoever asks looks at what it is a month. That is worked out once a day, and the facets are asked once for each amount. */
export function payColumn(): Column<MatchableVacancy> {
  let day: CalendarDate | null = null;
  let bands = new Map<string, number>();
  let bandOf: number[] = [];
  const column: Column<MatchableVacancy> = {
    name: 'pay',
    keyOf: ({ pay, hoursPerWeek: hours }) => (pay ? `${pay.minCents} ${pay.maxCents} ${pay.currency} ${pay.period} ${pay.basis} ${pay.hoursBasis} ${pay.holidayPay} ${hours?.min} ${hours?.max}` : ''),
    facets: [
      { wishOf: permitKey, find: (vacancy, { profile, on }) => ({ checks: permitChecks('unknown', profile, payOf(vacancy, on), on).filter(({ name }) => name === 'permit.work') }) },
      {
        wishOf: ({ work }) => `${work?.minPayCentsPerMonth}`,
        find: (vacancy, { profile, on, weights }) => ({ checks: [profile.work && payCheck(payOf(vacancy, on), profile.work)], parts: [payPart(vacancy, profile, on, weights)] }),
      },
    ],
    answers: (vacancy, on) => (payOf(vacancy, on) === null ? 0 : 2),
    learn: (code) => {
      bandOf[code] = NO_BAND;
    },
    quick(ask, book) {
      if (ask.on !== day) {
        day = ask.on;
        bands = new Map();
        bandOf = book.samples.map(() => NO_BAND);
      }
      const values: (number | undefined)[] = [];
      return (code) => {
        const vacancy = book.samples[code]!;
        let band = bandOf[code]!;
        if (band === NO_BAND) {
          const pay = payOf(vacancy, ask.on);
          const key = `${pay?.minCents} ${pay?.maxCents}`;
          band = bands.get(key) ?? bands.size;
          bands.set(key, band);
          bandOf[code] = band;
        }
        return (values[band] ??= valueOf(column, vacancy, ask));
      };
    },
  };
  return column;
}
