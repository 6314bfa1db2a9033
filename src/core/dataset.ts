import { addBit, type Bitset, createBitset } from './bitset';
import type {
  DatasetDocument,
  DatasetInfo,
  Kind,
  Organization,
  Person,
  Place,
  Source,
  Topic,
} from './dataset-document';
import { parseEdtf } from './edtf';
import type { AtlasEvent } from './event';
import { STATUSES } from './event';
import { type DaySpan, type Extent, spanOf } from './interval';
import type { FilterKey } from './view-state';

/**
 * A loaded dataset: records, and columns over the live events. An event's index is its place in `events`,
 * which is ordered by time (undated last), then as in the document.
 */
export type Dataset = {
  readonly info: DatasetInfo;
  readonly kinds: readonly Kind[];
  readonly topics: readonly Topic[];
  readonly places: readonly Place[];
  readonly organizations: readonly Organization[];
  readonly people: readonly Person[];
  readonly sources: readonly Source[];
  /** Without tombstones. */
  readonly events: readonly AtlasEvent[];
  /** Events with `replacedBy` or `removed`: what an old link may still name. */
  readonly tombstones: readonly AtlasEvent[];
  readonly eventIndex: ReadonlyMap<string, number>;
  readonly placeById: ReadonlyMap<string, Place>;
  readonly organizationById: ReadonlyMap<string, Organization>;
  readonly personById: ReadonlyMap<string, Person>;
  readonly sourceById: ReadonlyMap<string, Source>;
  /** One per event; null: undated. */
  readonly extents: readonly (Extent | null)[];
  /**
   * The first and last day that each event may cover; infinite where it lies open, NaN where it is undated. In flat
   * arrays: each step of a drag goes over all events, and an object each would be looked for all over the memory.
   */
  readonly earliest: Float64Array;
  readonly latest: Float64Array;
  readonly dated: Bitset;
  /** Events with at least one place that has a location (its own or that of the place it lies in). */
  readonly located: Bitset;
  /** All finite bounds of all dates; null when nothing is dated. */
  readonly span: DaySpan | null;
  /** For each filter, its possible values in display order, and which events each value matches. */
  readonly facets: Readonly<Record<FilterKey, FacetIndex>>;
  /** Which events name this person, by person id. */
  readonly eventsByPerson: ReadonlyMap<string, Bitset>;
  /** For each event the places that get its marker: see `markerPlace`. */
  readonly markerPlaces: readonly (readonly string[])[];
};

export type FacetIndex = ReadonlyMap<string, Bitset>;

/** Builds columns and indexes from a valid document; the document's cross references are taken to hold. */
export function createDataset(document: DatasetDocument): Dataset {
  const placeById = byId(document.places);
  const organizationById = byId(document.organizations);
  const tombstones = document.events.filter((event) => event.replacedBy !== null || event.removed !== null);
  const gone = new Set(tombstones);
  const rows = document.events
    .filter((event) => !gone.has(event))
    .map((event) => ({ event, extent: extentOf(event) }))
    .sort((a, b) => compareExtents(a.extent, b.extent));
  const events = rows.map((row) => row.event);
  const extents = rows.map((row) => row.extent);
  const markerPlaces = events.map((event) => markerPlacesOf(event, placeById));
  const collect = (valuesOf: (event: AtlasEvent) => Iterable<string>) => postings(events, valuesOf);
  const facet = (order: readonly string[], valuesOf: (event: AtlasEvent) => Iterable<string>) =>
    inOrder(order, collect(valuesOf), events.length);
  const placeAncestors = (event: AtlasEvent) => event.places.flatMap((p) => withAncestors(p.place, placeById));
  const orgAncestors = (event: AtlasEvent) =>
    event.parties.flatMap((party) => (party.org === null ? [] : withAncestors(party.org, organizationById)));
  const countriesOf = (event: AtlasEvent) => [
    ...placeAncestors(event).map((id) => placeById.get(id)?.country ?? null),
    ...event.parties.map((party) => (party.org === null ? null : (organizationById.get(party.org)?.country ?? null))),
  ];
  return {
    info: document.dataset,
    kinds: document.kinds,
    topics: document.topics,
    places: document.places,
    organizations: document.organizations,
    people: document.people,
    sources: document.sources,
    events,
    tombstones,
    eventIndex: new Map(events.map((event, index) => [event.id, index])),
    placeById,
    organizationById,
    personById: byId(document.people),
    sourceById: byId(document.sources),
    extents,
    earliest: Float64Array.from(extents, (extent) => extent?.startEarliest ?? Number.NaN),
    latest: Float64Array.from(extents, (extent) => extent?.endLatest ?? Number.NaN),
    dated: membership(extents, (extent) => extent !== null),
    located: membership(markerPlaces, (places) => places.length > 0),
    span: spanOf(extents.filter((extent) => extent !== null)),
    facets: {
      kinds: facet(ids(document.kinds), (event) => [event.kind]),
      places: facet(ids(document.places), placeAncestors),
      orgs: facet(ids(document.organizations), orgAncestors),
      countries: facet(countryOrder(document), (event) => countriesOf(event).filter((code) => code !== null)),
      sources: facet(ids(document.sources), (event) => event.evidence.map((item) => item.source)),
      statuses: facet(STATUSES, (event) => [event.status]),
    },
    eventsByPerson: collect((event) => event.parties.flatMap((party) => party.people.map((p) => p.person))),
    markerPlaces,
  };
}

