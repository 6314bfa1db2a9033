import type { ReactNode } from 'react';
import { useI18n } from '#/i18n/i18n';
import { ErrorBoundary } from './error-boundary';
import './later-boundary.css';

type LaterBoundaryProps = {
  /** What the part is called on the page. */
  readonly name: string;
  readonly children: ReactNode;
};

/** Around a small part whose code comes later: where it does not come, a line says so in its place and offers another try. */
export function LaterBoundary({ name, children }: LaterBoundaryProps) {
  const { t } = useI18n();
  return (
    <ErrorBoundary
      fallback={(_, retry) => (
        <p className="later-failed" role="alert">
          {t('app.part-failed', { part: name })}{' '}
          <button type="button" className="text-button" onClick={retry}>
            {t('app.retry')}
          </button>
        </p>
      )}
    >
      {children}
    </ErrorBoundary>
  );
}
