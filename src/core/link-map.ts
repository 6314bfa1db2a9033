import type { MapPosition } from './view-state';

/** Where Web Mercator ends. */
const MAX_LATITUDE = 85.051129;
const MIN_ZOOM = -2;
const MAX_ZOOM = 24;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/;

/** `zoom/lat/lng`, whatever follows left aside; values beyond the map are moved onto it. Null: not three numbers. */
export function readMapPosition(text: string): MapPosition | null {
  const parts = text.split('/').map((part) => part.trim());
  const [zoom = '', lat = '', lng = ''] = parts;
  if (![zoom, lat, lng].every((part) => NUMBER.test(part) && Number.isFinite(Number(part)))) return null;
  return roundMapPosition({ zoom: Number(zoom), lat: Number(lat), lng: Number(lng) });
}

/** `zoom/lat/lng` without needless digits. */
export function writeMapPosition(position: MapPosition): string {
  const { zoom, lat, lng } = roundMapPosition(position);
  const digits = digitsAt(zoom);
  return [plain(zoom, 2), plain(lat, digits), plain(lng, digits)].join('/');
}

/**
 * The position as a link can hold it: zoom to two digits, degrees to less than half a pixel of that zoom,
 * longitude within [-180, 180), latitude and zoom within what a web map shows.
 */
export function roundMapPosition(position: MapPosition): MapPosition {
  const zoom = round(clamp(position.zoom, MIN_ZOOM, MAX_ZOOM), 2);
  const digits = digitsAt(zoom);
  const lat = clamp(round(clamp(position.lat, -MAX_LATITUDE, MAX_LATITUDE), digits), -90, 90);
  return { zoom, lat, lng: wrap(round(wrap(position.lng), digits)) };
}

/** Decimals of a degree whose step is at most half a pixel: the world is 512 · 2^zoom pixels wide. */
function digitsAt(zoom: number): number {
  return Math.max(0, Math.ceil(Math.log10((512 * 2 ** zoom) / 360 / 0.5)));
}

/** Zero without a sign. */
function round(value: number, digits: number): number {
  return Number(value.toFixed(digits)) + 0;
}

function plain(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function wrap(lng: number): number {
  if (lng >= -180 && lng < 180) return lng;
  return ((((lng + 180) % 360) + 360) % 360) - 180;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
