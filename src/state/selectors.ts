import {
  addBit,
  type Bitset,
  bitsToArray,
  countBits,
  createBitset,
  equalBits,
  fullBitset,
  intersect,
  union,
  without,
} from '#/core/bitset';
import type { Dataset } from '#/core/dataset';
import { nextShown, tableOrder as orderOfTable, type Wording } from '#/core/event-order';
import { facetValues } from '#/core/facet';
import { inWindow, matchingFilters } from '#/core/filter';
import { type DaySpan, resolveWindow } from '#/core/interval';
import type { Direction } from '#/core/playback';
import type { Card, DateRule, FilterKey, ViewState } from '#/core/view-state';
import type { Hover } from './store';

export type Counts = {
  /** N: events that pass everything. */
  readonly shown: number;
  /** M: all events but tombstones. */
  readonly total: number;
  /** Events without a date that pass every filter but the window. */
  readonly undated: number;
  /** Of N, those without a located place. */
  readonly withoutPlace: number;
  /** How many would be shown by either rule for uncertain dates. */
  readonly possible: number;
  readonly certain: number;
};

/** What is sorted by words depends on the language that is read, too. */
export type WordedView = { readonly view: ViewState; readonly wording: Wording };

export type Selectors = ReturnType<typeof createSelectors>;

/**
 * Everything that views derive from dataset and view state. Each result keeps its identity while what it depends on
 * does, and sets of events while they have the same members: most steps of a drag show nothing new.
 */
export function createSelectors(dataset: Dataset) {
  const size = dataset.events.length;
  const everything = fullBitset(size);

  /** Events that pass every filter but the window: what the scrubber's bars count. */
  const filtered = memo(
    (view: ViewState) => [view.filters, view.missing],
    (view) => matchingFilters(dataset, view),
  );
  /** Events in the window by either rule; null: no window. */
  const within = perKey((rule: DateRule) =>
    memo(
      (view: ViewState) => [view.window],
      (view) => inWindow(dataset, view.window, rule),
      (a, b) => a !== null && b !== null && equalBits(a, b),
    ),
  );
  /** Events that pass everything: map, timeline and list show exactly these. */
  const shown = memo(
    (view: ViewState) => [filtered(view), within(view.dates)(view)],
    (view) => intersect(size, [filtered(view), within(view.dates)(view)]),
    equalBits,
  );
  const undated = memo(
    (view: ViewState) => [filtered(view)],
    (view) => without(filtered(view), dataset.dated),
  );
  const byTime = dataset.events.map((_, index) => index);
  /** All events' indexes in the order of the table, shown or not. */
  const tableOrder = memo(
    ({ view, wording }: WordedView) => [view.sort, wording],
    ({ view, wording }) => orderOfTable(dataset, view.sort, wording),
  );
  return {
    filtered,
    shown,
    tableOrder,
    /**
     * The shown event next to one that is read, by the order in which the reader sees them: in the table that of its
     * rows, else that of time. Without one that is read, the first or last of all.
     */
    neighbour(worded: WordedView, current: number | null, direction: Direction): number | null {
      const order = worded.view.view === 'table' ? tableOrder(worded) : byTime;
      return nextShown(order, shown(worded.view), current, direction);
    },
    /** The shown events' indexes in order of time, undated last. */
    shownList: memo(
      (view: ViewState) => [shown(view)],
      (view) => bitsToArray(shown(view)),
    ),
    /** Undated events that pass every other filter, whether or not there is a window. */
    undatedList: memo(
      (view: ViewState) => [undated(view)],
      (view) => bitsToArray(undated(view)),
    ),
    counts: memo(
      (view: ViewState) => [shown(view), filtered(view), within('possible')(view), within('certain')(view)],
      (view): Counts => {
        const byRule = (rule: DateRule) => countBits(filtered(view), within(rule)(view) ?? everything);
        return {
          shown: countBits(shown(view)),
          total: size,
          undated: countBits(undated(view)),
          withoutPlace: countBits(without(shown(view), dataset.located)),
          possible: byRule('possible'),
          certain: byRule('certain'),
        };
      },
    ),
    facet: perKey((key: FilterKey) =>
      memo(
        (view: ViewState) => [view.filters, view.missing, within(view.dates)(view)],
        (view) => facetValues(dataset, view, key, within(view.dates)(view)),
      ),
    ),
    /** The window with both ends, for drawing; null when nothing is dated. */
    window: memo(
      (view: ViewState) => [view.window],
      (view): DaySpan | null => (dataset.span === null ? null : resolveWindow(view.window, dataset.span)),
    ),
    /** Events that the open card is about: the event itself, or all of a place, organization, person or source. */
    selected: memo(
      (view: ViewState) => [view.card],
      (view) => eventsOfCard(dataset, view.card),
    ),
    /** Events under pointer or focus. */
    hovered: memo(
      (hover: Hover) => [hover],
      (hover) => eventsOfHover(dataset, hover),
    ),
  };
}

/** All events of a card, shown or not; empty for none. */
export function eventsOfCard(dataset: Dataset, card: Card | null): Bitset {
  const none = createBitset(dataset.events.length);
  if (card === null) return none;
  const sets: Record<Card['type'], () => Bitset | undefined> = {
    event: () => single(dataset, dataset.eventIndex.get(card.id)),
    place: () => dataset.facets.places.get(card.id),
    org: () => dataset.facets.orgs.get(card.id),
    person: () => dataset.eventsByPerson.get(card.id),
    source: () => dataset.facets.sources.get(card.id),
  };
  return sets[card.type]() ?? none;
}

function eventsOfHover(dataset: Dataset, hover: Hover): Bitset {
  if (hover === null) return createBitset(dataset.events.length);
  if (hover.type === 'event') return single(dataset, hover.event);
  const size = dataset.events.length;
  if (hover.type === 'events') {
    const bits = createBitset(size);
    for (const event of hover.events) addBit(bits, event);
    return bits;
  }
  const places = hover.places.map((place) => dataset.facets.places.get(place)).filter((bits) => bits !== undefined);
  return union(size, places);
}

function single(dataset: Dataset, index: number | undefined): Bitset {
  const bits = createBitset(dataset.events.length);
  if (index !== undefined) addBit(bits, index);
  return bits;
}

/** Remembers the last result for as long as every dependency is identical, or a new one is the `same`. */
export function memo<A, R>(
  dependencies: (argument: A) => readonly unknown[],
  compute: (argument: A) => R,
  same: (before: R, now: R) => boolean = Object.is,
): (argument: A) => R {
  let last: { readonly deps: readonly unknown[]; readonly result: R } | null = null;
  return (argument) => {
    const deps = dependencies(argument);
    if (last !== null && deps.every((dep, i) => dep === last?.deps[i])) return last.result;
    const result = compute(argument);
    last = { deps, result: last !== null && same(last.result, result) ? last.result : result };
    return last.result;
  };
}

function perKey<K, A, R>(create: (key: K) => (argument: A) => R): (key: K) => (argument: A) => R {
  const made = new Map<K, (argument: A) => R>();
  return (key) => {
    let found = made.get(key);
    if (found === undefined) {
      found = create(key);
      made.set(key, found);
    }
    return found;
  };
}
