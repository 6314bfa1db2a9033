import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type FitItem, type Frame, fitPosition } from '#/views/map/camera';
import { toWorld, worldSize } from '#/views/map/mercator';

const INSETS = { top: 26, right: 22, bottom: 44, left: 66 };
const DESKTOP: Frame = { width: 1000, height: 560, insets: INSETS };
const PHONE: Frame = { width: 390, height: 354, insets: { top: 54, right: 10, bottom: 34, left: 10 } };

function anItem(lon: number, lat: number, nameWidth = 60): FitItem {
  return { lon, lat, radius: 16, movable: false, name: { width: nameWidth, height: 16, gap: 6 } };
}

const CORE = [
  anItem(118.78, 32.06),
  anItem(115.85, 28.68, 70),
  anItem(87.6, 43.8),
  anItem(76.8, 40.3),
  anItem(69.6, 42.31, 72),
  anItem(71.45, 51.18),
  anItem(121.6, 38.91),
];

function onScreen(item: FitItem, frame: Frame) {
  const position = fitPosition([...CORE], frame);
  if (position === null) throw new Error('nothing fits');
  const size = worldSize(position.zoom);
  const [at, centre] = [toWorld(item.lon, item.lat), toWorld(position.lng, position.lat)];
  return { x: (at.x - centre.x) * size + frame.width / 2, y: (at.y - centre.y) * size + frame.height / 2 };
}

it('shows every place whole, on a desk and on a phone', () => {
  for (const frame of [DESKTOP, PHONE]) {
    for (const item of CORE) {
      const { x, y } = onScreen(item, frame);
      expect(x - item.radius).toBeGreaterThanOrEqual(frame.insets.left - 1);
      expect(x + item.radius).toBeLessThanOrEqual(frame.width - frame.insets.right + 1);
      expect(y - item.radius).toBeGreaterThanOrEqual(frame.insets.top - 1);
      expect(y + item.radius).toBeLessThanOrEqual(frame.height - frame.insets.bottom + 1);
    }
  }
});

it('leaves room for the name of the place at the edge', () => {
  const east = CORE[6];
  if (east === undefined) throw new Error('no Dalian');
  for (const frame of [DESKTOP, PHONE]) {
    const end = onScreen(east, frame).x + east.radius + east.name.gap + east.name.width;
    expect(end).toBeLessThanOrEqual(frame.width - frame.insets.right + 1);
  }
});

it('keeps the seven core places apart on a desk', () => {
  for (const a of CORE) {
    for (const b of CORE) {
      if (a === b) continue;
      const [p, q] = [onScreen(a, DESKTOP), onScreen(b, DESKTOP)];
      expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(a.radius + b.radius);
    }
  }
});

it('puts places on both sides of the antimeridian side by side', () => {
  const position = fitPosition([anItem(178, -18), anItem(-172, -14)], DESKTOP);
  expect(Math.abs(position?.lng ?? 0)).toBeGreaterThan(165);
  expect(position?.zoom).toBeGreaterThan(4);
});

it('comes no closer to a single place than a reader would want', () => {
  expect(fitPosition([anItem(87.6, 43.8)], DESKTOP)?.zoom).toBe(5);
});

it('comes close to a region alone, whose mark may move, as to any other place', () => {
  expect(fitPosition([{ ...anItem(85, 41), movable: true }], DESKTOP)?.zoom).toBe(5);
});

it('has no position for nothing, or for no room', () => {
  expect(fitPosition([], DESKTOP)).toBeNull();
  expect(fitPosition([...CORE], { ...DESKTOP, width: 0 })).toBeNull();
});

it('always gives a position that the map can take', () => {
  const item = fc
    .tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90)),
    )
    .map(([lon, lat]) => anItem(lon, lat));
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 12 }), (items) => {
      const position = fitPosition(items, PHONE);
      expect(position?.zoom).toBeGreaterThanOrEqual(0.5);
      expect(position?.zoom).toBeLessThanOrEqual(5);
      expect(Math.abs(position?.lng ?? 999)).toBeLessThanOrEqual(180);
      expect(Math.abs(position?.lat ?? 999)).toBeLessThan(90);
    }),
    { numRuns: 40 },
  );
});
