import type { SponsorState } from '@mitn/domain';
import { slug } from '../shared/wording.js';
import { EMPLOYERS, type DemoEmployer } from './employers.js';
import { PROVIDERS } from './providers.js';

/** An invented organisation, to be stored with its mark `demo`. It has no KvK number, since every number might be somebody's. */
export interface DemoOrganisation {
  kind: 'employer' | 'provider';
  name: string;
  website: string;
  kvkNumber: null;
  sponsor: SponsorState;
  demo: true;
}

/** Every invented employer and provider that demo offers can name. */
export function demoOrganisations(): DemoOrganisation[] {
  const one = (kind: DemoOrganisation['kind'], name: string, sponsor: SponsorState): DemoOrganisation => ({ kind, name, website: `https://www.${slug(name)}.example`, kvkNumber: null, sponsor, demo: true });
  const employers: DemoEmployer[] = Object.values(EMPLOYERS);
  return [...employers.map(({ name, sponsor }) => one('employer', name, sponsor)), ...PROVIDERS.map(({ name }) => one('provider', name, 'unknown'))];
}
