import type { ReactNode } from 'react';
import type { DatasetInfo } from '#/core/dataset-document';
import type { Issue } from '#/core/result';
import { useI18n } from '#/i18n/i18n';
import { keyed } from '#/ui/keyed';
import { Localized } from '#/ui/localized';
import { Header } from '#/views/header/header';
import { usePageTitle } from './page-title';
import '../app.css';

/** Details beyond these few would push the button out of sight; the first ones are where to begin. */
const MOST_DETAILS = 12;

/** The page's own shape in pale blocks, and a sentence. */
export function LoadingPage() {
  const { t } = useI18n();
  usePageTitle(null);
  return (
    <div className="app">
      <Header tagline={null} />
      <PaleMain>
        <p className="app-message" aria-live="polite">
          {t('app.loading')}
        </p>
      </PaleMain>
    </div>
  );
}

/** The same without a word, until the words have come. */
export function PalePage() {
  return (
    <div className="app">
      <header className="header" />
      <PaleMain />
    </div>
  );
}

function PaleMain({ children }: { readonly children?: ReactNode }) {
  return (
    <main className="app-main app-loading" aria-busy="true">
      <div className="app-map app-pale">{children}</div>
      <div className="app-side" aria-hidden="true">
        <div className="app-panel">
          {PALE_ROWS.map((width) => (
            <div key={width} className="app-pale-row" style={{ width }} />
          ))}
        </div>
      </div>
      <div className="app-scrubber app-pale" aria-hidden="true" />
      <div className="app-timeline" aria-hidden="true" />
    </main>
  );
}

const PALE_ROWS = ['72%', '88%', '64%', '80%', '56%', '76%'];

/** What went wrong, in words, what to do about it, and another try. */
export function ErrorPage({ issues, retry }: { readonly issues: readonly Issue[]; readonly retry: () => void }) {
  const { t, issue } = useI18n();
  const [headline, ...details] = issues;
  return (
    <MessagePage title={t('app.failed')}>
      <div role="alert">{headline !== undefined && <p>{issue(headline)}</p>}</div>
      {details.length > 0 && (
        <ul className="app-details">
          {keyed(details.slice(0, MOST_DETAILS)).map(({ key, item: detail }) => (
            <li key={key}>{issue(detail)}</li>
          ))}
        </ul>
      )}
      {details.length > MOST_DETAILS && <p>{t('app.more-problems', { count: details.length - MOST_DETAILS })}</p>}
      <button type="button" className="button button-main" onClick={retry}>
        {t('app.retry')}
      </button>
    </MessagePage>
  );
}

/** A dataset that holds no event yet. */
export function EmptyPage({ info }: { readonly info: DatasetInfo }) {
  const { t } = useI18n();
  return (
    <MessagePage title={t('app.empty')} info={info}>
      <p role="status">{t('status.shown', { shown: 0, total: 0 })}</p>
      {info.description !== null && (
        <p>
          <Localized of={info.description} />
        </p>
      )}
      <p>{t('app.empty-why', { version: info.version })}</p>
    </MessagePage>
  );
}

type MessagePageProps = { readonly title: string; readonly info?: DatasetInfo; readonly children: ReactNode };

function MessagePage({ title, info, children }: MessagePageProps) {
  usePageTitle(info ?? null);
  return (
    <div className="app">
      <Header tagline={info?.title ?? null} />
      <main className="app-alone">
        <h2>{title}</h2>
        {children}
      </main>
    </div>
  );
}
