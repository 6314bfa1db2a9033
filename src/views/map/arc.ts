/** Longitude and latitude in degrees. */
export type LonLat = readonly [number, number];

const RADIAN = Math.PI / 180;
const DEGREES_PER_STEP = 1;
const DEGENERATE = 1e-6;

/**
 * The great circle between two points as a line. Longitudes run on past ±180° instead of jumping, so that a line over
 * the antimeridian stays one line. Two equal or exactly opposite points give the straight line between them.
 */
export function greatCircle(from: LonLat, to: LonLat): readonly LonLat[] {
  const a = toVector(from);
  const b = toVector(to);
  const angle = greatCircleAngle(from, to);
  if (angle < DEGENERATE || Math.PI - angle < DEGENERATE) return [from, [nearestTurn(to[0], from[0]), to[1]]];
  const steps = Math.max(8, Math.ceil(angle / RADIAN / DEGREES_PER_STEP));
  const line: LonLat[] = [];
  let lon = from[0];
  for (let i = 0; i <= steps; i++) {
    const t = i / steps;
    const at = toLonLat(mix(a, b, Math.sin((1 - t) * angle) / Math.sin(angle), Math.sin(t * angle) / Math.sin(angle)));
    lon = nearestTurn(at[0], lon);
    line.push([lon, at[1]]);
  }
  return line;
}

/** The point of the great circle half way between two others. */
export function midway(from: LonLat, to: LonLat): LonLat {
  const line = greatCircle(from, to);
  const [lon, lat] = line[line.length >> 1] ?? from;
  return [nearestTurn(lon, 0), lat];
}

/** The angle between two points as seen from the middle of the Earth, in radians. */
export function greatCircleAngle(from: LonLat, to: LonLat): number {
  return Math.acos(Math.min(1, Math.max(-1, dot(toVector(from), toVector(to)))));
}

/** A point on the sphere of radius one. */
export type Vector = readonly [number, number, number];

export function toLonLat([x, y, z]: Vector): LonLat {
  return [Math.atan2(y, x) / RADIAN, Math.atan2(z, Math.hypot(x, y)) / RADIAN];
}

export function toVector([lon, lat]: LonLat): Vector {
  const [λ, φ] = [lon * RADIAN, lat * RADIAN];
  return [Math.cos(φ) * Math.cos(λ), Math.cos(φ) * Math.sin(λ), Math.sin(φ)];
}

function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

function mix(a: Vector, b: Vector, s: number, t: number): Vector {
  return [s * a[0] + t * b[0], s * a[1] + t * b[1], s * a[2] + t * b[2]];
}

/** The same meridian, as many whole turns away as bring it next to `reference`. */
export function nearestTurn(lon: number, reference: number): number {
  return lon + 360 * Math.round((reference - lon) / 360);
}
