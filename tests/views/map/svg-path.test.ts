import { describe, expect, it } from 'vitest';
import { DRAWN_WORLD, drawnPoint, pathOf } from '#/views/map/svg-path';

const line = (...coordinates: [number, number][]) => ({ type: 'LineString' as const, coordinates });

describe('the paths of the drawing', () => {
  it('measures the world in pixels of the closest zoom', () => {
    expect(DRAWN_WORLD).toBe(65_536);
    expect(drawnPoint([-180, 0])).toEqual({ x: 0, y: 32_768 });
    expect(drawnPoint([190, 0]).x).toBeGreaterThan(DRAWN_WORLD);
  });

  it('writes a line from point to point', () => {
    expect(pathOf(line([0, 0], [45, 0], [45, 0], [90, 0]), 0)).toBe('M32768 32768l8192 0 0 0 8192 0');
  });

  it('joins points that nobody could tell apart, but never the ends, at which lines meet', () => {
    const dense = line([0, 0], [0.001, 0], [0.002, 0], [0.003, 0], [10, 0], [10.001, 0]);
    expect(pathOf(dense, 4)).toBe('M32768 32768l1820 0 1 0');
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
    expect(pathOf({ type: 'MultiPolygon', coordinates: [square, square] }, 0).match(/z/g)).toHaveLength(2);
    expect(pathOf({ type: 'Polygon', coordinates: [[[0, 0]]] }, 0)).toBe('');
  });

  it('joins a collection of any lines to one path', () => {
    const collection = {
      type: 'GeometryCollection' as const,
      geometries: [line([0, 0], [1, 0]), line([2, 0], [3, 0])],
    };
    expect(pathOf(collection, 0).match(/M/g)).toHaveLength(2);
  });
});
