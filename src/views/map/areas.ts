import type { FeatureCollection, Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { Place } from '#/core/dataset-document';
import { loadTopology, type Topology } from './basemap';

/** Outlines by the addresses that public gazetteers give to their regions. */
export type RegionShapes = ReadonlyMap<string, Geometry>;

/** Fetches the outlines of the divisions that the basemap draws. Rejects where they cannot be had. */
export async function loadAreas(signal: AbortSignal): Promise<RegionShapes> {
  return shapesOf(await loadTopology('regions.topo.json', signal));
}

/** Reads the outlines from their file. */
export function shapesOf(topology: Topology): RegionShapes {
  const regions = Object.values(topology.objects).flatMap((object) => {
    const shape = feature(topology, object);
    return shape.type === 'Feature' ? [shape] : shape.features;
  });
  return new Map(
    regions.flatMap(({ geometry, properties }) =>
      [`wikidata.org ${properties?.wikidata}`, `geonames.org ${properties?.geonames}`].map(
        (name): [string, Geometry] => [name, geometry],
      ),
    ),
  );
}

/** The outlines of these regions, of those that the basemap knows by a gazetteer's number. */
export function areaFeatures(areas: readonly Place[], shapes: RegionShapes): FeatureCollection {
  const geometries = areas.flatMap(({ sameAs }) => {
    const shape = sameAs
      .map((address) => shapes.get(gazetteerName(address) ?? ''))
      .find((found) => found !== undefined);
    return shape === undefined ? [] : [shape];
  });
  return {
    type: 'FeatureCollection',
    features: geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })),
  };
}

/** “https://www.geonames.org/1529047/xinjiang.html” is “geonames.org 1529047”. */
function gazetteerName(address: string): string | null {
  const [, site, id] =
    /^https?:\/\/(?:www\.)?(wikidata\.org|geonames\.org)\/(?:wiki\/|entity\/)?(Q?\d+)/.exec(address) ?? [];
  return site === undefined || id === undefined ? null : `${site} ${id}`;
}
