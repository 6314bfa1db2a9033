import { fittingUnit, unitStarts } from './calendar-unit';
import type { Day } from './day';
import { type Happening, happenings, sharesOf } from './happenings';
import type { DaySpan, Extent } from './interval';

/**
 * A stretch of a bar of time: the days from `from` up to, not including, `to` lie evenly between `left` and `right`
 * (0–1, the bar's ends). In a `folded` one no event is known to begin or end, and it is narrower than it would be.
 */
export type Piece = {
  readonly from: Day;
  readonly to: Day;
  readonly left: number;
  readonly right: number;
  readonly folded: boolean;
};

/** A stretch of the calendar with its part of all that happens, 0–1. */
type Cell = { readonly from: Day; readonly to: Day; readonly share: number; readonly folded: boolean };

/** About as many stretches of the calendar are looked at, each part of a crowded one again. */
const CELLS = 60;
const PARTS = 12;
/** A stretch that holds more than this part of everything is looked at more closely. */
const CROWDED = 0.5;
/** Shorter than this part of the span an empty stretch says more than its fold would. */
const LEAST_FOLD = 1 / 15;
/** Folds together never take more of the bar. */
const MOST_FOLDED = 0.4;
/** Below so many times the average nothing is dense enough to bend the scale for. */
const UNEVEN = 4;

/** Every day as wide as any other. */
export function linearPieces(span: DaySpan): readonly Piece[] {
  return [{ from: span.from, to: span.to + 1, left: 0, right: 1, folded: false }];
}

/**
 * The span with its long empty stretches narrowed to `fold` of the bar each. What remains is shared out half by time and
 * half by how much begins and ends there, so that a crowded year has room and an idle one is still seen as a year.
 * Boundaries are those of calendar units. One linear piece where nothing would be gained.
 */
export function foldedPieces(extents: readonly (Extent | null)[], span: DaySpan, fold: number): readonly Piece[] {
  const all = happenings(extents, span);
  if (all.length === 0) return linearPieces(span);
  const cells = withFolds(cellsOf(span, all, CELLS), span, fold);
  const folds = cells.filter((cell) => cell.folded).length;
  const open = cells.filter((cell) => !cell.folded);
  const days = sum(open, daysOf);
  const uneven = open.some((cell) => cell.share > (UNEVEN * daysOf(cell)) / days);
  if (folds === 0 && !uneven) return linearPieces(span);
  const room = 1 - folds * fold;
  const fine = uneven ? cells.flatMap((cell) => (cell.folded ? [cell] : closer(cell, all))) : cells;
  const happened = sum(open, ({ share }) => share);
  return laidOut(fine, (cell) => {
    if (cell.folded) return fold;
    const byTime = daysOf(cell) / days;
    return room * (uneven ? (byTime + cell.share / happened) / 2 : byTime);
  });
}

function cellsOf(span: DaySpan, all: readonly Happening[], most: number): readonly Cell[] {
  const unit = fittingUnit(span.to - span.from + 1, most);
  const edges = [span.from, ...unitStarts(span, unit).filter((day) => day > span.from), span.to + 1];
  const shares = sharesOf(all, edges);
  return [...shares].map((share, i) => ({
    from: edges[i] ?? span.from,
    to: edges[i + 1] ?? span.to + 1,
    share,
    folded: false,
  }));
}

/** Runs of cells in which nothing happens become one each, the longest first, where folding them gains room. */
function withFolds(cells: readonly Cell[], span: DaySpan, fold: number): readonly Cell[] {
  const days = span.to - span.from + 1;
  const least = Math.max(LEAST_FOLD, 2 * fold) * days;
  const runs: Cell[] = [];
  cells.forEach((cell, i) => {
    const before = runs.at(-1);
    // The span begins and ends with a bound of some date, if only of one that lies almost anywhere.
    const inner = runs.length > 1 && i < cells.length - 1;
    if (inner && cell.share === 0 && before?.share === 0) runs[runs.length - 1] = { ...before, to: cell.to };
    else runs.push(cell);
  });
  const inner = runs.filter((run, i) => run.share === 0 && i > 0 && i < runs.length - 1 && daysOf(run) >= least);
  const longest = inner.toSorted((a, b) => daysOf(b) - daysOf(a)).slice(0, Math.floor(MOST_FOLDED / fold));
  return runs.map((run) => (longest.includes(run) ? { ...run, folded: true } : run));
}

/** A crowded stretch in its parts, those in theirs, as long as one of them is crowded by itself. */
function closer(cell: Cell, all: readonly Happening[]): readonly Cell[] {
  if (cell.share <= CROWDED || daysOf(cell) === 1) return [cell];
  const parts = cellsOf({ from: cell.from, to: cell.to - 1 }, all, PARTS);
  return parts.length === 1 ? [cell] : parts.flatMap((part) => closer(part, all));
}

function laidOut(cells: readonly Cell[], widthOf: (cell: Cell) => number): readonly Piece[] {
  const total = sum(cells, widthOf);
  let covered = 0;
  return cells.map((cell, i) => {
    const left = covered / total;
    covered += widthOf(cell);
    const right = i === cells.length - 1 ? 1 : covered / total;
    return { from: cell.from, to: cell.to, left, right, folded: cell.folded };
  });
}

function daysOf({ from, to }: Cell): number {
  return to - from;
}

function sum(cells: readonly Cell[], value: (cell: Cell) => number): number {
  return cells.reduce((total, cell) => total + value(cell), 0);
}
