import * as z from 'zod';
import { LooseText } from '../hostile-fields.schema.js';

/** An item of JobSpy's export (python-jobspy), as JSON Lines or CSV: everything may be missing, every value may be a text. */
export const JobspyItem = z.object({
  id: LooseText, site: LooseText, job_url: LooseText, job_url_direct: LooseText, title: LooseText, company: LooseText, company_url_direct: LooseText, location: LooseText, date_posted: LooseText,
  job_type: LooseText, interval: LooseText, min_amount: LooseText, max_amount: LooseText, currency: LooseText, description: LooseText, skills: LooseText,
});
export type JobspyItem = z.output<typeof JobspyItem>;