/** The chain from an id up through `parent`, itself first. Stops at an unknown id or a cycle. */
export function withAncestors(
  id: string,
  records: ReadonlyMap<string, { readonly parent: string | null }>,
): readonly string[] {
  const chain: string[] = [];
  for (let next: string | null = id; next !== null && !chain.includes(next); next = records.get(next)?.parent ?? null) {
    if (!records.has(next)) break;
    chain.push(next);
  }
  return chain;
}

/**
 * The place whose marker stands for `id`: a campus counts on its city's marker, though never on the label of an area
 * above it; any other place on its own, or that of the nearest place upwards with a location. Null where there is none.
 */
export function markerPlace(id: string, placeById: ReadonlyMap<string, Place>): string | null {
  const chain = withAncestors(id, placeById)
    .map((ancestor) => placeById.get(ancestor))
    .filter((place) => place !== undefined && place.lon !== null && place.lat !== null);
  const nearest = chain[0];
  if (nearest?.type !== 'campus') return nearest?.id ?? null;
  return (chain.find((place) => place?.type !== 'campus' && place?.precision === 'point') ?? nearest).id;
}

function markerPlacesOf(event: AtlasEvent, placeById: ReadonlyMap<string, Place>): readonly string[] {
  const ids = event.places.map((p) => markerPlace(p.place, placeById)).filter((id) => id !== null);
  return [...new Set(ids)];
}

function extentOf(event: AtlasEvent): Extent | null {
  if (event.when === null) return null;
  const parsed = parseEdtf(event.when.edtf);
  return parsed.ok ? parsed.value.extent : null;
}

/** By first possible day, then last; undated last. */
function compareExtents(a: Extent | null, b: Extent | null): number {
  if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
  return compareDays(a.startEarliest, b.startEarliest) || compareDays(a.endLatest, b.endLatest);
}

/** Subtraction would give NaN for two infinities. */
function compareDays(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function byId<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function ids(records: readonly { readonly id: string }[]): readonly string[] {
  return records.map((record) => record.id);
}

function postings(
  events: readonly AtlasEvent[],
  valuesOf: (event: AtlasEvent) => Iterable<string>,
): ReadonlyMap<string, Bitset> {
  const out = new Map<string, Bitset>();
  events.forEach((event, index) => {
    for (const value of valuesOf(event)) {
      let bits = out.get(value);
      if (bits === undefined) {
        bits = createBitset(events.length);
        out.set(value, bits);
      }
      addBit(bits, index);
    }
  });
  return out;
}

/** The values in the given order; those that no event has keep an empty set, so that a link may name them. */
function inOrder(order: readonly string[], found: ReadonlyMap<string, Bitset>, size: number): FacetIndex {
  return new Map(order.map((value) => [value, found.get(value) ?? createBitset(size)]));
}

/** Country codes in the order in which places, then organizations, first name them. */
function countryOrder(document: DatasetDocument): readonly string[] {
  const codes = [...document.places, ...document.organizations].map((record) => record.country);
  return [...new Set(codes.filter((code) => code !== null))];
}

function membership<T>(items: readonly T[], test: (item: T) => boolean): Bitset {
  const bits = createBitset(items.length);
  items.forEach((item, index) => {
    if (test(item)) addBit(bits, index);
  });
  return bits;
}
