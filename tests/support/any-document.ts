import fc from 'fast-check';
import type { DatasetDocument } from '#/core/dataset-document';
import { ORGANIZATION_TYPES, PUBLISHER_TYPES } from '#/core/dataset-document';
import { parseEdtf } from '#/core/edtf';
import type { AtlasEvent, Basis } from '#/core/event';
import {
  BASES,
  FURNITURE,
  PARTY_ROLES,
  PLACE_ROLES,
  QUALIFIERS,
  RELATIONS,
  STATUSES,
  SUPPORTED_FIELDS,
} from '#/core/event';
import type { LocalizedText } from '#/core/localized';
import { anyEdtf } from './arbitraries';

const anyWord = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => /\S/.test(text));

const anyText: fc.Arbitrary<LocalizedText> = fc
  .record({ en: anyWord, kk: fc.option(anyWord, { nil: undefined }) })
  .map(({ en, kk }) => (kk === undefined ? { en } : { en, kk }));

const anyDate = anyEdtf.filter((text) => parseEdtf(text).ok);
const anyDigest = fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 });
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

/** Sound documents of every shape: each event refers to what is there, whatever its ids look like. */
export const anyDocument: fc.Arbitrary<DatasetDocument> = fc
  .record({
    kinds: anyIds(1),
    topics: anyIds(0),
    places: anyIds(1),
    organizations: anyIds(1),
    people: anyIds(1),
    sources: anyIds(1),
    events: anyIds(0),
  })
  .chain((ids) =>
    fc.record({
      format: fc.constant('corridor-atlas/1' as const),
      dataset: fc.record({
        id: anyWord,
        version: anyWord,
        languages: fc.constant(['en', 'kk']),
        title: anyText,
        description: orNull(anyText),
        licence: anyWord,
        credits: fc.array(fc.record({ text: anyText, url: orNull(fc.constant('https://example.org/')) }), {
          maxLength: 2,
        }),
      }),
      kinds: each(ids.kinds, (id) => fc.record({ id, label: anyText })),
      topics: each(ids.topics, (id) => fc.record({ id, label: anyText })),
      places: each(ids.places, anyPlace),
      organizations: each(ids.organizations, (id) => anyOrganization(id, ids.places)),
      people: each(ids.people, (id) => fc.record({ id, name: anyText })),
      sources: each(ids.sources, (id) => anySource(id, ids.organizations)),
      events: each(ids.events, (id) => anyEvent(id, ids)),
    }),
  );

type Ids = Readonly<
  Record<'kinds' | 'topics' | 'places' | 'organizations' | 'people' | 'sources' | 'events', string[]>
>;

function anyIds(minLength: number) {
  return fc.uniqueArray(anyWord, { minLength, maxLength: 4 });
}

function each<T>(ids: readonly string[], record: (id: fc.Arbitrary<string>) => fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.tuple(...ids.map((id) => record(fc.constant(id)))).map((records) => [...records]);
}

function anyPlace(id: fc.Arbitrary<string>): fc.Arbitrary<DatasetDocument['places'][number]> {
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map((value) => value || 0);
  return fc
    .record({
      id,
      name: anyText,
      shape: fc.constantFrom(
        ...(['city', 'county', 'campus', 'other'] as const).map((type) => ({ type, precision: 'point' as const })),
        ...(['region', 'prefecture', 'country', 'other'] as const).map((type) => ({
          type,
          precision: 'area' as const,
        })),
      ),
      country: orNull(fc.constantFrom('CN', 'KZ')),
      at: orNull(fc.record({ lon: degrees(180), lat: degrees(90) })),
    })
    .map(({ shape, at, ...place }) => ({
      ...place,
      ...shape,
      lon: at?.lon ?? null,
      lat: at?.lat ?? null,
      parent: null,
      sameAs: [],
    }));
}

function anyOrganization(id: fc.Arbitrary<string>, places: readonly string[]) {
  return fc
    .record({
      id,
      name: anyText,
      aliases: fc.array(anyWord, { maxLength: 2 }),
      type: fc.constantFrom(...ORGANIZATION_TYPES),
      country: orNull(fc.constantFrom('CN', 'KZ')),
      seat: orNull(fc.record({ place: fc.constantFrom(...places), known: anyBasis() })),
    })
    .map(({ seat, ...organization }) => ({
      ...organization,
      seat: seat?.place ?? null,
      seatBasis: seat?.known.basis ?? null,
      seatNote: seat?.known.note ?? null,
      parent: null,
      sameAs: ['https://example.org/organization'],
    }));
}

