import type { MapPosition } from '#/core/view-state';
import { greatCircleAngle, type LonLat, nearestTurn, toLonLat, toVector, type Vector } from './arc';
import type { Frame } from './camera';
import { worldSize } from './mercator';

/** A sphere on the screen, seen by a camera straight above the middle of the picture. Pixels. */
export type Planet = {
  readonly radius: number;
  /** From the camera to the nearest point of the sphere. */
  readonly distance: number;
};

export type GlobePoint = { readonly lon: number; readonly lat: number; readonly radius: number };

/** MapLibre's vertical field of view, in degrees. */
const FIELD_OF_VIEW = 36.87;
const CLOSEST = 5;
const STEP = 0.02;
const ROUNDS = 60;
/** Degrees of latitude beyond which a flat map, by whose zoom a globe is measured, is mostly magnification. */
const FARTHEST_NORTH = 75;
/** Pixels beside a marker that its name takes at least. */
const BESIDE = 14;

/** The globe as MapLibre draws it around a point at this latitude: as large there as the flat map of the same zoom. */
export function planetAt(zoom: number, lat: number, height: number): Planet {
  return {
    radius: worldSize(zoom) / (2 * Math.PI) / Math.cos(radians(lat)),
    distance: height / 2 / Math.tan(radians(FIELD_OF_VIEW / 2)),
  };
}

/** Whether a point so far (radians) from the middle of the picture lies on this side of the horizon. */
export function isInSight({ radius, distance }: Planet, angle: number): boolean {
  return Math.cos(angle) > radius / (radius + distance);
}

/** Says of points whether they lie on this side of the horizon of a globe around `middle`. */
export function horizonOf(planet: Planet, middle: LonLat): (point: LonLat) => boolean {
  return (point) => isInSight(planet, greatCircleAngle(middle, point));
}

/**
 * The closest position on a globe that shows every point; where they lie too far apart for any, the whole globe around
 * their middle. Null where there is nothing to show or no room at all.
 */
export function fitGlobe(points: readonly GlobePoint[], frame: Frame): MapPosition | null {
  const { width, height, insets } = frame;
  const half = {
    x: width / 2 - Math.max(insets.left, insets.right),
    y: height / 2 - Math.max(insets.top, insets.bottom),
  };
  if (points.length === 0 || half.x <= 0 || half.y <= 0) return null;
  const [lng, middle] = middleOf(points.map(({ lon, lat }) => [lon, lat]));
  const lat = Math.max(-FARTHEST_NORTH, Math.min(FARTHEST_NORTH, middle));
  for (let zoom = frame.closest ?? CLOSEST; ; zoom -= STEP) {
    const planet = planetAt(zoom, lat, height);
    const whole = discRadius(planet) <= Math.min(half.x, half.y);
    if (whole || points.every((point) => fits(point, planet))) return { zoom, lng: nearestTurn(lng, 0), lat };
  }

  function fits({ lon, lat: latitude, radius }: GlobePoint, planet: Planet): boolean {
    const angle = greatCircleAngle([lng, lat], [lon, latitude]);
    if (!isInSight(planet, angle)) return false;
    const { x, y } = offset(planet, [lng, lat], [lon, latitude]);
    return Math.abs(x) + radius + BESIDE <= half.x && Math.abs(y) + radius <= half.y;
  }
}

/** Pixels on the screen from the middle of the picture. */
function offset({ radius, distance }: Planet, [lng, lat]: LonLat, [lon, latitude]: LonLat) {
  const [λ, φ0, φ] = [radians(lon - lng), radians(lat), radians(latitude)];
  const x = Math.cos(φ) * Math.sin(λ);
  const y = Math.cos(φ0) * Math.sin(φ) - Math.sin(φ0) * Math.cos(φ) * Math.cos(λ);
  const z = Math.sin(φ0) * Math.sin(φ) + Math.cos(φ0) * Math.cos(φ) * Math.cos(λ);
  const scale = (radius * distance) / (distance + radius * (1 - z));
  return { x: x * scale, y: -y * scale };
}

/** The radius of the circle that the whole sphere covers. */
export function discRadius({ radius, distance }: Planet): number {
  return (radius * distance) / Math.sqrt((radius + distance) ** 2 - radius ** 2);
}

/** The middle of the smallest cap that holds all points, about: each round goes less far towards the farthest of them. */
function middleOf(points: readonly LonLat[]): LonLat {
  const vectors = points.map(toVector);
  let middle = unit(vectors.reduce(([a, b, c], [x, y, z]): Vector => [a + x, b + y, c + z], [0, 0, 0]));
  for (let round = 1; round <= ROUNDS; round++) {
    const [mx, my, mz] = middle;
    const nearness = ([x, y, z]: Vector) => x * mx + y * my + z * mz;
    const farthest = vectors.reduce((a, b) => (nearness(b) < nearness(a) ? b : a));
    const [fx, fy, fz] = farthest;
    const step = 1 / (round + 1);
    middle = unit([mx + (fx - mx) * step, my + (fy - my) * step, mz + (fz - mz) * step]);
  }
  return toLonLat(middle);
}

/** Points that lie opposite each other have no middle: any will do. */
function unit([x, y, z]: Vector): Vector {
  const length = Math.hypot(x, y, z);
  return length < 1e-9 ? [1, 0, 0] : [x / length, y / length, z / length];
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
