import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTicks } from '#/views/timeline/rug-places';

const WIDTH = 60;
const pixels = ({ width, lefts }: ReturnType<typeof placeTicks>) =>
  lefts.map((left) => ({ left: (left / 100) * WIDTH, right: ((left + width) / 100) * WIDTH }));

describe('ticks of a rug', () => {
  it('stand around their middles where they have room', () => {
    const places = pixels(placeTicks([10, 30, 45], WIDTH));
    expect(places.map(({ left, right }) => Math.round((left + right) / 2))).toEqual([10, 30, 45]);
    expect(places.map(({ left, right }) => Math.round(right - left))).toEqual([6, 6, 6]);
  });

  it('give way to one another, and to the edges', () => {
    const places = pixels(placeTicks([-40, 30, 30, 31, 200], WIDTH));
    expect(places.map(({ left }) => Math.round(left))).toEqual([0, 27, 33, 39, 54]);
    expect(pixels(placeTicks([59, 60, 61], WIDTH)).map(({ left }) => Math.round(left))).toEqual([42, 48, 54]);
  });

  it('are at least three pixels wide as long as the rug has so many for each, and fill it when it has not', () => {
    expect(placeTicks(Array<number>(7).fill(5), 21).width).toBeCloseTo(100 / 7);
    const { width, lefts } = placeTicks(Array<number>(24).fill(5), 21);
    expect(width * 24).toBeCloseTo(100);
    expect(lefts.at(0)).toBeCloseTo(0);
  });

  it('keep their order, never coincide and never leave the rug', () => {
    const middles = fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(middles, (unsorted) => {
        const places = pixels(
          placeTicks(
            unsorted.toSorted((a, b) => a - b),
            WIDTH,
          ),
        );
        let end = 0;
        for (const { left, right } of places) {
          expect(left).toBeGreaterThanOrEqual(end - 1e-6);
          end = right;
        }
        expect(end).toBeLessThanOrEqual(WIDTH + 1e-6);
      }),
    );
  });
});
