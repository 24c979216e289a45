import { HomeSearchQuery, Id, searchBothRoute, VacancySearchQuery } from '@mitn/contracts';
import type { Language } from '@mitn/texts/web';
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { RouterHistory } from '@tanstack/react-router';
import * as z from 'zod/mini';
import { prepareDeskTexts } from '../components/use-desk-texts.js';
import { prepareLaterTexts } from '../components/use-later-texts.js';
import { parseSearch, readSearch, stringifySearch } from '../lib/search-params.js';
import { NotFound } from './not-found.js';
import { RootLayout } from './root-layout.js';

const root = createRootRoute({ component: RootLayout, notFoundComponent: NotFound });
const BothQuery = searchBothRoute.query ?? z.strictObject({});
const MatchTab = z.strictObject({ kind: z.optional(z.enum(['pair', 'vacancy', 'home'])), top: z.optional(z.int().check(z.minimum(1), z.maximum(100))) });
const DeskSearch = z.strictObject({ q: z.optional(z.string().check(z.maxLength(200))), open: z.optional(z.string().check(z.maxLength(40))), view: z.optional(z.enum(['newcomers', 'names'])) });
const CalculatorSearch = z.strictObject({ show: z.optional(z.string().check(z.maxLength(40))) });
const ReviewSearch = z.strictObject({ tab: z.optional(z.string().check(z.maxLength(20))) });
const SavedSearch = z.strictObject({ compare: z.optional(z.enum(['vacancies', 'homes'])), offer: z.optional(z.array(z.string().check(z.maxLength(40))).check(z.maxLength(4))) });
/** The map of a search is open; everything else of its address is the API's own query. */
const view = { view: z.optional(z.enum(['map'])) };
const VacancyPageSearch = z.extend(VacancySearchQuery, view);
const HomePageSearch = z.extend(HomeSearchQuery, view);
const SignInSearch = z.strictObject({ next: z.optional(z.enum(['/staff', '/employer'])) });

/** A page with words that come later: it shows when both its code and its words are there. */
const worded = <T,>(page: Promise<T>): Promise<T> => Promise.all([page, prepareLaterTexts()]).then(([loaded]) => loaded);

/** A page of the desk, whose words only staff load. */
const desked = <T,>(page: Promise<T>): Promise<T> => Promise.all([worded(page), prepareDeskTexts()]).then(([loaded]) => loaded);
const FileSearch = z.strictObject({ kind: z.optional(z.enum(['pair', 'vacancy', 'home'])), vacancy: z.optional(Id), home: z.optional(Id) });
const CohortsSearch = z.strictObject({ making: z.optional(z.boolean()) });
const CohortSearch = z.strictObject({ plan: z.optional(Id), view: z.optional(z.enum(['table', 'board', 'plots', 'settings', 'history'])) });

