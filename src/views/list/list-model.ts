import { type Bitset, bitsToArray, hasBit } from '#/core/bitset';
import type { Dataset } from '#/core/dataset';
import { type Day, fromDay } from '#/core/day';

/** Events of one month, or of one year where no month is known; indexes of the dataset's events in order of time. */
export type ListMonth = { readonly month: number | null; readonly events: readonly number[] };
/** “earlier”: events that began before the time window and reach into it. A null year: their beginning lies open. */
export type ListYear = { readonly year: number | 'earlier' | null; readonly months: readonly ListMonth[] };

export type ListModel = {
  readonly years: readonly ListYear[];
  readonly undated: readonly number[];
  /** Whether the undated are among the shown: they are as long as there is no time window. */
  readonly undatedShown: boolean;
  /** How many dated rows there are. */
  readonly dated: number;
};

/** What the list says: exactly the shown events by year and month, and on their own the undated that pass every filter. */
export function listModel(
  dataset: Dataset,
  shown: Bitset,
  undated: readonly number[],
  windowStart: Day = -Infinity,
): ListModel {
  const dated = bitsToArray(shown).filter((index) => hasBit(dataset.dated, index));
  return {
    years: groupByYear(dataset, dated, windowStart),
    undated,
    undatedShown: undated.every((index) => hasBit(shown, index)),
    dated: dated.length,
  };
}

/** The first `limit` dated rows; groups keep their order, an empty one is left out. */
export function firstRows(years: readonly ListYear[], limit: number): readonly ListYear[] {
  let left = limit;
  return years.flatMap(({ year, months }) => {
    const kept = months.flatMap(({ month, events }) => {
      const taken = events.slice(0, Math.max(0, left));
      left -= taken.length;
      return taken.length === 0 ? [] : [{ month, events: taken }];
    });
    return kept.length === 0 ? [] : [{ year, months: kept }];
  });
}

/** How many rows must be drawn so that this event is among them; 0 when the list does not have it. */
export function rowsUpTo(years: readonly ListYear[], event: number): number {
  let count = 0;
  for (const { months } of years) {
    for (const { events } of months) {
      const at = events.indexOf(event);
      if (at >= 0) return count + at + 1;
      count += events.length;
    }
  }
  return 0;
}

/** Groups in the events' own order: “earlier” is the run of those that stand before the first of the window. */
function groupByYear(dataset: Dataset, events: readonly number[], windowStart: Day): readonly ListYear[] {
  const years: { year: ListYear['year']; months: { month: number | null; events: number[] }[] }[] = [];
  let before = true;
  for (const index of events) {
    const own = monthOf(dataset, index);
    before &&= own.year === null || (dataset.extents[index]?.startLatest ?? Infinity) < windowStart;
    const { year, month } = before && own.year !== null ? ({ year: 'earlier', month: null } as const) : own;
    let group = years.at(-1);
    if (group === undefined || group.year !== year) {
      group = { year, months: [] };
      years.push(group);
    }
    let part = group.months.at(-1);
    if (part === undefined || part.month !== month) {
      part = { month, events: [] };
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
