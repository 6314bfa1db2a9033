import { createBitset, equalBits, intersect, union } from '#/core/bitset';
import { type Dataset, markerPlace } from '#/core/dataset';
import type { Place } from '#/core/dataset-document';
import type { MapPosition, ViewState } from '#/core/view-state';
import type { I18n } from '#/i18n/create-i18n';
import { memo, type Selectors } from '#/state/selectors';
import type { AtlasState, Flight } from '#/state/store';
import { type LonLat, midway } from './arc';
import { type Arc, type CountBetween, createArcs } from './arcs-model';
import type { Destination } from './areas';
import { createMarks, createRadius, type PlaceMark } from './marker-model';
import { createTally, type Site } from './tally-model';

export type { PlaceMark } from './marker-model';

/** The end of an arc where no marker stands. */
export type Seat = { readonly id: string; readonly lon: number; readonly lat: number; readonly name: string };

/** What the map shows. A field keeps its identity while what it depends on does. */
export type MapModel = {
  /** All places with shown events, west to east: the order in which the keyboard walks through them. */
  readonly marks: readonly PlaceMark[];
  /** All places that ever have a marker: which of them are joined does not hang on what is shown just now. */
  readonly sites: readonly Site[];
  /** The radius in pixels of a marker of so many events. */
  readonly radiusOf: (count: number) => number;
  /** Markers of what the open card is about. */
  readonly selected: ReadonlySet<string>;
  /** Markers under pointer or focus. */
  readonly lit: ReadonlySet<string>;
  /** Markers that the lit events touch; the others step back. Null where nothing is lit. */
  readonly concerned: ReadonlySet<string> | null;
  readonly arcs: readonly Arc[];
  /** How many events join places of two joined markers, each of which has a number; an event counts once for two. */
  readonly countBetween: CountBetween;
  /** The arcs are those of everything that is shown, each with its count. */
  readonly allArcs: boolean;
  readonly seats: readonly Seat[];
  /** Regions that are selected or lit, whose outline is drawn where the basemap has it. */
  readonly areas: readonly Place[];
  readonly i18n: I18n;
  readonly theme: MapLook['theme'];
  readonly borders: boolean;
  readonly globe: boolean;
  /** Null: fitted to what is shown, unless it was told to go elsewhere since. */
  readonly position: MapPosition | null;
  readonly fitRequests: number;
  /** Where the map was last told to go, and nowhere else by itself; another request is another object. */
  readonly flight: Destination | null;
  /** No drag of the window and no playback is under way: what costs a frame may be done now. */
  readonly resting: boolean;
};

export type MapLook = { readonly i18n: I18n; readonly theme: 'light' | 'dark' };

const NOTHING: ReadonlySet<string> = new Set();

