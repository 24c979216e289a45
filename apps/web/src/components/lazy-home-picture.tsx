import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';

interface Props {
  seed: string;
  type: string;
}

const Loaded = lazy((): Promise<{ default: ComponentType<Props> }> => import('./facade-picture.js').then(({ HomePicture }) => ({ default: HomePicture })).catch(() => ({ default: Sky })));

/** The drawn house of a card. It says nothing that the words beside it do not, so the list does not wait for it: until it comes there is the sky. */
export function LazyHomePicture(props: Props) {
  return <Suspense fallback={<Sky />}><Loaded {...props} /></Suspense>;
}

function Sky() {
  return <span className="home-sky" aria-hidden="true" />;
}
