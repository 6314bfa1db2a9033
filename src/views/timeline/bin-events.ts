import { type Bitset, forEachBit, hasBit } from '#/core/bitset';
import type { DaySpan } from '#/core/interval';
import { forEachRow } from './columns';
import { daysOfBin } from './drawing';
import { cellOf, LONG } from './grid';
import { apartOf, type Laid } from './lay-rows';
import type { TimelineModel } from './model';

/** A bin by its row and cell. */
export type BinPlace = { readonly row: number; readonly cell: number };

/** For each of the given bins the events that it stands for; one way through the shown events. */
export function eventsOfBins<B extends BinPlace>(
  model: TimelineModel,
  { grid, tally }: Laid,
  bins: Iterable<B>,
): ReadonlyMap<B, number[]> {
  const { columns, shown } = model;
  const apart = apartOf(model);
  const found = new Map<B, number[]>();
  const at = new Map<number, number[]>();
  for (const bin of bins) {
    const events: number[] = [];
    found.set(bin, events);
    at.set(bin.row * tally.cells + bin.cell, events);
  }
  for (const event of shown) {
    const unit = grid.unitOf[event] ?? LONG;
    if (unit === LONG || hasBit(apart, event)) continue;
    const cell = cellOf(grid, unit);
    forEachRow(columns, event, (row) => at.get(row * tally.cells + cell)?.push(event));
  }
  return found;
}

/** The days to zoom to for a bin; where only what lies wholly within a window is shown, all days of its events. */
export function spanOfBin(model: TimelineModel, laid: Laid, bin: BinPlace): DaySpan {
  const days = daysOfBin(laid, bin.cell, model.window);
  if (model.dates !== 'certain') return days;
  const events = eventsOfBins(model, laid, [bin]).get(bin) ?? [];
  return {
    from: Math.min(days.from, ...events.map((event) => model.columns.first[event] ?? days.from)),
    to: Math.max(days.to, ...events.map((event) => model.columns.last[event] ?? days.to)),
  };
}

/** How many of these events a bin stands for. */
export function countInBins(model: TimelineModel, { grid, tally }: Laid, events: Bitset): (bin: BinPlace) => number {
  const { columns } = model;
  const apart = apartOf(model);
  const found = new Map<number, number>();
  forEachBit(events, (event) => {
    const unit = grid.unitOf[event] ?? LONG;
    if (unit === LONG || hasBit(apart, event)) return;
    const cell = cellOf(grid, unit);
    forEachRow(columns, event, (row) => {
      const at = row * tally.cells + cell;
      found.set(at, (found.get(at) ?? 0) + 1);
    });
  });
  return ({ row, cell }) => found.get(row * tally.cells + cell) ?? 0;
}
