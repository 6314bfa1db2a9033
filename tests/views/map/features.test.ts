import type { Feature, Position } from 'geojson';
import { expect, it } from 'vitest';
import { keepClearFeatures } from '#/views/map/features';

const MARK = { lon: 87, lat: 44, radius: 15 };

/** Where a picture lies: its middle beside its point and its size, in pixels. */
function box({ properties, geometry }: Feature) {
  const { image = '', size = 0, offset = [] } = properties ?? {};
  const times = Number(/\d+$/.exec(image)?.[0]);
  const [x = 0, y = 0]: Position = offset;
  return {
    at: geometry.type === 'Point' ? geometry.coordinates : null,
    x: x * size,
    y: y * size,
    width: 10 * times * size,
    height: 10 * size,
  };
}

it('keeps the basemap’s names away from each marker once, however many places it stands for', () => {
  const { features } = keepClearFeatures({
    at: new Map([
      ['urumqi', MARK],
      ['campus', MARK],
    ]),
    names: [],
  });
  expect(features.map(box)).toEqual([{ at: [87, 44], x: 0, y: 0, width: 30, height: 30 }]);
});

it('keeps them away from a name where it stands', () => {
  const name = { text: 'Urumqi', lon: 87, lat: 44, width: 60, height: 15 };
  const sides = [
    { anchor: 'left', x: 23, y: 0 },
    { anchor: 'right', x: -23, y: 0 },
    { anchor: 'bottom', x: 0, y: -23 },
    { anchor: 'top-left', x: -15, y: 23 },
  ] as const;
  const { features } = keepClearFeatures({ at: new Map(), names: sides.map((side) => ({ ...name, side })) });
  expect(features.map(box).map(({ x, y, width, height }) => [x, y, width, height])).toEqual([
    [53, 0, 60, 15],
    [-53, 0, 60, 15],
    [0, -30.5, 60, 15],
    [15, 30.5, 60, 15],
  ]);
});
