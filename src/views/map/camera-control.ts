import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapPosition } from '#/core/view-state';
import type { LonLat } from './arc';
import { CLOSEST_ZOOM } from './engine';
import { APPROACH_MILLISECONDS, createFitting, FIT_MILLISECONDS, FLIGHT_MILLISECONDS, type Pane } from './fitting';
import type { MapModel, PlaceMark } from './model';

/** Marks the moves that are not the reader's. */
const OURS = { ours: true };

/** Moves the map where the view says, and tells where the reader moved it. */
export function createCamera(map: MapLibreMap, moved: (position: MapPosition) => void) {
  const fitting = createFitting();
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
    const position = fitting.points(points, pane(), CLOSEST_ZOOM);
    if (position === null) return;
    const { lng, lat } = position;
    const zoom = Math.min(CLOSEST_ZOOM, Math.max(position.zoom, map.getZoom() + 1));
    map.easeTo({ zoom, center: [lng, lat], duration: APPROACH_MILLISECONDS });
  }

  function flyTo(points: readonly LonLat[]): void {
    const position = fitting.points(points, pane());
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
    const position = fitting.marks(marks, pane());
    if (position === null) return;
    const camera = { zoom: position.zoom, center: [position.lng, position.lat] satisfies [number, number] };
    if (animated) map.easeTo({ ...camera, duration: FIT_MILLISECONDS }, OURS);
    else map.jumpTo(camera, OURS);
  }

  function pane(): Pane {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    return { width, height, globe };
  }
}
