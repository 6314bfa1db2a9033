import type { Columns } from './columns';
import type { Labels } from './drawing';
import type { Engine } from './engine';
import type { Field } from './field';
import { createGrids, type Grid } from './grid';
import { type Laid, layAtRest, layInMotion, type Room } from './lay-rows';
import type { Layer } from './layer';
import type { TimelineModel } from './model';
import { LINE, type RowState, type Rows } from './rows';

export type Size = { readonly width: number; readonly height: number; readonly axis: number };

/** So many boxes are drawn at most: with more, cells become wider and hold more. */
const MOST_BOXES = 150;
/** With so few the next step may try narrower cells again. */
const FEW_BOXES = 40;
/** Pixels: the narrowest cell has room for its count. */
const CELL = 24;
const CELL_OF_MANY = 34;
/** From so many events on, counts may have four digits and more. */
export const MANY_EVENTS = 1000;
/** Up to so many rows all are laid out while the window moves, not only those in sight. */
const FEW_ROWS = 30;
/** Pixels around what is in sight in which boxes are drawn too. */
const AROUND = 60;

/** Decides how fine cells are, and gives rows their lines: all anew when the hand rests, none while it moves. */
export function createLayout(rows: Rows, layer: Layer, labels: Labels, unfolded: ReadonlySet<number>) {
  let grids: { readonly columns: Columns; readonly of: (field: Field, most: number) => Grid } | null = null;
  /** How many cells the last step had, when a gesture needs fewer than there is room for. */
  let most = Number.POSITIVE_INFINITY;
  let scrollTop = 0;

  function gridOf(columns: Columns, field: Field, cells: number): Grid {
    if (grids?.columns !== columns) grids = { columns, of: createGrids(columns) };
    return grids.of(field, cells);
  }

  function isInSight(row: number, { height }: Size): boolean {
    const top = rows.topOf(row);
    return top + rows.heightOf(row) > scrollTop - AROUND && top < scrollTop + height + AROUND;
  }

  function layOnce(model: TimelineModel, grid: Grid, room: Room, size: Size, engine: Engine): Laid {
    const { gesture } = model;
    if (!gesture) {
      const laid = layAtRest(model, grid, room);
      const states = [...laid.rows].map(
        ([row, { lines, hidden }]): RowState => ({ row, count: laid.tally.ofRow[row] ?? 0, lines, hidden }),
      );
      rows.set(states, model, engine);
      rows.measure();
      return laid;
    }
    const all = rows.order().length <= FEW_ROWS;
    const laid = layInMotion(model, grid, room, (row) => {
      const lines = rows.linesOf(row);
      return lines === null ? 1 : all || isInSight(row, size) ? lines : null;
    });
    const known = rows.order();
    const added = [...laid.rows.keys()].filter((row) => rows.linesOf(row) === null);
    const states = [...known, ...added].map((row): RowState => {
      const lines = rows.linesOf(row) ?? 1;
      return { row, count: laid.tally.ofRow[row] ?? 0, lines, hidden: laid.rows.get(row)?.hidden ?? 0 };
    });
    rows.follow(states, model, engine);
    return laid;
  }

  function boxesOf({ rows: laidRows }: Laid, isDrawn: (row: number) => boolean): number {
    let sum = 0;
    for (const [row, { seats, bins }] of laidRows) if (isDrawn(row)) sum += seats.length + bins.length;
    return sum;
  }

  return {
    lay(model: TimelineModel, field: Field, size: Size, engine: Engine): Laid {
      const room: Room = {
        field,
        lines: Math.floor((size.height - size.axis) / LINE),
        unfolded,
        lineOf: (id) => layer.singles().get(id)?.line ?? null,
        labelOf: (item) => labels.widthOf(item, model, layer.singles().get(item.id)?.look() ?? null),
      };
      const cell = model.columns.size < MANY_EVENTS ? CELL : CELL_OF_MANY;
      if (!model.gesture) most = Number.POSITIVE_INFINITY;
      most = Math.min(most, Math.max(1, Math.floor(field.width / cell)));
      for (;;) {
        const grid = gridOf(model.columns, field, most);
        const laid = layOnce(model, grid, room, size, engine);
        const boxes = boxesOf(laid, (row) => isInSight(row, size));
        if (boxes <= MOST_BOXES || grid.edges.length <= 3) {
          if (boxes < FEW_BOXES) most = Number.POSITIVE_INFINITY;
          return laid;
        }
        most = Math.max(1, Math.floor((Math.min(most, grid.edges.length - 1) * 2) / 3));
      }
    },
    /** Of which rows boxes are drawn: all, while they are few. */
    drawnRows(laid: Laid, size: Size): (row: number) => boolean {
      const all = boxesOf(laid, () => true) <= MOST_BOXES;
      return (row) => all || isInSight(row, size);
    },
    /** The element has been scrolled; whether other rows may be in sight. */
    scrolled(top: number): boolean {
      const moved = top !== scrollTop;
      scrollTop = top;
      return moved;
    },
  };
}
