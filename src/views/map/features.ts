import type { Feature, FeatureCollection, Position } from 'geojson';
import type { DrawnArc } from './arcs-drawn';
import type { OverlayLayout } from './engine';
import type { Seat } from './model';
import { nameBox } from './name-sides';

export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** Transparent pictures that keep names away: so many pixels high, and up to so many times as wide. */
export const KEEPER = { id: 'keeper', height: 10, widest: 16 } as const;

/** Meridians and parallels every fifteen degrees. */
export const GRATICULE: Feature = {
  type: 'Feature',
  properties: {},
  geometry: { type: 'MultiLineString', coordinates: graticule(15) },
};

/** Where the overlay has markers and names, as pictures that nothing is written under. */
export function keepClearFeatures({ at, names }: OverlayLayout): FeatureCollection {
  const markers = new Map([...at.values()].map((mark) => [`${mark.lon} ${mark.lat}`, mark]));
  return collection([
    ...[...markers.values()].map(({ lon, lat, radius }) => keeper(lon, lat, 2 * radius, 2 * radius, 0, 0)),
    ...names.map(({ lon, lat, side, width, height }) => {
      const { left, top } = nameBox({ x: 0, y: 0 }, { width, height }, side);
      return keeper(lon, lat, width, height, left + width / 2, top + height / 2);
    }),
  ]);
}

export function seatFeatures(seats: readonly Seat[]): FeatureCollection {
  return collection(
    seats.map(({ lon, lat }) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  );
}

/** Lines, and beside each of those that are `counted` how many events it stands for. */
export function arcFeatures(
  arcs: readonly DrawnArc[],
  isCounted: (arc: DrawnArc) => boolean,
  inDigits: (count: number) => string,
): FeatureCollection {
  const lines = arcs.map(({ line, weight, opacity }): Feature => {
    const coordinates = line.map(([lon, lat]) => [lon, lat]);
    return { type: 'Feature', properties: { weight, opacity }, geometry: { type: 'LineString', coordinates } };
  });
  const counts = arcs.filter(isCounted).map(({ middle: [lon, lat], count, strong }): Feature => {
    // A figure that steps back as far as its line could not be read.
    const properties = { count, figure: inDigits(count), opacity: strong ? 1 : 0.6 };
    return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } };
  });
  return collection([...lines, ...counts]);
}

/** A picture of about this size (pixels), its middle so far from a point. */
function keeper(lon: number, lat: number, width: number, height: number, x: number, y: number): Feature {
  const times = Math.max(1, Math.min(KEEPER.widest, Math.round(width / height)));
  const size = height / KEEPER.height;
  const properties = { image: `${KEEPER.id}-${times}`, size, offset: [x / size, y / size] };
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [lon, lat] } };
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
