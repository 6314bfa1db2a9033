import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '#/core/dataset';
import { toDay } from '#/core/day';
import { STATUSES } from '#/core/event';
import type { TimeWindow } from '#/core/interval';
import { readLink, shareLink, writeLink } from '#/core/link';
import { roundMapPosition } from '#/core/link-map';
import { PARAMETERS } from '#/core/link-params';
import {
  CARRIED_KEYS,
  type Card,
  type CarriedKey,
  DATE_RULES,
  LANES,
  LANGS,
  MISSING,
  PLAYBACK_WAYS,
  TABLE_COLUMNS,
  THEMES,
  TIME_SCALES,
  VIEWS,
  type ViewState,
} from '#/core/view-state';
import { aDataset, anEvent, anOrganization, aPerson, aPlace, aSource } from '../support/builders';

/** Ids as in the built-in dataset, and as foreign ones may have them. */
const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9-]{1,8}$/),
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
  fc.constantFrom('__proto__', 'a,b', '%2C', '%252C', 'a+b', 'a b', 'x.', '#', '&=', '.', '..', 'İ', 'ß', ' x', 'Ы'),
);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 6 });

const someDataset = fc
  .record({ kinds: ids, places: ids, organizations: ids, people: ids, sources: ids, events: ids, gone: ids })
  .map(({ kinds, places, organizations, people, sources, events, gone }) => {
    const countries = ['CN', 'KZ', null];
    const country = (i: number) => countries[i % countries.length] ?? null;
    return aDataset({
      kinds: kinds.map((kind) => ({ id: kind, label: { en: kind } })),
      places: places.map((place, i) => aPlace({ id: place, country: country(i) })),
      organizations: organizations.map((org, i) => anOrganization({ id: org, country: country(i + 1) })),
      people: people.map((person) => aPerson({ id: person })),
      sources: sources.map((source) => aSource({ id: source })),
      events: [
        ...events.map((event) => anEvent({ id: event })),
        ...gone
          .filter((event) => !events.includes(event))
          .map((event, i, all) => anEvent({ id: event, replacedBy: all[i + 1] ?? events[0] ?? null })),
      ],
    });
  });

const day = fc.integer({
  min: toDay({ year: -999_999, month: 1, day: 1 }),
  max: toDay({ year: 999_999, month: 12, day: 31 }),
});
/** First and last days of months and years, where the shortest form changes. */
const edge = fc
  .tuple(fc.integer({ min: -9999, max: 99_999 }), fc.integer({ min: 1, max: 13 }), fc.integer({ min: -1, max: 1 }))
  .map(
    ([year, month, step]) =>
      toDay({ year: month === 13 ? year + 1 : year, month: month === 13 ? 1 : month, day: 1 }) + step,
  );
const end = fc.oneof(day, edge);

const window: fc.Arbitrary<TimeWindow | null> = fc.oneof(
  fc.constant(null),
  fc.tuple(end, end).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  end.map((from) => ({ from, to: null })),
  end.map((to) => ({ from: null, to })),
);

const map = fc
  .record({
    zoom: fc.double({ min: -5, max: 30, noNaN: true }),
    lat: fc.double({ min: -95, max: 95, noNaN: true }),
    lng: fc.double({ min: -600, max: 600, noNaN: true }),
  })
  .map(roundMapPosition);

const carriedValue = fc.string({ minLength: 1, unit: 'grapheme' });
const carried = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...CARRIED_KEYS), carriedValue), { selector: ([key]) => key })
  .map((pairs) => Object.fromEntries(pairs) as Partial<Record<CarriedKey, string>>);

