import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapPosition } from '#/core/view-state';
import type { LonLat } from './arc';
import { type Destination, extentOf, type RegionShapes } from './areas';
import { CLOSEST_ZOOM } from './engine';
import {
  APPROACH_MILLISECONDS,
  createFitting,
  FIT_MILLISECONDS,
  FLIGHT_MILLISECONDS,
  type Pane,
  type Shown,
} from './fitting';
import type { MapModel } from './model';

/** Marks the moves that are not the reader's. */
const OURS = { ours: true };

type Aim =
  | { readonly shown: Shown }
  | { readonly flight: Destination }
  /** Said by a link. */
  | { readonly position: MapPosition };

/** Moves the map where the view says, and tells where the reader moved it. */
export function createCamera(map: MapLibreMap, moved: (position: MapPosition) => void) {
  const fitting = createFitting();
  let globe = false;
  /** Where the reader last took the map: what comes back from the state as this very object is no news. */
  let reported: MapPosition | null = null;
  /** What the map was told to show, until the reader moves it: a new size shows the same again. */
  let aim: Aim | null = null;
  let regions: RegionShapes | null = null;

  const tell = (event: object) => {
    if ('ours' in event) return;
    const { lng, lat } = map.getCenter().wrap();
    reported = { zoom: map.getZoom(), lat, lng };
    aim = null;
    moved(reported);
  };
  map.on('moveend', tell);

  return { follow, resize, again, outline, approach };

  function follow(model: MapModel, last: MapModel | null): void {
    globe = model.globe;
    const asked = last !== null && last.fitRequests !== model.fitRequests;
    const flown = last !== null && last.flight !== model.flight;
    if (asked) take({ shown: model }, FIT_MILLISECONDS);
    else if (flown && model.flight !== null) take({ flight: model.flight }, FLIGHT_MILLISECONDS);
    else if (last === null || last.position !== model.position) {
      if (model.position === null) take({ shown: model });
      else if (model.position !== reported) take({ position: model.position });
    }
  }

  function resize(): void {
    map.resize(OURS);
    if (aim !== null && !('position' in aim)) take(aim);
  }

  /** After a change of projection, which allows for other positions: where the map was told to stand. */
  function again(): void {
    if (aim !== null) take(aim);
  }

  /** The outlines of regions have come, of which only a point was known when the map flew there. */
  function outline(found: RegionShapes | null): void {
    if (found === regions) return;
    regions = found;
    if (aim !== null && 'flight' in aim && aim.flight.areas.length > 0) take(aim, FLIGHT_MILLISECONDS);
  }

  /** Comes as close to some places as parts them: the reader's own move. */
  function approach(points: readonly LonLat[]): void {
    const position = fitting.points(points, pane(), CLOSEST_ZOOM);
    if (position === null) return;
    const { lng, lat } = position;
    const zoom = Math.min(CLOSEST_ZOOM, Math.max(position.zoom, map.getZoom() + 1));
    map.easeTo({ zoom, center: [lng, lat], duration: APPROACH_MILLISECONDS });
  }

  function take(next: Aim, duration = 0): void {
    aim = next;
    const position = positionFor(next);
    if (position === null) return;
    // A move of the reader's that is cut short ends nowhere that the reader has taken the map.
    map.off('moveend', tell);
    map.stop();
    map.on('moveend', tell);
    const camera = { zoom: position.zoom, center: [position.lng, position.lat] satisfies [number, number] };
    if (duration > 0) map.easeTo({ ...camera, duration }, OURS);
    else map.jumpTo(camera, OURS);
  }

  function positionFor(next: Aim): MapPosition | null {
    if ('position' in next) return next.position;
    return 'shown' in next ? fitting.shown(next.shown, pane()) : fitting.points(extentOf(next.flight, regions), pane());
  }

  function pane(): Pane {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    return { width, height, globe };
  }
}
