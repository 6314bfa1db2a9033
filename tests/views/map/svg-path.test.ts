import { describe, expect, it } from 'vitest';
import { DRAWN_WORLD, drawnPoint, pathsOf } from '#/views/map/svg-path';

const line = (...coordinates: [number, number][]) => ({ type: 'LineString' as const, coordinates });

describe('the paths of the drawing', () => {
  it('measures the world in pixels of the closest zoom', () => {
    expect(DRAWN_WORLD).toBe(65_536);
    expect(drawnPoint([-180, 0])).toEqual({ x: 0, y: 32_768 });
    expect(drawnPoint([190, 0]).x).toBeGreaterThan(DRAWN_WORLD);
  });

  it('writes a line from point to point', () => {
    expect(pathsOf(line([0, 0], [45, 0], [90, 0]), WHOLE)).toEqual(['M32768 32768l8192 0 8192 0']);
  });

  it('joins points that nobody could tell apart, but never the ends, at which lines meet', () => {
    const dense = line([0, 0], [0.001, 0], [0.002, 0], [0.003, 0], [10, 0], [10.001, 0]);
    expect(pathsOf(dense, { tolerance: 4, cut: false })).toEqual(['M32768 32768l1820 0 1 0']);
  });

  it('closes areas and drops those of a single point', () => {
    const square = [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ];
    const [both = ''] = pathsOf({ type: 'MultiPolygon', coordinates: [square, square] }, WHOLE);
    expect(both.match(/z/g)).toHaveLength(2);
    expect(pathsOf({ type: 'Polygon', coordinates: [[[0, 0]]] }, WHOLE)).toEqual([]);
  });

  it('puts near things into one path and far ones into others, so that a browser can skip them', () => {
    const lines = [line([0, 0], [1, 0]), line([2, 0], [3, 0]), line([100, 0], [101, 0])];
    const paths = pathsOf({ type: 'GeometryCollection', geometries: lines }, WHOLE);
    expect(paths.map((path) => path.match(/M/g)?.length)).toEqual([2, 1]);
  });

  it('cuts a long line into pieces that meet, unless it may not', () => {
    const long = line(...Array.from({ length: 300 }, (_, i): [number, number] => [i / 2, 0]));
    expect(pathsOf(long, WHOLE)).toHaveLength(1);
    const pieces = pathsOf(long, { tolerance: 0, cut: true });
    expect(pieces.length).toBeGreaterThan(3);
    const ends = pieces.map((piece) => {
      const [start = 0, ...steps] = (piece.match(/[-\d]+/g) ?? []).map(Number).filter((_, i) => i % 2 === 0);
      return { start, end: start + steps.reduce((sum, step) => sum + step, 0) };
    });
    expect(ends.slice(1).map(({ start }) => start)).toEqual(ends.slice(0, -1).map(({ end }) => end));
  });
});

const WHOLE = { tolerance: 0, cut: false } as const;
