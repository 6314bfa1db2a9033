import { type BinBox, type BinLook, createBinBox } from './bin-box';
import type { Look } from './item';
import { createSingleBox, type SingleBox } from './single-box';

/** A box of the layer with its place in it, in pixels. */
export type PlacedSingle = {
  readonly look: Look;
  readonly line: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly seenFrom: number;
};
export type PlacedBin = { readonly look: BinLook; readonly x: number; readonly y: number; readonly width: number };
export type Placed = { readonly singles: readonly PlacedSingle[]; readonly bins: readonly PlacedBin[] };

export type Layer = ReturnType<typeof createLayer>;

/** What is drawn on the rows: boxes of events and bins, kept from step to step. */
export function createLayer(element: HTMLElement) {
  const singles = new Map<number, SingleBox>();
  let bins = new Map<number, BinBox>();
  /** Bins out of use, still in the page but not displayed. */
  const spare: BinBox[] = [];

  function drawSingles(placed: readonly PlacedSingle[]) {
    const present = new Set<number>();
    for (const { look, line, x, y, width, seenFrom } of placed) {
      present.add(look.item.id);
      let single = singles.get(look.item.id);
      if (single === undefined || single.item !== look.item) {
        single?.element.remove();
        single = createSingleBox(look);
        singles.set(look.item.id, single);
        element.append(single.element);
      }
      single.line = line;
      single.dress(look);
      single.place(x, y, width, seenFrom);
    }
    for (const [id, single] of singles) {
      if (present.has(id)) continue;
      single.element.remove();
      singles.delete(id);
    }
  }

  function drawBins(placed: readonly PlacedBin[]) {
    const before = bins;
    bins = new Map();
    const fresh: PlacedBin[] = [];
    for (const bin of placed) {
      const known = before.get(bin.look.key);
      if (known === undefined) fresh.push(bin);
      else {
        before.delete(bin.look.key);
        drawBin(known, bin);
      }
    }
    const free = [...before.values()];
    for (const bin of fresh) drawBin(free.pop() ?? unused() ?? added(bin.look), bin);
    for (const bin of free) {
      bin.element.hidden = true;
      bin.rug.clear();
      spare.push(bin);
    }
  }

  function drawBin(bin: BinBox, { look, x, y, width }: PlacedBin) {
    bins.set(look.key, bin);
    bin.dress(look);
    bin.place(x, y, width);
  }

  function unused(): BinBox | undefined {
    const bin = spare.pop();
    if (bin !== undefined) bin.element.hidden = false;
    return bin;
  }

  function added(look: BinLook): BinBox {
    const bin = createBinBox(look);
    element.append(bin.element);
    return bin;
  }

  return {
    draw(placed: Placed) {
      drawSingles(placed.singles);
      drawBins(placed.bins);
    },
    singles: (): ReadonlyMap<number, SingleBox> => singles,
    bins: (): ReadonlyMap<number, BinBox> => bins,
    /** While the hand rests: boxes stand in the page as they are read, and what was kept for reuse goes. */
    tidy(order: readonly HTMLElement[]) {
      for (const { element: idle } of spare.splice(0)) idle.remove();
      // A box that is moved in the page loses its focus.
      if (element.contains(document.activeElement)) return;
      let next = element.firstElementChild;
      for (const box of order) {
        if (box === next) next = box.nextElementSibling;
        else element.insertBefore(box, next);
      }
    },
    clear() {
      element.replaceChildren();
      singles.clear();
      bins.clear();
      spare.length = 0;
    },
  };
}
