import 'maplibre-gl/dist/maplibre-gl.css';
import type { FeatureCollection } from 'geojson';
import { GeoJSONSource, GPUInitializationError, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { memo } from '#/state/selectors';
import { loadGeography, loadLabels } from './basemap';
import { createCamera } from './camera-control';
import { type DrawnMark, drawnMarks, NARROW_BELOW } from './drawn-marks';
import { arcFeatures, NOTHING, placeFeatures, seatFeatures } from './features';
import { labelFeatures, type MapLabel } from './labels';
import { createMarkers, type MarkerReader } from './markers';
import type { MapModel } from './model';
import { buildStyle } from './style';
import { nameType, type StyleLook } from './style-look';
import { COLLIDER } from './style-marks';

setWorkerUrl(workerUrl);

/** What the map reports: the reader's gestures, and how it fares. */
export type MapReader = MarkerReader & {
  /** The reader panned or zoomed. */
  readonly moved: (position: NonNullable<MapModel['position']>) => void;
  /** The first picture stands, with the basemap or without. */
  readonly drawn: () => void;
  /** Whether coasts, borders and names could be had. */
  readonly basemap: (state: 'ready' | 'missing') => void;
  /** The graphics context went and cannot be had again. */
  readonly failed: () => void;
};

export type MapController = ReturnType<typeof createMap>;

/** Zoom from which the coarse coasts begin to show their corners. */
const DETAIL_FROM = 4.2;
const CLOSEST = 7;
const FARTHEST = 0.5;
/** Marks give way to each other for steps of this zoom: less would make them tremble, more would let them overlap. */
const SPREAD_STEP = 0.25;

/** Draws the map into `element`. Throws MapLibre's `GPUInitializationError` where there is no WebGL 2. */
export function createMap(element: HTMLElement, reader: MapReader, first: MapModel) {
  const loading = new AbortController();
  let model = first;
  let base: FeatureCollection = NOTHING;
  let detail: 'none' | 'asked' | 'there' = 'none';
  let labels: readonly MapLabel[] = [];
  let relief = false;
  let drawn: readonly DrawnMark[] = [];
  let narrow = element.clientWidth < NARROW_BELOW;
  /** MapLibre's own state is there to be changed: false before the style has loaded and while a context is lost. */
  let open = false;
  let pictured = false;
  let styled = lookOf(first);
  let given = new Map<string, FeatureCollection>();

  const map = new MapLibreMap({
    container: element,
    style: buildStyle(styled),
    center: [95, 40],
    zoom: 2.5,
    minZoom: FARTHEST,
    maxZoom: CLOSEST,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    trackResize: false,
    fadeDuration: globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ? 0 : 150,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // A region would be announced a second time inside the section that holds the map.
  map.getCanvas().setAttribute('role', 'application');

  const markers = createMarkers(map, reader);
  const camera = createCamera(map, reader.moved);

  const marks = memo(
    () => [model.marks, narrow, Math.round(map.getZoom() / SPREAD_STEP)],
    () => drawnMarks(model.marks, narrow, Math.round(map.getZoom() / SPREAD_STEP) * SPREAD_STEP),
  );
  const places = memo(
    () => [marks(null)],
    () => placeFeatures(marks(null), nameType(narrow)),
  );
  const names = memo(
    () => [labels, model.i18n, [...model.marks, ...model.seats].map((point) => point.id).join(' ')],
    () => labelFeatures(labels, model.i18n.lang, [...model.marks, ...model.seats]),
  );
  const arcs = memo(
    () => [model.arcs, marks(null)],
    () => arcFeatures(model.arcs, marks(null)),
  );
  const seats = memo(
    () => [model.seats, narrow],
    () => seatFeatures(model.seats, nameType(narrow)),
  );

  map.once('style.load', () => {
    map.addImage(COLLIDER.id, {
      width: COLLIDER.size,
      height: COLLIDER.size,
      data: new Uint8Array(COLLIDER.size ** 2 * 4),
    });
    reopen();
  });
  map.on('webglcontextlost', () => {
    open = false;
  });
  // What was given before is restored by MapLibre, what was given meanwhile is not.
  map.on('webglcontextrestored', () => map.once('style.load', reopen));
  map.on('error', ({ error }) => {
    console.error(error);
    if (isUnsupported(error)) return reader.failed();
    // Before the first picture this may be the worker, without which there will be none.
    if (!pictured) reader.basemap('missing');
    reader.drawn();
  });
  map.on('zoom', draw);
  map.on('zoomend', () => void loadDetail());

  const observer = new ResizeObserver(() => {
    narrow = element.clientWidth < NARROW_BELOW;
    camera.resize();
    draw();
  });
  observer.observe(element);

  apply(null);
  void loadBasemap();

  return {
    /** Shows a model; what is identical to the last one is left alone. */
    render(next: MapModel) {
      const last = model;
      model = next;
      apply(last);
    },
    zoom: (by: 1 | -1) => (by > 0 ? map.zoomIn() : map.zoomOut()),
    /** Tries once more to get the basemap's files. */
    retry: () => void loadBasemap(),
    destroy() {
      loading.abort();
      observer.disconnect();
      map.remove();
    },
  };

  function apply(last: MapModel | null): void {
    if (last?.i18n !== model.i18n) map.getCanvas().setAttribute('aria-label', model.i18n.t('map.canvas'));
    camera.follow(model, last);
    draw();
    markers.show(model);
  }

  function draw(): void {
    if (marks(null) !== drawn) markers.render(marks(null));
    drawn = marks(null);
    paint();
  }

  /** Brings what MapLibre draws in line with the model. */
  function paint(): void {
    if (!open) return;
    const look = lookOf(model);
    if (JSON.stringify(look) !== JSON.stringify(styled)) {
      styled = look;
      map.setStyle(buildStyle(look), {
        validate: false,
        transformStyle: (before, after) => ({ ...after, sources: { ...after.sources, ...before?.sources } }),
      });
    }
    give('base', base);
    give('places', places(null));
    give('labels', names(null));
    give('arcs', arcs(null));
    give('seats', seats(null));
  }

  function give(id: string, data: FeatureCollection): void {
    const source = map.getSource(id);
    if (given.get(id) === data || !(source instanceof GeoJSONSource)) return;
    given.set(id, data);
    source.setData(data).catch(console.error);
  }

  function reopen(): void {
    given = new Map();
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

  function lookOf({ theme, i18n, borders }: MapModel): StyleLook {
    return { theme, lang: i18n.lang, borders, narrow, relief };
  }
}

/** Whether an error of `createMap` means that this browser cannot draw the map at all. */
export function isUnsupported(error: unknown): boolean {
  return error instanceof GPUInitializationError;
}

/** Not in every browser, and so not in TypeScript's types. */
function savesData(): boolean {
  if (!('connection' in navigator)) return false;
  const { connection } = navigator;
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  );
}
