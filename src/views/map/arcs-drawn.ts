import { greatCircle, type LonLat } from './arc';
import type { ArcEnd } from './arc-pairs';
import type { Arc } from './arcs-model';
import type { OverlayLayout } from './engine';
import type { MapModel } from './model';

/** A line between two marks as they are drawn: all arcs between the places that two joined markers stand for. */
export type DrawnArc = {
  /** Longitudes run on past ±180°. */
  readonly line: readonly LonLat[];
  readonly middle: LonLat;
  readonly count: number;
  /** 0–1, by the number of events. */
  readonly weight: number;
  /** 0–1: while something is lit, what is only selected steps back, and while something is selected, the rest does. */
  readonly opacity: number;
  /** Changes with what is drawn. */
  readonly key: string;
};

/** Events from which a line is as broad as any. */
const HEAVIEST = 64;
const MOST_KEPT = 2000;
const STEPPED_BACK = 0.35;

type Group = {
  readonly pairs: readonly number[];
  readonly from: LonLat;
  readonly to: LonLat;
  readonly count: number;
  readonly lit: boolean;
  readonly selected: boolean;
};

/** Puts arcs where the marks are drawn; the lines are kept, as most of them come again. */
export function createDrawnArcs(): (
  model: Pick<MapModel, 'arcs' | 'countTogether' | 'allArcs'>,
  at: OverlayLayout['at'],
) => readonly DrawnArc[] {
  const lines = new Map<string, readonly LonLat[]>();

  return ({ arcs, countTogether, allArcs }, at) => {
    const groups = grouped(arcs, at);
    const joined = groups.filter(({ pairs }) => pairs.length > 1);
    const sums = joined.length === 0 ? [] : countTogether(joined.map(({ pairs }) => pairs));
    const countOf = new Map(joined.map((group, i) => [group, sums[i] ?? group.count]));
    const someLit = groups.some(({ lit }) => lit);
    const someSelected = groups.some(({ selected }) => selected);
    return groups.map((group) => {
      const { from, to, lit, selected } = group;
      const count = countOf.get(group) ?? group.count;
      const weight = Math.min(1, Math.log2(count) / Math.log2(HEAVIEST));
      const strong = someLit ? lit : someSelected ? selected : true;
      const opacity = !strong ? STEPPED_BACK : allArcs && !someLit && !someSelected ? 0.6 + 0.4 * weight : 1;
      const line = lineOf(from, to);
      const middle = line[line.length >> 1] ?? from;
      return { line, middle, count, weight, opacity, key: `${keyOf(from, to)} ${count} ${opacity}` };
    });
  };

  function lineOf(from: LonLat, to: LonLat): readonly LonLat[] {
    const key = keyOf(from, to);
    const known = lines.get(key);
    if (known !== undefined) return known;
    const line = greatCircle(from, to);
    if (lines.size > MOST_KEPT) lines.clear();
    lines.set(key, line);
    return line;
  }
}

/** Two places that are drawn as one mark have no line between them. */
function grouped(arcs: readonly Arc[], at: OverlayLayout['at']): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { pair, from, to, count, lit, selected } of arcs) {
    const [a, b] = [endOf(from, at), endOf(to, at)];
    if (a[0] === b[0] && a[1] === b[1]) continue;
    const forth = keyOf(a, b);
    const key = groups.has(keyOf(b, a)) ? keyOf(b, a) : forth;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, { pairs: [pair], from: a, to: b, count, lit, selected });
    else
      groups.set(key, {
        ...known,
        pairs: [...known.pairs, pair],
        lit: known.lit || lit,
        selected: known.selected || selected,
      });
  }
  return [...groups.values()];
}

function endOf({ place, at: own }: ArcEnd, at: OverlayLayout['at']): LonLat {
  const drawn = at.get(place.id);
  return drawn === undefined ? own : [drawn.lon, drawn.lat];
}

function keyOf(from: LonLat, to: LonLat): string {
  return `${from[0]} ${from[1]} ${to[0]} ${to[1]}`;
}
