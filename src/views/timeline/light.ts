import { type Bitset, hasBit, intersect } from '#/core/bitset';
import { binsHolding } from './bin-events';
import type { Laid } from './lay-rows';
import type { Layer } from './layer';
import type { TimelineModel } from './model';
import type { Rows } from './rows';

/** Marks the boxes of what is selected and of what is under pointer or focus; a bin for any of its events, which its rug tells apart. */
export function light(model: TimelineModel, laid: Laid, layer: Layer, rows: Rows): void {
  const { selected, hovered } = model;
  for (const { item, select, light } of layer.singles().values()) {
    select(hasBit(selected, item.event));
    light(hovered !== null && hasBit(hovered, item.event));
  }
  const chosen = heldBy(model, laid, selected);
  const lit = hovered === null ? null : heldBy(model, laid, hovered);
  for (const { look, select, light, rug } of layer.bins().values()) {
    const place = look().row * laid.tally.cells + look().cell;
    select(chosen.has(place));
    light(lit?.has(place) ?? false);
    rug.light(selected, hovered);
  }
  for (const { rug } of rows.labels().values()) rug.light(selected, hovered);
}

/** Of the given events, how many each bin holds, by row × cells + cell. */
export function heldBy(model: TimelineModel, laid: Laid, events: Bitset): ReadonlyMap<number, number> {
  return binsHolding(model, laid, intersect(model.columns.size, [events, model.shownSet]));
}
