import { createDataset, type Dataset } from '#/core/dataset';
import type { DatasetDocument, Organization, Person, Place, Source } from '#/core/dataset-document';
import type { AtlasEvent, EventPlace, Evidence, Figure, Party, When } from '#/core/event';
import type { Issue } from '#/core/result';
import { DEFAULT_VIEW, type ViewState } from '#/core/view-state';
import { type Atlas, createAtlas } from '#/state/atlas';
import { createAtlasStore } from '#/state/store';

/** A stated date by its EDTF expression. */
export function aWhen(edtf: string, parts: Partial<When> = {}): When {
  return { edtf, basis: 'stated', inferred: [], note: null, ...parts };
}

/** An event's place, the venue unless said otherwise. */
export function anEventPlace(place: string, parts: Partial<EventPlace> = {}): EventPlace {
  return { place, role: 'venue', basis: 'stated', note: null, ...parts };
}

/** A party, a participant unless said otherwise. */
export function aParty(org: string | null, parts: Partial<Party> = {}): Party {
  return { org, description: null, role: 'participant', basis: 'stated', note: null, people: [], ...parts };
}

export function aFigure(value: number, parts: Partial<Figure> = {}): Figure {
  return { value, qualifier: 'exact', basis: 'stated', unit: null, what: { en: 'students' }, ...parts };
}

export function anEvidence(source: string, parts: Partial<Evidence> = {}): Evidence {
  return { source, paragraphs: [1], furniture: [], supports: ['title'], ...parts };
}

export type EventParts = Partial<Omit<AtlasEvent, 'when' | 'places' | 'parties' | 'evidence'>> & {
  /** An EDTF expression stands for a stated date. */
  readonly when?: When | string | null;
  /** An id stands for a venue. */
  readonly places?: readonly (EventPlace | string)[];
  /** An id stands for a participant. */
  readonly parties?: readonly (Party | string)[];
  /** An id stands for the first paragraph of that source. */
  readonly evidence?: readonly (Evidence | string)[];
};

/** A visit on 31 October 2025 without place or parties. */
export function anEvent({
  when = '2025-10-31',
  places = [],
  parties = [],
  evidence = [],
  ...parts
}: EventParts = {}): AtlasEvent {
  const id = parts.id ?? 'event';
  return {
    id,
    kind: 'visit',
    title: { en: `Title of ${id}` },
    summary: null,
    status: 'happened',
    figures: [],
    topics: [],
    partOf: null,
    related: [],
    replacedBy: null,
    removed: null,
    ...parts,
    when: typeof when === 'string' ? aWhen(when) : when,
    places: places.map((place) => (typeof place === 'string' ? anEventPlace(place) : place)),
    parties: parties.map((party) => (typeof party === 'string' ? aParty(party) : party)),
    evidence: evidence.map((item) => (typeof item === 'string' ? anEvidence(item) : item)),
  };
}

/** A city with a location. */
export function aPlace(parts: Partial<Place> = {}): Place {
  const id = parts.id ?? 'urumqi';
  return {
    id,
    name: { en: nameOf(id) },
    type: 'city',
    country: 'CN',
    parent: null,
    lon: 87.6,
    lat: 43.8,
    precision: 'point',
    sameAs: [],
    ...parts,
  };
}

export function anOrganization(parts: Partial<Organization> = {}): Organization {
  const id = parts.id ?? 'xju';
  return {
    id,
    name: { en: nameOf(id) },
    aliases: [],
    type: 'university',
    country: 'CN',
    seat: null,
    seatBasis: null,
    seatNote: null,
    parent: null,
    sameAs: [],
    ...parts,
  };
}

export function aPerson(parts: Partial<Person> = {}): Person {
  const id = parts.id ?? 'person';
  return { id, name: { en: nameOf(id) }, ...parts };
}

export function aSource(parts: Partial<Source> = {}): Source {
  const id = parts.id ?? 'source';
  return {
    id,
    title: { en: `Title of ${id}` },
    publisher: { en: 'A university' },
    publisherType: 'university',
    published: '2025-12-09',
    publishedBasis: 'stated',
    publisherOrg: null,
    origin: null,
    language: 'en',
    url: null,
    paragraphs: 1,
    digests: ['0'.repeat(64)],
    ...parts,
  };
}

export type DocumentParts = Partial<Omit<DatasetDocument, 'dataset'>> & {
  readonly dataset?: Partial<DatasetDocument['dataset']>;
};

/** A document with two kinds and nothing else, in English. */
export function aDocument({ dataset, ...parts }: DocumentParts = {}): DatasetDocument {
  return {
    format: 'corridor-atlas/1',
    dataset: {
      id: 'test',
      version: '1',
      languages: ['en'],
      title: { en: 'Test data' },
      description: null,
      licence: 'CC-BY-4.0',
      credits: [],
      ...dataset,
    },
    kinds: [
      { id: 'visit', label: { en: 'Visits' } },
      { id: 'meeting', label: { en: 'Meetings' } },
    ],
    topics: [],
    places: [],
    organizations: [],
    people: [],
    sources: [],
    events: [],
    ...parts,
  };
}

export function aDataset(parts: DocumentParts = {}): Dataset {
  return createDataset(aDocument(parts));
}

export function aView(parts: Partial<ViewState> = {}): ViewState {
  return { ...DEFAULT_VIEW, ...parts };
}

export type AtlasParts = DocumentParts & {
  readonly view?: Partial<ViewState>;
  readonly notices?: readonly Issue[];
  readonly onReady?: () => void;
};

/** A whole atlas over a document, without a page around it. */
export function anAtlas({ view, notices = [], onReady = () => {}, ...parts }: AtlasParts = {}): Atlas {
  return createAtlas(aDataset(parts), createAtlasStore(aView(view), notices), onReady);
}

/** `almaty-city` → “Almaty city” */
function nameOf(id: string): string {
  return (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ');
}
