import { cleanDescription } from '@mitn/feeds';
import { InputError } from '@mitn/domain';
import { findPlace, type JobAd } from '@mitn/reading';
import * as z from 'zod';

/** The layouts of an item that duplicates are looked for in; both may be mixed in one file. */
export const JOB_ITEM_LAYOUTS = ['jobspy', 'mitn'] as const;
export type JobItemLayout = (typeof JOB_ITEM_LAYOUTS)[number];

const text = z.union([z.string(), z.number().transform(String)]).nullish().transform((value) => (value?.trim() === '' ? null : (value ?? null)));
const amount = z.union([z.number(), z.string().transform(Number)]).nullish().transform((value) => (typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : null)).catch(null);
const id = z.union([z.string().min(1), z.number().transform(String)]);

/** An item of JobSpy's export: what may be missing is missing. */
const JobspyJob = z.object({
  id, title: z.string(), company: text, location: text, description: text, site: text.catch(null), job_url: text.catch(null), job_url_direct: text.catch(null), interval: text.catch(null),
  currency: text.catch(null), min_amount: amount, max_amount: amount, job_type: text.catch(null),
});
/** An item of the project's own format. */
const MitnJob = z.object({
  id, title: z.string(), description: text, organisation: z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]),
  place: z.union([text, z.object({ name: text, province: text }).transform(({ name, province }) => (name !== null && province !== null ? `${name}, ${province}` : name))]).catch(null),
  descriptionFormat: z.enum(['text', 'html', 'markdown']).catch('text'), applyUrl: text.catch(null), contract: text.catch(null),
  hoursPerWeek: z.object({ min: amount, max: amount }).nullish().catch(null),
  pay: z.object({ min: amount, max: amount, currency: z.string().default('EUR'), period: z.string().default('month') }).nullish().catch(null),
});

/**
 * Reads one item for the search of duplicates: more forgiving than an import, for an item without a place or with dates in the past may be a
 * duplicate all the same. The layout is told by its fields unless given. Throws `InputError` (`item-unreadable`) naming what is wrong.
 */
export function readJobItem(value: unknown, layout?: JobItemLayout): { id: string; ad: JobAd } {
  const known = layout ?? (typeof value === 'object' && value !== null && ('company' in value || 'location' in value || 'job_url' in value) ? 'jobspy' : 'mitn');
  const read = known === 'jobspy' ? JobspyJob.transform(ofJobspy).safeParse(value) : MitnJob.transform(ofMitn).safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new InputError('item-unreadable', `${issue?.path.join('.') || 'The item'}: ${issue?.message ?? 'cannot be read'}`);
}

function ofJobspy(item: z.output<typeof JobspyJob>): { id: string; ad: JobAd } {
  const place = item.location === null ? null : findPlace(item.location);
  // LinkedIn writes "Utrecht, Netherlands" for the province.
  const isProvince = item.site === 'linkedin' && place !== null && place.name === place.province && /^[^,]+,\s{0,3}Netherlands$/i.test(item.location ?? '');
  return {
    id: item.id,
    ad: {
      title: item.title,
      employer: item.company ?? '',
      place: place && { name: place.precision === 'region' || isProvince ? null : place.name, province: place.province },
      description: plain(item.description, 'markdown'),
      applyUrl: item.job_url_direct?.replace(/\\u00([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) ?? null,
      pay: payOf(item.min_amount, item.max_amount, item.currency, item.interval),
      hoursPerWeek: null,
      contract: null,
    },
  };
}

function ofMitn(item: z.output<typeof MitnJob>): { id: string; ad: JobAd } {
  const place = item.place === null ? null : findPlace(item.place);
  const { min = null, max = null } = item.hoursPerWeek ?? {};
  const hours = [min ?? max, max ?? min] as const;
  return {
    id: item.id,
    ad: {
      title: item.title,
      employer: item.organisation,
      place: place && { name: place.precision === 'region' ? null : place.name, province: place.province },
      description: plain(item.description, item.descriptionFormat),
      applyUrl: item.applyUrl,
      pay: item.pay ? payOf(item.pay.min, item.pay.max, item.pay.currency, item.pay.period) : null,
      hoursPerWeek: hours[0] === null || hours[1] === null ? null : { min: hours[0], max: hours[1] },
      contract: item.contract,
    },
  };
}

function payOf(min: number | null, max: number | null, currency: string | null, period: string | null): JobAd['pay'] {
  if ((min === null && max === null) || period === null) return null;
  return { minCents: min === null ? null : Math.round(min * 100), maxCents: max === null ? null : Math.round(max * 100), currency: currency ?? 'EUR', period };
}

function plain(description: string | null, kind: 'markdown' | 'html' | 'text'): string {
  if (description === null) return '';
  try {
    return cleanDescription({ kind, text: description }).text;
  } catch {
    return description; // what cannot be cleaned can still be compared
  }
}
