import type { Bins } from '#/core/aggregate';

const MOST = 3;

/** Up to three bins in which more happens than in any other, in order of time; none where more than three are equal. */
export function busiestBins(counts: ArrayLike<number>, { folded }: Bins): readonly number[] {
  const order = folded
    .flatMap((isFolded, bin) => (isFolded ? [] : [{ bin, count: counts[bin] ?? 0 }]))
    .toSorted((a, b) => b.count - a.count);
  const rest = order[MOST] ?? order.at(-1);
  return order
    .filter(({ count }) => count > (rest?.count ?? 0))
    .map(({ bin }) => bin)
    .toSorted((a, b) => a - b);
}
