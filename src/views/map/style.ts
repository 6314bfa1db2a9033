import type { ExpressionSpecification, LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { basemapUrl } from './basemap';
import { GRATICULE, NOTHING } from './features';
import { fontFaces } from './fonts';
import { byZoom, type StyleLook } from './style-look';
import { arcCountLayer, arcLayers, areaLayers, keepClearLayer, labelLayers } from './style-marks';
import { MAP_THEMES, type MapTheme } from './theme';

/** The corners of the relief's picture in degrees, from the north-west clockwise. */
const RELIEF_CORNERS: [[number, number], [number, number], [number, number], [number, number]] = [
  [42, 62],
  [142, 62],
  [142, 10],
  [42, 10],
];

/** The sources of a map on which nothing stands yet; the controller fills them. */
const EMPTY_SOURCES: Readonly<Record<string, SourceSpecification>> = {
  base: { type: 'geojson', data: NOTHING, tolerance: 0.35, maxzoom: 8, buffer: 64 },
  graticule: { type: 'geojson', data: GRATICULE, tolerance: 0, maxzoom: 4 },
  labels: { type: 'geojson', data: NOTHING, maxzoom: 6 },
  arcs: { type: 'geojson', data: NOTHING, lineMetrics: true, tolerance: 0, maxzoom: 6 },
  seats: { type: 'geojson', data: NOTHING, maxzoom: 6 },
  areas: { type: 'geojson', data: NOTHING, tolerance: 0.35, maxzoom: 8 },
  'keep-clear': { type: 'geojson', data: NOTHING, maxzoom: 6 },
};

/** The whole style for a look, with sources that are still empty. */
export function buildStyle(look: StyleLook): StyleSpecification {
  const theme = MAP_THEMES[look.theme];
  const relief: StyleSpecification['sources'] = look.relief
    ? { relief: { type: 'image', url: basemapUrl('relief.webp'), coordinates: RELIEF_CORNERS } }
    : {};
  return {
    version: 8,
    name: `corridor-${look.theme}`,
    'font-faces': fontFaces(),
    projection: { type: look.globe ? 'globe' : 'mercator' },
    // The page's own paper is the space around the globe.
    sky: { 'atmosphere-blend': 0 },
    transition: { duration: 0, delay: 0 },
    sources: { ...relief, ...EMPTY_SOURCES },
    layers: [
      ...groundLayers(theme, look),
      ...borderLayers(theme, look.borders),
      ...areaLayers(theme, look),
      ...arcLayers(theme),
      ...labelLayers(theme, look),
      arcCountLayer(theme),
      keepClearLayer(),
    ],
  };
}

function onLayer(layer: string) {
  return { source: 'base', filter: ['==', ['get', 'layer'], layer] satisfies ExpressionSpecification };
}

function groundLayers(theme: MapTheme, look: StyleLook): LayerSpecification[] {
  return [
    { id: 'water', type: 'background', paint: { 'background-color': theme.water } },
    {
      id: 'graticule',
      type: 'line',
      source: 'graticule',
      maxzoom: 3,
      paint: {
        'line-color': theme.graticule,
        'line-width': 0.7,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 0.9, 0, 1.5, 1],
      },
    },
    {
      id: 'coast-glow',
      type: 'line',
      ...onLayer('coast'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': theme.coastGlow,
        'line-width': byZoom(0, 3, 4, 10, 8, 22),
        'line-blur': byZoom(0, 3, 4, 9, 8, 18),
        'line-opacity': 0.75,
      },
    },
    { id: 'land', type: 'fill', ...onLayer('land'), paint: { 'fill-color': theme.land } },
    ...(look.relief ? [reliefLayer(theme)] : []),
    { id: 'lakes', type: 'fill', ...onLayer('lakes'), paint: { 'fill-color': theme.water } },
    {
      id: 'rivers',
      type: 'line',
      ...onLayer('rivers'),
      minzoom: 2.6,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': theme.river,
        'line-width': byZoom(2.6, 0.35, 5, 0.9, 8, 2),
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 2.6, 0.35, 4, 0.9],
      },
    },
    {
      id: 'coast',
      type: 'line',
      ...onLayer('coast'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': theme.coast, 'line-width': byZoom(0, 0.3, 4, 0.6, 8, 1) },
    },
  ];
}

/** Fades where the reader comes nearer than its pixels can show. */
function reliefLayer({ reliefOpacity }: MapTheme): LayerSpecification {
  return {
    id: 'relief',
    type: 'raster',
    source: 'relief',
    paint: {
      'raster-opacity': [
        'interpolate',
        ['linear'],
        ['zoom'],
        1,
        reliefOpacity * 0.7,
        3,
        reliefOpacity,
        4.2,
        reliefOpacity,
        5.6,
        reliefOpacity * 0.35,
        6.4,
        0,
      ],
      'raster-fade-duration': 0,
    },
  };
}

function borderLayers(theme: MapTheme, shown: boolean): LayerSpecification[] {
  const visibility = shown ? 'visible' : 'none';
  const border = {
    'line-color': theme.border,
    'line-width': byZoom(0, 0.35, 3.5, 0.75, 8, 1.5),
    'line-opacity': ['interpolate', ['linear'], ['zoom'], 0, 0.55, 3, 0.9] satisfies ExpressionSpecification,
  };
  return [
    {
      id: 'division',
      type: 'line',
      ...onLayer('division'),
      minzoom: 2.4,
      layout: { 'line-join': 'round', visibility },
      paint: {
        'line-color': theme.division,
        'line-width': byZoom(2.4, 0.4, 5, 0.9, 8, 1.4),
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 2.4, 0, 3.2, 1],
      },
    },
    {
      id: 'border',
      type: 'line',
      ...onLayer('border'),
      layout: { 'line-join': 'round', visibility },
      paint: border,
    },
    {
      id: 'border-disputed',
      type: 'line',
      ...onLayer('disputed'),
      layout: { 'line-join': 'round', visibility },
      paint: { ...border, 'line-dasharray': [2.4, 2.6] },
    },
  ];
}
