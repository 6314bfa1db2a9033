import type { Day } from '#/core/day';
import type { DaySpan } from '#/core/interval';

/**
 * Where days lie on the bar, 0 at its left end, 1 at its right. A number stands for the beginning of its day, so the
 * right edge of a window is at `toRatio(to + 1)`. Both directions stay on the bar. A bar with folded stretches is another scale.
 */
export type Scale = {
  readonly toRatio: (day: Day) => number;
  /** With a fraction; who needs a day rounds. */
  readonly toDay: (ratio: number) => number;
};

export function linearScale(span: DaySpan): Scale {
  const days = span.to - span.from + 1;
  return {
    toRatio: (day) => within((day - span.from) / days, 0, 1),
    toDay: (ratio) => span.from + within(ratio, 0, 1) * days,
  };
}

export function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
