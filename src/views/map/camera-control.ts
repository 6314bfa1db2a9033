import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapPosition } from '#/core/view-state';
import { type FitItem, fitPosition, type Insets } from './camera';
import { drawnRadius, NARROW_BELOW } from './drawn-marks';
import type { MapModel, PlaceMark } from './model';
import { nameType } from './style-look';

/** Marks the moves that are not the reader's. */
const OURS = { ours: true };
const FIT_MILLISECONDS = 400;

/** Room for the buttons, the line below and a margin, in pixels. */
const WIDE: Insets = { top: 26, right: 22, bottom: 44, left: 66 };
const NARROW: Insets = { top: 54, right: 10, bottom: 34, left: 10 };

/** Moves the map where the view says, and tells where the reader moved it. */
export function createCamera(map: MapLibreMap, moved: (position: MapPosition) => void) {
  const measure = createMeasure();
  /** Where the reader last took the map: what comes back from the state as this very object is no news. */
  let reported: MapPosition | null = null;
  /** What the map is fitted to, until it is moved: a new size fits the same again. */
  let fitted: readonly PlaceMark[] | null = null;

  map.on('moveend', (event) => {
    if ('ours' in event) return;
    const { lng, lat } = map.getCenter().wrap();
    reported = { zoom: map.getZoom(), lat, lng };
    fitted = null;
    moved(reported);
  });

  return { follow, resize };

  function follow(model: MapModel, last: MapModel | null): void {
    const asked = last !== null && last.fitRequests !== model.fitRequests;
    if (asked) fitTo(model.marks, true);
    else if (last === null || last.position !== model.position) {
      if (model.position === null) fitTo(model.marks, false);
      else if (model.position !== reported) jump(model.position);
    }
  }

  function resize(): void {
    map.resize(OURS);
    if (fitted !== null) fitTo(fitted, false);
  }

  function jump({ zoom, lat, lng }: MapPosition): void {
    fitted = null;
    map.jumpTo({ zoom, center: [lng, lat] }, OURS);
  }

  function fitTo(marks: readonly PlaceMark[], animated: boolean): void {
    fitted = marks;
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const narrow = width < NARROW_BELOW;
    const items = [...marks].sort((a, b) => b.count - a.count).map((mark) => itemOf(mark, narrow));
    const position = fitPosition(items, { width, height, insets: narrow ? NARROW : WIDE });
    if (position === null) return;
    const camera = { zoom: position.zoom, center: [position.lng, position.lat] satisfies [number, number] };
    if (animated) map.easeTo({ ...camera, duration: FIT_MILLISECONDS }, OURS);
    else map.jumpTo(camera, OURS);
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