const routes = [
  createRoute({ getParentRoute: () => root, path: '/', validateSearch: (raw) => readSearch(BothQuery, raw) as { q?: string; place?: string }, component: lazyRouteComponent(() => import('./pages/landing-page.js'), 'LandingPage') }),
  createRoute({ getParentRoute: () => root, path: '/vacancies', validateSearch: (raw) => readSearch(VacancyPageSearch, raw), component: lazyRouteComponent(() => import('./pages/vacancies-page.js'), 'VacanciesPage') }),
  createRoute({ getParentRoute: () => root, path: '/vacancies/$id', component: lazyRouteComponent(() => worded(import('./pages/vacancy-page.js')), 'VacancyPage') }),
  createRoute({ getParentRoute: () => root, path: '/homes', validateSearch: (raw) => readSearch(HomePageSearch, raw), component: lazyRouteComponent(() => import('./pages/homes-page.js'), 'HomesPage') }),
  createRoute({ getParentRoute: () => root, path: '/homes/$id', component: lazyRouteComponent(() => worded(import('./pages/home-page.js')), 'HomePage') }),
  createRoute({ getParentRoute: () => root, path: '/profile', component: lazyRouteComponent(() => worded(import('./pages/profile-page.js')), 'ProfilePage') }),
  createRoute({ getParentRoute: () => root, path: '/matches', validateSearch: (raw) => readSearch(MatchTab, raw), component: lazyRouteComponent(() => worded(import('./pages/matches-page.js')), 'MatchesPage') }),
  createRoute({ getParentRoute: () => root, path: '/alerts', component: lazyRouteComponent(() => worded(import('./pages/alerts-page.js')), 'AlertsPage') }),
  createRoute({ getParentRoute: () => root, path: '/saved', validateSearch: (raw) => readSearch(SavedSearch, raw), component: lazyRouteComponent(() => worded(import('./pages/saved-page.js')), 'SavedPage') }),
  createRoute({ getParentRoute: () => root, path: '/staff', validateSearch: (raw) => readSearch(DeskSearch, raw), component: lazyRouteComponent(() => desked(import('./pages/staff-page.js')), 'StaffPage') }),
  createRoute({ getParentRoute: () => root, path: '/staff/review', validateSearch: (raw) => readSearch(ReviewSearch, raw), component: lazyRouteComponent(() => desked(import('./pages/staff-review-page.js')), 'StaffReviewPage') }),
  createRoute({ getParentRoute: () => root, path: '/staff/newcomers/$id', validateSearch: (raw) => readSearch(FileSearch, raw), component: lazyRouteComponent(() => desked(import('./pages/newcomer-file-page.js')), 'NewcomerFilePage') }),
  createRoute({ getParentRoute: () => root, path: '/staff/cohorts', validateSearch: (raw) => readSearch(CohortsSearch, raw), component: lazyRouteComponent(() => desked(import('./pages/cohorts-page.js')), 'CohortsPage') }),
  createRoute({ getParentRoute: () => root, path: '/staff/cohorts/$id', validateSearch: (raw) => readSearch(CohortSearch, raw), component: lazyRouteComponent(() => desked(import('./pages/cohort-page.js')), 'CohortPage') }),
  createRoute({ getParentRoute: () => root, path: '/employer', component: lazyRouteComponent(() => worded(import('./pages/employer-page.js')), 'EmployerPage') }),
  createRoute({ getParentRoute: () => root, path: '/sign-in', validateSearch: (raw) => readSearch(SignInSearch, raw), component: lazyRouteComponent(() => import('./pages/sign-in-page.js'), 'SignInPage') }),
  createRoute({ getParentRoute: () => root, path: '/calculators', validateSearch: (raw) => readSearch(CalculatorSearch, raw), component: lazyRouteComponent(() => worded(import('./pages/calculators-page.js')), 'CalculatorsPage') }),
  createRoute({ getParentRoute: () => root, path: '/help', component: lazyRouteComponent(() => import('./pages/content-pages.js'), 'HelpPage') }),
  createRoute({ getParentRoute: () => root, path: '/about', component: lazyRouteComponent(() => import('./pages/content-pages.js'), 'AboutPage') }),
  createRoute({ getParentRoute: () => root, path: '/privacy', component: lazyRouteComponent(() => import('./pages/content-pages.js'), 'PrivacyPage') }),
  createRoute({ getParentRoute: () => root, path: '/terms', component: lazyRouteComponent(() => import('./pages/content-pages.js'), 'TermsPage') }),
  createRoute({ getParentRoute: () => root, path: '/accessibility', component: lazyRouteComponent(() => import('./pages/content-pages.js'), 'AccessibilityPage') }),
  createRoute({ getParentRoute: () => root, path: '/sources', component: lazyRouteComponent(() => import('./pages/sources-page.js'), 'SourcesPage') }),
] as const;

const routeTree = root.addChildren(routes);

/** The pages, at their paths; Dutch ones stand under `/nl`. */
export function createAppRouter(language: Language, history?: RouterHistory) {
  return createRouter({ routeTree, basepath: language === 'nl' ? '/nl' : '/', parseSearch, stringifySearch, scrollRestoration: true, defaultPreload: 'intent', ...(history ? { history } : {}) });
}

export type AppRouter = ReturnType<typeof createAppRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter;
  }
}
