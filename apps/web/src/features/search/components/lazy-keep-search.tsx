import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { useNear } from '../../../components/use-near.js';
import { prepareLaterTexts } from '../../../components/use-later-texts.js';
import type { KeptSearch } from './keep-search.js';

const Loaded = lazy((): Promise<{ default: ComponentType<KeptSearch> }> => Promise.all([import('./keep-search.js'), prepareLaterTexts()]).then(([{ KeepSearch }]) => ({ default: KeepSearch })).catch(() => ({ default: () => null })));

/** What one can do with a whole search, under its results: its code comes when somebody has read that far. */
export function LazyKeepSearch(props: KeptSearch) {
  const [place, near] = useNear<HTMLDivElement>();
  return <div ref={place}>{near ? <Suspense><Loaded {...props} /></Suspense> : null}</div>;
}
