import fc from 'fast-check';
import { expect, it } from 'vitest';
import { greatCircle, type LonLat } from '#/views/map/arc';

const point = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
) as fc.Arbitrary<LonLat>;

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

/** Haversine, so another formula than the one under test. In radians. */
function distance([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const h =
    Math.sin(radians(latB - latA) / 2) ** 2 +
    Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(radians(lonB - lonA) / 2) ** 2;
  return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
}

it('begins and ends at its places, and never jumps', () => {
  fc.assert(
    fc.property(point, point, (from, to) => {
      const line = greatCircle(from, to);
      expect(distance(line[0] ?? to, from)).toBeLessThan(1e-6);
      expect(distance(line.at(-1) ?? from, to)).toBeLessThan(1e-6);
      for (const [i, [lon]] of line.entries())
        expect(Math.abs(lon - (line[i - 1]?.[0] ?? lon))).toBeLessThanOrEqual(180);
    }),
  );
});

it('is no longer than the shortest way', () => {
  fc.assert(
    fc.property(point, point, (from, to) => {
      const straight = distance(from, to);
      fc.pre(straight < 3.1);
      const line = greatCircle(from, to);
      const length = line.reduce((sum, at, i) => sum + distance(line[i - 1] ?? at, at), 0);
      expect(length).toBeLessThan(straight + 1e-3);
    }),
  );
});

it('crosses the antimeridian as one line', () => {
  const line = greatCircle([170, 10], [-170, 10]);
  expect(line.at(-1)?.[0]).toBeCloseTo(190, 6);
  expect(Math.max(...line.map(([, lat]) => lat))).toBeGreaterThan(10);
});

it('goes north of both ends on the way from Nanjing to Minsk', () => {
  const lats = greatCircle([118.8, 32.1], [27.6, 53.9]).map(([, lat]) => lat);
  expect(Math.max(...lats)).toBeGreaterThan(54);
});
