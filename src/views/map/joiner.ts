import type { Point } from './mercator';
import { type Disc, overlapOf, spreadMarks } from './spread';
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

/** A map as it is seen: where on it sites lie, in pixels. */
export type Plane = {
  readonly pointOf: (site: number) => Point;
  /** Whether there is room around a region's point for its mark to give way. */
  readonly hasRoom: (site: number) => boolean;
};

export type Joiner = {
  /** Each place alone. */
  readonly single: readonly Group[];
  /** One round of joining what would be covered; the same groups where there is nothing left to join. */
  readonly joined: (groups: readonly Group[], plane: Plane) => readonly Group[];
  /** Where the groups stand, regions put where they cover nothing. */
  readonly spread: (groups: readonly Group[], plane: Plane) => readonly Point[];
};

/** A marker as large as it may become where it may stand, and which of the groups it is of. */
type Stand = Disc & { readonly owner: number };

/** A group in the making. */
type Growing = {
  readonly at: Point;
  readonly area: boolean;
  readonly parts: Group[];
  total: number;
  radius: number;
};

/** Two marks may touch, and cover a tenth of each other, before they are joined. */
const TOUCHING = 0.9;
/** A region that is covered by more than this share of its radius, wherever it gives way to, is joined. */
const COVERED = 0.35;
/** Pixels; no two marks reach farther to each other. */
const CELL = 52;

/** Joins places that would cover each other on some map. */
export function createJoiner(sites: readonly Site[], radiusOf: (count: number) => number): Joiner {
  const ranks = ranksOf(sites);
  const single = sites
    .map((site, index): Group => ({ main: index, sites: [index], total: site.total, radius: radiusOf(site.total) }))
    .sort(byRank);

  return { single, joined, spread };

  /** What is left to do in one round is done in the next: each region is asked but once whether it is covered. */
  function joined(groups: readonly Group[], plane: Plane): readonly Group[] {
    const touching = joinTouching(groups, plane);
    const covered = joinCovered(touching, plane);
    return covered === touching ? touching : joinTouching(covered, plane);
  }

  function spread(groups: readonly Group[], plane: Plane): readonly Point[] {
    return spreadMarks(standsOf(groups, plane)).slice(0, groups.length);
  }

  /**
   * Where markers may stand: all groups at their main place, and then those of real points at each of their others,
   * which is where they stand while nothing is shown at the places before. Regions give way to all of these.
   */
  function standsOf(groups: readonly Group[], { pointOf, hasRoom }: Plane): readonly Stand[] {
    const main = groups.map((group, owner): Stand => {
      const movable = isArea(group) && hasRoom(group.main);
      return { ...pointOf(group.main), radius: group.radius, movable, owner };
    });
    const others = groups.flatMap(({ sites: own, total }, owner) => {
      let left = total;
      return own.slice(1).flatMap((site, before): readonly Stand[] => {
        left -= siteOf(own[before] ?? site).total;
        return siteOf(site).area ? [] : [{ ...pointOf(site), radius: radiusOf(left), movable: false, owner }];
      });
    });
    return [...main, ...others];
  }

  /** The greater takes in the lesser that lies nearest within its reach. */
  function joinTouching(all: readonly Group[], plane: Plane): readonly Group[] {
    const taken: Growing[] = [];
    const cells = new Map<number, number[]>();
    for (const group of all) {
      const at = plane.pointOf(group.main);
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
    return joinTouching(next, plane);

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
  function joinCovered(all: readonly Group[], plane: Plane): readonly Group[] {
    if (!all.some(isArea)) return all;
    const stands = standsOf(all, plane);
    const points = spreadMarks(stands);
    const order = stands.map((_, i) => i).sort((a, b) => (points[a]?.x ?? 0) - (points[b]?.x ?? 0));
    const joins = new Map<number, number>();
    order.forEach((index, rank) => {
      const by = coverOf(index, rank);
      if (by !== null) joins.set(index, by);
    });
    if (joins.size === 0) return all;
    return unite(all, joins);

    /** What covers a region most, if anything does too much. */
    function coverOf(index: number, rank: number): number | null {
      const [group, point] = [all[index], points[index]];
      // What is no group's main place stands after all that are, and is none of a region.
      if (group === undefined || point === undefined || !isArea(group)) return null;
      let found: number | null = null;
      let most = COVERED;
      for (const step of [-1, 1]) {
        for (let i = rank + step; i >= 0 && i < order.length; i += step) {
          const by = order[i] ?? 0;
          const [other, there] = [stands[by], points[by]];
          if (other === undefined || there === undefined || Math.abs(there.x - point.x) > CELL) break;
          const share = overlapOf(point, group.radius, there, other.radius) / Math.min(group.radius, other.radius);
          if (share <= most) continue;
          found = other.owner;
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
}

/** Whether two groups have the same sites. */
export function isSame(a: Group, b: Group): boolean {
  return a === b || (a.sites.length === b.sites.length && a.sites.every((site, i) => site === b.sites[i]));
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
