import type { Dataset } from '#/core/dataset';
import { fromDay, toDay } from '#/core/day';
import type { DaySpan } from '#/core/interval';

/** Windows that the data suggests. */
export type Presets = {
  /** Years in which a notable part of all begins, most recent last. */
  readonly years: readonly { readonly year: number; readonly window: DaySpan }[];
  /** The year up to the last day on which something is known to have happened; null where there is no more than that. */
  readonly lastYear: DaySpan | null;
};

/** A year is worth a button when so many dated events begin in it for certain, and so great a part of all of them. */
const LEAST_EVENTS = 3;
const LEAST_SHARE = 0.05;
const MOST_YEARS = 4;

/**
 * Derived from the dates alone. Of years in which equally much begins the later ones are taken, and none where that is every
 * year. Plans do not make the data longer than what has happened.
 */
export function presetsOf({ extents, events, span }: Pick<Dataset, 'extents' | 'events' | 'span'>): Presets {
  if (span === null) return { years: [], lastYear: null };
  const begun = new Map<number, number>();
  let dated = 0;
  let last = Number.NEGATIVE_INFINITY;
  let planned = Number.NEGATIVE_INFINITY;
  extents.forEach((extent, index) => {
    if (extent === null) return;
    dated++;
    if (!Number.isFinite(extent.startEarliest) || !Number.isFinite(extent.startLatest)) return;
    if (events[index]?.status === 'planned') planned = Math.max(planned, extent.startEarliest);
    else last = Math.max(last, extent.startEarliest);
    const { year } = fromDay(extent.startEarliest);
    if (fromDay(extent.startLatest).year === year) begun.set(year, (begun.get(year) ?? 0) + 1);
  });
  const years = (isEven(begun) ? [] : [...begun])
    .filter(([, count]) => count >= Math.max(LEAST_EVENTS, LEAST_SHARE * dated))
    .toSorted(([a, eventsOfA], [b, eventsOfB]) => eventsOfB - eventsOfA || b - a)
    .slice(0, MOST_YEARS)
    .map(([year]) => ({ year, window: wholeYear(year) }))
    .filter(({ window }) => window.from > span.from || window.to < span.to)
    .toSorted((a, b) => a.year - b.year);
  const end = Number.isFinite(last) ? last : planned;
  const lastYear = Number.isFinite(end) ? yearUpTo(end) : null;
  return { years, lastYear: lastYear !== null && lastYear.from > span.from ? lastYear : null };
}

/** Whether from the first of several years to the last equally much begins in each. */
function isEven(begun: ReadonlyMap<number, number>): boolean {
  const years = [...begun.keys()].toSorted((a, b) => a - b);
  const isGapless = (years.at(-1) ?? 0) - (years[0] ?? 0) + 1 === begun.size;
  return begun.size > 1 && isGapless && new Set(begun.values()).size === 1;
}

function wholeYear(year: number): DaySpan {
  return { from: toDay({ year, month: 1, day: 1 }), to: toDay({ year, month: 12, day: 31 }) };
}

/** Twelve months that end with a day: to 9 December from 10 December of the year before. */
function yearUpTo(to: number): DaySpan {
  const { year, month, day } = fromDay(to + 1);
  // On 29 February the year begins on 1 March, as `toDay` counts on.
  return { from: toDay({ year: year - 1, month, day }), to };
}
