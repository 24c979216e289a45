import { useMemo, useRef, useState } from 'react';
import { DeskRail } from '../../../components/desk-rail.js';
import { Icon } from '../../../components/icons.js';
import { CardSkeletons, EmptyState, ErrorState } from '../../../components/states.js';
import { useLaterTexts } from '../../../components/use-later-texts.js';
import { formatNumber } from '../../../lib/format.js';
import { useFlaggedOrganisations, useNewcomers } from '../api/list-newcomers.js';
import { FlaggedNames } from './flagged-names.js';
import { HouseholdPanel } from './household-panel.js';
import { NewcomerTable } from './newcomer-table.js';
import { useDeskKeys } from './use-desk-keys.js';
import './desk.css';

export interface DeskSearch {
  q?: string | undefined;
  open?: string | undefined;
  view?: 'newcomers' | 'names' | undefined;
}

/** The desk of the staff: the rail, the list, and one household. */
export function Desk({ search, change }: { search: DeskSearch; change: (patch: Partial<DeskSearch>) => void }) {
  const { t, l, language } = useLaterTexts();
  const names = useFlaggedOrganisations();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useNewcomers(search.q);
  const [current, setCurrent] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const newcomers = useMemo(() => data?.pages.flatMap((page) => page.newcomers) ?? [], [data]);
  const total = data?.pages[0]?.total ?? 0;
  const view = search.view ?? 'newcomers';
  const opened = newcomers.find((one) => one.id === search.open);
  const keys = useMemo(
    () => ({
      move: (step: 1 | -1) => {
        const at = newcomers.findIndex((one) => one.id === (current ?? search.open));
        const next = newcomers[Math.max(0, Math.min(newcomers.length - 1, at + step))];
        if (!next) return;
        setCurrent(next.id);
        document.getElementById(`newcomer-${next.id}`)?.scrollIntoView({ block: 'nearest' });
        if (search.open) change({ open: next.id });
      },
      open: () => change({ open: current ?? newcomers[0]?.id }),
      close: () => change({ open: undefined }),
      search: () => box.current?.focus(),
    }),
    [newcomers, current, search.open, change],
  );
  useDeskKeys(keys);
  return (
    <div className={opened && view === 'newcomers' ? 'desk desk-with-panel' : 'desk'}>
      <DeskRail here={view} counts={{ newcomers: data ? formatNumber(total, language) : undefined, names: names.data?.organisations.length }}>
        <p className="desk-keys-head">{l('desk.keys')}</p>
        <dl className="desk-keys">
          {(['move', 'open', 'close', 'search'] as const).map((key) => <div key={key}><dt><kbd>{l(`desk.key.${key}`)}</kbd></dt><dd>{l(`desk.keyText.${key}`)}</dd></div>)}
        </dl>
      </DeskRail>
      {view === 'names' ? (
        <FlaggedNames />
      ) : (
        <section className="desk-list">
          <h1 tabIndex={-1}>{l('desk.newcomers')}</h1>
          <form role="search" className="desk-search" onSubmit={(event) => { event.preventDefault(); change({ q: box.current?.value.trim() || undefined, open: undefined }); }}>
            <Icon name="search" />
            <input ref={box} key={search.q} className="input" type="search" aria-label={t('search.name')} placeholder={l('desk.searchHint')} defaultValue={search.q ?? ''} />
            <button type="submit" className="button">{t('search.name')}</button>
          </form>
          {error ? <ErrorState error={error} onRetry={() => void refetch()} /> : null}
          {!data && !error ? <CardSkeletons count={3} /> : null}
          {data && newcomers.length === 0 ? <EmptyState title={l('desk.none')} seed="desk"><p className="quiet">{l(search.q ? 'desk.noneFor' : 'desk.noneYet', { words: search.q ?? '' })}</p></EmptyState> : null}
          {newcomers.length > 0 ? (
            <>
              <NewcomerTable newcomers={newcomers} current={current} open={search.open ?? null} onOpen={(id) => { setCurrent(id); change({ open: id }); }} />
              <p className="quiet small" role="status">{l('desk.shown', { shown: newcomers.length, total })}</p>
              {hasNextPage ? <button type="button" className="button" disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>{l('desk.more')}</button> : null}
            </>
          ) : null}
        </section>
      )}
      {opened && view === 'newcomers' ? <HouseholdPanel key={opened.id} newcomer={opened} onClose={() => change({ open: undefined })} /> : null}
    </div>
  );
}
