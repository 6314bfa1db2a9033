import type { Field, Seen } from './field';
import type { Shape } from './shape';

/** How a bar is drawn within its target, in pixels from the target's left edge. */
export type BarPlace = {
  readonly left: number;
  readonly width: number;
  /** The certain part; null: none. */
  readonly core: { readonly left: number; readonly width: number } | null;
  /** Whether the bar runs on beyond what is drawn because its end lies open. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
};

/** Pixels; the style sheet draws none shorter. */
const SHORTEST_BAR = 8;
const SHORTEST_CORE = 6;

/** Pixels out of sight at which a bar is cut: more than an end needs to fade. */
const BEYOND = 120;

/** Places an item's bar within what is seen of it. An open end stops at the edge, where its arrow is seen. */
export function placeBar({ span, core }: Pick<Shape, 'span' | 'core'>, field: Field, seen: Seen): BarPlace {
  const openStart = span.from === Number.NEGATIVE_INFINITY;
  const openEnd = span.to === Number.POSITIVE_INFINITY;
  const at = (day: number) => Math.max(-BEYOND, Math.min(field.width + BEYOND, (day - field.from) * field.perDay));
  const left = openStart ? Math.min(0, seen.left) : at(span.from);
  const right = openEnd ? Math.max(field.width, seen.right) : at(span.to + 1);
  const width = Math.max(SHORTEST_BAR, right - left);
  // A target at the right edge is wider than its bar, which stands at its end.
  const shown = Math.min(left, seen.right - SHORTEST_BAR);
  const inner = core === null ? null : { left: at(core.from), right: at(core.to + 1) };
  return {
    left: shown - seen.left,
    width,
    core:
      inner === null
        ? null
        : {
            left: Math.min(width - SHORTEST_CORE, Math.max(0, inner.left - left)),
            width: Math.max(SHORTEST_CORE, Math.min(width, inner.right - left) - Math.max(0, inner.left - left)),
          },
    openStart,
    openEnd,
  };
}
