import { describe, expect, it } from 'vitest';
import { bitsToArray, hasBit } from '#/core/bitset';
import { type Dataset, markerPlace, withAncestors } from '#/core/dataset';
import { toDay } from '#/core/day';
import {
  aDataset,
  anEvent,
  anEventPlace,
  anOrganization,
  aParty,
  aPerson,
  aPlace,
  aSource,
  type DocumentParts,
} from '../support/builders';

const places = [
  aPlace({ id: 'china', type: 'country', precision: 'area' }),
  aPlace({ id: 'xinjiang', type: 'region', precision: 'area', parent: 'china' }),
  aPlace({ id: 'urumqi', parent: 'xinjiang' }),
  aPlace({ id: 'honghu', type: 'campus', parent: 'urumqi' }),
  aPlace({ id: 'boda', type: 'campus', lon: null, lat: null, parent: 'urumqi' }),
  aPlace({ id: 'field-station', type: 'campus', parent: 'xinjiang' }),
  aPlace({ id: 'hall', type: 'other', lon: null, lat: null, parent: 'honghu' }),
  aPlace({ id: 'steppe', country: null, lon: null, lat: null }),
];

const byId = new Map(places.map((place) => [place.id, place]));

function idsOf(dataset: Dataset, bits = dataset.dated): readonly string[] {
  return bitsToArray(bits).map((index) => dataset.events[index]?.id ?? '');
}

function facet(parts: DocumentParts, key: keyof Dataset['facets'], value: string): readonly string[] {
  const dataset = aDataset({ places, ...parts });
  const bits = dataset.facets[key].get(value);
  return bits === undefined ? ['no such value'] : idsOf(dataset, bits);
}

describe('the order of events', () => {
  it('is by first possible day, then by last; undated ones come last, as the document has them', () => {
    const dates = [null, '2025', '2025-01-01', '../2030', '1984/..', null, '1984', '2025-10-31'];
    const dataset = aDataset({ events: dates.map((when, i) => anEvent({ id: `${when ?? `undated-${i}`}`, when })) });
    expect(dataset.events.map((event) => event.id)).toEqual([
      '../2030',
      '1984',
      '1984/..',
      '2025-01-01',
      '2025',
      '2025-10-31',
      'undated-0',
      'undated-5',
    ]);
    expect(idsOf(dataset)).not.toContain('undated-0');
    expect(dataset.extents.slice(-2)).toEqual([null, null]);
    expect(dataset.eventIndex.get('2025-10-31')).toBe(5);
  });

  it('of equal dates is that of the document', () => {
    const dataset = aDataset({ events: ['c', 'a', 'b'].map((id) => anEvent({ id })) });
    expect(dataset.events.map((event) => event.id)).toEqual(['c', 'a', 'b']);
  });
});

describe('all of time', () => {
  it('spans what is dated, and open ends do not widen it', () => {
    const dataset = aDataset({
      events: ['1984/..', '2025-11', '../2024'].map((when, i) => anEvent({ id: `e${i}`, when })),
    });
    expect(dataset.span).toEqual({
      from: toDay({ year: 1984, month: 1, day: 1 }),
      to: toDay({ year: 2025, month: 11, day: 30 }),
    });
  });

  it('is nothing where nothing is dated', () => {
    expect(aDataset({ events: [anEvent({ when: null })] }).span).toBeNull();
    expect(aDataset().span).toBeNull();
  });
});

it('keeps removed and replaced events aside: they are not counted, but an old link may name them', () => {
  const dataset = aDataset({
    events: [
      anEvent({ id: 'kept' }),
      anEvent({ id: 'merged', replacedBy: 'kept' }),
      anEvent({ id: 'gone', removed: { date: '2026-01-01', reason: { en: 'It never took place' } } }),
      anEvent({ id: 'part', partOf: 'kept' }),
    ],
  });
  expect(dataset.events.map((event) => event.id)).toEqual(['kept', 'part']);
  expect(dataset.tombstones.map((event) => event.id)).toEqual(['merged', 'gone']);
  expect(dataset.eventIndex.has('merged')).toBe(false);
});