function anySource(id: fc.Arbitrary<string>, organizations: readonly string[]) {
  return fc
    .record({
      id,
      title: anyText,
      publisher: anyText,
      publisherType: fc.constantFrom(...PUBLISHER_TYPES),
      published: orNull(fc.record({ date: anyDate, basis: fc.constantFrom(...BASES) })),
      publisherOrg: orNull(fc.constantFrom(...organizations)),
      origin: orNull(anyText),
      language: fc.constantFrom('en', 'zh-Hans'),
      url: orNull(fc.constant('https://example.org/article')),
      digests: fc.array(anyDigest, { minLength: 1, maxLength: 3 }),
    })
    .map(({ published, ...source }) => ({
      ...source,
      published: published?.date ?? null,
      publishedBasis: published?.basis ?? null,
      paragraphs: source.digests.length,
    }));
}

function anyEvent(id: fc.Arbitrary<string>, ids: Ids): fc.Arbitrary<AtlasEvent> {
  return fc.record({
    id,
    kind: fc.constantFrom(...ids.kinds),
    title: anyText,
    summary: orNull(anyText),
    when: orNull(
      fc.record({ edtf: anyDate, known: anyBasis() }).map(({ edtf, known }) => ({
        edtf,
        ...known,
        inferred: known.basis === 'inferred' ? (['year'] as const) : [],
      })),
    ),
    status: fc.constantFrom(...STATUSES),
    places: fc
      .array(
        fc
          .record({ place: fc.constantFrom(...ids.places), role: fc.constantFrom(...PLACE_ROLES), known: anyBasis() })
          .map(({ known, ...place }) => ({ ...place, ...known })),
        { maxLength: 2 },
      )
      .map(withVenue),
    parties: fc.array(
      fc
        .record({
          org: orNull(fc.constantFrom(...ids.organizations)),
          description: anyText,
          role: fc.constantFrom(...PARTY_ROLES),
          known: anyBasis(),
          people: fc.array(fc.record({ person: fc.constantFrom(...ids.people), role: orNull(anyText) }), {
            maxLength: 2,
          }),
        })
        .map(({ known, ...party }) => ({ ...party, ...known })),
      { maxLength: 2 },
    ),
    figures: fc.array(
      fc.record({
        value: fc.double({ noDefaultInfinity: true, noNaN: true }).map((value) => value || 0),
        qualifier: fc.constantFrom(...QUALIFIERS),
        basis: fc.constantFrom(...BASES),
        unit: orNull(anyText),
        what: anyText,
      }),
      { maxLength: 2 },
    ),
    topics: fc.subarray(ids.topics),
    partOf: fc.constant(null),
    related: fc
      .array(fc.record({ event: fc.constantFrom('', ...ids.events), how: fc.constantFrom(...RELATIONS) }), {
        maxLength: 2,
      })
      .chain((related) => id.map((own) => related.filter(({ event }) => event !== '' && event !== own))),
    evidence: fc.array(
      fc.record({
        source: fc.constantFrom(...ids.sources),
        paragraphs: fc.constant([1]),
        furniture: fc.subarray([...FURNITURE]),
        supports: fc.subarray([...SUPPORTED_FIELDS]),
      }),
      { minLength: 1, maxLength: 2 },
    ),
    replacedBy: fc.constant(null),
    removed: fc.constant(null),
  });
}

/** Stated, or inferred with a note. */
function anyBasis(): fc.Arbitrary<{ readonly basis: Basis; readonly note: LocalizedText | null }> {
  return fc.oneof(
    fc.constant({ basis: 'stated' as const, note: null }),
    anyText.map((note) => ({ basis: 'inferred' as const, note })),
  );
}

/** The ends of a journey stand only beside a venue. */
function withVenue(places: AtlasEvent['places']): AtlasEvent['places'] {
  return places.some(({ role }) => role === 'venue') ? places : places.map((place) => ({ ...place, role: 'subject' }));
}
