import type { ReactNode } from 'react';
import { useI18n } from '#/i18n/i18n';
import { type EngineView, useAtlas } from '#/state/atlas';
import { ErrorBoundary } from '#/ui/error-boundary';

type ViewBoundaryProps = {
  /** What the part is called on the page. */
  readonly name: string;
  /** A view with an engine that fails has settled too: the page does not wait for it. */
  readonly engine?: EngineView;
  readonly children: ReactNode;
};

/** Keeps one part's failure in its place: it says what failed and offers another try, the rest of the page works on. */
export function ViewBoundary({ name, engine, children }: ViewBoundaryProps) {
  const { settled } = useAtlas();
  const { t } = useI18n();
  return (
    <ErrorBoundary
      onError={() => {
        if (engine !== undefined) settled(engine);
      }}
      fallback={(error, retry) => (
        <section className="app-broken" aria-label={name}>
          <p>
            <strong>{t('app.part-failed', { part: name })}</strong>
          </p>
          <p className="app-broken-why">{error.message}</p>
          <button type="button" className="button" onClick={retry}>
            {t('app.retry')}
          </button>
        </section>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
