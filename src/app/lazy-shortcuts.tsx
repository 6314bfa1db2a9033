import { type ComponentType, lazy, Suspense } from 'react';
import { useReady } from '#/state/atlas';
import type { ShortcutsProps } from './shortcuts';

/** Where their code does not come, the page works without them. */
const Shortcuts = lazy<ComponentType<ShortcutsProps>>(() =>
  import('./shortcuts').then(
    ({ Shortcuts }) => ({ default: Shortcuts }),
    () => ({ default: () => null }),
  ),
);

/** The shortcuts, once the page has settled or somebody asks for them. */
export function LazyShortcuts(props: ShortcutsProps) {
  const ready = useReady();
  return ready || props.open ? (
    <Suspense>
      <Shortcuts {...props} />
    </Suspense>
  ) : null;
}
