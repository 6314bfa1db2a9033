import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bitset, bitsToArray, countBits } from '#/core/bitset';
import { type Dataset, withAncestors } from '#/core/dataset';
import { type Day, toDay } from '#/core/day';
import type { AtlasEvent } from '#/core/event';
import { inWindow, matchingFilters } from '#/core/filter';
import { certainlyWithin, possiblyWithin, resolveWindow } from '#/core/interval';
import { FILTER_KEYS, type FilterKey, NO_FILTERS, type ViewState } from '#/core/view-state';
import { anyDataset, anyView } from '../support/any-atlas';
import { aDataset, anEvent, aPlace, aView } from '../support/builders';
import { shownIn } from '../support/shown';

/** What a filter's value means, said once more without bitsets. */
const MEANING: Readonly<
  Record<FilterKey, (event: AtlasEvent, dataset: Dataset) => readonly (string | null | undefined)[]>
> = {
  kinds: (event) => [event.kind],
  statuses: (event) => [event.status],
  sources: (event) => event.evidence.map((item) => item.source),
  places: (event, { placeById }) => event.places.flatMap(({ place }) => withAncestors(place, placeById)),
  orgs: (event, { organizationById }) => event.parties.flatMap(({ org }) => withAncestors(org ?? '', organizationById)),
  countries: (event, dataset) => [
    ...MEANING.places(event, dataset).map((id) => dataset.placeById.get(id ?? '')?.country),
    ...event.parties.map(({ org }) => dataset.organizationById.get(org ?? '')?.country),
  ],
};

function passes(dataset: Dataset, view: ViewState, index: number): boolean {
  const event = dataset.events[index];
  const extent = dataset.extents[index] ?? null;
  if (event === undefined) return false;
  const span = dataset.span === null ? null : resolveWindow(view.window, dataset.span);
  const within = view.dates === 'certain' ? certainlyWithin : possiblyWithin;
  const inTime = view.window === null || (extent !== null && span !== null && within(extent, span));
  const chosen = FILTER_KEYS.every((key) => {
    const wanted: readonly string[] = view.filters[key];
    return wanted.length === 0 || MEANING[key](event, dataset).some((value) => wanted.includes(value ?? ''));
  });
  const lacks = { date: extent === null, place: !event.places.some(({ place }) => place !== 'steppe') };
  return inTime && chosen && (view.missing.length === 0 || view.missing.some((what) => lacks[what]));
}

const asked = fc.tuple(anyDataset, anyView);
const isSubset = (a: Bitset, b: Bitset) => countBits(a, b) === countBits(a);

describe('what is shown', () => {
  it('is exactly what passes window, every filter and what is missing', () => {
    fc.assert(
      fc.property(asked, ([dataset, view]) => {
        const expected = dataset.events.map((_, index) => index).filter((index) => passes(dataset, view, index));
        expect(bitsToArray(shownIn(dataset, view))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });

  it('is everything where nothing is asked for', () => {
    fc.assert(
      fc.property(anyDataset, (dataset) => {
        expect(countBits(shownIn(dataset, aView()))).toBe(dataset.events.length);
      }),
    );
  });

  it('grows, or stays, with another value in a filter that has one', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...FILTER_KEYS), fc.nat(), ([dataset, view], key, pick) => {
        const values = [...dataset.facets[key].keys()];
        const more = {
          ...view,
          filters: { ...view.filters, [key]: [...view.filters[key], values[pick % values.length]] },
        };
        fc.pre(view.filters[key].length > 0);
        expect(isSubset(shownIn(dataset, view), shownIn(dataset, more))).toBe(true);
      }),
    );
  });

  it('shrinks, or stays, with each further filter and with a window', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...FILTER_KEYS), ([dataset, view], key) => {
        const without = { ...view, filters: { ...view.filters, [key]: [] } };
        expect(isSubset(shownIn(dataset, view), shownIn(dataset, without))).toBe(true);
        expect(isSubset(shownIn(dataset, view), shownIn(dataset, { ...view, window: null }))).toBe(true);
      }),
    );
  });

  it('is what all filters have in common', () => {
    fc.assert(
      fc.property(asked, ([dataset, view]) => {
        const alone = FILTER_KEYS.map((key) =>
          shownIn(dataset, aView({ filters: { ...NO_FILTERS, [key]: view.filters[key] } })),
        );
        const rest = shownIn(dataset, { ...view, filters: NO_FILTERS });
        const common = [rest, ...alone].reduce((a, b) => a.map((word, i) => word & (b[i] ?? 0)));
        expect(bitsToArray(shownIn(dataset, view))).toEqual(bitsToArray(common));
      }),
    );
  });

  it('is certain only where it is possible', () => {
    fc.assert(
      fc.property(asked, ([dataset, view]) => {
        const certain = shownIn(dataset, { ...view, dates: 'certain' });
        expect(isSubset(certain, shownIn(dataset, { ...view, dates: 'possible' }))).toBe(true);
      }),
    );
  });

  it('leaves one filter out when told to', () => {
    fc.assert(
      fc.property(asked, fc.constantFrom(...FILTER_KEYS), ([dataset, view], key) => {
        const without = { ...view, filters: { ...view.filters, [key]: [] } };
        expect(matchingFilters(dataset, view, key)).toEqual(matchingFilters(dataset, without));
      }),
    );
  });
});

