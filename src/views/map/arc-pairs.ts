import { type Dataset, markerPlace } from '#/core/dataset';
import type { Place } from '#/core/dataset-document';
import type { AtlasEvent } from '#/core/event';
import type { LonLat } from './arc';

export type ArcEnd = { readonly place: Place; readonly at: LonLat };

/** More places than any dataset has. */
const ROW = 2 ** 26;
const NO_END = -1;

/** The pairs of places that events join, as numbers from 0. What an event joins is looked up when it is first asked for. */
export function createPairs(dataset: Dataset) {
  const ends: ArcEnd[] = [];
  const endByMarker = new Map<string, number>();
  const endByPlace = new Map<string, number>();
  const endByOrg = new Map<string, number>();
  /** By both ends, the lower first. */
  const pairByEnds = new Map<number, number>();
  const pairs: { readonly from: number; readonly to: number }[] = [];
  const codes: (readonly number[] | undefined)[] = [];

  return {
    /**
     * What an event joins: twice the pair's number, plus one where it joins it the other way round than the first event
     * did. Each pair once, even where it goes both ways.
     */
    codesOf(event: number): readonly number[] {
      codes[event] ??= joinedBy(dataset.events[event]);
      return codes[event];
    },
    endsOf(pair: number): { readonly from: ArcEnd; readonly to: ArcEnd } | null {
      const [from, to] = [ends[pairs[pair]?.from ?? NO_END], ends[pairs[pair]?.to ?? NO_END]];
      return from === undefined || to === undefined ? null : { from, to };
    },
  };

  function joinedBy(event: AtlasEvent | undefined): readonly number[] {
    if (event === undefined) return [];
    const seats = seatsOf(event);
    const found: number[] = [];
    for (const hub of hubsOf(event)) {
      for (const seat of seats) {
        if (hub === seat) continue;
        const code = codeOf(hub, seat);
        if (!found.includes(code) && !found.includes(code ^ 1)) found.push(code);
      }
    }
    return found;
  }

  function codeOf(from: number, to: number): number {
    const key = Math.min(from, to) * ROW + Math.max(from, to);
    let pair = pairByEnds.get(key);
    if (pair === undefined) {
      pair = pairs.push({ from, to }) - 1;
      pairByEnds.set(key, pair);
    }
    return 2 * pair + (pairs[pair]?.from === from ? 0 : 1);
  }

  /** Where it happened; only where that is not known, what it concerns. */
  function hubsOf({ places }: AtlasEvent): readonly number[] {
    const hubs: number[] = [];
    for (const { place, role } of places) if (role === 'venue') include(hubs, endOf(place));
    if (!places.some(({ role }) => role === 'venue')) for (const { place } of places) include(hubs, endOf(place));
    return hubs;
  }

  /** The ends of a journey are where somebody came from, too. */
  function seatsOf({ places, parties }: AtlasEvent): readonly number[] {
    const seats: number[] = [];
    for (const { place, role } of places) {
      if (role === 'origin' || role === 'destination') include(seats, endOf(place));
    }
    for (const { org } of parties) if (org !== null) include(seats, seatOf(org));
    return seats;
  }

  function seatOf(org: string): number {
    const known = endByOrg.get(org);
    if (known !== undefined) return known;
    const seat = dataset.organizationById.get(org)?.seat;
    const end = seat == null ? NO_END : endOf(seat);
    endByOrg.set(org, end);
    return end;
  }

  /** One number per marker. */
  function endOf(place: string): number {
    const known = endByPlace.get(place);
    if (known !== undefined) return known;
    const end = arcEndOf(place, dataset);
    const index = end === null ? NO_END : (endByMarker.get(end.place.id) ?? ends.push(end) - 1);
    endByPlace.set(place, index);
    if (end !== null) endByMarker.set(end.place.id, index);
    return index;
  }
}

function include(numbers: number[], end: number): void {
  if (end !== NO_END && !numbers.includes(end)) numbers.push(end);
}

/** The marker that stands for a place, as an end of arcs; null where it has none. */
function arcEndOf(id: string, dataset: Dataset): ArcEnd | null {
  const marker = markerPlace(id, dataset.placeById);
  const place = marker === null ? undefined : dataset.placeById.get(marker);
  if (place === undefined || place.lon === null || place.lat === null) return null;
  return { place, at: [place.lon, place.lat] };
}
