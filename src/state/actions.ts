import type { Dataset } from '#/core/dataset';
import type { TimeWindow } from '#/core/interval';
import type { Issue } from '#/core/result';
import {
  type Card,
  type DateRule,
  type FilterKey,
  type Lanes,
  type Lang,
  type MapPosition,
  type Missing,
  NO_FILTERS,
  type PlaybackWay,
  type TableSort,
  type TimeScale,
  type View,
  type ViewState,
} from '#/core/view-state';
import type { Act, AtlasStore, Hover } from './store';

export type Actions = ReturnType<typeof createActions>;

/** Everything a reader can do to the view, one function a gesture. Each changes the store once. */
export function createActions(store: AtlasStore, dataset: Dataset) {
  function change(patch: Partial<ViewState>, act: Act = 'deliberate') {
    store.setState(({ view }) => ({ view: { ...view, ...patch }, act }));
  }

  function changeFilters(patch: Partial<ViewState['filters']>) {
    change({ filters: { ...store.getState().view.filters, ...patch } });
  }

  /** Lists stand in the dataset's order, which makes equal views equal links; values that it lacks are dropped. */
  function ordered(key: FilterKey, ids: readonly string[]): readonly string[] {
    return [...dataset.facets[key].keys()].filter((value) => ids.includes(value));
  }

  return {
    /** A click on the scrubber's bar, a typed date, a preset: one history entry. Null is “All”. */
    setWindow: (window: TimeWindow | null) => change({ window }),
    /** One step of a drag, a key on a thumb or a pan of the timeline, or back to where it began; then comes `endGesture`. */
    dragWindow(window: TimeWindow | null) {
      store.setState(({ view }) => ({ view: { ...view, window }, act: 'continuous', gesture: true }));
    },
    endGesture: () => store.setState({ gesture: false }),
    /** Adds or takes away one value of a list filter; values stay in the dataset's order. */
    toggleFilter(key: FilterKey, id: string) {
      const current: readonly string[] = store.getState().view.filters[key];
      const wanted = current.includes(id) ? current.filter((value) => value !== id) : [...current, id];
      changeFilters({ [key]: ordered(key, wanted) });
    },
    /** “Show only these”: exactly these values of the filter. */
    setFilter: (key: FilterKey, ids: readonly string[]) => changeFilters({ [key]: ordered(key, ids) }),
    clearFilter: (key: FilterKey) => changeFilters({ [key]: [] }),
    /** Resets window, filters and the rule for dates; keeps language, rows, map position and the open card. */
    clearAll: () => change({ window: null, filters: NO_FILTERS, missing: [], dates: 'possible' }),
    /** The events that lack a date or a place. Undated events lie in no window, so `date` lifts the window. */
    setMissing: (missing: readonly Missing[]) =>
      change(missing.includes('date') ? { missing, window: null } : { missing }),
    setDates: (dates: DateRule) => change({ dates }),
    openCard: (card: Card) => change({ card }),
    /** The next card of a playback, which no step back leads to. */
    playCard: (card: Card | null) => change({ card }, 'continuous'),
    closeCard: () => change({ card: null }),
    setLanes: (lanes: Lanes) => change({ lanes }),
    setView: (view: View) => change({ view }),
    setSort: (sort: TableSort) => change({ sort }),
    setGlobe: (globe: boolean) => change({ globe }),
    setBorders: (borders: boolean) => change({ borders }),
    setArcs: (arcs: boolean) => change({ arcs }),
    setScale: (scale: TimeScale) => change({ scale }),
    /** Starts playing, or stops (null). Steps are `dragWindow` and `playCard`; after the last one comes `endGesture`. */
    setPlay: (play: PlaybackWay | null) => change({ play }, 'continuous'),
    setLang: (lang: Lang) => change({ lang }),
    /** The reader panned or zoomed the map. */
    moveMap: (map: MapPosition) => change({ map }, 'continuous'),
    /** Asks the map to show everything that matches; the link then leaves the position out again. */
    fitMap: () =>
      store.setState(({ view, fitRequests }) => ({
        view: withoutPosition(view),
        act: 'continuous',
        fitRequests: fitRequests + 1,
      })),
    /**
     * Asks the map to show these places closely, with the arcs of an event if one is given; the link then leaves the
     * position out again, as for a fit.
     */
    flyTo: (places: readonly string[], event: number | null = null) =>
      store.setState(({ view }) => ({ view: withoutPosition(view), act: 'continuous', flight: { places, event } })),
    hover: (hover: Hover) => store.setState({ hover }),
    /** Tells the reader of something that went wrong beside the view; said twice it stands once. */
    notify: (issue: Issue) =>
      store.setState(({ notices }) => ({
        notices: [...notices.filter((other) => other.code !== issue.code || other.value !== issue.value), issue],
      })),
    dismissNotices: () => store.setState({ notices: [] }),
  };
}

/** The same view where it says no position: nobody need look at it again. */
function withoutPosition(view: ViewState): ViewState {
  return view.map === null ? view : { ...view, map: null };
}
