import type { ExpressionSpecification } from 'maplibre-gl';

/** What a reader's settings make of the style. */
export type StyleLook = {
  readonly theme: 'light' | 'dark';
  readonly lang: string;
  readonly borders: boolean;
  readonly globe: boolean;
  /** The shaded relief, a picture of 110 kB that comes when everything else is there. */
  readonly relief: boolean;
};

/** A width in pixels that grows with the zoom: pairs of zoom and width. */
export function byZoom(...stops: number[]): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.4], ['zoom'], ...stops];
}

/** How the names of places are set: size and distance from the mark in pixels, and the ems after which they are broken. */
export type NameType = { readonly size: number; readonly maxWidth: number; readonly gap: number };

export function nameType(small: boolean): NameType {
  return small ? { size: 12, maxWidth: 6.5, gap: 5 } : { size: 13, maxWidth: 11, gap: 8 };
}
