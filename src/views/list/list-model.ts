import { type Bitset, bitsBetween, countBits, findBit } from '#/core/bitset';
import type { Dataset } from '#/core/dataset';
import { type Day, fromDay } from '#/core/day';

/** Events of one month, or of one year where no month is known; indexes of the dataset's events in order of time. */
export type ListMonth = {
  /** Stays the same while events come and go. */
  readonly id: string;
  readonly month: number | null;
  readonly events: readonly number[];
};
/** “earlier”: events that began before the time window and reach into it. A null year: their beginning lies open. */
export type ListYear = { readonly year: number | 'earlier' | null; readonly months: readonly ListMonth[] };

/**
 * The dated rows of a list from number `first` to before `end`, by year and month. Costs what is drawn, not what is
 * shown: a step of the time window moves thousands of events. `inside`: see `firstInside`.
 */
export function listYears(
  dataset: Dataset,
  shown: Bitset,
  { first, end }: { readonly first: number; readonly end: number },
  inside: number,
): readonly ListYear[] {
  const events = bitsBetween(shown, first, Math.min(end, datedCount(dataset, shown)));
  return groupByYear(dataset, events, inside);
}

/** How many dated rows there are. Undated events have rows of their own. */
export function datedCount(dataset: Dataset, shown: Bitset): number {
  return countBits(shown, dataset.dated);
}

/**
 * The first shown event that does not begin before the window for certain, Infinity where there is none. Those that
 * stand before it “began earlier”.
 */
export function firstInside(dataset: Dataset, shown: Bitset, windowStart: Day): number {
  const found = findBit(shown, (index) => {
    const extent = dataset.extents[index] ?? null;
    return extent !== null && Number.isFinite(extent.startEarliest) && extent.startLatest >= windowStart;
  });
  return found ?? Number.POSITIVE_INFINITY;
}

/** Groups in the events' own order: “earlier” is the run of those that stand before the first of the window. */
function groupByYear(dataset: Dataset, events: readonly number[], inside: number): readonly ListYear[] {
  const years: { year: ListYear['year']; months: { id: string; month: number | null; events: number[] }[] }[] = [];
  for (const index of events) {
    const own = monthOf(dataset, index);
    const early = index < inside && own.year !== null;
    const { year, month } = early ? ({ year: 'earlier', month: null } as const) : own;
    let group = years.at(-1);
    if (group === undefined || group.year !== year) {
      group = { year, months: [] };
      years.push(group);
    }
    let part = group.months.at(-1);
    if (part === undefined || part.month !== month) {
      // Between the days of a month may stand events of which only the year is known, and the month goes on after them.
      const again = group.months.filter((other) => other.month === month).length;
      part = { id: `${month ?? 'year'} ${again}`, month, events: [] };
      group.months.push(part);
    }
    part.events.push(index);
  }
  return years;
}

/** The month in which the event begins for certain; else only its year; else the year of its first possible day. */
function monthOf(dataset: Dataset, index: number): ListMonthKey {
  const extent = dataset.extents[index];
  if (extent === null || extent === undefined || !Number.isFinite(extent.startEarliest))
    return { year: null, month: null };
  const first = fromDay(extent.startEarliest);
  const last = Number.isFinite(extent.startLatest) ? fromDay(extent.startLatest) : null;
  const known = last !== null && last.year === first.year && last.month === first.month;
  return { year: first.year, month: known ? first.month : null };
}

type ListMonthKey = { readonly year: number | null; readonly month: number | null };
