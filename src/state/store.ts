import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Issue } from '#/core/result';
import { DEFAULT_VIEW, type ViewState } from '#/core/view-state';

/** What the pointer or the focus rests on: lights the same events in every view. Indexes are those of the dataset's events. */
export type Hover =
  | { readonly type: 'event'; readonly event: number }
  /** One place, or those of a joined marker. */
  | { readonly type: 'places'; readonly places: readonly string[] }
  /** Events that stand for one another: a bin of the timeline, the links of two places. */
  | { readonly type: 'events'; readonly events: readonly number[] }
  | null;

/**
 * How the last change of the view reached it, which decides what becomes of the browser's history:
 * `deliberate` adds an entry, `continuous` replaces it (throttled), `address` came from the address bar and writes nothing.
 */
export type Act = 'deliberate' | 'continuous' | 'address';

export type AtlasState = {
  readonly view: ViewState;
  readonly act: Act;
  readonly hover: Hover;
  /** A drag or key press on the window is under way: the status line waits with speaking. */
  readonly gesture: boolean;
  /** What the reader is told at the top of the page, worded by `i18n`. */
  readonly notices: readonly Issue[];
  /** Grows by one each time the reader asks the map to fit what is shown. */
  readonly fitRequests: number;
  /** Where the map was last told to fly; each request is an object of its own. */
  readonly flight: Flight | null;
};

/** By the ids of places, and with the arcs of an event, by its index, if it is about one. */
export type Flight = { readonly places: readonly string[]; readonly event: number | null };

export type AtlasStore = StoreApi<AtlasState>;

/** A store as the address has set it up: its first view writes nothing to the history. */
export function createAtlasStore(view: ViewState = DEFAULT_VIEW, notices: readonly Issue[] = []): AtlasStore {
  return createStore<AtlasState>(() => ({
    view,
    act: 'address',
    hover: null,
    gesture: false,
    notices,
    fitRequests: 0,
    flight: null,
  }));
}
