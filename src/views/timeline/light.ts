import { type Bitset, hasBit, intersect } from '#/core/bitset';
import { type BinPlace, countInBins } from './bin-events';
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
  const { chosen, lit } = marked(model, laid);
  for (const { look, select, light, rug } of layer.bins().values()) {
    select(chosen(look()) > 0);
    light(lit(look()) > 0);
    rug.light(selected, hovered);
  }
  for (const { rug } of rows.labels().values()) rug.light(selected, hovered);
}

type InBin = (bin: BinPlace) => number;

/** How many of the events that a bin stands for are selected, and how many are under pointer or focus. */
export function marked(model: TimelineModel, laid: Laid): { readonly chosen: InBin; readonly lit: InBin } {
  const { selected, hovered, columns, shownSet } = model;
  const inBins = (events: Bitset) => countInBins(model, laid, intersect(columns.size, [events, shownSet]));
  return { chosen: inBins(selected), lit: hovered === null ? () => 0 : inBins(hovered) };
}
