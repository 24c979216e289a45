import { lazy, Suspense } from 'react';
import type { ComponentProps, ComponentType } from 'react';
import type { PermitPanel } from './permit-panel.js';

type Props = ComponentProps<typeof PermitPanel>;
const Loaded = lazy((): Promise<{ default: ComponentType<Props> }> => import('./permit-panel.js').then((loaded) => ({ default: loaded.PermitPanel })).catch(() => ({ default: () => null })));

/** What the chosen permit asks of the pay: its code comes when somebody chooses a permit. */
export function LazyPermitPanel(props: Props) {
  return <Suspense><Loaded {...props} /></Suspense>;
}
