/** Web Mercator: the world as a square from 0 to 1, south downwards; at a zoom it is `worldSize` pixels wide. */
export type Point = { readonly x: number; readonly y: number };

/** Degrees. */
export type LonLatPoint = { readonly lon: number; readonly lat: number };

const TILE = 512;
/** Where the square ends; the poles lie infinitely far beyond. */
const MAX_LATITUDE = 85.051129;

export function worldSize(zoom: number): number {
  return TILE * 2 ** zoom;
}

export function toWorld(lon: number, lat: number): Point {
  const within = Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat));
  return {
    x: (lon + 180) / 360,
    y: 0.5 - Math.log(Math.tan(Math.PI / 4 + (within * Math.PI) / 360)) / (2 * Math.PI),
  };
}

/** Longitude and latitude in degrees; the longitude may lie beyond ±180. */
export function fromWorld({ x, y }: Point): { readonly lon: number; readonly lat: number } {
  return {
    lon: x * 360 - 180,
    lat: (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) * (180 / Math.PI),
  };
}

/** Longitudes with the widest empty stretch of the globe outside: places on both sides of ±180° lie side by side. */
export function unwrapped(lons: readonly number[]): readonly number[] {
  const sorted = [...lons].sort((a, b) => a - b);
  let start = sorted[0] ?? 0;
  let widest = start + 360 - (sorted.at(-1) ?? 0);
  sorted.forEach((lon, i) => {
    const gap = lon - (sorted[i - 1] ?? lon);
    if (gap <= widest) return;
    widest = gap;
    start = lon;
  });
  return lons.map((lon) => (lon < start ? lon + 360 : lon));
}
