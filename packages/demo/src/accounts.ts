import { EMPLOYERS } from './organisations/employers.js';

/** Somebody who may sign in to a demo. The password is printed at start and works nowhere but on demo data. */
export interface DemoAccount {
  email: string;
  name: string;
  role: 'staff' | 'employer';
  password: string;
  /** Name of the demo organisation that the person works for. */
  organisation: string | null;
}

/** The people of the demo: one of the staff, one employer. Never to be made in production. */
export function demoAccounts(): DemoAccount[] {
  return [
    { email: 'staff@demo.makeitinthenorth.example', name: 'Femke (demo)', role: 'staff', password: 'welcome-north', organisation: null },
    { email: 'employer@demo.makeitinthenorth.example', name: 'Jelmer (demo)', role: 'employer', password: 'welcome-north', organisation: EMPLOYERS.noordnet.name },
  ];
}
