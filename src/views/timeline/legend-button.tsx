import { lazy, Suspense } from 'react';
import { useI18n } from '#/i18n/i18n';
import { useReady } from '#/state/atlas';
import { ErrorBoundary } from '#/ui/error-boundary';
import { createLater } from '#/ui/later';
import { Popover } from '#/ui/popover';
import './legend-button.css';

const { Component: Legend } = createLater(async () => (await import('./legend')).Legend);

/** On paper it is missing where its code has not come. */
const PrintedLegend = lazy(() =>
  import('./legend').then(
    ({ PrintedLegend }) => ({ default: PrintedLegend }),
    () => ({ default: () => null }),
  ),
);

/** Above the names of the rows: opens what explains the shapes, whose code comes when it is wanted. */
export function LegendButton() {
  const { t } = useI18n();
  const title = t('timeline.legend-title');
  return (
    <div className="timeline-corner">
      <Popover
        above
        width={720}
        className="timeline-legend-button"
        title={title}
        label={
          <>
            <svg width="20" height="12" viewBox="0 0 20 12" aria-hidden="true">
              <circle cx="4" cy="6" r="3" />
              <rect x="9" y="2.5" width="10" height="7" rx="3.5" />
            </svg>
            {t('timeline.legend')}
            <span className="visually-hidden">: {title}</span>
          </>
        }
      >
        {() => (
          <ErrorBoundary fallback={() => <p role="alert">{t('timeline.legend-failed')}</p>}>
            <Legend />
          </ErrorBoundary>
        )}
      </Popover>
    </div>
  );
}

/** The same below the rows, on paper alone. */
export function LegendOnPaper() {
  return useReady() ? (
    <Suspense>
      <PrintedLegend />
    </Suspense>
  ) : null;
}
