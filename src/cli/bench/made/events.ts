import type { Source } from '#/core/dataset-document';
import type { AtlasEvent, EventPlace, Evidence, Party } from '#/core/event';
import { makeDate, makeDay } from './dates';
import type { NamedOrganization, NamedPlace } from './places';
import type { Random } from './random';
import { filled, KINDS, NOTE, OFFICE, STUDENTS, SUMMARY, TITLES, TOPICS, TRAINED, textOf } from './words';

type World = {
  readonly places: readonly NamedPlace[];
  readonly organizations: readonly NamedOrganization[];
  readonly people: readonly string[];
  readonly sources: readonly Source[];
};

/** `count` events; about a third stand in gatherings of a few days at one place, the first of which the others belong to. */
export function makeEvents(count: number, world: World, random: Random): readonly AtlasEvent[] {
  const events: AtlasEvent[] = [];
  while (events.length < count) {
    const day = makeDay(random);
    const place = random.skewed(world.places.length);
    const first = makeEvent(idOf(events.length), day, place, null, world, random);
    events.push(first);
    if (!random.chance(0.08)) continue;
    const guests = Math.min(random.between(2, 8), count - events.length);
    for (let guest = 0; guest < guests; guest++) {
      const id = idOf(events.length);
      events.push(makeEvent(id, day + random.between(0, 3), place, first.id, world, random));
    }
  }
  return events;
}

function idOf(number: number): string {
  return `made-${String(number + 1).padStart(5, '0')}`;
}

function makeEvent(
  id: string,
  day: number,
  at: number,
  partOf: string | null,
  world: World,
  random: Random,
): AtlasEvent {
  const kind = random.weighted(KINDS.map(([own, , share]) => [own, share] as const));
  const place = world.places[at] ?? random.one(world.places);
  const first = world.organizations[random.skewed(world.organizations.length)] ?? random.one(world.organizations);
  const second = random.one(world.organizations.filter((other) => other !== first));
  const [topicId, topic] = random.one(TOPICS);
  const words = [first.name, second.name, topic] as const;
  const hasSummary = random.chance(0.25);
  const figures = random.chance(0.1)
    ? [
        {
          value: random.between(2, 400) * 5,
          qualifier: random.one(['exact', 'about', 'over', 'nearly', 'at-least'] as const),
          basis: 'stated' as const,
          unit: textOf(STUDENTS),
          what: textOf(TRAINED),
        },
      ]
    : [];
  return {
    id,
    kind,
    title: textOf(filled(random.one(TITLES.get(kind) ?? []), ...words)),
    summary: hasSummary ? textOf(filled(SUMMARY, ...words)) : null,
    ...makeDate(day, random),
    places: random.chance(0.03) ? [] : placesOf(place, world, random),
    parties: partiesOf(first, second, world, random),
    figures,
    topics: random.chance(0.8) ? [topicId] : [],
    partOf,
    related: [],
    evidence: evidenceOf(world, random),
    replacedBy: null,
    removed: null,
  };
}

function placesOf(place: NamedPlace, { places }: World, random: Random): readonly EventPlace[] {
  const inferred = random.chance(0.08);
  const isArea = place.place.precision === 'area';
  const own: EventPlace = {
    place: place.place.id,
    role: isArea || random.chance(0.1) ? 'subject' : 'venue',
    basis: inferred ? 'inferred' : 'stated',
    note: inferred ? textOf(NOTE) : null,
  };
  if (own.role !== 'venue' || !random.chance(0.15)) return [own];
  const from = random.one(places.filter((other) => other !== place));
  return [own, { place: from.place.id, role: 'origin', basis: 'stated', note: null }];
}

function partiesOf(
  first: NamedOrganization,
  second: NamedOrganization,
  { people }: World,
  random: Random,
): readonly Party[] {
  const plain = { description: null, basis: 'stated', note: null } as const;
  const person = random.chance(0.15) ? [{ person: random.one(people), role: textOf(OFFICE) }] : [];
  return [
    { ...plain, org: first.organization.id, role: 'host', people: [] },
    {
      ...plain,
      org: second.organization.id,
      role: random.one(['guest', 'signatory', 'participant'] as const),
      people: person,
    },
  ];
}

function evidenceOf({ sources }: World, random: Random): readonly Evidence[] {
  return Array.from({ length: random.chance(0.2) ? 2 : 1 }, (): Evidence => {
    const source = random.one(sources);
    return {
      source: source.id,
      paragraphs: [random.between(1, source.paragraphs)],
      furniture: [],
      supports: ['title', 'summary', 'when', 'places', 'parties', 'figures', 'status'],
    };
  });
}
