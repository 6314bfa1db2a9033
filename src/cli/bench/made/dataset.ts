import { type DatasetDocument, type Person, PUBLISHER_TYPES, type Source } from '#/core/dataset-document';
import { makeEvents } from './events';
import { makeOrganizations, makePlaces, type NamedOrganization } from './places';
import { createRandom, type Random } from './random';
import { filled, GIVEN_NAMES, KINDS, LANGUAGES, NAME_BEGINNINGS, SOURCE_TITLE, TOPICS, textOf } from './words';

export type MadeSize = {
  /** At least 1. */
  readonly events: number;
  /** At least 40. */
  readonly places: number;
  readonly seed: number;
};

/** The size at which the bench measures and the journeys count. */
export const LARGE: MadeSize = { events: 10_000, places: 200, seed: 7 };

/**
 * An invented dataset of any size for measuring, the same for the same numbers: as uneven in time and space as what is
 * collected by hand, with dates of every precision, in four languages.
 */
export function makeDataset({ events, places: placeCount, seed }: MadeSize): DatasetDocument {
  const random = createRandom(seed);
  const places = makePlaces(placeCount, random);
  const organizations = makeOrganizations(places, random);
  const people = makePeople(Math.ceil(events / 100));
  const sources = makeSources(Math.ceil(events / 25), organizations, random);
  const world = { places, organizations, people: people.map(({ id }) => id), sources };
  return {
    format: 'corridor-atlas/1',
    dataset: {
      id: 'made',
      version: String(seed),
      languages: [...LANGUAGES],
      title: textOf(['Invented events', '虚构事件', 'Вымышленные события', 'Ойдан шығарылған оқиғалар']),
      description: null,
      licence: 'CC0-1.0',
      credits: [],
    },
    kinds: KINDS.map(([id, label]) => ({ id, label: textOf(label) })),
    topics: TOPICS.map(([id, label]) => ({ id, label: textOf(label) })),
    places: places.map(({ place }) => place),
    organizations: organizations.map(({ organization }) => organization),
    people,
    sources,
    events: makeEvents(events, world, random),
  };
}

function makePeople(count: number): readonly Person[] {
  return Array.from({ length: count }, (_, number) => {
    const given = GIVEN_NAMES[number % GIVEN_NAMES.length] ?? ['', '', '', ''];
    const family = NAME_BEGINNINGS[Math.floor(number / GIVEN_NAMES.length) % NAME_BEGINNINGS.length] ?? [
      '',
      '',
      '',
      '',
    ];
    return {
      id: `person-${number + 1}`,
      name: textOf(filled(['{0} {1}', '{0}·{1}', '{0} {1}', '{0} {1}'], given, family)),
    };
  });
}

function makeSources(count: number, organizations: readonly NamedOrganization[], random: Random): readonly Source[] {
  return Array.from({ length: count }, (_, number): Source => {
    const publisher = random.one(organizations);
    const paragraphs = random.between(3, 12);
    return {
      id: `source-${number + 1}`,
      title: textOf(filled(SOURCE_TITLE, publisher.name, publisher.name, random.one(TOPICS)[1])),
      publisher: textOf(publisher.name),
      publisherType: random.one(PUBLISHER_TYPES),
      published: String(random.between(1995, 2025)),
      publishedBasis: 'stated',
      publisherOrg: publisher.organization.id,
      origin: null,
      language: random.one(LANGUAGES),
      url: null,
      paragraphs,
      digests: Array.from({ length: paragraphs }, (_, at) => String(number * 16 + at).padStart(64, '0')),
    };
  });
}
