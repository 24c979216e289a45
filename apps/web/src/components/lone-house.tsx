import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import type { Lighting } from './facade.js';

interface Props {
  seed: string;
  lighting?: Lighting;
}

const Loaded = lazy((): Promise<{ default: ComponentType<Props> }> => import('./facade-picture.js').then(({ LoneHouse: House }) => ({ default: House })).catch(() => ({ default: () => null })));

/** The dark house of pages without a result. Most pages have one, so its drawing comes when it is wanted and the room for it is kept; without a connection it stays away. */
export function LoneHouse(props: Props) {
  return <span className="lone-house"><Suspense><Loaded {...props} /></Suspense></span>;
}