/** Turns state into what the map shows; one per dataset, as it remembers what did not change. */
export function createMapModel(dataset: Dataset, selectors: Selectors): (state: AtlasState, look: MapLook) => MapModel {
  const size = dataset.events.length;
  const tallier = createTally(dataset);
  const arcIndex = createArcs(dataset);
  const radiusOf = createRadius(tallier.sites);
  const marksOf = createMarks(tallier, radiusOf);

  const marks = memo(
    ({ view, i18n }: { readonly view: ViewState; readonly i18n: I18n }) => [selectors.shown(view), i18n],
    ({ view, i18n }) => marksOf(selectors.shown(view), i18n),
    (before, now) => before.length === now.length && now.every((mark, i) => mark === before[i]),
  );
  const selectedEvents = memo(
    (view: ViewState) => [selectors.selected(view), selectors.shown(view)],
    (view) => intersect(size, [selectors.selected(view), selectors.shown(view)]),
    equalBits,
  );
  const litEvents = memo(
    ({ view, hover }: AtlasState) => [hover, selectors.shown(view)],
    ({ view, hover }) => (hover === null ? null : intersect(size, [selectors.hovered(hover), selectors.shown(view)])),
    (before, now) => before !== null && now !== null && equalBits(before, now),
  );
  const selected = memo(
    (view: ViewState) => [view.card, selectedEvents(view)],
    (view) => {
      if (view.card?.type === 'place') return markerOf(view.card.id);
      // An event that a filter hides still has its places; what else is open is about the shown events.
      return tallier.touched(view.card?.type === 'event' ? selectors.selected(view) : selectedEvents(view));
    },
  );
  const lit = memo(
    ({ hover }: AtlasState) => [hover],
    ({ hover }) => {
      if (hover === null) return NOTHING;
      if (hover.type === 'places') return new Set(hover.places.flatMap((place) => [...markerOf(place)]));
      return tallier.touched(selectors.hovered(hover));
    },
  );
  const arcs = memo(
    (state: AtlasState) => [
      state.view.arcs ? selectors.shown(state.view) : null,
      selectedEvents(state.view),
      litEvents(state),
    ],
    (state) =>
      arcIndex.arcs({
        shown: state.view.arcs ? selectors.shown(state.view) : null,
        selected: selectedEvents(state.view),
        lit: litEvents(state),
      }).drawn,
  );
  const countBetween = memo(
    (state: AtlasState) => [state.view.arcs, selectors.shown(state.view), selectedEvents(state.view), litEvents(state)],
    (state): MapModel['countBetween'] => {
      const some = () => union(size, [selectedEvents(state.view), litEvents(state) ?? createBitset(size)]);
      return (markerOf, links) =>
        arcIndex.countBetween(markerOf, links, state.view.arcs ? selectors.shown(state.view) : some());
    },
  );
  const areas = memo(
    (state: AtlasState) => [selected(state.view), lit(state)],
    (state) =>
      [...new Set([...selected(state.view), ...lit(state)])].flatMap((id) => {
        const place = dataset.placeById.get(id);
        return place?.precision === 'area' ? [place] : [];
      }),
    (before, now) => before.length === now.length && now.every((place, i) => place === before[i]),
  );
  const flight = memo(
    ({ flight }: AtlasState) => [flight],
    ({ flight }) => (flight === null ? null : destinationOf(flight)),
  );
  const concerned = memo(
    (state: AtlasState) => [litEvents(state)],
    (state) => {
      const events = litEvents(state);
      if (events === null) return null;
      const ends = arcs(state).filter((arc) => arc.lit);
      return new Set([
        ...lit(state),
        ...tallier.touched(events),
        ...ends.flatMap(({ from, to }) => [from.place.id, to.place.id]),
      ]);
    },
  );
  const seats = memo(
    ({ state, i18n }: { readonly state: AtlasState; readonly i18n: I18n }) => [
      arcs(state),
      marks({ view: state.view, i18n }),
    ],
    ({ state, i18n }): readonly Seat[] => {
      const drawn = new Set(marks({ view: state.view, i18n }).map((mark) => mark.id));
      const ends = new Map(
        arcs(state)
          .flatMap(({ from, to }) => [from, to])
          .map((end) => [end.place.id, end]),
      );
      return [...ends.values()]
        .filter(({ place }) => !drawn.has(place.id))
        .map(({ place, at: [lon, lat] }) => ({ id: place.id, lon, lat, name: i18n.text(place.name).text }));
    },
  );

  return (state, { i18n, theme }) => ({
    marks: marks({ view: state.view, i18n }),
    sites: tallier.sites,
    radiusOf,
    selected: selected(state.view),
    lit: lit(state),
    concerned: concerned(state),
    arcs: arcs(state),
    countBetween: countBetween(state),
    allArcs: state.view.arcs,
    seats: seats({ state, i18n }),
    areas: areas(state),
    i18n,
    theme,
    borders: state.view.borders,
    position: state.view.map,
    fitRequests: state.fitRequests,
    globe: state.view.globe,
    flight: flight(state),
    resting: !state.gesture,
  });

  function destinationOf({ places, event }: Flight): Destination {
    const found = places.flatMap((id) => {
      const place = dataset.placeById.get(markerPlace(id, dataset.placeById) ?? '');
      return place === undefined ? [] : [place];
    });
    const points = found.flatMap(({ lon, lat }): LonLat[] => (lon === null || lat === null ? [] : [[lon, lat]]));
    // A long arc goes far beyond its ends.
    const arcs = event === null ? [] : arcIndex.endsAlong(event).flatMap(([from, to]) => [from, to, midway(from, to)]);
    return { points: [...points, ...arcs], areas: found.filter(({ precision }) => precision === 'area') };
  }

  function markerOf(place: string): ReadonlySet<string> {
    const marker = markerPlace(place, dataset.placeById);
    return marker === null ? NOTHING : new Set([marker]);
  }
}