describe('the values of a facet', () => {
  const events = [anEvent({ id: 'talks', places: ['honghu'] })];

  it.each(['honghu', 'urumqi', 'xinjiang', 'china'])('match what lies below a place: %s', (place) => {
    expect(facet({ events }, 'places', place)).toEqual(['talks']);
  });

  it('do not match what lies above or beside', () => {
    expect(facet({ events: [anEvent({ places: ['xinjiang'] })] }, 'places', 'urumqi')).toEqual([]);
    expect(facet({ events }, 'places', 'boda')).toEqual([]);
  });

  it.each(['venue', 'subject', 'origin', 'destination'] as const)('match a place in whatever role: %s', (role) => {
    const event = anEvent({ id: 'talks', places: [anEventPlace('urumqi', { role })] });
    expect(facet({ events: [event] }, 'places', 'xinjiang')).toEqual(['talks']);
  });

  it('match an organization’s parts, and any entry of it', () => {
    const organizations = [anOrganization({ id: 'xju' }), anOrganization({ id: 'college', parent: 'xju' })];
    const talks = anEvent({ id: 'talks', parties: [aParty(null), aParty('college', { role: 'signatory' })] });
    expect(facet({ organizations, events: [talks] }, 'orgs', 'xju')).toEqual(['talks']);
    expect(facet({ organizations, events: [anEvent({ parties: ['xju'] })] }, 'orgs', 'college')).toEqual([]);
  });

  it('match a country by a place, by what the place lies in, or by who took part', () => {
    const kazakh = anOrganization({ id: 'auezov', country: 'KZ' });
    const camp = aPlace({ id: 'camp', country: null, parent: 'urumqi' });
    const parts = { places: [...places, camp], organizations: [kazakh] };
    expect(facet({ ...parts, events }, 'countries', 'CN')).toEqual(['talks']);
    expect(facet({ ...parts, events: [anEvent({ id: 'camp', places: ['camp'] })] }, 'countries', 'CN')).toEqual([
      'camp',
    ]);
    expect(facet({ ...parts, events: [anEvent({ id: 'met', parties: ['auezov'] })] }, 'countries', 'KZ')).toEqual([
      'met',
    ]);
    expect(facet({ ...parts, events: [anEvent({ places: ['steppe'] })] }, 'countries', 'CN')).toEqual([]);
  });

  it('match sources and statuses', () => {
    const sources = [aSource({ id: 'one' }), aSource({ id: 'two' })];
    const planned = anEvent({ id: 'plan', status: 'planned', evidence: ['one'] });
    expect(facet({ sources, events: [planned] }, 'sources', 'one')).toEqual(['plan']);
    expect(facet({ sources, events: [planned] }, 'sources', 'two')).toEqual([]);
    expect(facet({ events: [planned] }, 'statuses', 'planned')).toEqual(['plan']);
  });

  it('stand in the dataset’s order, with those that nothing has', () => {
    const dataset = aDataset({ places, organizations: [anOrganization({ country: 'KZ' })], events });
    expect([...dataset.facets.places.keys()]).toEqual(places.map((place) => place.id));
    expect([...dataset.facets.kinds.keys()]).toEqual(['visit', 'meeting']);
    expect([...dataset.facets.countries.keys()]).toEqual(['CN', 'KZ']);
    expect([...dataset.facets.statuses.keys()]).toEqual(['happened', 'ongoing', 'planned']);
    expect(dataset.facets.kinds.get('meeting')).toEqual(new Uint32Array(1));
  });

  it('know who was there', () => {
    const party = aParty('xju', { people: [{ person: 'jin', role: { en: 'Rector' } }] });
    const dataset = aDataset({ people: [aPerson({ id: 'jin' })], events: [anEvent({ id: 'met', parties: [party] })] });
    expect(idsOf(dataset, dataset.eventsByPerson.get('jin'))).toEqual(['met']);
  });
});

describe('the marker of a place', () => {
  it.each<[place: string, marker: string | null, why: string]>([
    ['urumqi', 'urumqi', 'its own'],
    ['honghu', 'urumqi', 'a campus on its city'],
    ['boda', 'urumqi', 'a campus without a location on its city'],
    ['hall', 'urumqi', 'what lies in a campus on the city'],
    ['field-station', 'field-station', 'a campus outside of any city on its own, not on the label of a region'],
    ['xinjiang', 'xinjiang', 'an area on its label'],
    ['steppe', null, 'nowhere'],
    ['unknown', null, 'nowhere'],
  ])('%s stands at %s: %s', (place, marker) => {
    expect(markerPlace(place, byId)).toBe(marker);
  });

  it('counts an event once, however many of its places share it', () => {
    const dataset = aDataset({ places, events: [anEvent({ places: ['honghu', 'urumqi', 'boda', 'xinjiang'] })] });
    expect(dataset.markerPlaces).toEqual([['urumqi', 'xinjiang']]);
  });

  it('tells events with a location from those without', () => {
    const dataset = aDataset({
      places,
      events: [
        anEvent({ id: 'there', places: ['steppe', 'boda'] }),
        anEvent({ id: 'somewhere', places: ['steppe'] }),
        anEvent({ id: 'nowhere' }),
      ],
    });
    expect(dataset.events.filter((_, index) => hasBit(dataset.located, index)).map((event) => event.id)).toEqual([
      'there',
    ]);
  });
});

it('climbs from a record to those above it, and not for ever', () => {
  expect(withAncestors('honghu', byId)).toEqual(['honghu', 'urumqi', 'xinjiang', 'china']);
  expect(withAncestors('nowhere', byId)).toEqual([]);
  const round = new Map([
    ['a', { parent: 'b' }],
    ['b', { parent: 'a' }],
    ['c', { parent: 'gone' }],
  ]);
  expect(withAncestors('a', round)).toEqual(['a', 'b']);
  expect(withAncestors('c', round)).toEqual(['c']);
});
