import type { Feature, FeatureCollection, Position } from 'geojson';
import { greatCircle, type LonLat } from './arc';
import type { Arc, ArcEnd } from './arcs-model';
import type { DrawnMark } from './drawn-marks';
import type { Seat } from './model';
import { nameSides } from './name-sides';
import type { NameType } from './style-look';

export const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] };

const SEAT_RADIUS = 3;

/** Meridians and parallels every fifteen degrees. */
export const GRATICULE: Feature = {
  type: 'Feature',
  properties: {},
  geometry: { type: 'MultiLineString', coordinates: graticule(15) },
};

/** What MapLibre needs to know of the markers to put their names beside them. */
export function placeFeatures(marks: readonly DrawnMark[], type: NameType): FeatureCollection {
  return collection(
    marks.map(({ name, area, count, radius, lon, lat }) => ({
      type: 'Feature',
      properties: { name, area, count, radius, sides: sidesInEms(radius, type) },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  );
}

export function seatFeatures(seats: readonly Seat[], type: NameType): FeatureCollection {
  return collection(
    seats.map(({ lon, lat, name }) => ({
      type: 'Feature',
      properties: { name, sides: sidesInEms(SEAT_RADIUS, type) },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  );
}

/** Arcs end where the marks are drawn. While something is lit, the arcs of what is only selected step back. */
export function arcFeatures(arcs: readonly Arc[], marks: readonly DrawnMark[]): FeatureCollection {
  const drawnAt = new Map(marks.map(({ id, lon, lat }): [string, LonLat] => [id, [lon, lat]]));
  const endOf = ({ place, at }: ArcEnd) => drawnAt.get(place.id) ?? at;
  const someLit = arcs.some((arc) => arc.lit);
  return collection(
    arcs.map(({ from, to, lit }) => ({
      type: 'Feature',
      properties: { strong: lit || !someLit },
      geometry: {
        type: 'LineString',
        coordinates: greatCircle(endOf(from), endOf(to)).map(([lon, lat]) => [lon, lat]),
      },
    })),
  );
}

/** As `text-variable-anchor-offset` wants it: each anchor, then its offset. */
function sidesInEms(radius: number, { gap, size }: NameType): readonly unknown[] {
  return nameSides(radius, gap).flatMap(({ anchor, x, y }) => [anchor, [x / size, y / size]]);
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
