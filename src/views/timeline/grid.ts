import {
  type CalendarUnit,
  fittingUnit,
  startOfNextUnit,
  startOfUnit,
  unitNumber,
  unitStart,
} from '#/core/calendar-unit';
import type { Day } from '#/core/day';
import type { DaySpan } from '#/core/interval';
import type { Columns } from './columns';
import { type Field, LEAST_TARGET } from './field';

/**
 * Cells along the calendar in which events are counted. They lie where the calendar has them, so that they stay put while
 * the window moves over them.
 */
export type Grid = {
  readonly unit: CalendarUnit;
  /** Cell i holds the days from `edges[i]` up to, not including, `edges[i + 1]`. */
  readonly edges: readonly Day[];
  /** The number of each event's unit in the whole calendar; `LONG` for those longer than a cell and the undated. */
  readonly unitOf: Int32Array;
  readonly firstUnit: number;
  /** 1 where the first cell took in the sliver of one before it. */
  readonly merged: number;
};

export const LONG = -0x80000000;

/** Makes grids for the events of a dataset; what it finds for a unit it keeps. */
export function createGrids({ size, first, last }: Pick<Columns, 'size' | 'first' | 'last'>) {
  const known = new Map<string, Int32Array>();

  function unitsOf(unit: CalendarUnit): Int32Array {
    const key = `${unit.of} ${unit.step}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const longest = (startOfNextUnit(0, unit) - startOfUnit(0, unit)) * 1.03;
    const units = new Int32Array(size).fill(LONG);
    for (let event = 0; event < size; event++) {
      const from = first[event] ?? Number.NaN;
      const to = last[event] ?? Number.NaN;
      if (to - from + 1 <= longest) units[event] = unitNumber(Math.floor((from + to) / 2), unit);
    }
    known.set(key, units);
    return units;
  }

  /** About so many cells at most over the days that a field shows, and one more at each edge. */
  return (field: Field, most: number): Grid => {
    const days = field.width / field.perDay;
    const unit = fittingUnit(days, Math.max(1, most));
    const span = { from: Math.floor(field.from), to: Math.ceil(field.from + days) - 1 };
    const firstUnit = unitNumber(span.from, unit);
    const lastUnit = unitNumber(span.to, unit);
    const edges = Array.from({ length: lastUnit - firstUnit + 2 }, (_, i) => unitStart(firstUnit + i, unit));
    // What is seen of an outer cell may be too little for a target: its neighbour takes it in.
    const seen = (day: Day) => (day - field.from) * field.perDay;
    const sliverBefore = edges.length > 2 && seen(edges[1] ?? 0) < LEAST_TARGET;
    if (sliverBefore) edges.splice(1, 1);
    if (edges.length > 2 && field.width - seen(edges.at(-2) ?? 0) < LEAST_TARGET) edges.splice(-2, 1);
    return { unit, edges, unitOf: unitsOf(unit), firstUnit, merged: sliverBefore ? 1 : 0 };
  };
}

/** The cell of a unit; those beyond the edges belong to the outer cells. */
export function cellOf({ edges, firstUnit, merged }: Grid, unit: number): number {
  return Math.max(0, Math.min(edges.length - 2, unit - firstUnit - merged));
}

/** The number of the unit in which a cell's days lie: the same wherever the window stands. */
export function unitOfCell({ firstUnit, merged }: Grid, cell: number): number {
  return firstUnit + merged + cell;
}

/** The days of cell i. */
export function daysOfCell({ edges }: Grid, cell: number): DaySpan {
  return { from: edges[cell] ?? 0, to: (edges[cell + 1] ?? 0) - 1 };
}
