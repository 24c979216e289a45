import type { CalendarDate, Profile } from '@mitn/domain';

/** What IWCN hands in for one newcomer (`POST /api/intake`). Names are invented and end in "(demo)"; addresses stand under `.example`. */
export interface DemoHousehold {
  person: { name: string; email: string };
  situation: 'eu-worker' | 'knowledge-migrant' | 'search-year' | 'partner' | 'status-holder' | 'other';
  arrivedOn?: CalendarDate;
  profile: Profile;
}
