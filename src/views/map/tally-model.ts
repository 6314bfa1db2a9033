import { type Bitset, forEachBit } from '#/core/bitset';
import { type Dataset, markerPlace } from '#/core/dataset';
import type { Place } from '#/core/dataset-document';
import type { Day } from '#/core/day';
import type { Extent } from '#/core/interval';

/** A place that gets a marker for some event of the dataset, shown or not. */
export type Site = {
  readonly place: Place;
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  /** The place is a region: the point only says where its mark is put. */
  readonly area: boolean;
  /** How many events the whole dataset has for it. */
  readonly total: number;
};

/** Counts of a set of events by site. One array an aspect: this is done anew in each frame of a drag. */
export type Tally = {
  readonly counts: Uint32Array;
  /** `kinds[site * kindRow + kind]`; the last of a row counts the events of unknown kinds. */
  readonly kinds: Uint32Array;
  readonly kindRow: number;
  /** How many of them are plans, and how many only concern the place. */
  readonly planned: Uint32Array;
  readonly concerning: Uint32Array;
  /** The first and last day that the dates name, without an end (Infinity) where one is said to go on; `from` > `to` where none is dated. */
  readonly from: Float64Array;
  readonly to: Float64Array;
};

export type Tallier = {
  /** West to east. Places without a location are left out; a campus counts on its city. */
  readonly sites: readonly Site[];
  /** Counts the events of a set. The result is overwritten by the next call. */
  readonly tally: (events: Bitset) => Tally;
  /** Which sites the events of a set touch, by id. */
  readonly touched: (events: Bitset) => ReadonlySet<string>;
};

/** Prepares counting by site: which event counts where is worked out once. */
export function createTally(dataset: Dataset): Tallier {
  const sites = sitesOf(dataset);
  const siteById = new Map(sites.map((site, index) => [site.id, index]));
  const { starts, visitSite, visitConcerns } = visitsOf(dataset, siteById);
  const kindRow = dataset.kinds.length + 1;
  const kindIndex = new Map(dataset.kinds.map((kind, index) => [kind.id, index]));
  const kindOf = Uint16Array.from(dataset.events, (event) => kindIndex.get(event.kind) ?? kindRow - 1);
  const isPlan = Uint8Array.from(dataset.events, (event) => (event.status === 'planned' ? 1 : 0));
  const bounds = dataset.extents.map(namedBounds);
  const first = Float64Array.from(bounds, ({ from }) => from);
  const last = Float64Array.from(bounds, ({ to }) => to);
  const goesOn = Uint8Array.from(dataset.extents, (extent) =>
    extent?.endEarliest === Number.POSITIVE_INFINITY ? 1 : 0,
  );

  const counts = new Uint32Array(sites.length);
  const kinds = new Uint32Array(sites.length * kindRow);
  const planned = new Uint32Array(sites.length);
  const concerning = new Uint32Array(sites.length);
  const from = new Float64Array(sites.length);
  const to = new Float64Array(sites.length);
  const open = new Uint8Array(sites.length);
  const result: Tally = { counts, kinds, kindRow, planned, concerning, from, to };

  return { sites, tally, touched };

  function tally(events: Bitset): Tally {
    for (const array of [counts, kinds, planned, concerning, open]) array.fill(0);
    from.fill(Number.POSITIVE_INFINITY);
    to.fill(Number.NEGATIVE_INFINITY);
    forEachBit(events, add);
    for (let site = 0; site < sites.length; site++) {
      if (open[site] === 1 && (from[site] ?? 0) <= (to[site] ?? 0)) to[site] = Number.POSITIVE_INFINITY;
    }
    return result;
  }

  function add(event: number): void {
    const end = starts[event + 1] ?? 0;
    for (let visit = starts[event] ?? 0; visit < end; visit++) {
      const site = visitSite[visit] ?? 0;
      increase(counts, site, 1);
      increase(kinds, site * kindRow + (kindOf[event] ?? 0), 1);
      increase(planned, site, isPlan[event] ?? 0);
      increase(concerning, site, visitConcerns[visit] ?? 0);
      if (goesOn[event] === 1) open[site] = 1;
      if ((first[event] ?? 0) < (from[site] ?? 0)) from[site] = first[event] ?? 0;
      if ((last[event] ?? 0) > (to[site] ?? 0)) to[site] = last[event] ?? 0;
    }
  }

  function touched(events: Bitset): ReadonlySet<string> {
    const seen = new Uint8Array(sites.length);
    forEachBit(events, (event) => {
      const end = starts[event + 1] ?? 0;
      for (let visit = starts[event] ?? 0; visit < end; visit++) seen[visitSite[visit] ?? 0] = 1;
    });
    return new Set(sites.filter((_, site) => seen[site] === 1).map((site) => site.id));
  }
}

function increase(array: Uint32Array, index: number, by: number): void {
  array[index] = (array[index] ?? 0) + by;
}

function sitesOf(dataset: Dataset): readonly Site[] {
  const totals = new Map<string, number>();
  for (const ids of dataset.markerPlaces) for (const id of ids) totals.set(id, (totals.get(id) ?? 0) + 1);
  return [...totals]
    .flatMap(([id, total]) => {
      const place = dataset.placeById.get(id);
      if (place === undefined || place.lon === null || place.lat === null) return [];
      return [{ place, id, lon: place.lon, lat: place.lat, area: place.precision === 'area', total }];
    })
    .sort((a, b) => a.lon - b.lon || (a.id < b.id ? -1 : 1));
}

/** For each event the sites that it counts at, all in one row: those of event n from `starts[n]` to `starts[n + 1]`. */
function visitsOf(dataset: Dataset, siteById: ReadonlyMap<string, number>) {
  const starts = new Uint32Array(dataset.events.length + 1);
  const visitSite: number[] = [];
  const visitConcerns: number[] = [];
  dataset.events.forEach((event, index) => {
    const happened = new Set(
      event.places.flatMap(({ place, role }) => (role === 'subject' ? [] : [markerPlace(place, dataset.placeById)])),
    );
    for (const id of dataset.markerPlaces[index] ?? []) {
      const site = siteById.get(id);
      if (site === undefined) continue;
      visitSite.push(site);
      visitConcerns.push(happened.has(id) ? 0 : 1);
    }
    starts[index + 1] = visitSite.length;
  });
  return { starts, visitSite: Uint32Array.from(visitSite), visitConcerns: Uint8Array.from(visitConcerns) };
}

/** The first and the last day that a date names; open ends name none. */
function namedBounds(extent: Extent | null): { readonly from: Day; readonly to: Day } {
  const days =
    extent === null
      ? []
      : [extent.startEarliest, extent.startLatest, extent.endEarliest, extent.endLatest].filter(Number.isFinite);
  return { from: Math.min(...days), to: Math.max(...days) };
}
