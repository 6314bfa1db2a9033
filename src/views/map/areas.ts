import type { FeatureCollection, Geometry, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Place } from '#/core/dataset-document';
import type { LonLat } from './arc';
import { loadTopology, type Topology } from './basemap';

/** Outlines by the addresses that public gazetteers give to their regions. */
export type RegionShapes = ReadonlyMap<string, Geometry>;

/** Where the map is told to go: what is framed are the points and, once their outlines are there, the whole regions. */
export type Destination = { readonly points: readonly LonLat[]; readonly areas: readonly Place[] };

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

/** All that shall be seen of where the map goes: points, and these regions as far as their outlines are known by now. */
export function extentOf({ points, areas }: Destination, shapes: RegionShapes | null): readonly LonLat[] {
  if (shapes === null) return points;
  return [
    ...points,
    ...areaFeatures(areas, shapes).features.flatMap(({ geometry }) => partsOf(geometry).flatMap(corners)),
  ];
}

/** Each part by itself, as a region may lie on both sides of ±180°. */
function partsOf(geometry: Geometry): readonly (readonly Position[])[] {
  const polygons =
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
  return polygons.map(([outline = []]) => outline);
}

function corners(outline: readonly Position[]): readonly LonLat[] {
  const lons = outline.map(([lon = 0]) => lon);
  const lats = outline.map(([, lat = 0]) => lat);
  const [west, east, south, north] = [Math.min(...lons), Math.max(...lons), Math.min(...lats), Math.max(...lats)];
  return [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ];
}

/** “https://www.geonames.org/1529047/xinjiang.html” is “geonames.org 1529047”. */
function gazetteerName(address: string): string | null {
  const [, site, id] =
    /^https?:\/\/(?:www\.)?(wikidata\.org|geonames\.org)\/(?:wiki\/|entity\/)?(Q?\d+)/.exec(address) ?? [];
  return site === undefined || id === undefined ? null : `${site} ${id}`;
}
