import { describe, expect, it } from 'vitest';
import { BOLD, SANS, SERIF } from '#/views/map/fonts';
import { buildStyle } from '#/views/map/style';
import { contextAt, evaluate, numberOf } from '#/views/map/svg-expression';

const at = (zoom: number, properties: Readonly<Record<string, unknown>> = {}, geometry = 'Point') => ({
  zoom,
  properties,
  geometry,
});

describe('an expression of the style', () => {
  it('interpolates between stops as the specification has it, and holds beyond them', () => {
    const width = ['interpolate', ['exponential', 2], ['zoom'], 0, 1, 4, 16];
    expect(evaluate(width, at(-1))).toBe(1);
    expect(evaluate(width, at(2))).toBeCloseTo(1 + 15 * (3 / 15));
    expect(evaluate(width, at(9))).toBe(16);
    expect(evaluate(['interpolate', ['linear'], ['zoom'], 0, 0, 10, 5], at(4))).toBe(2);
  });

  it('reckons with what a feature says', () => {
    const width = ['interpolate', ['linear'], ['zoom'], 0, ['+', 1, ['*', 2, ['get', 'weight']]], 10, 20];
    expect(evaluate(width, at(0, { weight: 3 }))).toBe(7);
    expect(evaluate(['-', ['get', 'count']], at(0, { count: 4 }))).toBe(-4);
    expect(evaluate(['upcase', ['get', 'text']], at(0, { text: 'қытай' }))).toBe('ҚЫТАЙ');
  });

  it('chooses', () => {
    const filter = ['all', ['==', ['get', 'kind'], 'city'], ['>=', ['zoom'], ['get', 'zoom']]];
    expect(evaluate(filter, at(3, { kind: 'city', zoom: 3 }))).toBe(true);
    expect(evaluate(filter, at(2, { kind: 'city', zoom: 3 }))).toBe(false);
    expect(evaluate(['==', ['geometry-type'], 'LineString'], at(0, {}, 'MultiLineString'))).toBe(true);
  });

  it('throws at what it does not know, and takes the usual value for what is not said', () => {
    expect(() => evaluate(['heatmap-density'], contextAt(3))).toThrow(/heatmap-density/);
    expect(numberOf(undefined, contextAt(3), 1.5)).toBe(1.5);
  });
});

describe('the style of the map', () => {
  const properties = {
    layer: 'land',
    kind: 'city',
    zoom: 2,
    text: 'x',
    weight: 0.4,
    opacity: 1,
    figure: '3',
    count: 3,
  };

  it('says nothing that the map without WebGL could not draw', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const borders of [true, false]) {
        const look = { theme, lang: 'en', borders, globe: false, narrow: false, relief: true };
        for (const layer of buildStyle(look).layers) {
          if (layer.type === 'symbol' && layer.layout?.['text-font'] !== undefined)
            expect([SANS, BOLD, SERIF], layer.id).toContain(layer.layout['text-font']);
          const said = [
            'filter' in layer ? layer.filter : null,
            ...Object.entries(layer.layout ?? {})
              .filter(([name]) => !LISTS.has(name))
              .map(([, value]) => value),
            ...Object.entries(layer.paint ?? {})
              .filter(([name]) => !LISTS.has(name))
              .map(([, value]) => value),
          ];
          for (const value of said)
            for (const zoom of [0.5, 3, 7])
              expect(() => evaluate(value, at(zoom, properties, 'LineString')), layer.id).not.toThrow();
        }
      }
    }
  });

  /** Lists of words or numbers, or read as a gradient. */
  const LISTS: ReadonlySet<string> = new Set(['text-font', 'text-variable-anchor', 'line-gradient', 'line-dasharray']);
});
