import { expect, it } from 'vitest';
import { circlePath, diamondPath, divideRing } from '#/views/map/ring';

it('gives every kind its share of the ring, with gaps between', () => {
  const segments = divideRing(
    [
      { kind: 2, count: 3 },
      { kind: 5, count: 1 },
    ],
    10,
    2,
  );
  const gap = 2 / (20 * Math.PI);
  expect(segments.map(({ kind, from, to }) => [kind, to - from + gap])).toEqual([
    [2, expect.closeTo(0.75)],
    [5, expect.closeTo(0.25)],
  ]);
  expect((segments[1]?.from ?? 0) - (segments[0]?.to ?? 0)).toBeCloseTo(gap);
});

it('draws a lone kind all around', () => {
  expect(divideRing([{ kind: 0, count: 7 }], 10, 2)).toEqual([{ kind: 0, from: 0, to: 1 }]);
  expect(circlePath({ kind: 0, from: 0, to: 1 }, 10)).toBe('M0 -10A10 10 0 1 1 0 10A10 10 0 1 1 0 -10Z');
});

it('runs clockwise from the top', () => {
  expect(circlePath({ kind: 0, from: 0, to: 0.25 }, 10)).toBe('M0 -10A10 10 0 0 1 10 0');
  expect(circlePath({ kind: 0, from: 0.25, to: 0.9 }, 10)).toContain('0 1 1');
});

it('turns a region’s mark around the corners of its diamond', () => {
  expect(diamondPath({ kind: 0, from: 0, to: 1 }, 8)).toBe('M0 -8L8 0L0 8L-8 0L0 -8Z');
  expect(diamondPath({ kind: 0, from: 0.125, to: 0.375 }, 8)).toBe('M4 -4L8 0L4 4');
});
