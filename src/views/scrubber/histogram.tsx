import { useMemo } from 'react';
import { type Bins, histogram } from '#/core/aggregate';
import { fullBitset } from '#/core/bitset';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { barsPath, highest } from './bars';
import type { Scale } from './scale';

/** Units of the drawing, stretched to the box that the style sheet gives. */
const HEIGHT = 100;

type Props = {
  readonly bins: Bins;
  readonly scale: Scale;
  readonly width: number;
  /** Where the window begins and ends, 0–1. */
  readonly left: number;
  readonly right: number;
};

/** Bars of what passes the filters before the ghost of everything; those in the window are darker. The window narrows nothing here. */
export function Histogram({ bins, scale, width, left, right }: Props) {
  const { dataset, selectors } = useAtlas();
  const filtered = useAtlasState((state) => selectors.filtered(state.view));
  const total = useMemo(() => histogram(dataset, fullBitset(dataset.events.length), bins), [dataset, bins]);
  const counts = useMemo(() => histogram(dataset, filtered, bins), [dataset, filtered, bins]);
  const most = highest(total);
  const ghost = useMemo(() => barsPath(total, most, bins, scale, width, HEIGHT), [total, most, bins, scale, width]);
  const bars = useMemo(() => barsPath(counts, most, bins, scale, width, HEIGHT), [counts, most, bins, scale, width]);
  const box = { viewBox: `0 0 ${width} ${HEIGHT}`, preserveAspectRatio: 'none' };
  return (
    <>
      <svg className="scrubber-bars" aria-hidden="true" {...box}>
        <path className="scrubber-ghost" d={ghost} />
        <path className="scrubber-out" d={bars} />
      </svg>
      <svg
        className="scrubber-bars"
        aria-hidden="true"
        {...box}
        style={{ clipPath: `inset(0 ${(1 - right) * 100}% 0 ${left * 100}%)` }}
      >
        <path className="scrubber-in" d={bars} />
      </svg>
    </>
  );
}
