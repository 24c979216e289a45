import type { Contract } from '@mitn/domain';
import type { VacancyDraft } from '../../vacancy/vacancy-draft.js';
import { idOf, type SourceFormat } from '../feed-format.js';
import { JobspyItem } from './jobspy.schema.js';

// "fulltime" and "parttime" are about hours, "contract" may be temporary or freelance: none of them is a contract that we can name. Indeed adds "volunteer" to
// paid jobs whose ad speaks of days off for voluntary work: it is believed only where it stands alone.
const CONTRACTS: [RegExp, Contract][] = [[/\binternship\b/, 'internship'], [/\btemporary\b/, 'temporary'], [/^\s*volunteer\s*$/, 'voluntary']];

/** JobSpy's export of LinkedIn, Indeed and Glassdoor; descriptions are escaped Markdown. */
export const JOBSPY: SourceFormat<VacancyDraft> = {
  name: 'jobspy',
  layouts: ['json-lines', 'csv'],
  externalIdOf: idOf,
  toDraft(value) {
    const item = JobspyItem.parse(value);
    const types = item.job_type?.toLowerCase() ?? '';
    return {
      externalId: item.id,
      url: item.job_url,
      title: item.title,
      description: item.description === null ? null : { kind: 'markdown', text: item.description },
      organisation: { name: item.company, kvkNumber: null, website: item.company_url_direct },
      placeText: item.location,
      // LinkedIn writes "Utrecht, Netherlands" for the province and "Utrecht, Utrecht, Netherlands" for the town.
      bareNameIsProvince: item.site === 'linkedin' && /^[^,]+,\s*Netherlands$/i.test(item.location ?? ''),
      lat: null,
      lon: null,
      // JobSpy sets is_remote on a word of the text: a third of such ads are hybrid or on site. The location is the board's own field; the text is read by us.
      workplace: /^(?:remote|werk van thuis)\b/i.test(item.location ?? '') ? 'remote' : null,
      contract: CONTRACTS.find(([pattern]) => pattern.test(types))?.[1] ?? null,
      hoursPerWeek: null,
      pay: { min: item.min_amount, max: item.max_amount, currency: item.currency, period: item.interval },
      dutch: null,
      dutchLevel: null,
      english: null,
      workingLanguage: null,
      education: null,
      experienceYears: null,
      relocationHelp: null,
      sponsorship: null,
      occupation: null,
      skills: item.skills?.split(',') ?? [],
      postedOn: item.date_posted,
      startOn: null,
      applyUntil: null,
      applyUrl: plainAddress(item.job_url_direct) ?? item.job_url,
      flags: [],
    };
  },
};

/** LinkedIn's scripts write "-" in an address as the six characters \u002d; the export keeps them. */
function plainAddress(address: string | null): string | null {
  return address?.replace(/\\u00([2-7][0-9a-f])/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) ?? null;
}
