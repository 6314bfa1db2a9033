import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitGlobe, horizonOf, planetAt } from '#/views/map/globe';

const INSETS = { top: 20, right: 20, bottom: 20, left: 20 };
const FRAME = { width: 900, height: 500, insets: INSETS };
const mark = (lon: number, lat: number) => ({ lon, lat, radius: 12 });

it('sees its middle and not the other side', () => {
  const inSight = horizonOf(planetAt(2, 40, 500), [95, 40]);
  expect(inSight([95, 40])).toBe(true);
  expect(inSight([69.6, 42.3])).toBe(true);
  expect(inSight([-85, -40])).toBe(false);
  expect(inSight([151, -34])).toBe(false);
});

it('sees less of the globe from nearer by', () => {
  const far = horizonOf(planetAt(1, 0, 500), [0, 0]);
  const near = horizonOf(planetAt(4, 0, 500), [0, 0]);
  expect([far([55, 0]), near([55, 0])]).toEqual([true, false]);
});

it('fits places of one side in sight, as close as they allow', () => {
  const places = [mark(71.4, 51.2), mark(118.8, 32.1)];
  const position = fitGlobe(places, FRAME);
  const inSight = horizonOf(planetAt(position?.zoom ?? 0, position?.lat ?? 0, 500), [
    position?.lng ?? 0,
    position?.lat ?? 0,
  ]);
  expect(places.every(({ lon, lat }) => inSight([lon, lat]))).toBe(true);
  const wider = fitGlobe([...places, mark(27.6, 53.9)], FRAME);
  expect(wider?.zoom).toBeLessThan(position?.zoom ?? 0);
});

it('comes no closer than it is told', () => {
  expect(fitGlobe([mark(90, 40)], FRAME)?.zoom).toBe(5);
  expect(fitGlobe([mark(90, 40)], { ...FRAME, closest: 7 })?.zoom).toBe(7);
});

it('shows the whole globe where nothing shows all, and nothing where there is nothing', () => {
  const opposite = fitGlobe([mark(90, 0), mark(-90, 0)], FRAME);
  expect(opposite?.zoom).toBeGreaterThan(0);
  expect(opposite?.zoom).toBeLessThan(2);
  expect(fitGlobe([], FRAME)).toBeNull();
  expect(fitGlobe([mark(0, 0)], { ...FRAME, width: 30 })).toBeNull();
});

it('always finds a position on the map', () => {
  const place = fc
    .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true }))
    .map(([lon, lat]) => mark(lon, lat));
  fc.assert(
    fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), (places) => {
      const position = fitGlobe(places, FRAME);
      expect(Math.abs(position?.lng ?? 999)).toBeLessThanOrEqual(180);
      expect(Math.abs(position?.lat ?? 999)).toBeLessThanOrEqual(75);
      expect(position?.zoom).toBeLessThanOrEqual(5);
      expect(position?.zoom).toBeGreaterThan(-2);
    }),
  );
});
