import { type Bitset, forEachBit } from '#/core/bitset';
import type { Dataset } from '#/core/dataset';
import type { LonLat } from './arc';
import { type ArcEnd, createPairs } from './arc-pairs';

/** A link between where events took place and where one that took part has its seat. */
export type Arc = {
  /** The same number for the same two places, whichever events join them. */
  readonly pair: number;
  readonly from: ArcEnd;
  readonly to: ArcEnd;
  /** How many of the events that were asked for join the two. */
  readonly count: number;
  /** Of an event under pointer or focus, not only of a selected one. */
  readonly lit: boolean;
  /** Of what the open card is about. */
  readonly selected: boolean;
};

export type ArcsAsked = {
  /** Every event that is shown; null: only the arcs of the others are wanted. */
  readonly shown: Bitset | null;
  readonly selected: Bitset;
  readonly lit: Bitset | null;
};

export type Arcs = {
  /** Weakest first, at most `MOST_ARCS`. The same list as the last one where nothing changed. */
  readonly drawn: readonly Arc[];
  /** How many pairs of places are joined by fewer events than those that are drawn. */
  readonly leftOut: number;
};

/** How many events join the places of two markers, each counted once. Markers are numbers, by place; links are two of them. */
export type CountBetween = (
  markerOf: ReadonlyMap<string, number>,
  links: readonly (readonly [number, number])[],
) => readonly number[];

export type ArcIndex = ReturnType<typeof createArcs>;

/** More lines would be a tangle. */
export const MOST_ARCS = 200;

/** More than any count: what the reader points at comes before what is open, and that before the rest. */
const SELECTED = 2 ** 32;
const LIT = 2 ** 33;

