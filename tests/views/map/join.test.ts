import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CLOSEST_ZOOM } from '#/views/map/engine';
import { createJoining, LAST_LEVEL, levelOf } from '#/views/map/join';
import type { Group } from '#/views/map/joiner';
import { toWorld, worldSize } from '#/views/map/mercator';
import { groupsInView, MOST_MARKERS } from '#/views/map/overlay-groups';
import { anySites, aSite, radiusOf } from './sites';

const LEVELS = [0, 4, 9, 14, 18, 22, 26, LAST_LEVEL];
const sum = (groups: readonly Group[]) => groups.reduce((total, group) => total + group.total, 0);

it('leaves every place in exactly one marker, with all events, however far the map is', () => {
  fc.assert(
    fc.property(anySites(60), (sites) => {
      const joining = createJoining(sites, radiusOf);
      const all = sites.map((_, index) => index);
      const events = sites.reduce((total, site) => total + site.total, 0);
      for (const level of LEVELS) {
        const groups = joining.groups(level);
        expect(groups.flatMap((group) => group.sites).sort((a, b) => a - b)).toEqual(all);
        expect(sum(groups)).toBe(events);
      }
    }),
    { numRuns: 60 },
  );
});

it('only parts on the way in: what is joined at one zoom is joined at every farther one', () => {
  fc.assert(
    fc.property(anySites(60), (sites) => {
      const joining = createJoining(sites, radiusOf);
      for (let level = 1; level <= LAST_LEVEL; level += 3) {
        const groupOf = new Map(joining.groups(level).flatMap((group) => group.sites.map((site) => [site, group])));
        for (const { sites: finer } of joining.groups(level - 1))
          expect(new Set(finer.map((site) => groupOf.get(site))).size).toBe(1);
      }
    }),
    { numRuns: 60 },
  );
});

