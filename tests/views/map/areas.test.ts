import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { areaFeatures, shapesOf } from '#/views/map/areas';
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
