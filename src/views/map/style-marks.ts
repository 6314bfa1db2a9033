import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { BOLD, SANS, SERIF } from './fonts';
import { byZoom, type StyleLook } from './style-look';
import type { MapTheme } from './theme';

/** The outline of what is selected or lit; without borders only its ground. */
export function areaLayers(theme: MapTheme, look: StyleLook): LayerSpecification[] {
  return [
    { id: 'area', type: 'fill', source: 'areas', paint: { 'fill-color': theme.arc, 'fill-opacity': 0.07 } },
    {
      id: 'area-outline',
      type: 'line',
      source: 'areas',
      layout: { 'line-join': 'round', visibility: look.borders ? 'visible' : 'none' },
      paint: {
        'line-color': theme.arc,
        'line-opacity': 0.65,
        'line-width': byZoom(0, 0.6, 5, 1.3),
        'line-dasharray': [3, 2],
      },
    },
  ];
}

/** Links between places, under every text. The more events they stand for, the broader. */
export function arcLayers(theme: MapTheme): LayerSpecification[] {
  const layout = { 'line-cap': 'round', 'line-join': 'round' } as const;
  const filter: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];
  return [
    {
      id: 'arc-casing',
      type: 'line',
      source: 'arcs',
      filter,
      layout,
      paint: {
        'line-color': theme.land,
        'line-width': byWeight(0, 3, 4, 5, 5, 7),
        'line-opacity': ['*', 0.7, ['get', 'opacity']],
      },
    },
    {
      id: 'arc',
      type: 'line',
      source: 'arcs',
      filter,
      layout,
      paint: {
        'line-width': byWeight(0, 1.3, 2.6, 5, 2.1, 4.6),
        'line-opacity': ['get', 'opacity'],
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

/** How many events an arc stands for, at its middle or just beside it. */
export function arcCountLayer(theme: MapTheme): LayerSpecification {
  return {
    id: 'arc-count',
    type: 'symbol',
    source: 'arcs',
    filter: ['==', ['geometry-type'], 'Point'],
    layout: {
      'text-field': ['get', 'figure'],
      'text-font': BOLD,
      'text-size': 12,
      'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
      'text-radial-offset': 0.5,
      'text-padding': 2,
      'symbol-sort-key': ['-', ['get', 'count']],
    },
    paint: {
      'text-color': theme.arcCount,
      'text-halo-color': theme.placeHalo,
      'text-halo-width': 2.5,
      'text-opacity': ['get', 'opacity'],
    },
  };
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
 * Transparent pictures where markers and their names stand, which the page draws above the map. Last, so first of all
 * to be placed: no name of the basemap is ever put under one.
 */
export function keepClearLayer(): LayerSpecification {
  return {
    id: 'keep-clear',
    type: 'symbol',
    source: 'keep-clear',
    layout: {
      'icon-image': ['get', 'image'],
      'icon-size': ['get', 'size'],
      'icon-offset': ['get', 'offset'],
      'icon-allow-overlap': true,
      'icon-padding': 0,
    },
  };
}

/** A width in pixels by zoom: triples of a zoom and the widths there of the lightest and the heaviest line. */
function byWeight(...stops: readonly [number, number, number, number, number, number]): ExpressionSpecification {
  const [farZoom, farLeast, farMost, nearZoom, nearLeast, nearMost] = stops;
  const between = (least: number, most: number): ExpressionSpecification => [
    '+',
    least,
    ['*', most - least, ['get', 'weight']],
  ];
  return [
    'interpolate',
    ['exponential', 1.4],
    ['zoom'],
    farZoom,
    between(farLeast, farMost),
    nearZoom,
    between(nearLeast, nearMost),
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
