import { type Bitset, forEachBit } from '#/core/bitset';
import { type Dataset, markerPlace } from '#/core/dataset';
import type { Place } from '#/core/dataset-document';
import type { AtlasEvent } from '#/core/event';
import type { LonLat } from './arc';

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

export type ArcEnd = { readonly place: Place; readonly at: LonLat };

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

export type ArcIndex = ReturnType<typeof createArcs>;

/** More lines would be a tangle. */
export const MOST_ARCS = 200;

/** How often a pair of places is joined, and whether mostly from its second place to its first. */
type Link = { readonly count: number; readonly backwards: boolean };

/** The arcs of sets of events, one per pair of places. What an event joins is looked up once. */
export function createArcs(dataset: Dataset) {
  const pairs: { readonly from: ArcEnd; readonly to: ArcEnd }[] = [];
  const pairOf = new Map<Place, Map<Place, number>>();
  /** For each event twice the pair's number, plus one where it joins it the other way round. */
  const codes: (readonly number[] | undefined)[] = [];
  const endOf = new Map<string, ArcEnd | null>();
  let counts = new Uint32Array(64);
  let last: Arcs = { drawn: [], leftOut: 0 };

  return { arcs, eventsAlong, countTogether };

  function arcs({ shown, selected, lit }: ArcsAsked): Arcs {
    const litLinks = tally(lit);
    const selectedLinks = tally(selected);
    const links = shown === null ? new Map([...selectedLinks, ...litLinks]) : tally(shown);
    const known = new Map(last.drawn.map((arc) => [arc.pair, arc]));
    const all = [...links]
      .map(([pair, link]): Ranked => ({ pair, link, lit: litLinks.has(pair), selected: selectedLinks.has(pair) }))
      .sort((a, b) => rank(a) - rank(b) || a.link.count - b.link.count || b.pair - a.pair);
    const drawn = all.slice(-MOST_ARCS).flatMap((ranked) => arcOf(ranked, known.get(ranked.pair)));
    const leftOut = all.length - drawn.length;
    const same = drawn.length === last.drawn.length && drawn.every((arc, i) => arc === last.drawn[i]);
    if (!same || leftOut !== last.leftOut) last = { drawn: same ? last.drawn : drawn, leftOut };
    return last;
  }

  /** Which of the events join these two places. */
  function eventsAlong(pair: number, events: Bitset): readonly number[] {
    const found: number[] = [];
    forEachBit(events, (event) => {
      if (codesOf(event).some((code) => code >> 1 === pair)) found.push(event);
    });
    return found;
  }

  /** How many of the events join a pair of each group, for pairs that are drawn as one. An event counts once in a group. */
  function countTogether(groups: readonly (readonly number[])[], events: Bitset): readonly number[] {
    const groupOf = new Map(groups.flatMap((group, index) => group.map((pair) => [pair, index] as const)));
    const sums = groups.map(() => 0);
    const counted = groups.map(() => -1);
    forEachBit(events, (event) => {
      for (const code of codesOf(event)) {
        const group = groupOf.get(code >> 1);
        if (group === undefined || counted[group] === event) continue;
        counted[group] = event;
        sums[group] = (sums[group] ?? 0) + 1;
      }
    });
    return sums;
  }

  function tally(events: Bitset | null): ReadonlyMap<number, Link> {
    const touched: number[] = [];
    if (events === null) return new Map();
    forEachBit(events, (event) => {
      for (const code of codesOf(event)) {
        if (countOf(code) + countOf(code ^ 1) === 0) touched.push(code >> 1);
        counts[code] = countOf(code) + 1;
      }
    });
    return new Map(
      touched.map((pair): [number, Link] => {
        const [forth, back] = [countOf(2 * pair), countOf(2 * pair + 1)];
        counts.fill(0, 2 * pair, 2 * pair + 2);
        return [pair, { count: forth + back, backwards: back > forth }];
      }),
    );
  }

  function countOf(code: number): number {
    return counts[code] ?? 0;
  }

  function arcOf({ pair, link, lit, selected }: Ranked, known: Arc | undefined): readonly Arc[] {
    const ends = pairs[pair];
    if (ends === undefined) return [];
    const { count } = link;
    const [from, to] = link.backwards ? [ends.to, ends.from] : [ends.from, ends.to];
    const same =
      known !== undefined &&
      known.count === count &&
      known.from === from &&
      known.lit === lit &&
      known.selected === selected;
    return [same ? known : { pair, from, to, count, lit, selected }];
  }

  /** What an event joins: each pair once, even where it goes both ways. */
  function codesOf(index: number): readonly number[] {
    const known = codes[index];
    if (known !== undefined) return known;
    const event = dataset.events[index];
    const found = new Map<number, number>();
    if (event !== undefined) {
      const seats = seatsOf(event);
      for (const hub of hubsOf(event)) {
        for (const seat of seats) {
          if (hub.place === seat.place) continue;
          const code = codeOf(hub, seat);
          if (!found.has(code >> 1)) found.set(code >> 1, code);
        }
      }
    }
    codes[index] = [...found.values()];
    return codes[index];
  }

  function codeOf(from: ArcEnd, to: ArcEnd): number {
    const forth = pairOf.get(from.place)?.get(to.place);
    if (forth !== undefined) return 2 * forth;
    const back = pairOf.get(to.place)?.get(from.place);
    if (back !== undefined) return 2 * back + 1;
    const pair = pairs.push({ from, to }) - 1;
    const row = pairOf.get(from.place) ?? new Map<Place, number>();
    pairOf.set(from.place, row.set(to.place, pair));
    if (2 * pairs.length > counts.length) {
      const more = new Uint32Array(2 * counts.length);
      more.set(counts);
      counts = more;
    }
    return 2 * pair;
  }

  /** Where it happened; only where that is not known, what it concerns. */
  function hubsOf(event: AtlasEvent): readonly ArcEnd[] {
    const venues = event.places.filter(({ role }) => role === 'venue');
    const places = venues.length > 0 ? venues : event.places;
    return endsOf(places.map(({ place }) => place));
  }

  /** The ends of a journey are where somebody came from, too. */
  function seatsOf(event: AtlasEvent): readonly ArcEnd[] {
    const journey = event.places.filter(({ role }) => role === 'origin' || role === 'destination');
    const seats = event.parties.map(({ org }) => (org === null ? null : dataset.organizationById.get(org)?.seat));
    return endsOf([...journey.map(({ place }) => place), ...seats]);
  }

  function endsOf(ids: readonly (string | null | undefined)[]): readonly ArcEnd[] {
    const ends = ids.map((id) => (id == null ? null : markedEnd(id)));
    return [...new Set(ends)].filter((end) => end !== null);
  }

  /** The marker that stands for a place; one object per marker. */
  function markedEnd(id: string): ArcEnd | null {
    const known = endOf.get(id);
    if (known !== undefined) return known;
    const marker = markerPlace(id, dataset.placeById);
    const place = marker === null ? undefined : dataset.placeById.get(marker);
    const end = marker !== null && marker !== id ? markedEnd(marker) : ownEnd(place);
    endOf.set(id, end);
    return end;
  }
}

type Ranked = { readonly pair: number; readonly link: Link; readonly lit: boolean; readonly selected: boolean };

/** What the reader points at comes before what is open, and that before the rest. */
function rank({ lit, selected }: Ranked): number {
  return (lit ? 2 : 0) + (selected ? 1 : 0);
}

function ownEnd(place: Place | undefined): ArcEnd | null {
  if (place === undefined || place.lon === null || place.lat === null) return null;
  return { place, at: [place.lon, place.lat] };
}
