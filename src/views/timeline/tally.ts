import { type Bitset, hasBit } from '#/core/bitset';
import type { Columns } from './columns';
import { cellOf, type Grid, LONG } from './grid';

/** How many of the shown events stand in each row and, where they are no longer than a cell, in each cell of it. */
export type Tally = {
  readonly cells: number;
  readonly ofRow: Uint32Array;
  /** Of row r and cell c at `r * cells + c`; without the events that stand apart. */
  readonly ofCell: Uint32Array;
};

/** Counts the shown events. Those in `apart` are drawn singly whatever the others do. Costs events + rows × cells. */
export function tallyRows(columns: Columns, grid: Grid, shown: readonly number[], apart: Bitset): Tally {
  const cells = grid.edges.length - 1;
  const ofRow = new Uint32Array(columns.rows);
  const ofCell = new Uint32Array(columns.rows * cells);
  const { rowsFrom, rowOf } = columns;
  for (let i = 0; i < shown.length; i++) {
    const event = shown[i] ?? 0;
    const unit = grid.unitOf[event] ?? LONG;
    const cell = unit === LONG || hasBit(apart, event) ? -1 : cellOf(grid, unit);
    const end = rowsFrom[event + 1] ?? 0;
    for (let at = rowsFrom[event] ?? 0; at < end; at++) {
      const row = rowOf[at] ?? 0;
      ofRow[row] = (ofRow[row] ?? 0) + 1;
      if (cell >= 0) ofCell[row * cells + cell] = (ofCell[row * cells + cell] ?? 0) + 1;
    }
  }
  return { cells, ofRow, ofCell };
}

/** The events of one row that may be drawn singly. */
export type Candidates = {
  readonly row: number;
  /** In order of time. */
  readonly events: readonly number[];
  /** Longer than a cell, but more than are looked at. */
  readonly beyond: number;
};

/** More long bars than that in one row are counted, not weighed against one another. */
const MOST_LONG = 48;

/**
 * Of the rows that are asked for: events apart, long ones, and those in cells that hold no more than `most(row)`.
 */
export function candidatesOf(
  columns: Columns,
  grid: Grid,
  { cells, ofCell }: Tally,
  shown: readonly number[],
  apart: Bitset,
  rows: ReadonlyMap<number, { readonly most: number }>,
): ReadonlyMap<number, Candidates> {
  const found = new Map<number, { row: number; events: number[]; beyond: number; long: number }>();
  const most = new Int32Array(columns.rows).fill(-1);
  for (const [row, asked] of rows) {
    found.set(row, { row, events: [], beyond: 0, long: 0 });
    most[row] = asked.most;
  }
  const { rowsFrom, rowOf } = columns;
  for (let i = 0; i < shown.length; i++) {
    const event = shown[i] ?? 0;
    const unit = grid.unitOf[event] ?? LONG;
    const end = rowsFrom[event + 1] ?? 0;
    for (let at = rowsFrom[event] ?? 0; at < end; at++) {
      const row = rowOf[at] ?? 0;
      const limit = most[row] ?? -1;
      if (limit < 0) continue;
      const cell = unit === LONG ? -1 : cellOf(grid, unit);
      if (cell >= 0 && (ofCell[row * cells + cell] ?? 0) > limit && !hasBit(apart, event)) continue;
      const into = found.get(row);
      if (into === undefined) continue;
      if (cell < 0 && !hasBit(apart, event) && into.long++ >= MOST_LONG) into.beyond++;
      else into.events.push(event);
    }
  }
  return found;
}