describe('a time window', () => {
  const day = (year: number, month = 1, date = 1): Day => toDay({ year, month, day: date });
  const year2025 = { from: day(2025), to: day(2025, 12, 31) };
  const dataset = aDataset({
    events: [
      anEvent({ id: 'inside', when: '2025-06' }),
      anEvent({ id: 'across', when: '2024-12-30/2025-01-02' }),
      anEvent({ id: 'open', when: '2025-08/..' }),
      anEvent({ id: 'before', when: '2018' }),
      anEvent({ id: 'undated', when: null }),
    ],
  });
  const ids = (bits: Bitset | null) => bits && bitsToArray(bits).map((index) => dataset.events[index]?.id);

  it('shows whatever may lie in it, or only what surely does', () => {
    expect(ids(inWindow(dataset, year2025, 'possible'))).toEqual(['across', 'inside', 'open']);
    expect(ids(inWindow(dataset, year2025, 'certain'))).toEqual(['inside']);
  });

  it('never shows the undated; no window shows them', () => {
    expect(ids(inWindow(dataset, { from: null, to: day(9000) }, 'possible'))).not.toContain('undated');
    expect(inWindow(dataset, null, 'certain')).toBeNull();
    expect(ids(shownIn(dataset, aView()))).toContain('undated');
  });

  it('with one end reaches to the data’s own', () => {
    expect(ids(inWindow(dataset, { from: null, to: day(2018, 12, 31) }, 'certain'))).toEqual(['before']);
    expect(ids(inWindow(dataset, { from: day(2025), to: null }, 'certain'))).toEqual(['inside']);
  });

  it('shows nothing where nothing is dated', () => {
    const undated = aDataset({ events: [anEvent({ when: null })] });
    expect(inWindow(undated, year2025, 'possible')).toEqual(new Uint32Array(1));
    expect(countBits(shownIn(undated, aView({ window: year2025 })))).toBe(0);
  });
});

describe('events that lack something', () => {
  const dataset = aDataset({
    places: [aPlace({ id: 'urumqi' })],
    events: [
      anEvent({ id: 'whole', places: ['urumqi'] }),
      anEvent({ id: 'no-place' }),
      anEvent({ id: 'no-date', when: null, places: ['urumqi'] }),
      anEvent({ id: 'neither', when: null }),
    ],
  });
  const lacking = (missing: ViewState['missing']) =>
    bitsToArray(shownIn(dataset, aView({ missing }))).map((index) => dataset.events[index]?.id);

  it('lack a date, a place, or either', () => {
    expect(lacking(['date'])).toEqual(['no-date', 'neither']);
    expect(lacking(['place'])).toEqual(['no-place', 'neither']);
    expect(lacking(['date', 'place'])).toEqual(['no-place', 'no-date', 'neither']);
  });
});

it('matches nothing by values that the dataset does not have', () => {
  const dataset = aDataset({ events: [anEvent()] });
  expect(countBits(shownIn(dataset, aView({ filters: { ...NO_FILTERS, kinds: ['constructor'] } })))).toBe(0);
});
