import { hasBit } from '#/core/bitset';
import type { BinBox, BinLook } from './bin-box';
import { eventsOfBins } from './bin-events';
import { forEachRow } from './columns';
import type { Labels } from './drawing';
import { type Field, LEAST_TARGET } from './field';
import { LONG } from './grid';
import type { TimelineItem } from './items';
import { apartOf, type Laid } from './lay-rows';
import type { Layer } from './layer';
import type { Measure } from './measure';
import type { TimelineModel } from './model';
import type { Rows } from './rows';
import { placeTicks } from './rug-places';

/** Ticks in one rug, and events in all rows together: with more there are none. */
const MOST_TICKS = 24;
const MOST_EVENTS = 300;
/** Pixels that a rug leaves on either side. */
const EDGE = 1;
/** What a button that unfolds measures at least. */
const FOLD = LEAST_TARGET;

type Parts = {
  readonly model: TimelineModel;
  readonly laid: Laid;
  readonly field: Field;
  /** Pixels that the layer has been moved to the left. */
  readonly offset: number;
  readonly layer: Layer;
  readonly rows: Rows;
  readonly labels: Labels;
  readonly measure: Measure;
};

/**
 * Lays a rug in every bin of few events, and in the buttons of rows that leave some out, so that each event is somewhere.
 * While the window moves, only where the events are other ones.
 */
export function layRugs(parts: Parts): void {
  const { model, laid, layer, rows } = parts;
  const few = hasRugs(laid);
  const bins = new Map<BinLook, BinBox>();
  for (const bin of layer.bins().values()) {
    if (few && bin.look().count <= MOST_TICKS) bins.set(bin.look(), bin);
    else bin.rug.clear();
  }
  if (bins.size > 0)
    for (const [look, events] of eventsOfBins(model, laid, bins.keys())) {
      const bin = bins.get(look);
      if (bin !== undefined) layInBin(parts, bin, events);
    }
  const left = few ? leftOut(model, laid) : new Map<number, readonly number[]>();
  for (const { row, rug } of rows.labels().values()) {
    const items = itemsOf(model, row, left.get(row) ?? []);
    if (items.length > MOST_TICKS) rug.clear();
    else if (!rug.isOf(items)) {
      const middles = items.map((_, i) => ((i + 0.5) * FOLD) / items.length);
      rug.show({ items, places: placeTicks(middles, FOLD), labelOf: null });
    }
  }
}

/** Whether the events in all rows together are few enough to have a tick each. */
export function hasRugs({ tally }: Laid): boolean {
  return tally.ofRow.reduce((sum, count) => sum + count, 0) <= MOST_EVENTS;
}

function layInBin({ model, field, offset, labels, measure }: Parts, bin: BinBox, events: readonly number[]) {
  const items = [...itemsOf(model, bin.look().row, events)].sort(byMiddle);
  if (model.gesture && bin.rug.isOf(items)) return;
  const left = bin.x() - offset;
  const middles = items.map(({ shape: { span } }) => ((span.from + span.to + 1) / 2 - field.from) * field.perDay);
  const width = bin.width();
  bin.rug.show({
    items,
    places: placeTicks(
      middles.map((middle) => middle - left - EDGE),
      width - 2 * EDGE,
    ),
    labelOf(item) {
      const text = labels.textOf(item, labels.longest(), model.i18n);
      const fits = left + width + measure.text(text) + LEAST_TARGET / 2 <= field.width;
      return { text, side: fits ? 'after' : 'before' };
    },
  });
}

function itemsOf({ items }: TimelineModel, row: number, events: readonly number[]): readonly TimelineItem[] {
  return events.flatMap((event) => items.item(event, row) ?? []);
}

function byMiddle({ shape: { span: a }, id }: TimelineItem, { shape: { span: b }, id: other }: TimelineItem): number {
  return a.from + a.to - b.from - b.to || id - other;
}

/** By row, the long events for which no line is left. */
function leftOut(model: TimelineModel, { grid, rows }: Laid): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const seated = new Map<number, ReadonlySet<number>>();
  for (const [row, { hidden, seats }] of rows) {
    if (hidden === 0) continue;
    found.set(row, []);
    seated.set(row, new Set(seats.map(({ entry }) => entry.event)));
  }
  if (found.size === 0) return found;
  const apart = apartOf(model);
  for (const event of model.shown) {
    if ((grid.unitOf[event] ?? LONG) !== LONG || hasBit(apart, event)) continue;
    forEachRow(model.columns, event, (row) => {
      if (seated.get(row)?.has(event) === false) found.get(row)?.push(event);
    });
  }
  return found;
}
