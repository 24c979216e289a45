import { lazy, Suspense } from 'react';
import type { OpenLabel } from './evidence.js';
import { prepareLaterTexts } from './use-later-texts.js';
import { useTexts } from './use-texts.js';
import './evidence.css';

const Loaded = lazy(() => Promise.all([import('./evidence.js'), prepareLaterTexts()]).then(([{ Evidence }]) => ({ default: Evidence })).catch(() => ({ default: NotLoaded })));

/** The evidence of a label, for pages that first show lists: its code comes with the first label that somebody opens. */
export function LazyEvidence({ open }: { open: OpenLabel }) {
  return <Suspense fallback={<Waiting />}><Loaded open={open} /></Suspense>;
}

function Waiting() {
  const { t } = useTexts();
  return <div className="stack" role="status"><span className="sr-only">{t('state.loading')}</span><span className="bar evidence-wait" /></div>;
}

/** Without a connection the list still works; only the sentence cannot be shown. */
function NotLoaded() {
  const { t } = useTexts();
  return <p className="quiet">{t('evidence.failed')}</p>;
}
