import type { Engine } from './engine';
import { createLaneLabel, type LaneLabel } from './lane-label';
import type { Lane } from './lanes';
import type { TimelineModel } from './model';

/** Pixels of a line, as the style sheet has it. */
export const LINE = 24;

/** A row as it is to be: so many events on so many lines, so many more of which nothing is drawn. */
export type RowState = {
  readonly row: number;
  readonly count: number;
  readonly lines: number;
  readonly hidden: number;
};

type Words = Pick<TimelineModel, 'laneOf' | 'digits' | 'gesture'>;

export type Rows = ReturnType<typeof createRows>;

/** The rows' names, in the engine's panel, and where each row stands. */
export function createRows(unfolded: ReadonlySet<number>) {
  const labels = new Map<number, LaneLabel>();
  const lines = new Map<number, number>();
  let order: readonly number[] = [];
  const heights = new Map<number, number>();
  let tops = new Map<number, number>();
  let total = 0;

  function labelOf(lane: Lane): LaneLabel {
    const known = labels.get(lane.row) ?? createLaneLabel(lane);
    labels.set(lane.row, known);
    return known;
  }

  function show(state: RowState, { laneOf, digits, gesture }: Words) {
    const label = labelOf(laneOf(state.row));
    label.setCount(digits(state.count), gesture);
    const foldable = state.hidden > 0 ? `+${digits(state.hidden)}` : unfolded.has(state.row) ? '−' : '';
    label.setFold(foldable, gesture);
    return label;
  }

  /** Puts each row below the one before it; whether any has moved. */
  function stack(): boolean {
    const before = tops;
    tops = new Map();
    total = 0;
    for (const row of order) {
      tops.set(row, total);
      total += heights.get(row) ?? 0;
    }
    return before.size !== order.length || order.some((row) => before.get(row) !== tops.get(row));
  }

  return {
    label: (row: number): HTMLElement => labels.get(row)?.element ?? document.createElement('span'),
    labels: (): ReadonlyMap<number, LaneLabel> => labels,
    order: (): readonly number[] => order,
    height: (): number => total,
    /** How many lines a row has now; null: it is not there. */
    linesOf: (row: number): number | null => lines.get(row) ?? null,
    topOf: (row: number): number => tops.get(row) ?? total,
    /** Pixels of the longest word in the names, by a measure: the column is never so narrow that it would be cut. */
    longestWord(laneOf: Words['laneOf'], widthOf: (text: string) => number): number {
      // Between Chinese characters a line may break anywhere.
      const words = order.flatMap((row) => laneOf(row).label.split(/[\s\u2e80-\uffff]+/u));
      return Math.max(0, ...new Set(words.map(widthOf)));
    },
    heightOf: (row: number): number => (lines.get(row) ?? 1) * LINE,
    /** All rows in their order, when the hand rests. */
    set(states: readonly RowState[], words: Words, engine: Engine) {
      const before = order;
      order = states.map(({ row }) => row);
      const present = new Set(order);
      const gone = before.filter((row) => !present.has(row));
      const changed = states.filter(
        ({ row, lines: wanted }, i) => before[i] !== row || lines.get(row) !== wanted || !labels.has(row),
      );
      for (const state of states) {
        show(state, words).setLines(state.lines);
        lines.set(state.row, state.lines);
      }
      for (const row of gone) {
        labels.delete(row);
        lines.delete(row);
      }
      engine.setRows(
        changed.map(({ row }) => ({ id: row, order: order.indexOf(row) })),
        gone,
      );
    },
    /** Only the counts, while the window moves; rows that come push others down, none goes. */
    follow(states: readonly RowState[], words: Words, engine: Engine) {
      const added: number[] = [];
      for (const state of states) {
        const isNew = !lines.has(state.row);
        const label = show(state, words);
        if (!isNew) continue;
        label.setLines(state.lines);
        lines.set(state.row, state.lines);
        heights.set(state.row, state.lines * LINE);
        added.push(state.row);
      }
      if (added.length === 0) return;
      order = [...order, ...added].sort((a, b) => a - b);
      stack();
      engine.setRows(
        order.map((row, i) => ({ id: row, order: i })),
        [],
      );
    },
    /** Finds where rows stand, which depends on how their names wrap; whether any has moved. */
    measure(): boolean {
      for (const row of order) {
        const element = labels.get(row)?.element;
        const least = (lines.get(row) ?? 1) * LINE;
        heights.set(row, Math.max(least, element?.isConnected ? element.offsetHeight : 0));
      }
      return stack();
    },
    /** In another language or of another sort. */
    clear(engine: Engine) {
      engine.setRows([], order);
      order = [];
      labels.clear();
      lines.clear();
      heights.clear();
      tops.clear();
      total = 0;
    },
  };
}
