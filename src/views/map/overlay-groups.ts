import type { SeenGlobe, Viewport } from './engine';
import { type Joining, LAST_LEVEL, levelOf } from './join';
import type { Group, Plane } from './joiner';
import type { LonLatPoint, Point } from './mercator';
import { FARTHEST } from './spread';
import type { Site } from './tally-model';

/** More buttons would be slow to move and too many to walk through. */
export const MOST_MARKERS = 100;
/** Pixels around the map in which markers stand ready to come into sight. */
const AROUND = 40;
/** How much smaller a globe is taken for at a time until there are few enough markers. */
const SMALLER = 0.84;

export type InView = {
  /** All that is joined in the same way, in view or not. */
  readonly all: readonly Group[];
  /** West to east by where they stand: the order in which the keyboard walks through them. */
  readonly shown: readonly Group[];
  readonly at: ReadonlyMap<Group, LonLatPoint>;
};

/** The groups in view, joined as the zoom asks for, and more coarsely where they would be too many. */
export function groupsInView(joining: Joining, sites: readonly Site[], viewport: Viewport): InView {
  const { globe } = viewport;
  const { all, shown, at } =
    globe === null ? onFlatMap(joining, sites, viewport) : onGlobe(joining, sites, viewport, globe);
  return { all, shown: [...shown].sort((a, b) => a.main - b.main), at };
}

function onFlatMap(joining: Joining, sites: readonly Site[], viewport: Viewport): InView {
  const level = levelOf(viewport.zoom);
  const points = pointsOf(sites, viewport);
  const isShown = ({ main }: Group) => isInView(points(main), viewport);
  let coarser = level;
  let groups = joining.groups(coarser);
  let shown = groups.filter(isShown);
  while (shown.length > MOST_MARKERS && coarser < LAST_LEVEL) {
    coarser++;
    groups = joining.groups(coarser);
    shown = groups.filter(isShown);
  }
  return { all: groups, shown, at: joining.places(groups, level) };
}

/**
 * On a globe no zoom says who covers whom: towards the limb and the poles all is drawn together. What covers each other
 * even on a flat map as large as the globe is joined as there, the others by how they are seen just now.
 */
function onGlobe(joining: Joining, sites: readonly Site[], viewport: Viewport, globe: SeenGlobe): InView {
  const points = pointsOf(sites, viewport);
  // A step closer: between two steps of zoom the farther one counts.
  const finest = joining.groups(Math.max(0, levelOf(globe.zoom) - 1));
  const behind = finest.filter(({ main }) => points(main) === null);
  const planeOf = (scale: number): Plane => ({
    pointOf(site) {
      const { x, y } = points(site) ?? { x: 0, y: 0 };
      return { x: x * scale, y: y * scale };
    },
    hasRoom(site) {
      const at = points(site);
      return at !== null && globe.surrounds(at, FARTHEST + 1);
    },
  });
  let groups: readonly Group[] = finest.filter(({ main }) => points(main) !== null);
  let shown: readonly Group[];
  let scale = 1;
  do {
    groups = joinedOn(planeOf(scale), groups, joining);
    shown = groups.filter(({ main }) => isInView(points(main), viewport));
    scale *= SMALLER;
  } while (shown.length > MOST_MARKERS);
  const all = [...groups, ...behind];
  const spread = joining.spread(groups, planeOf(1));
  const at = all.map((group, i): [Group, LonLatPoint] => {
    const { lon, lat } = sites[group.main] ?? { lon: 0, lat: 0 };
    const [home, point] = [points(group.main), spread[i]];
    const stays = home === null || point === undefined || (point.x === home.x && point.y === home.y);
    return [group, stays ? { lon, lat } : globe.unproject(point)];
  });
  return { all, shown, at: new Map(at) };
}

/** Until nothing is left to join. */
function joinedOn(plane: Plane, groups: readonly Group[], { joined }: Pick<Joining, 'joined'>): readonly Group[] {
  const next = joined(groups, plane);
  return next === groups ? groups : joinedOn(plane, next, { joined });
}

/** Where sites are seen, each asked but once. */
function pointsOf(sites: readonly Site[], { project }: Viewport): (site: number) => Point | null {
  const known = new Map<number, Point | null>();
  return (index) => {
    let point = known.get(index);
    if (point === undefined) {
      const site = sites[index];
      point = site === undefined ? null : project(site.lon, site.lat);
      known.set(index, point);
    }
    return point;
  };
}

function isInView(at: Point | null, { width, height }: Viewport): boolean {
  return at !== null && at.x > -AROUND && at.y > -AROUND && at.x < width + AROUND && at.y < height + AROUND;
}
