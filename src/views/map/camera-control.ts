import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapPosition } from '#/core/view-state';
import type { LonLat } from './arc';
import { type FitItem, type Frame, fitPosition, type Insets } from './camera';
import { drawnRadius, NARROW_BELOW } from './drawn-marks';
import { CLOSEST_ZOOM } from './engine';
import { fitGlobe } from './globe';
import type { MapModel, PlaceMark } from './model';
import { nameType } from './style-look';

/** Marks the moves that are not the reader's. */
const OURS = { ours: true };
const FIT_MILLISECONDS = 400;
const FLIGHT_MILLISECONDS = 800;
const APPROACH_MILLISECONDS = 400;

/** Room for the buttons, the line below and a margin, in pixels. */
const WIDE: Insets = { top: 26, right: 22, bottom: 44, left: 66 };
const NARROW: Insets = { top: 64, right: 10, bottom: 34, left: 10 };
/** What is left free around places that the map goes to, beside the buttons. */
const AROUND = 30;

/** Moves the map where the view says, and tells where the reader moved it. */
export function createCamera(map: MapLibreMap, moved: (position: MapPosition) => void) {
  const measure = createMeasure();
  let globe = false;
  /** Where the reader last took the map: what comes back from the state as this very object is no news. */
  let reported: MapPosition | null = null;
  /** What the map is fitted to, until it is moved: a new size fits the same again. */
  let fitted: readonly PlaceMark[] | null = null;
  /** Where a link put the map, until it is moved. */
  let put: MapPosition | null = null;

  map.on('moveend', (event) => {
    if ('ours' in event) return;
    const { lng, lat } = map.getCenter().wrap();
    reported = { zoom: map.getZoom(), lat, lng };
    [fitted, put] = [null, null];
    moved(reported);
  });

  return { follow, resize, again, approach };

  function follow(model: MapModel, last: MapModel | null): void {
    globe = model.globe;
    const asked = last !== null && last.fitRequests !== model.fitRequests;
    const flown = last !== null && last.flight !== model.flight;
    if (asked) fitTo(model.marks, true);
    else if (flown && model.flight !== null) flyTo(model.flight);
    else if (last === null || last.position !== model.position) {
      if (model.position === null) fitTo(model.marks, false);
      else if (model.position !== reported) jump(model.position);
    }
  }

  function resize(): void {
    map.resize(OURS);
    if (fitted !== null) fitTo(fitted, false);
  }

  /** After a change of projection, which allows for other positions: where the map was told to stand. */
  function again(): void {
    if (fitted !== null) fitTo(fitted, false);
    else if (put !== null) jump(put);
  }

  /** Comes as close to some places as parts them: the reader's own move. */
  function approach(points: readonly LonLat[]): void {
    const position = showing(points, CLOSEST_ZOOM);
    if (position === null) return;
    const { lng, lat } = position;
    const zoom = Math.min(CLOSEST_ZOOM, Math.max(position.zoom, map.getZoom() + 1));
    map.easeTo({ zoom, center: [lng, lat], duration: APPROACH_MILLISECONDS });
  }

  function flyTo(points: readonly LonLat[]): void {
    const position = showing(points);
    if (position === null) return;
    [fitted, put] = [null, null];
    const { zoom, lng, lat } = position;
    map.easeTo({ zoom, center: [lng, lat], duration: FLIGHT_MILLISECONDS }, OURS);
  }

  function jump(position: MapPosition): void {
    [fitted, put] = [null, position];
    map.jumpTo({ zoom: position.zoom, center: [position.lng, position.lat] }, OURS);
  }

  function fitTo(marks: readonly PlaceMark[], animated: boolean): void {
    [fitted, put] = [marks, null];
    const frame = frameOf();
    const narrow = frame.width < NARROW_BELOW;
    const items = [...marks].sort((a, b) => b.count - a.count).map((mark) => itemOf(mark, narrow));
    const position = globe ? fitGlobe(items, frame) : fitPosition(items, frame);
    if (position === null) return;
    const camera = { zoom: position.zoom, center: [position.lng, position.lat] satisfies [number, number] };
    if (animated) map.easeTo({ ...camera, duration: FIT_MILLISECONDS }, OURS);
    else map.jumpTo(camera, OURS);
  }

  /** The closest position that shows these points with some room around them. */
  function showing(points: readonly LonLat[], closest?: number): MapPosition | null {
    const frame: Frame = { ...frameOf(), ...(closest !== undefined && { closest }) };
    const name = { width: 0, height: 0, gap: 0 };
    const items = points.map(([lon, lat]): FitItem => ({ lon, lat, radius: AROUND, movable: false, name }));
    return globe ? fitGlobe(items, frame) : fitPosition(items, frame);
  }

  function frameOf(): Frame {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    return { width, height, insets: width < NARROW_BELOW ? NARROW : WIDE };
  }

  function itemOf(mark: PlaceMark, narrow: boolean): FitItem {
    const { size, maxWidth, gap } = nameType(narrow);
    const width = measure(mark.name, size);
    const lines = Math.ceil(width / (maxWidth * size));
    return {
      lon: mark.lon,
      lat: mark.lat,
      radius: drawnRadius(mark, narrow) + 1,
      movable: mark.area,
      name: { width: Math.min(width, maxWidth * size) + 6, height: lines * size * 1.2 + 2, gap },
    };
  }
}

/** The width of a name in pixels, about: the font may still be on its way. */
function createMeasure(): (text: string, size: number) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return (text, size) => text.length * size * 0.6;
  return (text, size) => {
    context.font = `600 ${size}px "Source Sans 3", sans-serif`;
    return context.measureText(text).width;
  };
}