it('leaves no two markers of real points on each other', () => {
  fc.assert(
    fc.property(anySites(60), (sites) => {
      const joining = createJoining(sites, radiusOf);
      for (const level of LEVELS) {
        const size = worldSize(CLOSEST_ZOOM - level / 4);
        const points = joining.groups(level).flatMap(({ main, radius }) => {
          const site = sites[main];
          return site === undefined || site.area ? [] : [{ ...toWorld(site.lon, site.lat), radius }];
        });
        for (const a of points) {
          for (const b of points) {
            if (a === b) continue;
            const distance = Math.hypot(a.x - b.x, a.y - b.y) * size;
            expect(distance).toBeGreaterThanOrEqual(0.9 * (a.radius + b.radius) - 1e-6);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('joins places on both sides of ±180° as it joins those on both sides of any other meridian', () => {
  const [suva, taveuni, anadyr] = [178.44, 179.98, 177.5];
  const joined = (turn: number) => {
    const turned = (lon: number) => ((lon + turn + 540) % 360) - 180;
    const sites = [
      aSite({ id: 'suva', lon: turned(suva), lat: -18.1, total: 5 }),
      aSite({ id: 'taveuni', lon: turned(taveuni), lat: -16.9, total: 3 }),
      aSite({ id: 'anadyr', lon: turned(anadyr), lat: 64.7, total: 2 }),
      aSite({ id: 'chukotka', lon: turned(179.5), lat: 66, area: true, total: 1 }),
    ];
    const joining = createJoining(sites, radiusOf);
    return LEVELS.map((level) => {
      const groups = joining.groups(level);
      const at = joining.places(groups, level);
      return groups.map((group) => {
        const { lon = 0, lat = 0 } = at.get(group) ?? {};
        return [group.sites, Math.round((((lon - turn + 540) % 360) - 180) * 1e6), Math.round(lat * 1e6)];
      });
    });
  };
  // Turned by 90° they lie far from the edge, by 1° and 2° on both sides of it.
  for (const turn of [0.01, 1, 2]) expect(joined(turn)).toEqual(joined(90));
});

it('stands at the point with most events, and at a region only among regions', () => {
  fc.assert(
    fc.property(anySites(60), (sites) => {
      for (const group of createJoining(sites, radiusOf).groups(22)) {
        const members = group.sites.map((index) => sites[index]).filter((site) => site !== undefined);
        const points = members.filter((site) => !site.area);
        const among = points.length > 0 ? points : members;
        expect(sites[group.main]?.total).toBe(Math.max(...among.map((site) => site.total)));
        expect(among).toContain(sites[group.main]);
      }
    }),
    { numRuns: 60 },
  );
});

it('never parts places on one spot, and parts near ones close by', () => {
  const here = { lon: 87.6, lat: 43.8 };
  const sites = [aSite({ id: 'a', ...here }), aSite({ id: 'b', ...here }), aSite({ id: 'c', lon: 88, lat: 43.8 })];
  const joining = createJoining(sites, radiusOf);
  expect(joining.groups(levelOf(7)).map((group) => group.sites)).toEqual([[0, 1], [2]]);
  expect(joining.groups(levelOf(3)).map((group) => group.sites)).toEqual([[0, 1, 2]]);
});

it('lets a region give way to a city, and joins regions only where there is no room left', () => {
  const city = aSite({ id: 'city', total: 9 });
  const region = aSite({ id: 'region', lon: 87.9, lat: 43.8, area: true, total: 9 });
  const joining = createJoining([city, region], radiusOf);
  const groups = joining.groups(levelOf(3));
  expect(groups).toHaveLength(2);
  const at = joining.places(groups, levelOf(3));
  const [cityAt, regionAt] = groups.map((group) => at.get(group));
  expect(cityAt).toEqual({ lon: city.lon, lat: city.lat });
  const size = worldSize(3);
  const [p, q] = [toWorld(cityAt?.lon ?? 0, cityAt?.lat ?? 0), toWorld(regionAt?.lon ?? 0, regionAt?.lat ?? 0)];
  expect(Math.hypot(p.x - q.x, p.y - q.y) * size).toBeGreaterThanOrEqual(2 * radiusOf(9));
  const crowd = Array.from({ length: 30 }, (_, i) => aSite({ id: `region-${i}`, area: true, total: 300 }));
  expect(createJoining(crowd, radiusOf).groups(levelOf(3)).length).toBeLessThan(8);
});

it('keeps a region clear of every place of its neighbours: any of them may be the only one that is shown', () => {
  const sites = [
    aSite({ id: 'jiangxi', lon: 115.7, lat: 27.6, area: true, total: 5 }),
    aSite({ id: 'nanchang', lon: 115.9, lat: 28.7, total: 4 }),
    aSite({ id: 'nanjing', lon: 118.8, lat: 32.1, total: 9 }),
  ];
  const joining = createJoining(sites, radiusOf);
  const zoom = 1.5;
  const level = levelOf(zoom);
  const groups = joining.groups(level);
  expect(groups.map((group) => group.sites)).toEqual([[2, 1], [0]]);
  const at = groups.map((group) => joining.places(groups, level).get(group));
  const [main, region] = at.map((place) => toWorld(place?.lon ?? 0, place?.lat ?? 0));
  const other = toWorld(115.9, 28.7);
  const away = (point = other) => Math.hypot(point.x - (region?.x ?? 0), point.y - (region?.y ?? 0)) * worldSize(zoom);
  expect(away(main)).toBeGreaterThanOrEqual(radiusOf(13) + radiusOf(5));
  expect(away(other)).toBeGreaterThanOrEqual(radiusOf(4) + radiusOf(5));
});

it('shows at most a hundred markers, and loses no event, of five thousand places', () => {
  const sites = Array.from({ length: 5000 }, (_, i) =>
    aSite({
      id: `place-${i}`,
      lon: 60 + ((i * 7919) % 5000) / 100,
      lat: 20 + ((i * 104_729) % 4000) / 100,
      total: 1 + (i % 9),
    }),
  );
  const joining = createJoining(sites, radiusOf);
  for (const zoom of [2, 4, 5.5, 7]) {
    const size = worldSize(zoom);
    const centre = toWorld(85, 40);
    const project = (lon: number, lat: number) => {
      const { x, y } = toWorld(lon, lat);
      return { x: (x - centre.x) * size + 800, y: (y - centre.y) * size + 450 };
    };
    const { all, shown } = groupsInView(joining, sites, {
      width: 1600,
      height: 900,
      zoom,
      project,
      globe: null,
      resting: true,
    });
    expect(shown.length).toBeLessThanOrEqual(MOST_MARKERS);
    expect(shown.length).toBeGreaterThan(20);
    expect(sum(all)).toBe(sites.reduce((total, site) => total + site.total, 0));
  }
});
