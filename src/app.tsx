import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Dataset } from '#/core/dataset';
import { readLink } from '#/core/link';
import { parseLinkParams } from '#/core/link-params';
import type { Issue } from '#/core/result';
import { LANGS, type Lang } from '#/core/view-state';
import { browserLang } from '#/i18n/browser-lang';
import { I18nProvider } from '#/i18n/i18n';
import { useDataset } from '#/load/use-dataset';
import { connectAddress } from '#/state/address';
import { type Atlas, AtlasProvider, createAtlas } from '#/state/atlas';
import { createAtlasStore } from '#/state/store';
import { ErrorBoundary } from '#/ui/error-boundary';
import { ThemeProvider } from '#/ui/theme';
import { AtlasPage } from './app/atlas-page';
import { EmptyPage, ErrorPage, LoadingPage } from './app/states';

/** Loads the dataset, opens it as the address asks, and shows it or says what is in the way. */
export function App() {
  const loaded = useDataset();
  const dataset = loaded.status === 'ready' ? loaded.dataset : null;
  const atlas = useMemo(() => (dataset === null ? null : openAtlas(dataset)), [dataset]);
  const lang = useLang(atlas);

  useEffect(() => {
    if (atlas !== null) return connectAddress(atlas.store, atlas.dataset, globalThis.window);
  }, [atlas]);

  const finished = loaded.status === 'error' || dataset?.events.length === 0;
  useEffect(() => {
    if (finished) markReady();
  }, [finished]);

  return (
    <ThemeProvider>
      <I18nProvider lang={lang} contentLanguage={dataset?.info.languages[0] ?? null} onFailed={atlas?.actions.notify}>
        {loaded.status === 'loading' && <LoadingPage />}
        {loaded.status === 'error' && <ErrorPage issues={loaded.issues} retry={loaded.retry} />}
        {atlas !== null && (
          <ErrorBoundary
            onError={markReady}
            fallback={(error, retry) => <ErrorPage issues={[unexpected(error)]} retry={retry} />}
          >
            {atlas.dataset.events.length === 0 ? (
              <EmptyPage info={atlas.dataset.info} />
            ) : (
              <AtlasProvider atlas={atlas}>
                <AtlasPage />
              </AtlasProvider>
            )}
          </ErrorBoundary>
        )}
      </I18nProvider>
    </ThemeProvider>
  );
}

function openAtlas(dataset: Dataset): Atlas {
  const { view, notices } = readLink(globalThis.location, dataset);
  return createAtlas(dataset, createAtlasStore(view, notices), markReady);
}

/** Tells those who look from outside that nothing more is under way. */
function markReady(): void {
  document.documentElement.dataset.ready = 'true';
}

/** What escaped from every view's own boundary. */
function unexpected({ message }: Error): Issue {
  return { code: 'unknown', path: 'app', value: message, params: {} };
}

/** The view's language once there is a view, until then what the address or the browser asks for. */
function useLang(atlas: Atlas | null): Lang {
  const read = () => atlas?.store.getState().view.lang ?? (atlas === null ? addressLang() : null) ?? browserLang();
  return useSyncExternalStore(atlas?.store.subscribe ?? never, read);
}

function never(): () => void {
  return () => {};
}

function addressLang(): Lang | null {
  const asked = parseLinkParams(globalThis.location).get('lang')?.[0]?.toLowerCase();
  return LANGS.find((code) => code === asked) ?? null;
}
