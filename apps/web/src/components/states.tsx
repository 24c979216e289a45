import type { ReactNode } from 'react';
import { ApiError } from '../lib/api.errors.js';
import { LoneHouse } from './lone-house.js';
import { useTexts } from './use-texts.js';
import './states.css';

/** What happened, what still works, what to do. `level` 1 where nothing else heads the page. */
export function ErrorState({ error, onRetry, level = 2 }: { error: unknown; onRetry?: () => void; level?: 1 | 2 }) {
  const { t } = useTexts();
  const offline = error instanceof ApiError && error.code === 'offline';
  const busy = error instanceof ApiError && error.status === 429;
  const Heading = `h${level}` as const;
  const said = error instanceof ApiError && error.status >= 400 && error.status < 500 && !busy ? error.message : null;
  return (
    <div className="state" role="alert">
      <LoneHouse seed="error" lighting="none" />
      <Heading tabIndex={level === 1 ? -1 : undefined}>{t(offline ? 'state.offline.title' : busy ? 'state.busy.title' : 'state.error.title')}</Heading>
      <p className="quiet">{said ?? t(offline ? 'state.offline.text' : busy ? 'state.busy.text' : 'state.error.text')}</p>
      {onRetry ? <button type="button" className="button" onClick={onRetry}>{t('action.retry')}</button> : null}
    </div>
  );
}

/** Nothing to show: says what was asked, and offers the way on. `level` 1 where nothing else heads the page. */
export function EmptyState({ title, children, seed = 'empty', level = 2 }: { title: string; children: ReactNode; seed?: string; level?: 1 | 2 }) {
  const Heading = `h${level}` as const;
  return (
    <div className="state">
      <LoneHouse seed={seed} />
      <Heading tabIndex={level === 1 ? -1 : undefined}>{title}</Heading>
      {children}
    </div>
  );
}

/** The page's own shape while it loads; it shows after 300 ms, so that a quick answer does not flicker. */
export function CardSkeletons({ count = 4, shape = 'vacancy' }: { count?: number; shape?: 'vacancy' | 'home' | 'pair' }) {
  const { t } = useTexts();
  return (
    <div className={`skeletons skeletons-${shape}`} role="status">
      <span className="sr-only">{t('state.loading')}</span>
      {Array.from({ length: count }, (_none, index) => (
        <div className="skeleton" aria-hidden="true" key={index}>
          <span className="bar skeleton-title" />
          <span className="bar skeleton-line" />
          <span className="bar skeleton-chips" />
          <span className="bar skeleton-line" />
        </div>
      ))}
    </div>
  );
}
