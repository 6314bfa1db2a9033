import type { MapPosition } from '#/core/view-state';
import { prefersReducedMotion } from '#/ui/reduced-motion';
import type { LonLat } from './arc';
import { type Destination, extentOf, type RegionShapes } from './areas';
import type { Size } from './box';
import { CLOSEST_ZOOM } from './engine';
import { APPROACH_MILLISECONDS, createFitting, FIT_MILLISECONDS, FLIGHT_MILLISECONDS, type Shown } from './fitting';
import type { Point } from './mercator';
import type { MapModel } from './model';
import { between, type Camera, cameraAt, panned, positionOf, within, zoomedAt } from './svg-frame';

/** What moving the map needs: how large it is now, and who wants to know. */
export type MotionParts = {
  readonly size: () => Size;
  /** The picture has moved: to be drawn in the next frame. */
  readonly changed: () => void;
  /** The reader moved the map; never told of moves that were asked for elsewhere. */
  readonly moved: (position: MapPosition) => void;
};

export type Motion = ReturnType<typeof createMotion>;

type Aim = { readonly shown: Shown } | { readonly flight: Destination };

type Glide = {
  readonly from: Camera;
  readonly to: Camera;
  readonly since: number;
  readonly ms: number;
  readonly own: boolean;
};

/** Keeps the camera: moves it where the view says and where the reader takes it. */
export function createMotion({ size, changed, moved }: MotionParts) {
  let camera: Camera = { x: 0.5, y: 0.5, zoom: 2 };
  let glide: Glide | null = null;
  let frame = 0;
  /** Where the reader last took the map: what comes back from the state as this very object is no news. */
  let reported: MapPosition | null = null;
  /** What the map was told to show, until it is moved: a new size shows the same again. */
  let aim: Aim | null = null;
  let regions: RegionShapes | null = null;
  let held = false;
  const fitting = createFitting();

  return {
    camera: () => camera,
    resting,
    follow,
    resize,
    outline,
    hold,
    shift,
    zoomTo,
    zoomBy,
    shiftBy,
    approach,
    settle,
    stop,
  };

  /** No hand is on the map, and it does not move by itself. */
  function resting(): boolean {
    return glide === null && !held;
  }

  function follow(model: MapModel, last: MapModel | null): void {
    const asked = last !== null && last.fitRequests !== model.fitRequests;
    const flown = last !== null && last.flight !== model.flight;
    if (asked) take({ shown: model }, FIT_MILLISECONDS);
    else if (flown && model.flight !== null) take({ flight: model.flight }, FLIGHT_MILLISECONDS);
    else if (last === null || last.position !== model.position) {
      if (model.position === null) take({ shown: model }, 0);
      else if (model.position !== reported) {
        aim = null;
        go(cameraAt(model.position), 0, false);
      }
    }
  }

  function resize(): void {
    if (aim !== null) take(aim, 0);
    // A move of the reader's own goes on, within the new size.
    else if (glide === null) go(camera, 0, false);
  }

  /** The outlines of regions have come, of which only a point was known when the map flew there. */
  function outline(found: RegionShapes | null): void {
    if (found === regions) return;
    regions = found;
    if (aim !== null && 'flight' in aim && aim.flight.areas.length > 0) take(aim, FLIGHT_MILLISECONDS);
  }

  /** The reader takes the map in hand: `settle` tells when the hand has gone. */
  function hold(): void {
    stop();
    held = true;
  }

  /** Drags the picture by so many pixels, at once. */
  function shift(dx: number, dy: number): void {
    by(panned(camera, dx, dy), 0);
  }

  /** Comes closer or goes away about a point of the frame, at once. */
  function zoomTo(zoom: number, at: Point): void {
    by(zoomedAt(camera, within({ ...camera, zoom }, size()).zoom, at, size()), 0);
  }

  /** Comes closer or goes away with ease about a point of the frame, its middle if none is given. */
  function zoomBy(levels: number, ms: number, at?: Point): void {
    const { width, height } = size();
    const from = glide?.own ? glide.to : camera;
    const zoom = within({ ...from, zoom: from.zoom + levels }, size()).zoom;
    by(zoomedAt(from, zoom, at ?? { x: width / 2, y: height / 2 }, size()), ms, true);
  }

  /** Moves what is seen by so many pixels, with ease. */
  function shiftBy(dx: number, dy: number, ms: number): void {
    by(panned(glide?.own ? glide.to : camera, dx, dy), ms, true);
  }

  /** Comes as close to some places as parts them: the reader's own move. */
  function approach(points: readonly LonLat[]): void {
    const position = fitting.points(points, pane(), CLOSEST_ZOOM);
    if (position !== null)
      by(cameraAt({ ...position, zoom: Math.max(position.zoom, camera.zoom + 1) }), APPROACH_MILLISECONDS, true);
  }

  /** The reader has let go: here the map stays. */
  function settle(): void {
    held = false;
    changed();
    reported = positionOf(camera);
    moved(reported);
  }

  function stop(): void {
    glide = null;
    cancelAnimationFrame(frame);
  }

  function by(to: Camera, ms: number, settles = false): void {
    aim = null;
    go(to, ms, settles);
  }

  function take(next: Aim, ms: number): void {
    aim = next;
    const position =
      'shown' in next ? fitting.shown(next.shown, pane()) : fitting.points(extentOf(next.flight, regions), pane());
    if (position !== null) go(cameraAt(position), ms, false);
    else changed();
  }

  /** Flat, whatever was asked for: a globe needs WebGL. */
  function pane() {
    return { ...size(), globe: false };
  }

  function go(to: Camera, ms: number, own: boolean): void {
    stop();
    const target = within(to, size());
    if (ms > 0 && !prefersReducedMotion()) {
      glide = { from: camera, to: target, since: performance.now(), ms, own };
      frame = requestAnimationFrame(advance);
      return;
    }
    camera = target;
    changed();
    if (own) settle();
  }

  function advance(now: number): void {
    if (glide === null) return;
    const { from, to, since, ms, own } = glide;
    const part = Math.min(1, Math.max(0, (now - since) / ms));
    camera = within(between(from, to, easeOut(part)), size());
    if (part < 1) frame = requestAnimationFrame(advance);
    else glide = null;
    changed();
    if (part === 1 && own) settle();
  }
}

function easeOut(part: number): number {
  return 1 - (1 - part) ** 3;
}
