import type { FeatureCollection, GeoJSON } from 'geojson';
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { freshId, setAttributes, svgElement } from '#/ui/svg-element';
import type { Size } from './box';
import { worldSize } from './mercator';
import { contextAt, numberOf, stringOf } from './svg-expression';
import type { Camera } from './svg-frame';
import { createLayer, type DrawnLayer, isGeometryLayer } from './svg-layer';
import { DRAWN_WORLD, drawnPoint } from './svg-path';

type Raster = Extract<LayerSpecification, { type: 'raster' }>;
type Layer = { readonly group: SVGElement; readonly zoom: (zoom: number) => void };
type Data = { readonly collection: FeatureCollection; readonly tolerance: number };

/** Sources of what no filter and no selection changes. */
const GROUND = ['base', 'graticule', 'relief'];

/** Draws the layers of a MapLibre style without its texts, so that both maps look alike. */
export function createPicture() {
  const ground = createWorld(0);
  // A line over ±180° runs on beyond the edge of its own world.
  const above = createWorld(0.5);
  const element = svgElement('svg', { class: 'svg-map-picture', 'aria-hidden': 'true', focusable: 'false' }, [
    ground.element,
    above.element,
  ]);
  const layers = new Map<string, DrawnLayer>();
  const data = new Map<string, Data>();
  let rasters: readonly Layer[] = [];
  let water: LayerSpecification | undefined;
  let zoom: number | null = null;

  return { element, style, give, move };

  function style({ layers: specified, sources }: StyleSpecification): void {
    for (const [id, source] of Object.entries(sources))
      if (source.type === 'geojson' && !data.has(id))
        data.set(id, { collection: collectionOf(source.data), tolerance: 0 });
    water = specified.find((layer) => layer.type === 'background');
    rasters = [];
    const found = specified.flatMap((layer): readonly { readonly source: string; readonly layer: Layer }[] => {
      if (layer.type === 'raster') {
        const raster = createRaster(layer, sources[layer.source]);
        rasters = [...rasters, raster];
        return [{ source: layer.source, layer: raster }];
      }
      if (!isGeometryLayer(layer)) return [];
      const known = layers.get(layer.id) ?? createLayer(layer);
      layers.set(layer.id, known);
      known.restyle(layer);
      return [{ source: layer.source, layer: known }];
    });
    const isGround = ({ source }: { readonly source: string }) => GROUND.includes(source);
    ground.content.replaceChildren(...found.filter(isGround).map(({ layer }) => layer.group));
    above.content.replaceChildren(...found.filter((one) => !isGround(one)).map(({ layer }) => layer.group));
    fill([...data.keys()]);
  }

  /** What a source holds; points nearer to each other than `tolerance` (units of the drawing) are drawn as one. */
  function give(source: string, collection: FeatureCollection, tolerance = 0): void {
    if (data.get(source)?.collection === collection) return;
    data.set(source, { collection, tolerance });
    fill([source]);
  }

  function fill(sources: readonly string[]): void {
    for (const layer of layers.values()) {
      const known = sources.includes(layer.source) ? data.get(layer.source) : undefined;
      if (known === undefined) continue;
      layer.give(known.collection, known.tolerance);
    }
    zoom = null;
  }

  function move(camera: Camera, size: Size): void {
    ground.move(camera, size);
    above.move(camera, size);
    if (camera.zoom === zoom) return;
    zoom = camera.zoom;
    for (const layer of [...layers.values(), ...rasters]) layer.zoom(zoom);
    if (water?.type === 'background')
      element.style.background = stringOf(water.paint?.['background-color'], contextAt(zoom), 'none');
  }
}

/** What is drawn once and shown in every copy of the world that is in sight; `beyond`: how far it may stick out of one. */
function createWorld(beyond: number) {
  const id = freshId();
  const content = svgElement('g', { id });
  const copies = svgElement('g');
  const element = svgElement('g', {}, [content, copies]);
  let shown = '0';

  return { element, content, move };

  function move({ x, y, zoom }: Camera, { width, height }: Size): void {
    const scale = worldSize(zoom) / DRAWN_WORLD;
    const half = width / 2 / worldSize(zoom);
    setAttributes(element, {
      transform: `translate(${width / 2 - x * worldSize(zoom)} ${height / 2 - y * worldSize(zoom)}) scale(${scale})`,
    });
    const first = Math.floor(x - half - beyond);
    const others = Array.from({ length: Math.floor(x + half + beyond) - first + 1 }, (_, i) => first + i).filter(
      Boolean,
    );
    if (`${others}` === shown) return;
    shown = `${others}`;
    copies.replaceChildren(...others.map((turn) => svgElement('use', { href: `#${id}`, x: turn * DRAWN_WORLD })));
  }
}

/** A picture between two corners: the others of its four say the same, as it is not turned. */
function createRaster(layer: Raster, source: StyleSpecification['sources'][string] | undefined): Layer {
  const image = svgElement('image', { 'data-layer': layer.id, preserveAspectRatio: 'none' });
  if (source?.type === 'image') {
    const [from, to] = [drawnPoint([...source.coordinates[0]]), drawnPoint([...source.coordinates[2]])];
    setAttributes(image, { href: source.url, x: from.x, y: from.y, width: to.x - from.x, height: to.y - from.y });
  }
  return {
    group: image,
    zoom: (zoom) => setAttributes(image, { opacity: numberOf(layer.paint?.['raster-opacity'], contextAt(zoom), 1) }),
  };
}

/** What a style brings with it is a collection or one feature. */
function collectionOf(data: unknown): FeatureCollection {
  if (isOfType(data, 'FeatureCollection')) return data;
  return { type: 'FeatureCollection', features: isOfType(data, 'Feature') ? [data] : [] };
}

function isOfType<T extends GeoJSON['type']>(data: unknown, type: T): data is Extract<GeoJSON, { type: T }> {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === type;
}
