import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { BOLD, SANS, SERIF } from './fonts';
import { byZoom, nameType, type StyleLook } from './style-look';
import type { MapTheme } from './theme';

/** The image of `markLayers`' collider, in pixels: transparent, as wide as a marker of half that radius. */
export const COLLIDER = { id: 'collider', size: 20 } as const;

/** Links between places, under every text. */
export function arcLayers(theme: MapTheme): LayerSpecification[] {
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
  const opacity: ExpressionSpecification = ['case', ['get', 'strong'], 1, 0.4];
  return [
    {
      id: 'arc-casing',
      type: 'line',
      source: 'arcs',
      layout,
      paint: { 'line-color': theme.land, 'line-width': byZoom(0, 3, 5, 5), 'line-opacity': ['*', 0.7, opacity] },
    },
    {
      id: 'arc',
      type: 'line',
      source: 'arcs',
      layout,
      paint: {
        'line-width': byZoom(0, 1.3, 5, 2.1),
        'line-opacity': opacity,
        'line-gradient': ['interpolate', ['linear'], ['line-progress'], 0, theme.arc, 0.35, theme.arc, 1, theme.arcEnd],
      },
    },
    {
      id: 'seat',
      type: 'circle',
      source: 'seats',
      paint: {
        'circle-radius': byZoom(0, 3, 5, 4),
        'circle-color': theme.placeHalo,
        'circle-stroke-color': theme.seat,
        'circle-stroke-width': 1.6,
      },
    },
  ];
}

/** The basemap's own names, weakest first: what is drawn later is placed first. */
export function labelLayers(theme: MapTheme, look: StyleLook): LayerSpecification[] {
  const spaced = look.lang === 'zh';
  const halo = { 'text-halo-color': theme.land, 'text-halo-width': 1.2 };
  return [
    label('range', {
      layout: {
        'symbol-placement': 'line-center',
        'text-font': SERIF,
        'text-size': byZoom(3, 10.5, 6, 14),
        'text-letter-spacing': spaced ? 0.4 : 0.18,
        'text-max-angle': 60,
      },
      paint: { ...halo, 'text-color': theme.landscape },
    }),
    label('landscape', {
      layout: {
        'text-font': SERIF,
        'text-size': byZoom(3, 10.5, 6, 14),
        'text-letter-spacing': spaced ? 0.2 : 0.06,
        'text-line-height': 1.15,
      },
      paint: { ...halo, 'text-color': theme.landscape },
    }),
    label('water', {
      layout: {
        'text-font': SERIF,
        'text-size': byZoom(0, 10.5, 3, 12, 6, 15),
        'text-letter-spacing': 0.08,
        'text-max-width': 7,
      },
      paint: { 'text-color': theme.waterText, 'text-halo-color': theme.water, 'text-halo-width': 1 },
    }),
    label('region', {
      layout: { 'text-font': SANS, 'text-size': byZoom(3, 10.5, 6, 14), 'text-letter-spacing': 0.12 },
      paint: { ...halo, 'text-color': theme.region },
    }),
    {
      id: 'city-dot',
      type: 'circle',
      source: 'labels',
      filter: isLabel('city'),
      paint: {
        'circle-radius': byZoom(2, 1.6, 6, 2.6),
        'circle-color': theme.cityDot,
        'circle-stroke-color': theme.land,
        'circle-stroke-width': 1,
      },
    },
    label('city', {
      layout: {
        'text-font': SANS,
        'text-size': byZoom(2, 10.5, 6, 13),
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.4,
        'text-justify': 'auto',
        'text-padding': 3,
      },
      paint: { ...halo, 'text-color': theme.city },
    }),
    label('country', {
      layout: {
        'text-field': spaced ? ['get', 'text'] : ['upcase', ['get', 'text']],
        'text-font': BOLD,
        'text-size': byZoom(0, 9, 3, 11, 6, 15),
        'text-letter-spacing': spaced ? 0.3 : 0.16,
        'text-max-width': spaced ? 12 : 7,
        'text-padding': 4,
      },
      paint: { ...halo, 'text-color': theme.country },
    }),
  ];
}

/**
 * The names of seats and markers, and last, so first of all to be placed, a transparent picture as large as each
 * marker: no name is ever put under one.
 */
export function markLayers(theme: MapTheme, look: StyleLook): LayerSpecification[] {
  const type = nameType(look.narrow);
  const name: SymbolLayerSpecification['layout'] = {
    'text-field': ['get', 'name'],
    'text-variable-anchor-offset': ['get', 'sides'],
    'text-justify': 'auto',
    'text-max-width': type.maxWidth,
    'text-size': type.size,
    'text-line-height': 1.15,
    'text-padding': 1,
    'symbol-sort-key': ['-', ['get', 'count']],
  };
  const paint = {
    'text-color': theme.place,
    'text-halo-color': theme.placeHalo,
    'text-halo-width': 1.8,
    'text-halo-blur': 0.3,
  };
  return [
    {
      id: 'seat-name',
      type: 'symbol',
      source: 'seats',
      layout: {
        ...name,
        'text-font': SANS,
        'text-size': type.size - 0.5,
        'symbol-sort-key': 0,
      },
      paint: { ...paint, 'text-halo-width': 1.5 },
    },
    {
      id: 'place-name',
      type: 'symbol',
      source: 'places',
      layout: {
        ...name,
        'text-font': ['case', ['get', 'area'], ['literal', SERIF], ['literal', BOLD]],
        'text-letter-spacing': ['case', ['get', 'area'], look.lang === 'zh' ? 0.1 : 0.03, 0],
      },
      paint: { ...paint, 'text-color': ['case', ['get', 'area'], theme.area, theme.place] },
    },
    {
      id: 'collider',
      type: 'symbol',
      source: 'places',
      layout: {
        'icon-image': COLLIDER.id,
        'icon-size': ['/', ['get', 'radius'], COLLIDER.size / 2],
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
    },
  ];
}

type Written = {
  readonly layout: SymbolLayerSpecification['layout'];
  readonly paint: SymbolLayerSpecification['paint'];
};

function label(kind: string, { layout, paint }: Written): LayerSpecification {
  return {
    id: `label-${kind}`,
    type: 'symbol',
    source: 'labels',
    filter: isLabel(kind),
    layout: { 'text-field': ['get', 'text'], ...layout },
    ...(paint && { paint }),
  };
}

function isLabel(kind: string): ExpressionSpecification {
  return ['all', ['==', ['get', 'kind'], kind], ['>=', ['zoom'], ['get', 'zoom']]];
}
