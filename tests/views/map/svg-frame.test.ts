import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromWorld, worldSize } from '#/views/map/mercator';
import { between, cameraAt, panned, positionOf, seenAt, within, zoomedAt } from '#/views/map/svg-frame';

const SIZE = { width: 960, height: 540 };
const URUMQI = { zoom: 3.4, lat: 43.8, lng: 87.6 };
const aCamera = fc.record({
  x: fc.double({ min: 0, max: 1, noNaN: true }),
  y: fc.double({ min: 0.1, max: 0.9, noNaN: true }),
  zoom: fc.double({ min: 1, max: 7, noNaN: true }),
});
const aPoint = fc.record({
  x: fc.double({ min: 0, max: SIZE.width, noNaN: true }),
  y: fc.double({ min: 0, max: SIZE.height, noNaN: true }),
});

describe('the frame of the flat map', () => {
  it('reads and says positions as a link has them', () => {
    const { zoom, lat, lng } = positionOf(cameraAt(URUMQI));
    expect([zoom, lat, lng]).toEqual([3.4, expect.closeTo(43.8, 9), expect.closeTo(87.6, 9)]);
    expect(positionOf({ ...cameraAt(URUMQI), x: 1.25 }).lng).toBeCloseTo(-90);
  });

  it('shows the middle in the middle, and a degree as wide as tiles of 512 pixels have it', () => {
    const camera = cameraAt({ zoom: 2, lat: 0, lng: 0 });
    expect(seenAt({ x: 0.5, y: 0.5 }, camera, SIZE)).toEqual({ x: 480, y: 270 });
    expect(seenAt({ x: 0.5 + 1 / 360, y: 0.5 }, camera, SIZE).x).toBeCloseTo(480 + 2048 / 360);
  });

  it('shows places beyond ±180° on the side on which they are near', () => {
    const camera = cameraAt({ zoom: 3, lat: 60, lng: 179 });
    const fiji = { x: (-179 + 180) / 360, y: camera.y };
    expect(seenAt(fiji, camera, SIZE).x).toBeCloseTo(480 + (2 / 360) * worldSize(3));
  });

  it('keeps what is under the pointer there while it comes closer', () => {
    fc.assert(
      fc.property(aCamera, aPoint, fc.double({ min: 1, max: 7, noNaN: true }), (camera, at, zoom) => {
        const size = worldSize(camera.zoom);
        const under = { x: camera.x + (at.x - 480) / size, y: camera.y + (at.y - 270) / size };
        const next = zoomedAt(camera, zoom, at, SIZE);
        expect((under.x - next.x) * worldSize(zoom) + 480).toBeCloseTo(at.x, 4);
        expect((under.y - next.y) * worldSize(zoom) + 270).toBeCloseTo(at.y, 4);
      }),
    );
  });

  it('moves what is seen by the pixels that the hand moves', () => {
    const camera = cameraAt(URUMQI);
    const point = { x: camera.x + 0.01, y: camera.y };
    const [before, after] = [seenAt(point, camera, SIZE), seenAt(point, panned(camera, 30, -12), SIZE)];
    expect([after.x - before.x, after.y - before.y]).toEqual([expect.closeTo(30, 6), expect.closeTo(-12, 6)]);
  });

  it('never shows what lies beyond the poles, nor comes closer or goes farther than it may', () => {
    fc.assert(
      fc.property(
        aCamera,
        fc.double({ min: -2, max: 3, noNaN: true }),
        fc.double({ min: -3, max: 12, noNaN: true }),
        (camera, y, zoom) => {
          const kept = within({ ...camera, y, zoom }, SIZE);
          const half = SIZE.height / 2 / worldSize(kept.zoom);
          expect(kept.y - half).toBeGreaterThanOrEqual(-1e-9);
          expect(kept.y + half).toBeLessThanOrEqual(1 + 1e-9);
          expect(kept.zoom).toBeGreaterThanOrEqual(0.5);
          expect(kept.zoom).toBeLessThanOrEqual(7);
        },
      ),
    );
  });

  it('glides the short way around the world, and arrives', () => {
    const [from, to] = [cameraAt({ zoom: 3, lat: 0, lng: 170 }), cameraAt({ zoom: 4, lat: 10, lng: -170 })];
    const middle = between(from, to, 0.5);
    expect(Math.abs(fromWorld(middle).lon)).toBeGreaterThan(170);
    const end = positionOf(between(from, to, 1));
    expect([end.zoom, end.lat, end.lng]).toEqual([4, expect.closeTo(10, 6), expect.closeTo(-170, 6)]);
  });
});
