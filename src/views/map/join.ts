import { CLOSEST_ZOOM } from './engine';
import { createJoiner, type Group, type Joiner, type Plane } from './joiner';
import { fromWorld, type LonLatPoint, toWorld, unwrapped, worldSize } from './mercator';
import type { Site } from './tally-model';

export type Joining = Pick<Joiner, 'joined' | 'spread'> & {
  /** Which places are joined at a step of zoom (see `levelOf`). What is joined at one step is so at all farther ones. */
  readonly groups: (level: number) => readonly Group[];
  /** Where the groups of one step stand on a flat map of another, in degrees. */
  readonly places: (groups: readonly Group[], level: number) => ReadonlyMap<Group, LonLatPoint>;
};

const STEP = 0.25;
/** At this step the world is a few pixels wide: everything is one. */
export const LAST_LEVEL = Math.ceil((CLOSEST_ZOOM + 7) / STEP);

/** Steps of zoom are counted from the closest outwards; a map between two steps is joined as at the farther one. */
export function levelOf(zoom: number): number {
  return Math.min(LAST_LEVEL, Math.max(0, Math.ceil((CLOSEST_ZOOM - zoom) / STEP - 1e-9)));
}

/**
 * Joins places that would cover each other on a flat map. Who belongs together hangs on places and zoom alone, never on
 * what a window or a filter shows, so that nothing joins or parts while the reader scrubs.
 */
export function createJoining(sites: readonly Site[], radiusOf: (count: number) => number): Joining {
  const lons = unwrapped(sites.map(({ lon }) => lon));
  const points = sites.map(({ lon, lat }, index) => toWorld(lons[index] ?? lon, lat));
  const { single, joined, spread } = createJoiner(sites, radiusOf);
  const levels: (readonly Group[])[] = [];
  let placed: {
    readonly groups: readonly Group[];
    readonly level: number;
    readonly at: ReadonlyMap<Group, LonLatPoint>;
  };

  return { groups, places, joined, spread };

  function groups(level: number): readonly Group[] {
    for (let next = levels.length; next <= level; next++)
      levels.push(joined(levels[next - 1] ?? single, planeOf(next)));
    return levels[level] ?? single;
  }

  function places(of: readonly Group[], level: number): ReadonlyMap<Group, LonLatPoint> {
    if (placed?.groups !== of || placed.level !== level) {
      const size = sizeAt(level);
      const plane = planeOf(level);
      const points = spread(of, plane);
      const at = of.map((group, i): [Group, LonLatPoint] => {
        const { lon, lat } = sites[group.main] ?? { lon: 0, lat: 0 };
        const point = points[i] ?? { x: 0, y: 0 };
        const home = plane.pointOf(group.main);
        if (point.x === home.x && point.y === home.y) return [group, { lon, lat }];
        const moved = fromWorld({ x: point.x / size, y: point.y / size });
        // Back to the same turn round the globe as the site itself.
        return [group, { lon: moved.lon + lon - (lons[group.main] ?? lon), lat: moved.lat }];
      });
      placed = { groups: of, level, at: new Map(at) };
    }
    return placed.at;
  }

  function planeOf(level: number): Plane {
    const size = sizeAt(level);
    return {
      pointOf(site) {
        const { x, y } = points[site] ?? { x: 0, y: 0 };
        return { x: x * size, y: y * size };
      },
      hasRoom: () => true,
    };
  }
}

function sizeAt(level: number): number {
  return worldSize(CLOSEST_ZOOM - level * STEP);
}
