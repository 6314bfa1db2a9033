import type { FeatureCollection } from 'geojson';
import { GeoJSONSource, GPUInitializationError } from 'maplibre-gl';
import { memo } from '#/state/selectors';
import { createDrawnArcs } from './arcs-drawn';
import { areaFeatures, loadAreas, type RegionShapes } from './areas';
import { loadGeography, loadLabels } from './basemap';
import { createCamera } from './camera-control';
import type { MapController, MapReader } from './engine';
import { arcFeatures, keepClearFeatures, NOTHING, seatFeatures } from './features';
import { labelFeatures, type MapLabel } from './labels';
import { addKeepers, createMapLibre, viewportOf } from './maplibre';
import type { MapModel } from './model';
import { createOverlay } from './overlay';
import { buildStyle } from './style';
import type { StyleLook } from './style-look';

/** Zoom from which the coarse coasts begin to show their corners. */
const DETAIL_FROM = 4.2;
/** A context that has not come back by then will not: milliseconds. */
const PATIENCE = 3000;

/** Draws the map with MapLibre. Throws `GPUInitializationError` where there is no WebGL 2. */
export function createMap(element: HTMLElement, reader: MapReader, first: MapModel): MapController {
  const loading = new AbortController();
  let model = first;
  let base: FeatureCollection = NOTHING;
  let detail: 'none' | 'asked' | 'there' = 'none';
  let labels: readonly MapLabel[] = [];
  let regions: RegionShapes | 'asked' | null = null;
  let relief = false;
  let size = { width: element.clientWidth, height: element.clientHeight };
  /** MapLibre's own state is there to be changed: false before the style has loaded and while a context is lost. */
  let open = false;
  let pictured = false;
  let styled = lookOf(first);
  let given = new Map<string, FeatureCollection>();
  /** Sources whose worker is still busy with the last data. */
  const busy = new Set<string>();
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

  const names = memo(
    () => [labels, model.i18n, [...model.marks, ...model.seats].map((point) => point.id).join(' ')],
    () => labelFeatures(labels, model.i18n.lang, [...model.marks, ...model.seats]),
  );
  const keepClear = memo(
    () => [overlay.layout()],
    () => keepClearFeatures(overlay.layout()),
  );
  const drawnArcs = createDrawnArcs();
  const lines = memo(
    // Without arcs it does not matter where things stand, which is costly to ask in each frame of a drag.
    () => [model.arcs, model.allArcs, ...(model.arcs.length > 0 ? [model.countTogether, overlay.layout()] : [])],
    () => (model.arcs.length > 0 ? drawnArcs(model, overlay.layout().at) : []),
    (before, now) => before.length === now.length && now.every((arc, i) => arc.key === before[i]?.key),
  );
  const arcs = memo(
    () => [lines(null), model.allArcs, model.i18n],
    () => arcFeatures(lines(null), ({ count }) => model.allArcs || count > 1, model.i18n.number),
  );
  const seats = memo(
    () => [model.seats.map(({ lon, lat }) => `${lon} ${lat}`).join()],
    () => seatFeatures(model.seats),
  );
  const areas = memo(
    () => [model.areas, regions],
    () => (regions === null || regions === 'asked' ? NOTHING : areaFeatures(model.areas, regions)),
  );

  map.once('style.load', reopen);
  map.on('webglcontextlost', () => {
    open = false;
    patience ??= setTimeout(reader.failed, PATIENCE);
  });
  // What was given before is restored by MapLibre, what was given meanwhile is not.
  map.on('webglcontextrestored', () => {
    clearTimeout(patience);
    patience = undefined;
    map.once('style.load', reopen);
  });
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
    void loadDetail();
  });
  map.on('projectiontransition', camera.again);

  const observer = new ResizeObserver(() => {
    size = { width: element.clientWidth, height: element.clientHeight };
    camera.resize();
    move(true);
    paint();
  });
  observer.observe(element);

  apply(null);
  move(true);
  void loadBasemap();

  return {
    render(next) {
      const last = model;
      model = next;
      apply(last);
    },
    zoom: (by) => (by > 0 ? map.zoomIn() : map.zoomOut()),
    retry: () => void loadBasemap(),
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
    if (model.areas.length > 0) void loadRegions();
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
    give('base', base);
    give('arcs', arcs(null));
    give('seats', seats(null));
    give('areas', areas(null));
    if ((!model.resting || map.isMoving()) && pictured) return;
    give('labels', names(null));
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

  async function loadBasemap(): Promise<void> {
    try {
      const found = await Promise.all([
        loadGeography('world-low.topo.json', loading.signal),
        loadLabels(loading.signal),
      ]);
      [base, labels] = found;
    } catch {
      if (loading.signal.aborted) return;
    }
    paint();
    map.once('idle', () => {
      pictured = true;
      reader.basemap(labels.length > 0 ? 'ready' : 'missing');
      reader.drawn();
      relief = labels.length > 0 && !savesData();
      paint();
      void loadDetail();
    });
    map.triggerRepaint();
  }

  /** Where the finer coasts cannot be had the coarse ones stay; the next zoom asks again. */
  async function loadDetail(): Promise<void> {
    if (detail !== 'none' || base === NOTHING || map.getZoom() <= DETAIL_FROM) return;
    detail = 'asked';
    try {
      base = await loadGeography('region-detail.topo.json', loading.signal);
      detail = 'there';
      paint();
    } catch {
      detail = 'none';
    }
  }

  /** Where outlines cannot be had a region keeps its mark; the next one that is chosen asks again. */
  async function loadRegions(): Promise<void> {
    if (regions !== null) return;
    regions = 'asked';
    try {
      regions = await loadAreas(loading.signal);
      paint();
    } catch {
      regions = null;
    }
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

/** Not in every browser, and so not in TypeScript's types. */
function savesData(): boolean {
  if (!('connection' in navigator)) return false;
  const { connection } = navigator;
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  );
}
