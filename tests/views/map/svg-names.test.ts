import type { Feature } from 'geojson';
import { describe, expect, it } from 'vitest';
import { type Box, boxAt } from '#/views/map/box';
import { labelFeatures } from '#/views/map/labels';
import { worldSize } from '#/views/map/mercator';
import { buildStyle } from '#/views/map/style';
import { isNameLayer, pixelOf, placeNames, takenBy } from '#/views/map/svg-names';

const LOOK = { theme: 'light', lang: 'en', borders: true, globe: false, narrow: false, relief: false } as const;
const LAYERS = buildStyle(LOOK).layers.filter(isNameLayer);

const name = (text: string) => ({ en: text, zh: text, ru: text, kk: text });
const NAMES = labelFeatures(
  [
    { kind: 'city', zoom: 2, name: name('Ulaanbaatar'), at: [106.9, 47.9] },
    { kind: 'country', zoom: 0, name: name('Mongolia'), at: [106.9, 47.9] },
    { kind: 'country', zoom: 4, name: name('Saudi Arabia'), at: [45, 24] },
    { kind: 'water', zoom: 0, name: name('Indian\nOcean'), at: [80, -10] },
    {
      kind: 'range',
      zoom: 3,
      name: name('Himalaya'),
      line: [
        [75, 34],
        [82, 29.5],
        [90, 27.5],
        [96, 28.5],
      ],
    },
  ],
  'en',
  [],
).features;

function place(zoom: number, taken: readonly Box[] = [], middle = 0.75) {
  const features = (source: string): readonly Feature[] => (source === 'labels' ? NAMES : []);
  return placeNames({ zoom, middle, layers: LAYERS, features, taken, measure: (text) => text.length * 0.5 });
}

function find(zoom: number, words: string, taken?: readonly Box[]) {
  return place(zoom, taken).find(({ lines }) => lines.join(' ') === words);
}

describe('the names of the basemap', () => {
  it('shows each from its own zoom on', () => {
    expect(find(3.9, 'SAUDI ARABIA')).toBeUndefined();
    expect(find(4, 'SAUDI ARABIA')).toBeDefined();
  });

  it('puts the stronger first, and a city on the side that is free', () => {
    const [country, city] = [find(4, 'MONGOLIA'), find(4, 'Ulaanbaatar')];
    expect(country?.at).toEqual(pixelOf(106.9, 47.9, 4, 0.75));
    expect(Math.abs((city?.at.y ?? 0) - (country?.at.y ?? 0))).toBeGreaterThan(8);
  });

  it('breaks long names into lines of like width', () => {
    expect(find(4, 'SAUDI ARABIA')?.lines).toEqual(['SAUDI', 'ARABIA']);
    expect(find(0, 'Indian Ocean')?.lines).toEqual(['Indian', 'Ocean']);
  });

  it('writes nothing under a marker or over its name', () => {
    const at = new Map([['ulaanbaatar', { lon: 106.9, lat: 47.9, radius: 14 }]]);
    const side = { anchor: 'left', x: 20, y: 0 } as const;
    const names = [{ text: 'Ulaanbaatar', lon: 106.9, lat: 47.9, side, width: 80, height: 16 }];
    expect(find(4, 'MONGOLIA', takenBy({ at, names }, 4, 0.75))).toBeUndefined();
    const [, beside] = takenBy({ at, names }, 4, 0.75);
    const point = pixelOf(106.9, 47.9, 4, 0.75);
    expect(beside).toEqual(boxAt({ x: point.x + 60, y: point.y }, 80, 16));
  });

  it('writes along a line that is long enough, and not where something lies on it', () => {
    const found = find(5, 'Himalaya');
    expect(found?.along).toHaveLength(4);
    expect(find(5, 'Himalaya', [boxAt(found?.at ?? { x: 0, y: 0 }, 4, 4)])).toBeUndefined();
    const short = labelFeatures(
      [
        {
          kind: 'range',
          zoom: 3,
          name: name('Himalaya'),
          line: [
            [80, 30],
            [80.2, 30],
          ],
        },
      ],
      'en',
      [],
    );
    const task = { zoom: 3, middle: 0.7, layers: LAYERS, taken: [], measure: (text: string) => text.length * 0.5 };
    expect(placeNames({ ...task, features: () => short.features })).toEqual([]);
  });

  it('means the copy of the world that is nearest to the middle', () => {
    expect(pixelOf(-179, 0, 2, 0.99).x).toBeCloseTo(worldSize(2) * (1 + 1 / 360));
  });
});
