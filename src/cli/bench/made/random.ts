export type Random = {
  /** A number from 0 up to, but without, 1. */
  readonly next: () => number;
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly one: <T>(of: readonly T[]) => T;
  /** An item, each as often as its weight says. */
  readonly weighted: <T>(of: readonly (readonly [item: T, weight: number])[]) => T;
  /** A whole number from 0 to `count` − 1, small ones far more often: how towns share what happens in a country. */
  readonly skewed: (count: number) => number;
};

/** The same numbers for the same seed, on every machine (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));

  function one<T>(of: readonly T[]): T {
    const item = of[between(0, of.length - 1)];
    if (item === undefined) throw new Error('There is nothing to choose from');
    return item;
  }

  function weighted<T>(of: readonly (readonly [item: T, weight: number])[]): T {
    let left = next() * of.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of of) {
      left -= weight;
      if (left < 0) return item;
    }
    return one(of)[0];
  }

  return {
    next,
    between,
    chance: (probability) => next() < probability,
    one,
    weighted,
    skewed: (count) => Math.floor(count * next() ** 2),
  };
}
