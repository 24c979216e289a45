import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useDeskTexts } from './use-desk-texts.js';
import './desk-rail.css';

export type DeskPlace = 'newcomers' | 'cohorts' | 'review' | 'names';

interface Props {
  here: DeskPlace;
  /** What stands behind a name: how many there are. */
  counts?: Partial<Record<DeskPlace, string | number | undefined>>;
  /** More of the place where one is, below. */
  children?: ReactNode;
}

/** Where one is at the desk, and the ways to the other parts of it. */
export function DeskRail({ here, counts = {}, children }: Props) {
  const { l, d } = useDeskTexts();
  const inside = (place: DeskPlace) => <><span>{d(`rail.${place}`)}</span><span className="facet-count">{counts[place] ?? ''}</span></>;
  const mark = (place: DeskPlace) => ({ className: 'desk-rail-link', 'aria-current': place === here ? ('page' as const) : undefined, activeOptions: EXACT });
  return (
    <nav className="desk-rail" aria-label={l('desk.name')}>
      <p className="desk-brand">{l('desk.name')}</p>
      <Link to="/staff" {...mark('newcomers')}>{inside('newcomers')}</Link>
      <Link to="/staff/cohorts" {...mark('cohorts')}>{inside('cohorts')}</Link>
      <Link to="/staff/review" {...mark('review')}>{inside('review')}</Link>
      <Link to="/staff" search={{ view: 'names' }} {...mark('names')}>{inside('names')}</Link>
      {children}
    </nav>
  );
}

/** The page says where one is; the router adds its mark only where the whole address is the same. */
const EXACT = { exact: true, includeSearch: true, explicitUndefined: true };
