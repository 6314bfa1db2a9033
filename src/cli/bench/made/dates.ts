import { daysInMonth, fromDay, toDay } from '#/core/day';
import type { Status, When } from '#/core/event';
import type { Random } from './random';
import { NOTE, textOf } from './words';

/** How much happened, year by year: long nothing, slow growth, dense years, a gap, plans. */
const YEARS: readonly (readonly [year: number, weight: number])[] = [
  [1893, 0.05],
  ...Array.from({ length: 9 }, (_, at) => [1952 + at, 1] as const),
  ...Array.from({ length: 12 }, (_, at) => [1979 + at, 2] as const),
  ...Array.from({ length: 11 }, (_, at) => [1992 + at, 5] as const),
  ...Array.from({ length: 10 }, (_, at) => [2003 + at, 14 + 3 * at] as const),
  [2013, 90],
  [2014, 60],
  [2015, 70],
  [2016, 75],
  [2017, 80],
  [2018, 140],
  [2019, 120],
  [2020, 12],
  [2021, 18],
  [2022, 45],
  [2023, 130],
  [2024, 160],
  [2025, 210],
  [2026, 40],
];
/** Visits come in spring and autumn; nobody travels at New Year or in August. */
const MONTHS: readonly (readonly [month: number, weight: number])[] = [3, 2, 7, 9, 13, 9, 5, 3, 13, 14, 13, 8].map(
  (weight, at) => [at + 1, weight],
);
/** From here on things are only planned. */
const PLANNED_FROM = 2026;

export type MadeDate = { readonly when: When | null; readonly status: Status };
type Shape = keyof typeof SHAPES;

/** How often a date is known how well. */
const SHARES: readonly (readonly [Shape | 'undated', number])[] = [
  ['day', 56],
  ['days', 14],
  ['month', 8],
  ['year', 6],
  ['season', 2],
  ['approximate', 3],
  ['years', 4],
  ['open', 2],
  ['unknownEnd', 1],
  ['decade', 1],
  ['undated', 2],
];

/** A day around which the next events gather, as those of a forum do. */
export function makeDay(random: Random): number {
  const year = random.weighted(YEARS);
  const month = random.weighted(MONTHS);
  return toDay({ year, month, day: random.between(1, daysInMonth(year, month)) });
}

/** A date at a day, told as exactly or as vaguely as sources do. */
export function makeDate(day: number, random: Random): MadeDate {
  const shape = random.weighted(SHARES);
  const { year } = fromDay(day);
  const status: Status =
    year >= PLANNED_FROM
      ? 'planned'
      : shape === 'open' || (shape === 'years' && random.chance(0.3))
        ? 'ongoing'
        : 'happened';
  if (shape === 'undated') return { when: null, status: 'happened' };
  const inferred = random.chance(0.06);
  return {
    when: {
      edtf: SHAPES[shape](day, random),
      basis: inferred ? 'inferred' : 'stated',
      inferred: inferred ? ['year'] : [],
      note: inferred ? textOf(NOTE) : null,
    },
    status,
  };
}

const SHAPES = {
  day: (day) => iso(day),
  days: (day, random) => `${iso(day)}/${iso(day + random.between(1, random.chance(0.2) ? 60 : 6))}`,
  month: (day) => iso(day).slice(0, -3),
  year: (day) => iso(day).slice(0, -6),
  season: (day) => `${fromDay(day).year}-${21 + Math.floor((fromDay(day).month - 1) / 3)}`,
  approximate: (day, random) => `${iso(day).slice(0, random.chance(0.5) ? -3 : -6)}${random.chance(0.5) ? '~' : '?'}`,
  years: (day, random) => `${fromDay(day).year}/${fromDay(day).year + random.between(1, 12)}`,
  open: (day) => `${fromDay(day).year}/..`,
  unknownEnd: (day) => `${iso(day).slice(0, -3)}/`,
  decade: (day) => `${String(fromDay(day).year).slice(0, 3)}X`,
} satisfies Record<string, (day: number, random: Random) => string>;

function iso(day: number): string {
  const { year, month, day: date } = fromDay(day);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
