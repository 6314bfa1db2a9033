import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Dataset } from '#/core/dataset';
import { parseLinkParams } from '#/core/link-params';
import { readWord } from '#/core/link-words';
import type { Issue } from '#/core/result';
import { LANGS, type Lang, type Theme } from '#/core/view-state';
import { browserLang } from '#/i18n/browser-lang';
import { I18nProvider } from '#/i18n/i18n';
import { loadMessages } from '#/i18n/load-messages';
import { useDataset } from '#/load/use-dataset';
import type { Atlas } from '#/state/atlas';
import { ErrorBoundary } from '#/ui/error-boundary';
import { ThemeProvider } from '#/ui/theme';
import { forcedTheme, themeOfLink } from './app/link-theme';
import type { OpenedAtlas } from './app/open-atlas';
import { EmptyPage, ErrorPage, LoadingPage, PalePage } from './app/states';

/** Loads the dataset, opens it as the address asks, and shows it or says what is in the way. */
export function App() {
  const loaded = useDataset();
  const dataset = loaded.status === 'ready' ? loaded.dataset : null;
  const opening = useOpenedAtlas(dataset);
  const lang = useLang(opening.opened?.atlas ?? null);
  const theme = useForcedTheme(opening.opened?.atlas ?? null);

  const finished = loaded.status === 'error' || opening.failure !== null || dataset?.events.length === 0;
  useEffect(() => {
    if (finished) markReady();
  }, [finished]);

  function content() {
    if (loaded.status === 'error') return <ErrorPage issues={loaded.issues} retry={loaded.retry} />;
    if (dataset?.events.length === 0) return <EmptyPage info={dataset.info} />;
    if (opening.failure !== null) return <ErrorPage issues={[unexpected(opening.failure)]} retry={opening.retry} />;
    return opening.opened?.page ?? <LoadingPage />;
  }

  return (
    <ThemeProvider forced={theme}>
      <I18nProvider
        lang={lang}
        contentLanguage={dataset?.info.languages[0] ?? null}
        onFailed={opening.opened?.atlas.actions.notify}
        waiting={<PalePage />}
      >
        <ErrorBoundary
          onError={markReady}
          fallback={(error, retry) => <ErrorPage issues={[unexpected(error)]} retry={retry} />}
        >
          {content()}
        </ErrorBoundary>
      </I18nProvider>
    </ThemeProvider>
  );
}

/** Fetches the code of the page, which is not needed to ask for the data. */
export function loadPage() {
  return import('./app/open-atlas');
}

/** Fetches the words of the language that the page will ask for. */
export function loadWords() {
  return loadMessages(addressLang() ?? browserLang());
}

type Opening = { readonly opened: OpenedAtlas | null; readonly failure: Error | null; readonly retry: () => void };

/** The atlas over a dataset, once the code for it has come. */
function useOpenedAtlas(dataset: Dataset | null): Opening {
  const [opened, setOpened] = useState<OpenedAtlas | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);
  useEffect(() => {
    if (dataset === null || dataset.events.length === 0 || failure !== null) return;
    let wanted = true;
    loadPage().then(
      ({ openAtlas }) => wanted && setOpened(openAtlas(dataset, markReady)),
      (thrown: unknown) => wanted && setFailure(thrown instanceof Error ? thrown : new Error(String(thrown))),
    );
    return () => {
      wanted = false;
    };
  }, [dataset, failure]);
  return { opened, failure, retry: () => setFailure(null) };
}

/** Tells those who look from outside that nothing more is under way. */
function markReady(): void {
  document.documentElement.dataset.ready = 'true';
}

/** What escaped from every view's own boundary, or code that did not come. */
function unexpected({ message }: Error): Issue {
  return { code: 'load-unexpected', path: '', value: message, params: {} };
}

/** The view's language once there is a view, until then what the address or the browser asks for. */
function useLang(atlas: Atlas | null): Lang {
  const read = () => (atlas === null ? addressLang() : atlas.store.getState().view.lang) ?? browserLang();
  return useSyncExternalStore(atlas?.store.subscribe ?? never, read);
}

/** The theme that a page around this one asks for, once there is a view from there. */
function useForcedTheme(atlas: Atlas | null): Theme | null {
  const read = () => (atlas === null ? themeOfLink(globalThis.location) : forcedTheme(atlas.store.getState().view));
  return useSyncExternalStore(atlas?.store.subscribe ?? never, read);
}

function never(): () => void {
  return () => {};
}

function addressLang(): Lang | null {
  return readWord({ params: parseLinkParams(globalThis.location) }, 'lang', LANGS) ?? null;
}
