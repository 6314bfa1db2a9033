import * as v from 'valibot';
import { ORGANIZATION_TYPES, PLACE_TYPES, PRECISIONS, PUBLISHER_TYPES } from '#/core/dataset-document';
import {
  BASES,
  DATE_PARTS,
  FURNITURE,
  PARTY_ROLES,
  PLACE_ROLES,
  QUALIFIERS,
  RELATIONS,
  STATUSES,
  SUPPORTED_FIELDS,
} from '#/core/event';

/*
 * The format `corridor-atlas/1`, once: documents are read with it, JSON Schemas are made from it, documents are
 * written in its order of fields. Fields that it does not know are kept. What needs a second record or field to be
 * judged (ids, dates, evidence) stands in check.ts. Messages are codes of problem.ts.
 */

const TAG = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;

const filled = v.pipe(v.string(), v.regex(/\S/, 'empty'));
const id = filled;
const languageTag = v.pipe(v.string(), v.regex(TAG, 'language-tag'));
const texts = v.record(languageTag, filled);
const url = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'url'));
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'country'), v.description('ISO 3166-1 alpha-2'));
const edtf = v.pipe(
  filled,
  v.description('EDTF: 2025, 2025-11, 2025-11-18, 2025-23 (autumn), 201X, 2025-10-29/2025-11-02, 1984/.., 2018~'),
);
const basis = v.optional(v.picklist(BASES), 'stated');

function orNull<S extends v.GenericSchema>(schema: S) {
  return v.optional(v.nullable(schema), null);
}

function list<S extends v.GenericSchema>(item: S) {
  return v.optional(v.array(item), []);
}

export const infoSchema = v.looseObject({
  id,
  version: filled,
  languages: v.pipe(
    v.array(languageTag),
    v.minLength(1, 'no-language'),
    v.description('The first is required in every text'),
  ),
  title: texts,
  description: orNull(texts),
  licence: v.pipe(filled, v.description('SPDX identifier')),
  credits: list(v.looseObject({ text: texts, url: orNull(url) })),
});

export const kindSchema = v.looseObject({ id, label: texts });

export const topicSchema = v.looseObject({ id, label: texts });

export const placeSchema = v.looseObject({
  id,
  name: texts,
  type: v.picklist(PLACE_TYPES),
  country: orNull(country),
  parent: orNull(id),
  lon: orNull(v.pipe(v.number(), v.minValue(-180, 'longitude'), v.maxValue(180, 'longitude'))),
  lat: orNull(v.pipe(v.number(), v.minValue(-90, 'latitude'), v.maxValue(90, 'latitude'))),
  precision: v.pipe(v.picklist(PRECISIONS), v.description('area: lon and lat are only a label point')),
  sameAs: list(url),
});

export const organizationSchema = v.looseObject({
  id,
  name: texts,
  aliases: list(filled),
  type: v.picklist(ORGANIZATION_TYPES),
  country: orNull(country),
  seat: orNull(id),
  seatBasis: orNull(v.picklist(BASES)),
  seatNote: orNull(texts),
  parent: orNull(id),
  sameAs: list(url),
});

export const personSchema = v.looseObject({ id, name: texts });

export const sourceSchema = v.looseObject({
  id,
  title: texts,
  publisher: texts,
  publisherType: v.picklist(PUBLISHER_TYPES),
  published: orNull(edtf),
  publishedBasis: orNull(v.picklist(BASES)),
  publisherOrg: orNull(id),
  origin: orNull(texts),
  language: languageTag,
  url: orNull(url),
  paragraphs: v.pipe(v.number(), v.integer('count'), v.minValue(0, 'count')),
  digests: list(
    v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'digest'), v.description('SHA-256 of the paragraph, lower-case hex')),
  ),
});

export const evidenceSchema = v.looseObject({
  source: id,
  paragraphs: list(v.pipe(v.number(), v.integer('paragraph'), v.minValue(1, 'paragraph'))),
  furniture: list(v.picklist(FURNITURE)),
  supports: list(v.picklist(SUPPORTED_FIELDS)),
});

const whenSchema = v.looseObject({ edtf, basis, inferred: list(v.picklist(DATE_PARTS)), note: orNull(texts) });

const partySchema = v.looseObject({
  org: orNull(id),
  description: orNull(texts),
  role: v.picklist(PARTY_ROLES),
  basis,
  note: orNull(texts),
  people: list(v.looseObject({ person: id, role: orNull(texts) })),
});

const figureSchema = v.looseObject({
  value: v.pipe(v.number(), v.finite('finite')),
  qualifier: v.picklist(QUALIFIERS),
  basis,
  unit: orNull(texts),
  what: texts,
});

export const eventSchema = v.looseObject({
  id,
  kind: id,
  title: texts,
  summary: orNull(texts),
  when: orNull(whenSchema),
  status: v.picklist(STATUSES),
  places: list(v.looseObject({ place: id, role: v.picklist(PLACE_ROLES), basis, note: orNull(texts) })),
  parties: list(partySchema),
  figures: list(figureSchema),
  topics: list(id),
  partOf: orNull(id),
  related: list(v.looseObject({ event: id, how: v.picklist(RELATIONS) })),
  evidence: list(evidenceSchema),
  replacedBy: orNull(id),
  removed: orNull(v.looseObject({ date: edtf, reason: texts })),
});

export const documentSchema = v.looseObject({
  format: v.literal('corridor-atlas/1'),
  dataset: infoSchema,
  kinds: list(kindSchema),
  topics: list(topicSchema),
  places: list(placeSchema),
  organizations: list(organizationSchema),
  people: list(personSchema),
  sources: list(sourceSchema),
  events: list(eventSchema),
});
