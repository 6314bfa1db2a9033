import type { Organization, Place } from '#/core/dataset-document';
import type { Random } from './random';
import {
  CAMPUS,
  filled,
  NAME_BEGINNINGS,
  NAME_ENDS,
  ORGANIZATIONS,
  REGION,
  SEAT_NOTE,
  textOf,
  type Words,
} from './words';

/** A place and what it is called, for titles that name it. */
export type NamedPlace = { readonly place: Place; readonly name: Words };
export type NamedOrganization = { readonly organization: Organization; readonly name: Words };

/** Countries with about where their towns lie (degrees) and how many of them there are for each hundred. */
const COUNTRIES: readonly (readonly [code: string, name: Words, box: readonly number[], share: number])[] = [
  ['CN', ['China', '中国', 'Китай', 'Қытай'], [76, 24, 121, 46], 46],
  ['KZ', ['Kazakhstan', '哈萨克斯坦', 'Казахстан', 'Қазақстан'], [52, 42, 84, 54], 22],
  ['KG', ['Kyrgyzstan', '吉尔吉斯斯坦', 'Киргизия', 'Қырғызстан'], [70, 40, 79, 43], 9],
  ['UZ', ['Uzbekistan', '乌兹别克斯坦', 'Узбекистан', 'Өзбекстан'], [60, 38, 72, 43], 11],
  ['TJ', ['Tajikistan', '塔吉克斯坦', 'Таджикистан', 'Тәжікстан'], [68, 37, 74, 40], 6],
  ['RU', ['Russia', '俄罗斯', 'Россия', 'Ресей'], [36, 52, 92, 58], 6],
];
const REGIONS_EACH = 3;

/**
 * Exactly `count` places (at least 40): countries, regions, towns in clusters and campuses in some of the towns. Two
 * towns have no location. The towns come first, the busiest before all.
 */
export function makePlaces(count: number, random: Random): readonly NamedPlace[] {
  const countries = COUNTRIES.map(([code, name, box]) =>
    located(`country-${code.toLowerCase()}`, name, 'country', code, null, middleOf(box)),
  );
  const regions = COUNTRIES.flatMap(([code, , box], at) =>
    Array.from({ length: REGIONS_EACH }, (_, number) => {
      const name = filled(REGION, nameOf(at * REGIONS_EACH + number, 7));
      const id = `region-${code.toLowerCase()}-${number + 1}`;
      return located(id, name, 'region', code, `country-${code.toLowerCase()}`, within(box, random));
    }),
  );
  const campuses = Math.floor(count / 12);
  const towns = Array.from({ length: count - countries.length - regions.length - campuses }, (_, number) =>
    makeTown(number, regions, random),
  );
  return [...towns, ...regions, ...countries, ...towns.slice(0, campuses).map((town) => makeCampus(town, random))];
}

/** Half of the towns crowd around the middle of their region, as they do along a river. */
function makeTown(number: number, regions: readonly NamedPlace[], random: Random): NamedPlace {
  const code = random.weighted(COUNTRIES.map(([own, , , share]) => [own, share] as const));
  const region = random.one(regions.filter(({ place }) => place.country === code));
  const reach = random.chance(0.5) ? 0.6 : 4;
  const [lon, lat] = [region.place.lon ?? 0, region.place.lat ?? 0];
  const at: readonly [number, number] = [lon + (random.next() - 0.5) * 2 * reach, lat + (random.next() - 0.5) * reach];
  const type = random.chance(0.3) ? 'county' : 'city';
  const town = located(`town-${number + 1}`, nameOf(number, 1), type, code, region.place.id, at);
  const lacksLocation = number % 90 === 80;
  return lacksLocation ? { ...town, place: { ...town.place, lon: null, lat: null } } : town;
}

function makeCampus({ place, name }: NamedPlace, random: Random): NamedPlace {
  const at: readonly [number, number] = [
    (place.lon ?? 0) + random.next() * 0.05,
    (place.lat ?? 0) + random.next() * 0.05,
  ];
  return located(`${place.id}-campus`, filled(CAMPUS, name), 'campus', place.country, place.id, at);
}

/** About two bodies a town, with their seats: most stated, some inferred, some not known. */
export function makeOrganizations(places: readonly NamedPlace[], random: Random): readonly NamedOrganization[] {
  const towns = places.filter(({ place }) => place.type === 'city' || place.type === 'county');
  return towns.flatMap((town, at) =>
    Array.from({ length: at < towns.length / 4 ? 4 : 1 }, (_, number): NamedOrganization => {
      const [pattern, type] = ORGANIZATIONS[(at + number) % ORGANIZATIONS.length] ?? random.one(ORGANIZATIONS);
      const name = filled(pattern, town.name);
      const seat = random.weighted([
        ['stated', 6],
        ['inferred', 2],
        [null, 2],
      ] as const);
      const organization: Organization = {
        id: `${town.place.id}-body-${number + 1}`,
        name: textOf(name),
        aliases: number === 0 ? [`${town.name[0].slice(0, 3).toUpperCase()}U-${at + 1}`] : [],
        type,
        country: town.place.country,
        seat: seat === null ? null : town.place.id,
        seatBasis: seat,
        seatNote: seat === 'inferred' ? textOf(SEAT_NOTE) : null,
        parent: null,
        sameAs: [],
      };
      return { organization, name };
    }),
  );
}

function located(
  id: string,
  name: Words,
  type: Place['type'],
  country: string | null,
  parent: string | null,
  [lon, lat]: readonly [number, number],
): NamedPlace {
  const precision = type === 'region' || type === 'country' ? 'area' : 'point';
  const rounded = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  return {
    name,
    place: {
      id,
      name: textOf(name),
      type,
      country,
      parent,
      lon: rounded(lon),
      lat: rounded(lat),
      precision,
      sameAs: [],
    },
  };
}

/** Each number has a name of its own up to as many as there are pairs; later ones repeat, as towns do. */
function nameOf(number: number, step: number): Words {
  const beginnings = NAME_BEGINNINGS.length;
  const begin = NAME_BEGINNINGS[(number * step) % beginnings];
  const end = NAME_ENDS[(number + Math.floor(number / beginnings)) % NAME_ENDS.length];
  return filled(['{0}{1}', '{0}{1}', '{0}{1}', '{0}{1}'], begin ?? ['', '', '', ''], end ?? ['', '', '', '']);
}

function middleOf([west = 0, south = 0, east = 0, north = 0]: readonly number[]): readonly [number, number] {
  return [(west + east) / 2, (south + north) / 2];
}

function within([west = 0, south = 0, east = 0, north = 0]: readonly number[], random: Random): [number, number] {
  return [west + random.next() * (east - west), south + random.next() * (north - south)];
}
