import './svg-map.css';
import { memo } from '#/state/selectors';
import { oncePerFrame } from '#/ui/frame';
import { createDrawnData } from './drawn-data';
import type { MapController, MapReader, Viewport } from './engine';
import { NOTHING } from './features';
import { createGeography, savesData, wantsDetail } from './geography';
import { toWorld } from './mercator';
import type { MapModel } from './model';
import { createOverlay } from './overlay';
import { buildStyle } from './style';
import { seenAt } from './svg-frame';
import { listenToGestures } from './svg-gestures';
import { createLabels } from './svg-labels';
import { createMotion } from './svg-motion';
import { takenBy } from './svg-names';
import { createPicture } from './svg-picture';
import { addFonts } from './svg-type';

/** Points nearer to each other than so many units of the drawing are one: half a pixel at the closest that they are shown. */
const FAR = 14;
const COARSE = 3;
const FINE = 1;
const FAR_BELOW = 2.2;
const BUTTON_MILLISECONDS = 300;

/** Draws the map into `element` without WebGL: the same model in the same style, but always flat. */
export function createSvgMap(element: HTMLElement, reader: MapReader, first: MapModel): MapController {
  const ending = new AbortController();
  let model = first;
  let size = { width: element.clientWidth, height: element.clientHeight };
  let styled: readonly unknown[] = [];
  let placed: readonly unknown[] = [];
  let shown = false;

  addFonts();
  const stage = document.createElement('div');
  stage.className = 'svg-map-stage';
  // A region would be announced a second time inside the section that holds the map.
  stage.setAttribute('role', 'application');
  stage.tabIndex = 0;
  const picture = createPicture();
  const labels = createLabels();
  stage.append(picture.element, labels.element);
  element.classList.add('svg-map');
  element.append(stage);

  const frame = oncePerFrame<null>(draw);
  const motion = createMotion({ size: () => size, changed: () => frame.call(null), moved: reader.moved });
  const geography = createGeography(ending.signal, () => {
    motion.outline(geography.found().regions);
    frame.call(null);
  });
  listenToGestures({ element, stage, motion, signal: ending.signal });
  const overlay = createOverlay(element, {
    opened: reader.opened,
    pointed: reader.pointed,
    laidOut: () => frame.call(null),
    approach: (places) =>
      motion.approach(model.sites.filter(({ id }) => places.includes(id)).map(({ lon, lat }) => [lon, lat])),
    released: () => stage.focus({ preventScroll: true }),
  });
  const data = createDrawnData({ model: () => model, layout: overlay.layout, geography: geography.found });

  /** The same coasts, as a collection of its own: the picture keeps the paths of each. */
  const far = memo(
    () => [geography.found().coarse],
    () => ({ ...(geography.found().coarse ?? NOTHING) }),
  );

  const observer = new ResizeObserver(() => {
    size = { width: element.clientWidth, height: element.clientHeight };
    motion.resize();
    draw();
  });
  observer.observe(element);
  document.fonts?.addEventListener('loadingdone', rewrite, { signal: ending.signal });

  apply(null);
  draw();
  void load();

  return {
    render(next) {
      const last = model;
      model = next;
      apply(last);
    },
    zoom: (by) => motion.zoomBy(by, BUTTON_MILLISECONDS),
    retry: () => void load(),
    destroy() {
      ending.abort();
      observer.disconnect();
      frame.cancel();
      motion.stop();
      overlay.destroy();
      stage.remove();
      element.classList.remove('svg-map');
    },
  };

  function apply(last: MapModel | null): void {
    if (last?.i18n !== model.i18n) stage.setAttribute('aria-label', model.i18n.t('map.canvas'));
    overlay.render(model);
    motion.follow(model, last);
    if (model.areas.length > 0 && model.areas !== last?.areas) void geography.loadRegions();
    paint();
  }

  /** Everything where it belongs just now: once per frame while the map moves. */
  function draw(): void {
    const camera = motion.camera();
    overlay.move(viewport());
    picture.move(camera, size);
    labels.move(camera, size);
    if (motion.resting()) void geography.loadDetail(camera.zoom);
    paint();
  }

  /** Brings the picture in line with the model; while the reader scrubs, nothing but arcs differs. */
  function paint(): void {
    restyle();
    const { collection, tolerance } = ground();
    picture.give('base', collection, tolerance);
    picture.give('areas', data.areas(), FINE);
    picture.give('arcs', data.arcs());
    picture.give('seats', data.seats());
    picture.move(motion.camera(), size);
    if (model.resting) write();
  }

  function ground() {
    const { zoom } = motion.camera();
    const { coarse, fine } = geography.found();
    if (fine !== null && wantsDetail(zoom)) return { collection: fine, tolerance: FINE };
    if (zoom < FAR_BELOW) return { collection: far(null), tolerance: FAR };
    return { collection: coarse ?? NOTHING, tolerance: COARSE };
  }

  function restyle(): void {
    const relief = shown && geography.found().coarse !== null && !savesData();
    const { theme, borders } = model;
    const { lang } = model.i18n;
    const wanted = [theme, lang, borders, relief];
    if (wanted.every((part, i) => part === styled[i])) return;
    styled = wanted;
    const style = buildStyle({ theme, lang, borders, relief, globe: false });
    picture.style(style);
    labels.style(style);
    placed = [];
  }

  /** Names are chosen anew where something that they depend on has changed, in any frame of a zoom. */
  function write(): void {
    const camera = motion.camera();
    const wanted = [data.labels(), data.arcs(), overlay.layout(), camera.zoom, Math.round(camera.x * 8)];
    if (wanted.every((part, i) => part === placed[i])) return;
    placed = wanted;
    const sources = new Map([
      ['labels', data.labels().features],
      ['arcs', data.arcs().features],
    ]);
    labels.place({
      camera,
      features: (source) => sources.get(source) ?? [],
      taken: (zoom, middle) => takenBy(overlay.layout(), zoom, middle),
    });
    picture.give('labels', data.labels());
    labels.move(camera, size);
  }

  /** Other fonts have come. */
  function rewrite(): void {
    labels.forget();
    placed = [];
    frame.call(null);
  }

  async function load(): Promise<void> {
    const there = await geography.load();
    if (ending.signal.aborted) return;
    draw();
    reader.basemap(there ? 'ready' : 'missing');
    reader.drawn();
    shown = true;
    frame.call(null);
  }

  function viewport(): Viewport {
    const camera = motion.camera();
    return {
      ...size,
      zoom: camera.zoom,
      resting: motion.resting(),
      project: (lon, lat) => seenAt(toWorld(lon, lat), camera, size),
      globe: null,
    };
  }
}
