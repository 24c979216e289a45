import { useState } from 'react';
import { ErrorState } from '../../../components/states.js';
import { useDeskTexts } from '../../../components/use-desk-texts.js';
import { formatCount, formatNumber } from '../../../lib/format.js';
import { useFileMatches } from '../api/newcomer-file.js';
import type { FileTab } from '../api/newcomer-file.js';
import type { Deciding } from './decide-form.js';
import { FileMatch, titleOf } from './file-match.js';

const TABS = ['pair', 'vacancy', 'home'] as const;
const FIRST = 8;
const MORE = 20;
const MOST = 100;

/** The best pairs, jobs and homes of the newcomer, in the order in which they see them. */
export function FileMatches({ newcomerId, profileId, tab, onTab, onDecide }: { newcomerId: string; profileId: string; tab: FileTab; onTab: (tab: FileTab) => void; onDecide: (deciding: Deciding) => void }) {
  const { t, d, language } = useDeskTexts();
  const [top, setTop] = useState(FIRST);
  const { data, error, refetch, isPlaceholderData } = useFileMatches(profileId, tab, top);
  const shown = (data?.matches ?? []).filter((match) => (tab === 'pair' ? match.pair !== null : match.pair === null && (tab === 'vacancy' ? match.vacancy : match.home) !== null));
  const total = data?.totals[tab] ?? 0;
  return (
    <section className="stack-small" aria-labelledby="file-matches">
      <div className="row file-section-head">
        <h2 id="file-matches">{d('file.matches.title')}</h2>
        <div className="desk-tabs" role="group" aria-label={d('file.matches.kind')}>
          {TABS.map((one) => <button key={one} type="button" aria-pressed={one === tab} onClick={() => { setTop(FIRST); onTab(one); }}>{d(`file.matches.tab.${one}`)} {data ? formatCount(data.totals[one], language) : null}</button>)}
        </div>
      </div>
      {error && !data ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <div role="status"><span className="sr-only">{t('state.loading')}</span><span className="bar desk-wait" /></div> : null}
      {data?.state === 'computing' ? <p className="notice-quiet" role="status">{d('file.matches.computing')}</p> : null}
      {data?.state === 'ready' && !isPlaceholderData && shown.length === 0 ? <p className="quiet">{d(`file.matches.none.${tab}`)}</p> : null}
      {shown.map((match) => <FileMatch key={titleOf(match) + (match.vacancyId ?? '') + (match.homeId ?? '')} match={match} newcomerId={newcomerId} onDecide={onDecide} />)}
      {shown.length > 0 ? (
        <p className="row">
          {shown.length >= top && top < MOST && total > shown.length ? <button type="button" className="button button-small" disabled={isPlaceholderData} onClick={() => setTop(Math.min(MOST, top + MORE))}>{d('file.matches.more')}</button> : null}
          <span className="quiet small" role="status">{d('file.matches.shown', { shown: shown.length, total: formatNumber(Math.max(total, shown.length), language) })}</span>
        </p>
      ) : null}
    </section>
  );
}
