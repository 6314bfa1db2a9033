import { useReady } from '#/state/atlas';
import { ErrorBoundary } from '#/ui/error-boundary';
import { createLater } from '#/ui/later';
import './period.css';

const { Component: Period } = createLater(async () => (await import('./period')).Period);

/** The period on the map, once the page has settled. Where its code does not come nothing is missed: the scrubber says it too. */
export function MapPeriod() {
  return useReady() ? (
    <ErrorBoundary fallback={() => null}>
      <Period />
    </ErrorBoundary>
  ) : null;
}
