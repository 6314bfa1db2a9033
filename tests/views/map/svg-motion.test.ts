import { readFileSync } from 'node:fs';
import { afterEach, expect, it, vi } from 'vitest';
import type { LonLat } from '#/views/map/arc';
import { shapesOf } from '#/views/map/areas';
import { toWorld } from '#/views/map/mercator';
import { seenAt } from '#/views/map/svg-frame';
import { createMotion } from '#/views/map/svg-motion';
import { anEvent, anOrganization, aPlace } from '../../support/builders';
import { aMap } from './world';

const SIZE = { width: 900, height: 560 };
const SHAPES = shapesOf(JSON.parse(readFileSync('public/basemap/regions.topo.json', 'utf8')));
/** Xinjiang, about. */
const WESTERNMOST: LonLat = [73.5, 39.4];
const NORTHERNMOST: LonLat = [87.8, 49.1];
const URUMQI: LonLat = [87.6, 43.8];
const DALIAN: LonLat = [121.6, 38.9];

afterEach(() => vi.unstubAllGlobals());

/** Nothing glides, so that a flight has arrived at once. */
function openStill() {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  const xinjiang = { type: 'region', precision: 'area', sameAs: ['https://www.wikidata.org/entity/Q34800'] } as const;
  const { atlas, model } = aMap({
    places: [
      aPlace({ id: 'xinjiang', lon: 86, lat: 41, ...xinjiang }),
      aPlace({ id: 'urumqi', lon: URUMQI[0], lat: URUMQI[1], parent: 'xinjiang' }),
      aPlace({ id: 'dalian', lon: DALIAN[0], lat: DALIAN[1] }),
    ],
    organizations: [anOrganization({ id: 'dlut', seat: 'dalian', seatBasis: 'stated' })],
    events: [
      anEvent({ id: 'classes', places: ['xinjiang'], parties: ['dlut'] }),
      anEvent({ id: 'visit', places: ['urumqi'] }),
    ],
    view: { map: { zoom: 5, lat: -30, lng: 140 } },
  });
  const size = { ...SIZE };
  const motion = createMotion({ size: () => size, changed: () => {}, moved: () => {} });
  let last = model();
  motion.follow(last, null);
  const follow = () => {
    const next = model();
    motion.follow(next, last);
    last = next;
  };
  const sees = ([lon, lat]: LonLat) => {
    const { x, y } = seenAt(toWorld(lon, lat), motion.camera(), size);
    return x > 0 && y > 0 && x < size.width && y < size.height;
  };
  const fly = (id: string) => {
    const event = atlas.dataset.eventIndex.get(id) ?? -1;
    atlas.actions.flyTo(atlas.dataset.markerPlaces[event] ?? [], event);
    follow();
  };
  return { atlas, motion, size, follow, fly, sees };
}

it('stays where it flew although the view has no position any more', () => {
  const { atlas, motion, follow, fly, sees } = openStill();
  expect(sees(URUMQI)).toBe(false);
  fly('visit');
  expect(sees(URUMQI)).toBe(true);
  expect(atlas.store.getState().view.map).toBeNull();
  const { x, y, zoom } = motion.camera();
  expect(zoom).toBe(5);
  atlas.actions.toggleFilter('kinds', 'visit');
  follow();
  expect(motion.camera()).toMatchObject({ x, y, zoom });
});

it('flies to the whole of a region and to the seats that its event’s arcs lead to', () => {
  const { motion, fly, sees } = openStill();
  fly('classes');
  expect(sees(DALIAN)).toBe(true);
  motion.outline(SHAPES);
  for (const point of [DALIAN, WESTERNMOST, NORTHERNMOST]) expect(sees(point)).toBe(true);
});

it('frames the same again in another size, until the reader moves the map', () => {
  const { motion, size, fly, sees } = openStill();
  motion.outline(SHAPES);
  fly('classes');
  size.width = 360;
  motion.resize();
  for (const point of [DALIAN, WESTERNMOST, NORTHERNMOST]) expect(sees(point)).toBe(true);
  motion.shift(-200, 0);
  motion.resize();
  expect(sees(WESTERNMOST)).toBe(false);
});

it('keeps the reader’s own move when the size changes on the way', () => {
  const frames: FrameRequestCallback[] = [];
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  const size = { ...SIZE };
  const moved = vi.fn();
  const motion = createMotion({ size: () => size, changed: () => {}, moved });
  const { zoom } = motion.camera();
  const now = performance.now();
  motion.zoomBy(1, 300);
  frames.pop()?.(now + 150);
  size.width = 700;
  motion.resize();
  expect(moved).not.toHaveBeenCalled();
  frames.pop()?.(now + 10_000);
  expect(motion.camera().zoom).toBe(zoom + 1);
  expect(moved).toHaveBeenCalledTimes(1);
  expect(moved).toHaveBeenCalledWith(expect.objectContaining({ zoom: zoom + 1 }));
});
