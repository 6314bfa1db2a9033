import fc from 'fast-check';
import type { Site } from '#/views/map/tally-model';
import { aPlace } from '../../support/builders';

export function aSite(parts: Partial<Omit<Site, 'place'>> = {}): Site {
  const { id = 'urumqi', lon = 87.6, lat = 43.8, area = false, total = 1 } = parts;
  return { id, lon, lat, area, total, place: aPlace({ id, lon, lat, precision: area ? 'area' : 'point' }) };
}

/** Places in crowds and alone, some on one spot, some regions; west to east, as the model has them. */
export function anySites(most: number): fc.Arbitrary<readonly Site[]> {
  const coarse = fc.tuple(fc.integer({ min: -17, max: 17 }), fc.integer({ min: -7, max: 7 }));
  const fine = fc.tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -20, max: 20 }));
  const site = fc.record({
    coarse,
    fine,
    area: fc.integer({ max: 4, min: 0 }),
    total: fc.integer({ min: 1, max: 300 }),
  });
  return fc
    .array(site, { minLength: 1, maxLength: most })
    .map((drawn) =>
      drawn
        .map(({ coarse: [x, y], fine: [dx, dy], area, total }, i) =>
          aSite({ id: `place-${i}`, lon: x * 10 + dx / 10, lat: y * 10 + dy / 10, area: area === 0, total }),
        )
        .sort((a, b) => a.lon - b.lon),
    );
}

/** As the model draws them: a single event small, three hundred large. */
export const radiusOf = (count: number) => Math.min(24, 9.5 + 0.9 * Math.sqrt(count));
