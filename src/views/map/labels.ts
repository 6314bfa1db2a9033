import type { Feature, FeatureCollection } from 'geojson';
import type { Lang } from '#/core/view-state';
import type { LonLat } from './arc';

export type MapLabel = {
  readonly kind: 'country' | 'water' | 'landscape' | 'region' | 'range' | 'city';
  /** The whole zoom level from which it may be drawn. */
  readonly zoom: number;
  readonly name: Readonly<Record<Lang, string>>;
} & ({ readonly at: LonLat } | { readonly line: readonly LonLat[] });

/** Something else on the map that carries a name. */
export type NamedPoint = { readonly lon: number; readonly lat: number; readonly name: string };

/** Degrees within which the same name means the same place: a region's mark may stand far from the region's label. */
const SAME_PLACE = { city: 1.5, region: 9, country: 25, landscape: 0, water: 0, range: 0 };

/** The basemap's names in one language, without those that a marker or a seat carries already. */
export function labelFeatures(
  labels: readonly MapLabel[],
  lang: Lang,
  named: readonly NamedPoint[],
): FeatureCollection {
  const features = labels
    .filter((label) => !named.some((point) => isSame(label, lang, point)))
    .map((label): Feature => {
      const properties = { kind: label.kind, zoom: label.zoom, text: label.name[lang] };
      const geometry =
        'at' in label
          ? { type: 'Point' as const, coordinates: [...label.at] }
          : { type: 'LineString' as const, coordinates: label.line.map((point) => [...point]) };
      return { type: 'Feature', properties, geometry };
    });
  return { type: 'FeatureCollection', features };
}

/** “Xinjiang” and “Xinjiang Uygur Autonomous Region” are the same, “Oral” and “Aral” are not. */
function isSame(label: MapLabel, lang: Lang, point: NamedPoint): boolean {
  if (!('at' in label)) return false;
  const distance = Math.hypot(label.at[0] - point.lon, label.at[1] - point.lat);
  if (distance > SAME_PLACE[label.kind]) return false;
  const [a, b] = [label.name[lang].toLowerCase(), point.name.toLowerCase()];
  return a.includes(b) || b.includes(a);
}
