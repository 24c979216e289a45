import type { ReactNode } from 'react';

const PATHS = {
  search: <><circle cx="10.5" cy="10.5" r="6.5" /><path d="m15.5 15.5 5 5" /></>,
  pin: <><path d="M12 21s-7-6.2-7-11.500a7 7 0 0 1 14 0C19 14.8 12 21 12 21Z" /><circle cx="12" cy="9.5" r="2.5" /></>,
  check: <path d="m4.5 12.5 5 5 10-11" />,
  ask: <><path d="M8.8 8.800a3.3 3.3 0 1 1 4.7 3c-1.1.6-1.5 1.2-1.5 2.5" /><path d="M12 18v.4" /></>,
  cross: <path d="m6 6 12 12M18 6 6 18" />,
  bookmark: <path d="M6.5 3.500h11v17L12 16l-5.5 4.500z" />,
  job: <><rect x="3.5" y="7.5" width="17" height="12" rx="1.5" /><path d="M9 7.500v-3h6v3M3.5 12.500h17" /></>,
  home: <><path d="M3.5 11.5 12 4l8.5 7.500M5.5 10v10h13V10" /><path d="M10 20v-5.500h4V20" /></>,
  filter: <path d="M4 7h16M7 12h10M10 17h4" />,
  out: <><path d="M14 4h6v6M20 4l-9 9" /><path d="M18 14v5.500H4.500V6H10" /></>,
  map: <><path d="M9 5 3.5 7v12.500L9 17.500l6 2 5.500-2V5L15 7 9 5Z" /><path d="M9 5v12.500M15 7v12.500" /></>,
  list: <path d="M9 6.500h11M9 12h11M9 17.500h11M4.500 6.500v.1M4.500 12v.1M4.500 17.500v.1" />,
  share: <><circle cx="6.5" cy="12" r="2.6" /><circle cx="17" cy="6" r="2.6" /><circle cx="17" cy="18" r="2.6" /><path d="m8.800 10.700 5.900-3.400M8.800 13.300l5.900 3.400" /></>,
  arrow: <path d="M4 12h15M13 6l6 6-6 6" />,
  back: <path d="M20 12H5M11 6l-6 6 6 6" />,
  bicycle: <><circle cx="5.5" cy="16" r="3.8" /><circle cx="18.5" cy="16" r="3.8" /><path d="M5.5 16 9 8.500h6l3.5 7.500M9.6 9.5 12.5 16l3-7.500M5.5 16h7M7.5 6.500H10M15 8.500l-.8-2.500h2.5" /></>,
  'public-transport': <><rect x="5.5" y="3.5" width="13" height="14" rx="3" /><path d="M5.5 11.500h13M9 14.500v.1M15 14.500v.1M8.5 17.5 6.5 21M15.5 17.500l2 3.5" /></>,
  car: <><path d="M3.5 16.500v-4l2-5.500h13l2 5.500v4z" /><path d="M3.5 12.500h17M6.5 16.500V19M17.5 16.500V19" /></>,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof PATHS;

/** A line drawing beside a word. Always decorative: the word says it all. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" aria-hidden="true" width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
      {PATHS[name]}
    </svg>
  );
}

/** The mark of a label that has evidence: two raised commas. */
export function QuoteMark() {
  return (
    <svg className="quote-mark" aria-hidden="true" width="15" height="12" viewBox="0 0 15 12" fill="none" stroke="currentColor" strokeWidth="1.4">
      <path d="M6 1C3 2 1.5 4.5 1.5 7.500M6.3 8.300a2.4 2.4 0 1 1-4.8 0 2.4 2.4 0 0 1 4.8 0ZM13.2 1c-3 1-4.5 3.5-4.5 6.500M13.5 8.300a2.4 2.4 0 1 1-4.8 0 2.4 2.4 0 0 1 4.8 0Z" />
    </svg>
  );
}

/** A stepped gable and a pointed one, each with one window lit. */
export function Logo({ size = 34 }: { size?: number }) {
  return (
    <svg className="logo" aria-hidden="true" width={size} height={Math.round((size * 22) / 34)} viewBox="0 0 34 22">
      <path fill="#A5523B" d="M1 22V9h3V5.500h4V2h5v3.500h4V9h3v13z" />
      <path fill="#0E5A66" className="logo-sea" d="M20 22V8.500L26.5 1 33 8.500V22z" />
      <path fill="#FFD66B" d="M8 11h5v6H8zM24 11h5v6h-5z" />
    </svg>
  );
}
