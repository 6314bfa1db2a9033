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
  /** Has not stepped back. */
  readonly strong: boolean;
  /** Changes with what is drawn. */
  readonly key: string;
};

/** The heaviest line stands for at least so many events. */
const HEAVIEST = 64;
const MOST_KEPT = 2000;
const STEPPED_BACK = 0.35;

type Group = {
  readonly from: LonLat;
  readonly to: LonLat;
  /** The numbers of the two markers, or ends without one. */
  readonly link: readonly [number, number];
  readonly count: number;
  readonly lit: boolean;
  readonly selected: boolean;
};

/** Puts arcs where the marks are drawn; the lines are kept, as most of them come again. */
export function createDrawnArcs(): (
  model: Pick<MapModel, 'arcs' | 'countBetween' | 'allArcs'>,
  at: OverlayLayout['at'],
) => readonly DrawnArc[] {
  const lines = new Map<string, readonly LonLat[]>();

  return ({ arcs, countBetween, allArcs }, at) => {
    const markerOf = markersBySpot(arcs, at);
    const groups = grouped(arcs, at, markerOf);
    const places = placesByMarker(markerOf);
    // Markers of several places are linked by more pairs than those whose arcs are drawn.
    const joined = groups.filter(({ link }) => link.some((marker) => places[marker] !== 1));
    const links = joined.map(({ link }) => link);
    const sums = joined.length === 0 ? [] : countBetween(markerOf, links);
    const countOf = new Map(joined.map((group, i) => [group, sums[i]]));
    const someLit = groups.some(({ lit }) => lit);
    const someSelected = groups.some(({ selected }) => selected);
    const heaviest = Math.max(HEAVIEST, ...groups.map((group) => countOf.get(group) ?? group.count));
    return groups.map((group) => {
      const { from, to, lit, selected } = group;
      const count = countOf.get(group) ?? group.count;
      const weight = Math.log2(Math.max(1, count)) / Math.log2(heaviest);
      const strong = someLit ? lit : someSelected ? selected : true;
      const opacity = !strong ? STEPPED_BACK : allArcs && !someLit && !someSelected ? 0.7 + 0.3 * weight : 1;
      const line = lineOf(from, to);
      const middle = line[line.length >> 1] ?? from;
      return { line, middle, count, weight, opacity, strong, key: `${keyOf(from, to)} ${count} ${weight} ${opacity}` };
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

/** Numbers places: those that are drawn at the same spot have the same. */
function markersBySpot(arcs: readonly Arc[], at: OverlayLayout['at']): ReadonlyMap<string, number> {
  const spots = new Map<string, number>();
  const markerOf = new Map<string, number>();
  const add = (id: string, lon: number, lat: number) => {
    const spot = `${lon} ${lat}`;
    const number = spots.get(spot) ?? spots.size;
    spots.set(spot, number);
    markerOf.set(id, number);
  };
  for (const [id, { lon, lat }] of at) add(id, lon, lat);
  for (const { place, at: own } of arcs.flatMap(({ from, to }) => [from, to])) {
    if (!markerOf.has(place.id)) add(place.id, ...own);
  }
  return markerOf;
}

function placesByMarker(markerOf: ReadonlyMap<string, number>): readonly number[] {
  const places: number[] = [];
  for (const marker of markerOf.values()) places[marker] = (places[marker] ?? 0) + 1;
  return places;
}

/** One for two markers. Two places that are drawn as one mark have no line between them. */
function grouped(
  arcs: readonly Arc[],
  at: OverlayLayout['at'],
  markerOf: ReadonlyMap<string, number>,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { from, to, count, lit, selected } of arcs) {
    const [a = 0, b = 0] = [markerOf.get(from.place.id), markerOf.get(to.place.id)];
    if (a === b) continue;
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    const known = groups.get(key);
    if (known === undefined)
      groups.set(key, { from: spotOf(from, at), to: spotOf(to, at), link: [a, b], count, lit, selected });
    else
      groups.set(key, {
        ...known,
        lit: known.lit || lit,
        selected: known.selected || selected,
      });
  }
  return [...groups.values()];
}

function spotOf({ place, at: own }: ArcEnd, at: OverlayLayout['at']): LonLat {
  const drawn = at.get(place.id);
  return drawn === undefined ? own : [drawn.lon, drawn.lat];
}

function keyOf(from: LonLat, to: LonLat): string {
  return `${from[0]} ${from[1]} ${to[0]} ${to[1]}`;
}
