import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Viewport } from '#/views/map/engine';
import { createJoining } from '#/views/map/join';
import { groupsInView, MOST_MARKERS } from '#/views/map/overlay-groups';
import type { Site } from '#/views/map/tally-model';
import { aGlobe } from './globe-viewport';
import { anySites, aSite, radiusOf } from './sites';

/** Every marker in view, where it is seen. */
function seen(sites: readonly Site[], viewport: Viewport) {
  const { shown, at } = groupsInView(createJoining(sites, radiusOf), sites, viewport);
  return shown.map((group) => {
    const place = at.get(group);
    const point = place === undefined ? null : viewport.project(place.lon, place.lat);
    if (point === null) throw new Error(`Marker of ${group.sites} is out of sight`);
    return { ...point, radius: group.radius, ids: group.sites.map((site) => sites[site]?.id).sort() };
  });
}

const anyGlobe = fc
  .record({
    zoom: fc.double({ min: -1, max: 5, noNaN: true }),
    lon: fc.integer({ min: -180, max: 180 }),
    lat: fc.integer({ min: -80, max: 80 }),
  })
  .map(aGlobe);

it('covers no count on a globe, however it is turned', () => {
  fc.assert(
    fc.property(anySites(60), anyGlobe, (sites, viewport) => {
      const marks = seen(sites, viewport);
      marks.forEach((a, i) => {
        for (const b of marks.slice(0, i)) {
          const overlap = a.radius + b.radius - Math.hypot(a.x - b.x, a.y - b.y);
          expect(overlap).toBeLessThanOrEqual(0.35 * Math.min(a.radius, b.radius) + 1e-6);
        }
      });
    }),
    { numRuns: 100 },
  );
});

it('loses no event on either side of a globe', () => {
  fc.assert(
    fc.property(anySites(60), anyGlobe, (sites, viewport) => {
      const { all } = groupsInView(createJoining(sites, radiusOf), sites, viewport);
      expect(all.flatMap((group) => group.sites).sort((a, b) => a - b)).toEqual(sites.map((_, index) => index));
    }),
    { numRuns: 60 },
  );
});

it('joins what a globe’s limb and poles draw together, and parts it where the globe is turned to it', () => {
  const sites = [
    aSite({ id: 'quito', lon: -78, lat: 0 }),
    aSite({ id: 'belem', lon: -48, lat: 0 }),
    aSite({ id: 'alert', lon: 0, lat: 86 }),
    aSite({ id: 'station', lon: 180, lat: 86 }),
  ];
  const ids = (lon: number, lat: number) => seen(sites, aGlobe({ zoom: 0.5, lon, lat })).map((mark) => mark.ids);
  expect(ids(10, 0)).toEqual([['belem', 'quito'], ['alert']]);
  expect(ids(-63, 0)).toEqual([['quito'], ['belem'], ['alert']]);
  expect(ids(-63, 80)).toContainEqual(['alert', 'station']);
  const close = seen(sites, aGlobe({ zoom: 4.5, lat: 88 })).map((mark) => mark.ids);
  expect(close).toContainEqual(['alert']);
  expect(close).toContainEqual(['station']);
});

it('shows at most a hundred markers on a globe', () => {
  const sites = Array.from({ length: 3000 }, (_, i) =>
    aSite({ id: `place-${i}`, lon: -80 + ((i * 7919) % 3000) / 20, lat: -60 + ((i * 104_729) % 3000) / 25 }),
  );
  const marks = seen(sites, aGlobe({ zoom: 3 }));
  expect(marks.length).toBeLessThanOrEqual(MOST_MARKERS);
  expect(marks.length).toBeGreaterThan(30);
});
