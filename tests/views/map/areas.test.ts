import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { areaFeatures, extentOf, type RegionShapes, shapesOf } from '#/views/map/areas';
import { aPlace } from '../../support/builders';

const shapes = shapesOf(JSON.parse(readFileSync('public/basemap/regions.topo.json', 'utf8')));
const region = (...sameAs: readonly string[]) => aPlace({ id: 'region', type: 'region', precision: 'area', sameAs });

it('finds a region’s outline by its number in either gazetteer, however its address is written', () => {
  const [outline] = areaFeatures([region('https://www.wikidata.org/entity/Q34800')], shapes).features;
  expect(outline?.geometry.type).toBe('MultiPolygon');
  for (const address of [
    'http://wikidata.org/wiki/Q34800',
    'https://www.geonames.org/1529047',
    'https://www.geonames.org/1529047/xinjiang.html',
  ]) {
    expect(areaFeatures([region(address)], shapes).features).toEqual([outline]);
  }
});

it('draws nothing for a region that it does not know', () => {
  const unknown = [region(), region('https://www.geonames.org/1'), region('https://example.org/Q34800')];
  expect(areaFeatures(unknown, shapes).features).toEqual([]);
});

it('reaches as far as a region’s outline, part by part, and no farther than is known', () => {
  const square = (west: number, east: number) => [
    [
      [west, 60],
      [east, 60],
      [east, 70],
      [west, 70],
      [west, 60],
    ],
  ];
  const coordinates = [square(170, 180), square(-180, -170)];
  const across: RegionShapes = new Map([['wikidata.org Q1', { type: 'MultiPolygon', coordinates }]]);
  const asked = { points: [[175, 65] as const], areas: [region('https://www.wikidata.org/wiki/Q1')] };
  expect(extentOf(asked, null)).toEqual([[175, 65]]);
  const reach = extentOf(asked, across);
  expect(reach).toHaveLength(9);
  for (const corner of [170, 180, -180, -170].flatMap((lon) => [
    [lon, 60],
    [lon, 70],
  ]))
    expect(reach).toContainEqual(corner);
});
