import type { Day } from '#/core/day';
import type { Piece } from '#/core/folding';
import { stretchOf } from '#/core/happenings';

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
  const edges = (side: 'from' | 'left') => [...pieces.map((piece) => piece[side]), Number.POSITIVE_INFINITY];
  const [days, ratios] = [edges('from'), edges('left')];
  return {
    toRatio: (day) => {
      const { from, to, left, right } = pieces[stretchOf(days, day)] ?? NO_PIECE;
      return left + within((day - from) / (to - from), 0, 1) * (right - left);
    },
    toDay: (ratio) => {
      const { from, to, left, right } = pieces[stretchOf(ratios, ratio)] ?? NO_PIECE;
      return from + within((ratio - left) / (right - left), 0, 1) * (to - from);
    },
  };
}

const NO_PIECE: Piece = { from: 0, to: 1, left: 0, right: 1, folded: false };

export function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
