import { CLOSEST_ZOOM } from './engine';
import { fromWorld, type Point, toWorld, unwrapped, worldSize } from './mercator';
import { overlapOf, spreadMarks } from './spread';
import type { Site } from './tally-model';

/** Places that one marker stands for. */
export type Group = {
  /** The site where it stands: the one of its points with most events; where all are regions, of these. */
  readonly main: number;
  /** All its sites, the main one first, those after it in the same order. */
  readonly sites: readonly number[];
  readonly total: number;
  /** In pixels, with all events of the dataset. */
  readonly radius: number;
};

export type Joining = {
  /** Which places are joined at a step of zoom (see `levelOf`). What is joined at one step is so at all farther ones. */
  readonly groups: (level: number) => readonly Group[];
  /** Where the groups of one step stand on a map of another, in degrees, regions put where they cover nothing. */
  readonly places: (groups: readonly Group[], level: number) => ReadonlyMap<Group, LonLatPoint>;
};

export type LonLatPoint = { readonly lon: number; readonly lat: number };

/** A group in the making. */
type Growing = {
  readonly at: Point;
  readonly area: boolean;
  readonly parts: Group[];
  total: number;
  radius: number;
};

const STEP = 0.25;
/** At this step the world is a few pixels wide: everything is one. */
export const LAST_LEVEL = Math.ceil((CLOSEST_ZOOM + 7) / STEP);
/** Two marks may touch, and cover a tenth of each other, before they are joined. */
const TOUCHING = 0.9;
/** A region that is covered by more than this share of its radius, wherever it gives way to, is joined. */
const COVERED = 0.35;
/** Pixels; no two marks reach farther to each other. */
const CELL = 52;

/** Steps of zoom are counted from the closest outwards; a map between two steps is joined as at the farther one. */
export function levelOf(zoom: number): number {
  return Math.min(LAST_LEVEL, Math.max(0, Math.ceil((CLOSEST_ZOOM - zoom) / STEP - 1e-9)));
}

/**
 * Joins places that would cover each other. Who belongs together hangs on places and zoom alone, never on what a window
 * or a filter shows, so that nothing joins or parts while the reader scrubs.
 */
