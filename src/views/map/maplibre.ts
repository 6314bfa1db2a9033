import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { prefersReducedMotion } from '#/ui/reduced-motion';
import type { Size } from './box';
import { CLOSEST_ZOOM, type SeenGlobe, type Viewport } from './engine';
import { KEEPER } from './features';
import { discRadius, horizonOf, planetAt } from './globe';
import { buildStyle } from './style';
import type { StyleLook } from './style-look';

setWorkerUrl(workerUrl);

const FARTHEST = 0.5;

/** A map with nothing on it. Throws `GPUInitializationError` where there is no WebGL 2. */
export function createMapLibre(element: HTMLElement, look: StyleLook): MapLibreMap {
  const map = new MapLibreMap({
    container: element,
    style: buildStyle(look),
    center: [95, 40],
    zoom: 2.5,
    minZoom: FARTHEST,
    maxZoom: CLOSEST_ZOOM,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    trackResize: false,
    fadeDuration: prefersReducedMotion() ? 0 : 150,
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  // A region would be announced a second time inside the section that holds the map.
  map.getCanvas().setAttribute('role', 'application');
  return map;
}

/** The transparent pictures of the style, which a new context has forgotten. */
export function addKeepers(map: MapLibreMap): void {
  for (let times = 1; times <= KEEPER.widest; times++) {
    const [id, width, height] = [`${KEEPER.id}-${times}`, times * KEEPER.height, KEEPER.height];
    if (!map.hasImage(id)) map.addImage(id, { width, height, data: new Uint8Array(4 * width * height) });
  }
}

/** The picture as it stands, in an element of this size (pixels). */
export function viewportOf(map: MapLibreMap, { width, height }: Size, globe: boolean, resting: boolean): Viewport {
  const [zoom, middle] = [map.getZoom(), map.getCenter()];
  const planet = planetAt(zoom, middle.lat, height);
  const inSight = horizonOf(planet, [middle.lng, middle.lat]);
  return {
    width,
    height,
    zoom,
    resting,
    globe: globe ? seenGlobe() : null,
    project(lon, lat) {
      if (globe && !inSight([lon, lat])) return null;
      // Of the many copies of the world, the one that is nearest to the middle.
      return map.project([lon + 360 * Math.round((middle.lng - lon) / 360), lat]);
    },
  };

  function seenGlobe(): SeenGlobe {
    const rim = discRadius(planet);
    return {
      // A flat map is drawn larger towards the poles: at its equator it is as large as this globe is everywhere.
      zoom: zoom - Math.log2(Math.cos((middle.lat * Math.PI) / 180)),
      surrounds: ({ x, y }, pixels) => Math.hypot(x - width / 2, y - height / 2) + pixels <= rim,
      unproject({ x, y }) {
        const { lng: lon, lat } = map.unproject([x, y]);
        return { lon, lat };
      },
    };
  }
}
