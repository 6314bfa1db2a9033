import { expect, it } from 'vitest';
import { spreadMarks } from '#/views/map/spread';

const city = { x: 100, y: 100, radius: 16, movable: false };

it('moves a region’s mark off a city, and never the city', () => {
  const [cityAt, regionAt] = spreadMarks([city, { x: 104, y: 108, radius: 14, movable: true }]);
  expect(cityAt).toEqual({ x: 100, y: 100 });
  expect(Math.hypot((regionAt?.x ?? 0) - 100, (regionAt?.y ?? 0) - 100)).toBeGreaterThanOrEqual(30);
});

it('leaves alone what touches nothing', () => {
  const region = { x: 150, y: 100, radius: 14, movable: true };
  expect(spreadMarks([city, region])[1]).toEqual({ x: 150, y: 100 });
});

it('does not carry a mark far from where it belongs', () => {
  const crowd = [0, 1, 2, 3, 4].map((i) => ({ x: 100 + i * 12, y: 100, radius: 20, movable: false }));
  const [regionAt] = spreadMarks([{ x: 124, y: 101, radius: 20, movable: true }, ...crowd]);
  expect(Math.hypot((regionAt?.x ?? 0) - 124, (regionAt?.y ?? 0) - 101)).toBeLessThanOrEqual(26.01);
});

it('parts two regions on one spot', () => {
  const here = { x: 10, y: 10, radius: 12, movable: true };
  const [a, b] = spreadMarks([here, { ...here }]);
  expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThanOrEqual(24);
});
