import { type Bitset, forEachBit } from '#/core/bitset';
import { type Dataset, markerPlace } from '#/core/dataset';
import type { Place } from '#/core/dataset-document';
import type { AtlasEvent } from '#/core/event';
import type { LonLat } from './arc';

/** A link between where an event took place and where one that took part has its seat. */
export type Arc = {
  readonly from: ArcEnd;
  readonly to: ArcEnd;
  /** Of an event under pointer or focus, not only of a selected one. */
  readonly lit: boolean;
};

export type ArcEnd = { readonly place: Place; readonly at: LonLat };

/** The arcs of two sets of events, one per pair of places, however many events join them. */
export function createArcs(dataset: Dataset): (selected: Bitset, lit: Bitset | null) => readonly Arc[] {
  return (selected, lit) => {
    const found = new Map<string, Map<string, Arc>>();
    if (lit !== null) collect(lit, true);
    collect(selected, false);
    return [...found.values()].flatMap((ends) => [...ends.values()]);

    function collect(events: Bitset, isLit: boolean) {
      forEachBit(events, (index) => {
        const event = dataset.events[index];
        if (event === undefined) return;
        const seats = seatsOf(event);
        for (const hub of hubsOf(event)) for (const seat of seats) add(hub, seat, isLit);
      });
    }

    function add(from: ArcEnd, to: ArcEnd, isLit: boolean) {
      if (from.place === to.place) return;
      if (found.get(from.place.id)?.has(to.place.id) || found.get(to.place.id)?.has(from.place.id)) return;
      const ends = found.get(from.place.id) ?? new Map<string, Arc>();
      found.set(from.place.id, ends.set(to.place.id, { from, to, lit: isLit }));
    }
  };

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
    const markers = ids.map((id) => (id == null ? null : markerPlace(id, dataset.placeById)));
    return [...new Set(markers)].flatMap((id) => {
      const place = id === null ? undefined : dataset.placeById.get(id);
      if (place === undefined || place.lon === null || place.lat === null) return [];
      return [{ place, at: [place.lon, place.lat] }];
    });
  }
}