function viewOf(dataset: Dataset): fc.Arbitrary<ViewState> {
  const some = <T>(values: Iterable<T>) => fc.subarray([...values]);
  const card = fc.constantFrom<Card>(
    ...[...dataset.eventIndex.keys()].map((event) => ({ type: 'event' as const, id: event })),
    ...dataset.places.map((place) => ({ type: 'place' as const, id: place.id })),
    ...dataset.organizations.map((org) => ({ type: 'org' as const, id: org.id })),
    ...dataset.people.map((person) => ({ type: 'person' as const, id: person.id })),
    ...dataset.sources.map((source) => ({ type: 'source' as const, id: source.id })),
  );
  return fc.record({
    window,
    filters: fc.record({
      kinds: some(dataset.facets.kinds.keys()),
      places: some(dataset.facets.places.keys()),
      orgs: some(dataset.facets.orgs.keys()),
      countries: some(dataset.facets.countries.keys()),
      sources: some(dataset.facets.sources.keys()),
      statuses: some(STATUSES),
    }),
    missing: some(MISSING),
    dates: fc.constantFrom(...DATE_RULES),
    card: fc.option(card),
    lanes: fc.constantFrom(...LANES),
    view: fc.constantFrom(...VIEWS),
    sort: fc.record({ column: fc.constantFrom(...TABLE_COLUMNS), descending: fc.boolean() }),
    globe: fc.boolean(),
    borders: fc.boolean(),
    arcs: fc.boolean(),
    scale: fc.constantFrom(...TIME_SCALES),
    play: fc.option(fc.constantFrom(...PLAYBACK_WAYS)),
    lang: fc.option(fc.constantFrom(...LANGS)),
    embed: fc.boolean(),
    theme: fc.option(fc.constantFrom(...THEMES)),
    map: fc.option(map),
    carried,
  });
}

const datasetAndView = someDataset.chain((dataset) => viewOf(dataset).map((view) => ({ dataset, view })));

describe('every view', () => {
  test('comes back from its link', () => {
    fc.assert(
      fc.property(datasetAndView, ({ dataset, view }) => {
        expect(readLink(writeLink(view, dataset), dataset)).toEqual({ view, notices: [] });
        expect(readLink(shareLink(view, dataset), dataset)).toEqual({ view, notices: [] });
      }),
      { numRuns: 400 },
    );
  });

  test('has a link of plain characters that does not end in a dot', () => {
    fc.assert(
      fc.property(datasetAndView, ({ dataset, view }) => {
        for (const { search, hash } of [writeLink(view, dataset), shareLink(view, dataset)]) {
          expect(search).toMatch(/^(\?[a-z]+=[\w\-.~%+,:/]+(&[a-z]+=[\w\-.~%+,:/]+)*(?<!\.))?$/);
          expect(hash).toMatch(/^(#map=-?\d+(\.\d+)?\/-?\d+(\.\d+)?\/-?\d+(\.\d+)?)?$/);
          // What a browser makes of it, it leaves as it is.
          const url = new URL(`https://example.org/some/path/${search}${hash}`);
          expect([url.search, url.hash]).toEqual([search, hash]);
        }
      }),
    );
  });
});

describe('every text', () => {
  const value = fc.oneof(
    id,
    fc.constantFrom(
      '2025',
      '2025-02-30',
      '-0044',
      '12345-06',
      '5/43.8/87.6',
      '1',
      '0',
      'certain',
      '%',
      '%C3',
      '%2C',
      'ru',
    ),
    fc.string(),
  );
  const name = fc.constantFrom(...PARAMETERS, 'start', 'end', 'id', '__proto__', 'utm_source');
  const pair = fc.tuple(name, value).map(([left, right]) => `${left}=${right}`);
  const link = fc.tuple(fc.array(pair), fc.oneof(pair, fc.string()));

  test('can be read, and is canonical once written', () => {
    fc.assert(
      fc.property(someDataset, link, (dataset, [pairs, fragment]) => {
        const first = writeLink(
          readLink({ search: `?${pairs.join('&')}`, hash: `#${fragment}` }, dataset).view,
          dataset,
        );
        const second = readLink(first, dataset);
        expect(second.notices).toEqual([]);
        expect(writeLink(second.view, dataset)).toEqual(first);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a map position', () => {
  test('moves by less than a pixel when it is rounded, wherever people live', () => {
    const position = fc.record({
      zoom: fc.double({ min: 0, max: 22, noNaN: true }).map((zoom) => Math.round(zoom * 100) / 100),
      lat: fc.double({ min: -70, max: 70, noNaN: true }),
      lng: fc.double({ min: -179, max: 179, noNaN: true }),
    });
    const project = (lat: number, zoom: number) =>
      (512 * 2 ** zoom * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360))) / (2 * Math.PI);
    fc.assert(
      fc.property(position, (exact) => {
        const rounded = roundMapPosition(exact);
        expect(Math.abs(rounded.lng - exact.lng) * ((512 * 2 ** exact.zoom) / 360)).toBeLessThan(1);
        expect(Math.abs(project(rounded.lat, exact.zoom) - project(exact.lat, exact.zoom))).toBeLessThan(1);
      }),
    );
  });
});
