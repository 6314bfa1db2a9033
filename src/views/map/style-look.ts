import type { ExpressionSpecification } from 'maplibre-gl';

/** What a reader's settings make of the style. */
export type StyleLook = {
  readonly theme: 'light' | 'dark';
  readonly lang: string;
  readonly borders: boolean;
  /** The shaded relief, a picture of 110 kB that comes when everything else is there. */
  readonly relief: boolean;
};

/** A width in pixels that grows with the zoom: pairs of zoom and width. */
export function byZoom(...stops: number[]): ExpressionSpecification {
  return ['interpolate', ['exponential', 1.4], ['zoom'], ...stops];
}