/** The arcs of sets of events, one per pair of places. Counting is by numbers alone: it is done in each frame of a drag. */
export function createArcs(dataset: Dataset) {
  const pairs = createPairs(dataset);
  const ofShown = createPairCounts();
  const ofSelected = createPairCounts();
  const ofLit = createPairCounts();
  let last: Arcs = { drawn: [], leftOut: 0 };

  return { arcs, eventsAlong, endsAlong, countBetween };

  function arcs({ shown, selected, lit }: ArcsAsked): Arcs {
    count(ofShown, shown);
    count(ofSelected, selected);
    count(ofLit, lit);
    const all = shown === null ? [...new Set([...ofLit.touched, ...ofSelected.touched])] : ofShown.touched;
    const known = new Map(last.drawn.map((arc) => [arc.pair, arc]));
    const drawn = strongest(all, MOST_ARCS, weightOf).flatMap((pair) => arcOf(pair, known.get(pair)));
    const leftOut = all.length - drawn.length;
    const same = drawn.length === last.drawn.length && drawn.every((arc, i) => arc === last.drawn[i]);
    if (!same || leftOut !== last.leftOut) last = { drawn: same ? last.drawn : drawn, leftOut };
    return last;
  }

  /** Which of the events join these two places. */
  function eventsAlong(pair: number, events: Bitset): readonly number[] {
    const found: number[] = [];
    forEachBit(events, (event) => {
      if (pairs.codesOf(event).some((code) => code >> 1 === pair)) found.push(event);
    });
    return found;
  }

  /** What the arcs of one event join, whether they are drawn or not. */
  function endsAlong(event: number): readonly (readonly [LonLat, LonLat])[] {
    return pairs.codesOf(event).flatMap((code) => {
      const ends = pairs.endsOf(code >> 1);
      return ends === null ? [] : [[ends.from.at, ends.to.at] as const];
    });
  }

  /** As `CountBetween` says, of these events. */
  function countBetween(...[markerOf, links, events]: [...Parameters<CountBetween>, Bitset]): readonly number[] {
    const linkOf = new Map(links.flatMap(([a, b], i) => [[between(a, b), i] as const, [between(b, a), i] as const]));
    const linkByPair: (number | undefined)[] = [];
    const sums = links.map(() => 0);
    const counted = links.map(() => -1);
    forEachBit(events, (event) => {
      for (const code of pairs.codesOf(event)) {
        const pair = code >> 1;
        linkByPair[pair] ??= linkOfPair(pair);
        const link = linkByPair[pair];
        if (link === undefined || link < 0 || counted[link] === event) continue;
        counted[link] = event;
        sums[link] = (sums[link] ?? 0) + 1;
      }
    });
    return sums;

    function linkOfPair(pair: number): number {
      const ends = pairs.endsOf(pair);
      const [a, b] = [markerOf.get(ends?.from.place.id ?? ''), markerOf.get(ends?.to.place.id ?? '')];
      return a === undefined || b === undefined ? -1 : (linkOf.get(between(a, b)) ?? -1);
    }
  }

  function count(into: PairCounts, events: Bitset | null): void {
    for (const pair of into.touched) into.counts.fill(0, 2 * pair, 2 * pair + 2);
    into.touched = [];
    if (events === null) return;
    forEachBit(events, (event) => {
      for (const code of pairs.codesOf(event)) {
        if (code >= into.counts.length) into.counts = grown(into.counts, code);
        if (eventsOf(into, code >> 1) === 0) into.touched.push(code >> 1);
        into.counts[code] = (into.counts[code] ?? 0) + 1;
      }
    });
  }

  function weightOf(pair: number): number {
    const isLit = eventsOf(ofLit, pair);
    const isSelected = eventsOf(ofSelected, pair);
    const own = eventsOf(ofShown, pair) || isLit || isSelected;
    return own + (isLit > 0 ? LIT : 0) + (isSelected > 0 ? SELECTED : 0);
  }

  function arcOf(pair: number, known: Arc | undefined): readonly Arc[] {
    const ends = pairs.endsOf(pair);
    if (ends === null) return [];
    const lit = eventsOf(ofLit, pair) > 0;
    const selected = eventsOf(ofSelected, pair) > 0;
    const counted = eventsOf(ofShown, pair) > 0 ? ofShown : lit ? ofLit : ofSelected;
    const sum = eventsOf(counted, pair);
    const backwards = 2 * (counted.counts[2 * pair + 1] ?? 0) > sum;
    const [from, to] = backwards ? [ends.to, ends.from] : [ends.from, ends.to];
    const same =
      known?.count === sum && known.from === from && known.lit === lit && known.selected === selected ? known : null;
    return [same ?? { pair, from, to, count: sum, lit, selected }];
  }
}

/** One number for two markers, of which there are fewer than a million. */
function between(a: number, b: number): number {
  return a * 2 ** 20 + b;
}

/** How often each pair is joined one way and the other, at twice its number and the next. */
type PairCounts = { counts: Uint32Array; touched: number[] };

function createPairCounts(): PairCounts {
  return { counts: new Uint32Array(64), touched: [] };
}

function eventsOf({ counts }: PairCounts, pair: number): number {
  return (counts[2 * pair] ?? 0) + (counts[2 * pair + 1] ?? 0);
}

function grown(counts: Uint32Array, index: number): Uint32Array {
  const more = new Uint32Array(2 * index + 2);
  more.set(counts);
  return more;
}

/** The heaviest so many, lightest first; of those that weigh the same, the lower numbers are the last. */
function strongest(all: readonly number[], most: number, weightOf: (pair: number) => number): readonly number[] {
  const weights = Float64Array.from(all, weightOf);
  const least = all.length <= most ? 0 : (weights.toSorted()[all.length - most] ?? 0);
  return all
    .map((pair, i) => ({ pair, weight: weights[i] ?? 0 }))
    .filter(({ weight }) => weight >= least)
    .sort((a, b) => a.weight - b.weight || b.pair - a.pair)
    .slice(-most)
    .map(({ pair }) => pair);
}
