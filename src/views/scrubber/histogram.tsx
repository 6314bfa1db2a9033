import { memo, useMemo } from 'react';
import { kindColor } from '#/ui/kind-color';
import { ghostPath, highest, slotsOf, stackPaths } from './bars';
import type { Bars, TimeBar } from './use-bars';

/** Units of the drawing, stretched to the box that the style sheet gives. */
const HEIGHT = 38;
/** How far the teeth of a fold's edges stand out, and how many there are. */
const TOOTH = 3;
const TEETH = 4;

type Props = { readonly bar: TimeBar; readonly bars: Bars; readonly width: number };

/** Bars of what passes the filters, stacked by kind; on top of them as a ghost what the filters keep out. A path a kind. */
export const Histogram = memo(function Histogram({ bar, bars, width }: Props) {
  const { total, counts, rows } = bars;
  const slots = useMemo(() => slotsOf(bar.bins, bar.scale, width), [bar, width]);
  const most = highest(total, slots);
  const stack = useMemo(
    () => stackPaths(rows, most, slots, HEIGHT).flatMap((path, row) => (path === '' ? [] : [{ path, row }])),
    [rows, most, slots],
  );
  const ghost = useMemo(() => ghostPath(total, counts, most, slots, HEIGHT), [total, counts, most, slots]);
  const folds = bar.pieces.filter(({ folded }) => folded);
  const box = { viewBox: `0 0 ${width} ${HEIGHT}`, preserveAspectRatio: 'none' };
  return (
    <>
      <svg className="scrubber-bars" aria-hidden="true" {...box}>
        {stack.map(({ path, row }) => (
          <path key={row} d={path} fill={kindColor(row)} />
        ))}
      </svg>
      <svg className="scrubber-bars scrubber-above" aria-hidden="true" {...box}>
        <path className="scrubber-ghost" d={ghost} />
        {folds.map(({ from, left, right }) => (
          <path key={from} className="scrubber-fold" d={foldPath(left * width, right * width)} />
        ))}
      </svg>
    </>
  );
});

/** A strip torn out of the paper, a little longer than the bar is high, so that its lower line breaks too. */
function foldPath(left: number, right: number): string {
  const step = (HEIGHT + 8) / (2 * TEETH);
  const edge = (x: number, downwards: boolean) =>
    Array.from({ length: 2 * TEETH + 1 }, (_, i) => {
      const tooth = downwards ? i : 2 * TEETH - i;
      return `${(x + (tooth % 2 === 0 ? 0 : TOOTH)).toFixed(1)} ${(tooth * step - 4).toFixed(1)}`;
    });
  return `M${[...edge(left, true), ...edge(right - TOOTH, false)].join('L')}Z`;
}
