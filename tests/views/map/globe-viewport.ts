import { toLonLat, toVector, type Vector } from '#/views/map/arc';
import type { Viewport } from '#/views/map/engine';
import { worldSize } from '#/views/map/mercator';

type Parts = { readonly zoom: number; readonly lon?: number; readonly lat?: number };

/** A globe seen from very far away above a point, in the middle of a picture that holds all of it. */
export function aGlobe({ zoom, lon: λ0 = 0, lat: φ0 = 0 }: Parts): Viewport {
  const radius = worldSize(zoom) / (2 * Math.PI);
  const middle = radius + 50;
  return {
    width: 2 * middle,
    height: 2 * middle,
    zoom,
    resting: true,
    project(lon, lat) {
      const [z, x, y] = tilted(toVector([lon - λ0, lat]), -φ0);
      return z <= 0 ? null : { x: middle + x * radius, y: middle - y * radius };
    },
    globe: {
      zoom,
      surrounds: ({ x, y }, pixels) => Math.hypot(x - middle, y - middle) + pixels <= radius,
      unproject(at) {
        const [x, y] = [(at.x - middle) / radius, (middle - at.y) / radius];
        const [lon, lat] = toLonLat(tilted([Math.sqrt(1 - x * x - y * y), x, y], φ0));
        return { lon: lon + λ0, lat };
      },
    },
  };
}

/** Turned towards the north by so many degrees. */
function tilted([x, y, z]: Vector, degrees: number): Vector {
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  return [x * cos - z * sin, y, x * sin + z * cos];
}