export function createJoining(sites: readonly Site[], radiusOf: (count: number) => number): Joining {
  const lons = unwrapped(sites.map(({ lon }) => lon));
  const points = sites.map(({ lon, lat }, index) => toWorld(lons[index] ?? lon, lat));
  const ranks = ranksOf(sites);
  const levels: (readonly Group[])[] = [];
  const single = sites
    .map((site, index): Group => ({ main: index, sites: [index], total: site.total, radius: radiusOf(site.total) }))
    .sort(byRank);
  let placed: {
    readonly groups: readonly Group[];
    readonly level: number;
    readonly at: ReadonlyMap<Group, LonLatPoint>;
  };

  return { groups, places };

  function groups(level: number): readonly Group[] {
    for (let next = levels.length; next <= level; next++) levels.push(joined(levels[next - 1] ?? single, next));
    return levels[level] ?? single;
  }

  function places(of: readonly Group[], level: number): ReadonlyMap<Group, LonLatPoint> {
    if (placed?.groups !== of || placed.level !== level) {
      const size = sizeAt(level);
      const spread = spreadMarks(of.map((group) => discOf(group, size)));
      const at = of.map((group, i): [Group, LonLatPoint] => {
        const site = siteOf(group.main);
        const point = spread[i] ?? { x: 0, y: 0 };
        const home = pointOf(group.main, size);
        const stays = point.x === home.x && point.y === home.y;
        if (stays) return [group, { lon: site.lon, lat: site.lat }];
        const { lon, lat } = fromWorld({ x: point.x / size, y: point.y / size });
        // Back to the same turn round the globe as the site itself.
        return [group, { lon: lon + site.lon - (lons[group.main] ?? site.lon), lat }];
      });
      placed = { groups: of, level, at: new Map(at) };
    }
    return placed.at;
  }

  /** What is left to do at one step is done at the next: each region is asked but once a step whether it is covered. */
  function joined(finer: readonly Group[], level: number): readonly Group[] {
    const size = sizeAt(level);
    const touching = joinTouching(finer, size);
    const covered = joinCovered(touching, size);
    return covered === touching ? touching : joinTouching(covered, size);
  }

  /** The greater takes in the lesser that lies nearest within its reach. */
  function joinTouching(all: readonly Group[], size: number): readonly Group[] {
    const taken: Growing[] = [];
    const cells = new Map<number, number[]>();
    for (const group of all) {
      const at = pointOf(group.main, size);
      const near = nearest(group, at);
      if (near !== null) {
        near.parts.push(group);
        near.total += group.total;
        near.radius = radiusOf(near.total);
        continue;
      }
      const cell = cellOf(at, 0, 0);
      const inCell = cells.get(cell);
      if (inCell === undefined) cells.set(cell, [taken.length]);
      else inCell.push(taken.length);
      taken.push({ at, area: isArea(group), parts: [group], total: group.total, radius: group.radius });
    }
    if (taken.length === all.length) return all;
    const next = taken.map(({ parts }) => together(parts)).sort(byRank);
    // One that has grown may touch the next.
    return joinTouching(next, size);

    function nearest(group: Group, at: Point): Growing | null {
      if (isArea(group)) return null;
      let found: Growing | null = null;
      let closest = Number.POSITIVE_INFINITY;
      for (const dx of [-1, 0, 1]) {
        for (const dy of [-1, 0, 1]) {
          for (const index of cells.get(cellOf(at, dx, dy)) ?? []) {
            const other = taken[index];
            if (other === undefined || other.area) continue;
            const distance = Math.sqrt((other.at.x - at.x) ** 2 + (other.at.y - at.y) ** 2);
            if (distance >= TOUCHING * (other.radius + group.radius) || distance >= closest) continue;
            found = other;
            closest = distance;
          }
        }
      }
      return found;
    }
  }

  /** A region joins what covers it though it gave way as far as it may. */
  function joinCovered(all: readonly Group[], size: number): readonly Group[] {
    if (!all.some(isArea)) return all;
    const discs = all.map((group) => discOf(group, size));
    const spread = spreadMarks(discs);
    const order = all.map((_, i) => i).sort((a, b) => (spread[a]?.x ?? 0) - (spread[b]?.x ?? 0));
    const joins = new Map<number, number>();
    order.forEach((index, rank) => {
      const by = coverOf(index, rank);
      if (by !== null) joins.set(index, by);
    });
    if (joins.size === 0) return all;
    return unite(all, joins);

    /** What covers a region most, if anything does too much. */
    function coverOf(index: number, rank: number): number | null {
      const [group, point] = [all[index], spread[index]];
      if (group === undefined || point === undefined || !isArea(group)) return null;
      let found: number | null = null;
      let most = COVERED;
      for (const step of [-1, 1]) {
        for (let i = rank + step; i >= 0 && i < order.length; i += step) {
          const by = order[i] ?? 0;
          const [other, there] = [all[by], spread[by]];
          if (other === undefined || there === undefined || Math.abs(there.x - point.x) > CELL) break;
          const share = overlapOf(point, group.radius, there, other.radius) / Math.min(group.radius, other.radius);
          if (share <= most) continue;
          found = by;
          most = share;
        }
      }
      return found;
    }
  }

  function unite(all: readonly Group[], joins: ReadonlyMap<number, number>): readonly Group[] {
    const gone = new Set<number>();
    const grown = [...all];
    for (const [a, b] of joins) {
      const [first, second] = [grown[a], grown[b]];
      // Whoever was joined in this round waits for the next.
      if (first === undefined || second === undefined || gone.has(a) || gone.has(b)) continue;
      if (first !== all[a] || second !== all[b]) continue;
      const [kept, lost] = a < b ? [a, b] : [b, a];
      grown[kept] = together([first, second]);
      gone.add(lost);
    }
    return grown.filter((_, i) => !gone.has(i)).sort(byRank);
  }

  function together(parts: readonly Group[]): Group {
    const [first] = parts;
    if (first !== undefined && parts.length === 1) return first;
    const all = parts.flatMap((part) => part.sites).sort(bySiteRank);
    const total = parts.reduce((sum, part) => sum + part.total, 0);
    return { main: all[0] ?? 0, sites: all, total, radius: radiusOf(total) };
  }

  function discOf(group: Group, size: number) {
    return { ...pointOf(group.main, size), radius: group.radius, movable: isArea(group) };
  }

  /** Only a group of regions alone may give way: the others stand at a real point. */
  function isArea(group: Group): boolean {
    return siteOf(group.main).area;
  }

  function byRank(a: Group, b: Group): number {
    return bySiteRank(a.main, b.main);
  }

  function bySiteRank(a: number, b: number): number {
    return (ranks[a] ?? 0) - (ranks[b] ?? 0);
  }

  function siteOf(index: number): Site {
    const site = sites[index];
    if (site === undefined) throw new Error(`There is no site ${index}`);
    return site;
  }

  function pointOf(index: number, size: number): Point {
    const { x, y } = points[index] ?? { x: 0, y: 0 };
    return { x: x * size, y: y * size };
  }
}

function sizeAt(level: number): number {
  return worldSize(CLOSEST_ZOOM - level * STEP);
}

function cellOf({ x, y }: Point, dx: number, dy: number): number {
  return (Math.floor(x / CELL) + dx) * 65_536 + Math.floor(y / CELL) + dy;
}

/** Points before regions, those with most events first. */
function ranksOf(sites: readonly Site[]): Uint32Array {
  const ranks = new Uint32Array(sites.length);
  sites
    .map((site, index) => ({ ...site, index }))
    .sort((a, b) => Number(a.area) - Number(b.area) || b.total - a.total || (a.id < b.id ? -1 : 1))
    .forEach(({ index }, rank) => {
      ranks[index] = rank;
    });
  return ranks;
}
