import type { FeatureCollection } from 'geojson';
import { GeoJSONSource, GPUInitializationError } from 'maplibre-gl';
import { memo } from '#/state/selectors';
import { createCamera } from './camera-control';
import { createDrawnData } from './drawn-data';
import type { MapController, MapReader } from './engine';
import { keepClearFeatures, NOTHING } from './features';
import { createGeography, savesData } from './geography';
import { addKeepers, createMapLibre, viewportOf } from './maplibre';
import type { MapModel } from './model';
import { createOverlay } from './overlay';
import { buildStyle } from './style';
import type { StyleLook } from './style-look';

/** A context that has not come back by then to a page that somebody sees will not: milliseconds. */
const PATIENCE = 3000;

/** Draws the map with MapLibre. Throws `GPUInitializationError` where there is no WebGL 2. */
export function createMap(element: HTMLElement, reader: MapReader, first: MapModel): MapController {
  const loading = new AbortController();
  let model = first;
  let relief = false;
  let size = { width: element.clientWidth, height: element.clientHeight };
  /** MapLibre's own state is there to be changed: false before the style has loaded and while a context is lost. */
  let open = false;
  let pictured = false;
  let styled = lookOf(first);
  let given = new Map<string, FeatureCollection>();
  /** Sources whose worker is still busy with the last data. */
  const busy = new Set<string>();
  /** What WebGL has drawn, while the page is printed. */
  const paper = document.createElement('canvas');
  paper.className = 'map-printed';
  let lost = false;
  let patience: ReturnType<typeof setTimeout> | undefined;

  const map = createMapLibre(element, styled);
  const camera = createCamera(map, reader.moved);
  const overlay = createOverlay(map.getCanvasContainer(), {
    opened: reader.opened,
    pointed: reader.pointed,
    laidOut: () => paint(),
    approach: (places) => camera.approach(model.sites.filter(({ id }) => places.includes(id)).map(pointOf)),
    released: () => map.getCanvas().focus({ preventScroll: true }),
  });

  const geography = createGeography(loading.signal, () => {
    camera.outline(geography.found().regions);
    paint();
  });
  const data = createDrawnData({ model: () => model, layout: overlay.layout, geography: geography.found });
  const keepClear = memo(
    () => [overlay.layout()],
    () => keepClearFeatures(overlay.layout()),
  );

  map.once('style.load', reopen);
  map.on('webglcontextlost', () => {
    open = false;
    lost = true;
    wait();
  });
  // What was given before is restored by MapLibre, what was given meanwhile is not.
  map.on('webglcontextrestored', () => {
    lost = false;
    wait();
    map.once('style.load', reopen);
  });
  document.addEventListener('visibilitychange', wait, { signal: loading.signal });
  map.on('error', ({ error }) => {
    console.error(error);
    if (isUnsupported(error)) return reader.failed();
    // Before the first picture this may be the worker, without which there will be none.
    if (!pictured) reader.basemap('missing');
    reader.drawn();
  });
  map.on('move', () => move(false));
  map.on('moveend', () => {
    move(true);
    paint();
    void geography.loadDetail(map.getZoom());
  });
  map.on('projectiontransition', () => {
    camera.again();
    // Where the reader had moved the map it stays, but nothing on it does.
    move(true);
  });

  const observer = new ResizeObserver(() => {
    size = { width: element.clientWidth, height: element.clientHeight };
    camera.resize();
    move(true);
    paint();
  });
  observer.observe(element);

  apply(null);
  move(true);
  void load();

  return {
    render(next) {
      const last = model;
      model = next;
      apply(last);
    },
    zoom: (by) => (by > 0 ? map.zoomIn() : map.zoomOut()),
    retry: () => void load(),
    still(printing) {
      paper.remove();
      if (!printing || !open) return;
      map.redraw();
      const drawn = map.getCanvas();
      [paper.width, paper.height] = [drawn.width, drawn.height];
      paper.getContext('2d')?.drawImage(drawn, 0, 0);
      drawn.after(paper);
    },
    destroy() {
      open = false;
      clearTimeout(patience);
      loading.abort();
      observer.disconnect();
      overlay.destroy();
      map.remove();
    },
  };

  function apply(last: MapModel | null): void {
    if (last?.i18n !== model.i18n) map.getCanvas().setAttribute('aria-label', model.i18n.t('map.canvas'));
    overlay.render(model);
    paint();
    camera.follow(model, last);
    if (model.areas.length > 0 && model.areas !== last?.areas) void geography.loadRegions();
  }

  /** Browsers may take the context from a page that nobody sees, and give it back when somebody does. */
  function wait(): void {
    clearTimeout(patience);
    if (lost && document.visibilityState === 'visible') patience = setTimeout(reader.failed, PATIENCE);
  }

  function move(resting: boolean): void {
    overlay.move(viewportOf(map, size, model.globe, resting));
  }

  /**
   * Brings what MapLibre draws in line with the model. A repaint costs more than all else that a frame does, so while
   * the reader scrubs or pans only the arcs are; the basemap's names keep clear of the new marks when the hand rests.
   */
  function paint(): void {
    if (!open) return;
    const look = lookOf(model);
    if (!isSameLook(look, styled)) {
      styled = look;
      map.setStyle(buildStyle(look), {
        validate: false,
        transformStyle: (before, after) => ({ ...after, sources: { ...after.sources, ...before?.sources } }),
      });
    }
    const { fine, coarse } = geography.found();
    give('base', fine ?? coarse ?? NOTHING);
    give('arcs', data.arcs());
    give('seats', data.seats());
    give('areas', data.areas());
    if ((!model.resting || map.isMoving()) && pictured) return;
    give('labels', data.labels());
    give('keep-clear', keepClear(null));
  }

  /** One at a time: what comes while the worker is busy is left to the paint that follows its answer. */
  function give(id: string, data: FeatureCollection): void {
    const source = map.getSource(id);
    if (given.get(id) === data || busy.has(id) || !(source instanceof GeoJSONSource)) return;
    given.set(id, data);
    busy.add(id);
    source
      .setData(data)
      .catch(console.error)
      .finally(() => {
        busy.delete(id);
        paint();
      });
  }

  function reopen(): void {
    addKeepers(map);
    given = new Map();
    busy.clear();
    open = true;
    paint();
  }

  async function load(): Promise<void> {
    await geography.load();
    if (loading.signal.aborted) return;
    paint();
    map.once('idle', () => {
      pictured = true;
      const isThere = geography.found().coarse !== null;
      reader.basemap(isThere ? 'ready' : 'missing');
      reader.drawn();
      relief = isThere && !savesData();
      paint();
      void geography.loadDetail(map.getZoom());
    });
    map.triggerRepaint();
  }

  function lookOf({ theme, i18n, borders, globe }: MapModel): StyleLook {
    return { theme, lang: i18n.lang, borders, globe, relief };
  }
}

/** Whether an error of `createMap` means that this browser cannot draw the map at all. */
export function isUnsupported(error: unknown): boolean {
  return error instanceof GPUInitializationError;
}

function isSameLook(a: StyleLook, b: StyleLook): boolean {
  return (
    a.theme === b.theme && a.lang === b.lang && a.borders === b.borders && a.globe === b.globe && a.relief === b.relief
  );
}

function pointOf({ lon, lat }: { readonly lon: number; readonly lat: number }): readonly [number, number] {
  return [lon, lat];
}
