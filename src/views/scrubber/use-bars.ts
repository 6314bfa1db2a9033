import { useMemo } from 'react';
import { type Bins, createBins, eventsInBin, histogram, placeInBins, stackedHistogram } from '#/core/aggregate';
import { fullBitset } from '#/core/bitset';
import type { Dataset } from '#/core/dataset';
import { foldedPieces, linearPieces, type Piece } from '#/core/folding';
import type { DaySpan } from '#/core/interval';
import type { TimeScale } from '#/core/view-state';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { type Scale, scaleOf } from './scale';

/** Pixels; below that a bar is too thin to be seen, let alone to be hit. */
const THINNEST_BAR = 6;

export type TimeBar = { readonly pieces: readonly Piece[]; readonly scale: Scale; readonly bins: Bins };

/** How time lies on a bar so many pixels long. It follows the dataset, never the filters: then nothing moves sideways. */
export function useTimeBar(span: DaySpan, how: TimeScale, width: number): TimeBar {
  const { dataset } = useAtlas();
  return useMemo(() => {
    const pieces = how === 'linear' ? linearPieces(span) : foldedPieces(dataset.extents, span, foldRatio(width));
    return { pieces, scale: scaleOf(pieces), bins: createBins(pieces, width / THINNEST_BAR) };
  }, [dataset, span, how, width]);
}

/** A fold is as wide as its jagged edges need, less on a short bar. */
export function foldRatio(width: number): number {
  return Math.max(14, Math.min(26, width * 0.04)) / width;
}

export type Bars = {
  /** Everything, filtered or not. */
  readonly total: Uint32Array;
  /** What passes the filters, and of that each kind in the dataset's order; the last row is what is of no known kind. */
  readonly counts: Uint32Array;
  readonly rows: readonly Uint32Array[];
  /** What passes the filters and may have been under way in a bin. */
  readonly eventsIn: (bin: number) => readonly number[];
};

/** What the bins hold; counted anew only when filters or bins change, as the window narrows nothing here. */
export function useBars(bins: Bins): Bars {
  const { dataset, selectors } = useAtlas();
  const filtered = useAtlasState((state) => selectors.filtered(state.view));
  const size = bins.folded.length;
  const rowOf = useMemo(() => rowsOfEvents(dataset), [dataset]);
  const placed = useMemo(() => placeInBins(dataset.extents, bins), [dataset, bins]);
  const total = useMemo(() => histogram(placed, fullBitset(dataset.events.length), size), [dataset, placed, size]);
  return useMemo(
    () => ({
      total,
      counts: histogram(placed, filtered, size),
      rows: stackedHistogram(placed, filtered, size, rowOf, dataset.kinds.length + 1),
      eventsIn: (bin) => eventsInBin(placed, filtered, bin),
    }),
    [dataset, placed, filtered, size, rowOf, total],
  );
}

function rowsOfEvents({ kinds, events }: Dataset): Uint16Array {
  const rows = new Map(kinds.map((kind, row) => [kind.id, row]));
  return Uint16Array.from(events, (event) => rows.get(event.kind) ?? kinds.length);
}
