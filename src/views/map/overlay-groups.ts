import type { Viewport } from './engine';
import { type Group, type Joining, LAST_LEVEL, type LonLatPoint, levelOf } from './join';
import type { Site } from './tally-model';

/** More buttons would be slow to move and too many to walk through. */
export const MOST_MARKERS = 100;
/** Pixels around the map in which markers stand ready to come into sight. */
const AROUND = 40;

export type InView = {
  /** All that is joined in the same way, in view or not. */
  readonly all: readonly Group[];
  /** West to east by where they stand: the order in which the keyboard walks through them. */
  readonly shown: readonly Group[];
  readonly at: ReadonlyMap<Group, LonLatPoint>;
};

/** The groups in view, joined as the zoom asks for, and more coarsely where they would be too many. */
export function groupsInView(joining: Joining, sites: readonly Site[], viewport: Viewport): InView {
  const level = levelOf(viewport.zoom);
  const seen = new Map<number, boolean>();
  let coarser = level;
  let groups = joining.groups(coarser);
  let shown = groups.filter(isInView);
  while (shown.length > MOST_MARKERS && coarser < LAST_LEVEL) {
    coarser++;
    groups = joining.groups(coarser);
    shown = groups.filter(isInView);
  }
  return { all: groups, shown: [...shown].sort((a, b) => a.main - b.main), at: joining.places(groups, level) };

  function isInView({ main }: Group): boolean {
    let known = seen.get(main);
    if (known === undefined) {
      const site = sites[main];
      const at = site === undefined ? null : viewport.project(site.lon, site.lat);
      known =
        at !== null &&
        at.x > -AROUND &&
        at.y > -AROUND &&
        at.x < viewport.width + AROUND &&
        at.y < viewport.height + AROUND;
      seen.set(main, known);
    }
    return known;
  }
}
