import type { Feature, FeatureCollection } from 'geojson';
import { feature } from 'topojson-client';
import type { MapLabel } from './labels';

/** What topojson-client reads; the package with its types is not one of ours. */
export type Topology = Parameters<typeof feature>[0];

/** The address of one of the basemap's files, wherever the site is put. */
export function basemapUrl(file: string): string {
  return new URL(`${import.meta.env.BASE_URL}basemap/${file}`, document.baseURI).href;
}

/** The layers of a topology as one collection; each feature says in `layer` which it is. Rejects where it cannot be had. */
export async function loadGeography(file: string, signal: AbortSignal): Promise<FeatureCollection> {
  const topology = await loadTopology(file, signal);
  const features = Object.entries(topology.objects).map(([layer, object]): Feature => {
    const shape = feature(topology, object);
    const geometry =
      shape.type === 'Feature'
        ? shape.geometry
        : { type: 'GeometryCollection' as const, geometries: shape.features.map((part) => part.geometry) };
    return { type: 'Feature', properties: { layer }, geometry };
  });
  return { type: 'FeatureCollection', features };
}

export async function loadTopology(file: string, signal: AbortSignal): Promise<Topology> {
  return loadJson(file, signal);
}

export async function loadLabels(signal: AbortSignal): Promise<readonly MapLabel[]> {
  return loadJson('labels.json', signal);
}

/** The files are this site's own, made by its own build: they are not checked again here. */
async function loadJson<T>(file: string, signal: AbortSignal): Promise<T> {
  const response = await fetch(basemapUrl(file), { signal });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.json();
}
