import { type Bitset, forEachBit } from '#/core/bitset';
import { type Dataset, markerPlace } from '#/core/dataset';
import type { Place } from '#/core/dataset-document';
import { type DaySpan, type Extent, spanOf } from '#/core/interval';

/** The events of a set that belong to one place's marker. */
export type PlaceTally = {
  readonly place: Place;
  readonly lon: number;
  readonly lat: number;
  readonly count: number;
  /** How many of each kind, in the order of the dataset's kinds; those without events are left out. */
  readonly shares: readonly { readonly kind: number; readonly count: number }[];
  readonly planned: boolean;
  readonly concerns: boolean;
  /** From the first to the last day that the dates name; without an end where one is said to go on; null when none is dated. */
  readonly span: DaySpan | null;
};

type Visit = { readonly event: number; readonly concerns: boolean };

/** Counts the events of a set per marker. Places without a location have none; a campus counts on its city. */
export function createTally(dataset: Dataset): (events: Bitset) => readonly PlaceTally[] {
  const kindIndex = new Map(dataset.kinds.map((kind, index) => [kind.id, index]));
  const subjectOnly = dataset.events.map((event) => {
    const places = event.places.map(({ place, role }) => ({ marker: markerPlace(place, dataset.placeById), role }));
    const others = new Set(places.filter(({ role }) => role !== 'subject').map(({ marker }) => marker));
    return new Set(places.map(({ marker }) => marker).filter((marker) => !others.has(marker)));
  });

  return (events) => {
    const visits = new Map<string, Visit[]>();
    forEachBit(events, (event) => {
      for (const id of dataset.markerPlaces[event] ?? []) {
        const visit = { event, concerns: subjectOnly[event]?.has(id) ?? false };
        const known = visits.get(id);
        if (known === undefined) visits.set(id, [visit]);
        else known.push(visit);
      }
    });
    return [...visits].flatMap(([id, all]) => {
      const place = dataset.placeById.get(id);
      return place === undefined ? [] : tallyOf(place, all);
    });
  };

  function tallyOf(place: Place, visits: readonly Visit[]): readonly PlaceTally[] {
    if (place.lon === null || place.lat === null) return [];
    const extents = visits
      .map(({ event }) => dataset.extents[event] ?? null)
      .filter((extent): extent is Extent => extent !== null);
    const span = spanOf(extents);
    const goesOn = extents.some(({ endEarliest }) => endEarliest === Number.POSITIVE_INFINITY);
    return [
      {
        place,
        lon: place.lon,
        lat: place.lat,
        count: visits.length,
        shares: sharesOf(visits),
        planned: visits.every(({ event }) => dataset.events[event]?.status === 'planned'),
        concerns: visits.every(({ concerns }) => concerns),
        span: span !== null && goesOn ? { ...span, to: Number.POSITIVE_INFINITY } : span,
      },
    ];
  }

  function sharesOf(visits: readonly Visit[]): PlaceTally['shares'] {
    const counts = new Map<number, number>();
    for (const { event } of visits) {
      const kind = kindIndex.get(dataset.events[event]?.kind ?? '') ?? -1;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => a.kind - b.kind);
  }
}
