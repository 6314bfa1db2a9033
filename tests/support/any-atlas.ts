import fc from 'fast-check';
import { STATUSES } from '#/core/event';
import { DATE_RULES, MISSING, type ViewState } from '#/core/view-state';
import { aDataset, aDocument, anEvent, anOrganization, aParty, aPlace, aSource, aView } from './builders';

/** Places three deep: a campus in a city in a region in a country, with and without locations. */
const PLACES = [
  aPlace({ id: 'china', type: 'country', precision: 'area' }),
  aPlace({ id: 'xinjiang', type: 'region', precision: 'area', parent: 'china' }),
  aPlace({ id: 'urumqi', parent: 'xinjiang' }),
  aPlace({ id: 'honghu', type: 'campus', parent: 'urumqi' }),
  aPlace({ id: 'steppe', type: 'region', country: null, lon: null, lat: null, precision: 'area' }),
  aPlace({ id: 'shymkent', country: 'KZ', parent: null }),
];
const ORGANIZATIONS = [
  anOrganization({ id: 'ministry', type: 'government', country: 'KZ' }),
  anOrganization({ id: 'auezov', country: 'KZ', parent: 'ministry' }),
  anOrganization({ id: 'faculty', country: null, parent: 'auezov' }),
  anOrganization({ id: 'xju' }),
];
const SOURCES = [aSource({ id: 'one' }), aSource({ id: 'two' })];
const DATES = ['2018', '2018-09-28', '2025-08/', '2025-10-29/2025-11-02', '2025-10', '1984/..', '2025-23~', '../2024'];

const ids = (records: readonly { readonly id: string }[]) => records.map((record) => record.id);

const anyEvent = fc
  .record({
    kind: fc.constantFrom('visit', 'meeting'),
    when: fc.constantFrom(null, ...DATES),
    status: fc.constantFrom(...STATUSES),
    places: fc.subarray(ids(PLACES), { maxLength: 2 }),
    parties: fc.array(fc.constantFrom(null, ...ids(ORGANIZATIONS)), { maxLength: 2 }),
    evidence: fc.subarray(ids(SOURCES)),
    removed: fc.boolean().map((gone) => (gone ? { date: '2026-01-01', reason: { en: 'Withdrawn' } } : null)),
  })
  .map(({ parties, ...parts }) => ({ ...parts, parties: parties.map((org) => aParty(org)) }));

/** Any document over those places, organizations and sources, of up to 40 events (more than a word of bits). */
const anyDocument = fc.array(anyEvent, { maxLength: 40 }).map((events) =>
  aDocument({
    places: PLACES,
    organizations: ORGANIZATIONS,
    sources: SOURCES,
    events: events.map((parts, index) => anEvent({ id: `event-${index}`, ...parts })),
  }),
);

export const anyDataset = anyDocument.map(aDataset);

const anyDay = fc.integer({ min: 3000, max: 22000 });
const anyWindow = fc.oneof(
  fc.constant(null),
  fc.tuple(anyDay, anyDay).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  anyDay.map((from) => ({ from, to: null })),
  anyDay.map((to) => ({ from: null, to })),
);

/** Any view over such a dataset. */
export const anyView: fc.Arbitrary<ViewState> = fc
  .record({
    window: anyWindow,
    filters: fc.record({
      kinds: fc.subarray(['visit', 'meeting']),
      places: fc.subarray(ids(PLACES)),
      orgs: fc.subarray(ids(ORGANIZATIONS)),
      countries: fc.subarray(['CN', 'KZ']),
      sources: fc.subarray(ids(SOURCES)),
      statuses: fc.subarray([...STATUSES]),
    }),
    missing: fc.subarray([...MISSING]),
    dates: fc.constantFrom(...DATE_RULES),
  })
  .map(aView);
