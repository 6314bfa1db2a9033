import { describe, expect, it } from 'vitest';
import { busiestBins } from '#/views/scrubber/busiest-bins';

/** Bins of a day each; null is a fold. */
function busiest(...counts: readonly (number | null)[]) {
  const folded = counts.map((count) => count === null);
  return busiestBins(
    Uint32Array.from(counts, (count) => count ?? 9),
    { edges: [...counts.keys()], folded },
  );
}

describe('the busiest of the bins', () => {
  it('are up to three, in order of time, and no fold', () => {
    expect(busiest(1, 4, 0, 6, null, 5, 0)).toEqual([1, 3, 5]);
    expect(busiest(0, 2, 0)).toEqual([1]);
  });

  it('are busier than each of the rest', () => {
    expect(busiest(5, 1, 1, 1, 1)).toEqual([0]);
    expect(busiest(2, 1)).toEqual([0]);
    expect(busiest(2, 2, 2, 2, 0)).toEqual([]);
  });

  it('are none where all are equal', () => {
    expect(busiest(1, 1, 1, 1, 1)).toEqual([]);
    expect(busiest(1, 1)).toEqual([]);
    expect(busiest(1)).toEqual([]);
    expect(busiest(0, 0, 0)).toEqual([]);
  });
});
