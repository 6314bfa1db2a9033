import type { Feature, FeatureCollection, Position } from 'geojson';
import { greatCircle } from './arc';
import type { Arc } from './arcs-model';
import type { PlaceMark, Seat } from './model';

export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Meridians and parallels every fifteen degrees. */
export const GRATICULE: Feature = {
  type: 'Feature',
  properties: {},
  geometry: { type: 'MultiLineString', coordinates: graticule(15) },
};

/** What MapLibre needs to know of the markers to put their names beside them. `radiusOf` in pixels. */
export function placeFeatures(marks: readonly PlaceMark[], radiusOf: (mark: PlaceMark) => number): FeatureCollection {
  return collection(
    marks.map((mark) => ({
      type: 'Feature',
      properties: { name: mark.name, area: mark.area, count: mark.count, radius: radiusOf(mark) },
      geometry: { type: 'Point', coordinates: [mark.lon, mark.lat] },
    })),
  );
}

export function seatFeatures(seats: readonly Seat[]): FeatureCollection {
  return collection(
    seats.map(({ lon, lat, name }) => ({
      type: 'Feature',
      properties: { name },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  );
}

/** While something is lit, the arcs of what is only selected step back. */
export function arcFeatures(arcs: readonly Arc[]): FeatureCollection {
  const someLit = arcs.some((arc) => arc.lit);
  return collection(
    arcs.map(({ from, to, lit }) => ({
      type: 'Feature',
      properties: { strong: lit || !someLit },
      geometry: { type: 'LineString', coordinates: greatCircle(from.at, to.at).map(([lon, lat]) => [lon, lat]) },
    })),
  );
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function graticule(step: number): Position[][] {
  const range = (from: number, to: number, by: number) =>
    Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, i) => from + i * by);
  const meridians = range(-180, 180 - step, step).map((lon) => range(-84, 84, 3).map((lat) => [lon, lat]));
  const parallels = range(-75, 75, step).map((lat) => range(-180, 180, 3).map((lon) => [lon, lat]));
  return [...meridians, ...parallels];
}
