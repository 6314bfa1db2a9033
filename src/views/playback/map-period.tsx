import { type ComponentType, lazy, Suspense } from 'react';
import { useReady } from '#/state/atlas';
import './period.css';

const Period = lazy<ComponentType>(() =>
  import('./period').then(
    ({ Period }) => ({ default: Period }),
    () => ({ default: () => null }),
  ),
);

/** The period on the map, once the page has settled. */
export function MapPeriod() {
  return useReady() ? (
    <Suspense>
      <Period />
    </Suspense>
  ) : null;
}
