import type { Dataset } from '#/core/dataset';
import { readLink, writeLink } from '#/core/link';
import { writeMapPosition } from '#/core/link-map';
import type { ViewState } from '#/core/view-state';
import { type AddressBrowser, createHistoryEntry } from './history-entry';
import type { AtlasState, AtlasStore } from './store';

/**
 * Keeps address and view the same, from a store that holds what the address says at opening. The address is made
 * canonical at once. Then a deliberate act adds an entry to the history, unless the link stays the same; a continuous
 * one replaces the current entry, every two seconds while it goes on and within 350 ms of its end. Back, Forward and an
 * address changed by hand set the view. Returns a function that ends this.
 */
export function connectAddress(store: AtlasStore, dataset: Dataset, browser: AddressBrowser): () => void {
  const linkOf = (view: ViewState) => {
    const { search, hash } = writeLink(view, dataset);
    return search + hash;
  };
  const entry = createHistoryEntry(browser, () => linkOf(store.getState().view));
  const unsubscribe = store.subscribe((state, previous) => {
    if (state.view === previous.view || state.act === 'address') return;
    if (state.act === 'continuous') entry.follow();
    else entry.add(linkOf(previous.view));
  });

  function read(): void {
    const state = store.getState();
    // A step through the history gives one event or two; the second finds nothing new.
    if (linkOf(state.view) === entry.shown()) return;
    const next = readAddress(state, dataset, browser.location);
    // The target of a skip link changes the address, but not what it says.
    if (linkOf(next.view) !== linkOf(state.view) || next.notices.length > 0) store.setState(next);
    entry.settle();
  }

  function onVisibilityChange(): void {
    if (browser.document.visibilityState === 'hidden') entry.flush();
  }

  entry.settle();
  browser.addEventListener('popstate', read);
  browser.addEventListener('hashchange', read);
  browser.addEventListener('pagehide', entry.flush);
  browser.document.addEventListener('visibilitychange', onVisibilityChange);
  return () => {
    entry.flush();
    entry.forget();
    unsubscribe();
    browser.removeEventListener('popstate', read);
    browser.removeEventListener('hashchange', read);
    browser.removeEventListener('pagehide', entry.flush);
    browser.document.removeEventListener('visibilitychange', onVisibilityChange);
  };
}

/**
 * What an address sets. A fragment that names no position (the target of a skip link, a slip of the keyboard) leaves the
 * map where it is; an entry from before the map was moved takes its position back, so that it is fitted again.
 */
function readAddress(state: AtlasState, dataset: Dataset, location: AddressBrowser['location']) {
  const { view, notices } = readLink(location, dataset);
  const before = state.view.map;
  const stays = view.map === null ? location.hash !== '' : before !== null && isSamePosition(before, view.map);
  return { view: stays ? { ...view, map: before } : view, act: 'address' as const, notices };
}

/** As far as a link can tell. The position that the map has already is kept as the object that it knows. */
function isSamePosition(a: NonNullable<ViewState['map']>, b: NonNullable<ViewState['map']>): boolean {
  return writeMapPosition(a) === writeMapPosition(b);
}
