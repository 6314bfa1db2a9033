import type { Day } from '#/core/day';
import type { Piece } from '#/core/folding';

/**
 * Where days lie on the bar, 0 at its left end, 1 at its right. A number stands for the beginning of its day, so the
 * right edge of a window is at `toRatio(to + 1)`. Both directions stay on the bar.
 */
export type Scale = {
  readonly toRatio: (day: Day) => number;
  /** With a fraction; who needs a day rounds. */
  readonly toDay: (ratio: number) => number;
};

/** The scale of pieces that lie one after the other; a single one is linear. */
export function scaleOf(pieces: readonly Piece[]): Scale {
  const pieceAt = (side: 'from' | 'left', value: number) => {
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((pieces[middle]?.[side] ?? 0) <= value) low = middle;
      else high = middle - 1;
    }
    return pieces[low] ?? NO_PIECE;
  };
  return {
    toRatio: (day) => {
      const { from, to, left, right } = pieceAt('from', day);
      return left + within((day - from) / (to - from), 0, 1) * (right - left);
    },
    toDay: (ratio) => {
      const { from, to, left, right } = pieceAt('left', ratio);
      return from + within((ratio - left) / (right - left), 0, 1) * (to - from);
    },
  };
}

const NO_PIECE: Piece = { from: 0, to: 1, left: 0, right: 1, folded: false };

export function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
