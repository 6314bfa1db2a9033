import { type Bitset, createBitset, equalBits, forEachBit, fullBitset, intersect, union } from '#/core/bitset';
import { type Dataset, markerPlace } from '#/core/dataset';
import type { Place } from '#/core/dataset-document';
import { fromDay, toDay } from '#/core/day';
import type { DaySpan } from '#/core/interval';
import type { MapPosition, ViewState } from '#/core/view-state';
import type { I18n } from '#/i18n/create-i18n';
import { memo, type Selectors } from '#/state/selectors';
import type { AtlasState } from '#/state/store';
import type { LonLat } from './arc';
import { type Arc, createArcs } from './arcs-model';
import { createTally, type PlaceTally } from './tally-model';

/** What one marker shows. */
export type PlaceMark = {
  readonly id: string;
  readonly lon: number;
  readonly lat: number;
  /** The place is a region: the point only says where its mark is put. */
  readonly area: boolean;
  readonly name: string;
  /** For those who cannot see the mark: “Urumqi, 5 events, 2025”. */
  readonly label: string;
  readonly count: number;
  /** `count` in the reader's digits. */
  readonly figure: string;
  readonly shares: PlaceTally['shares'];
  /** Every event is a plan. */
  readonly planned: boolean;
  /** Every event concerns the place but happened elsewhere. */
  readonly concerns: boolean;
  /** Pixels; grows with the square root of the count. */
  readonly radius: number;
};

/** The end of an arc where no marker stands. */
export type Seat = { readonly id: string; readonly lon: number; readonly lat: number; readonly name: string };

/** What the map shows. A field keeps its identity while what it depends on does. */
export type MapModel = {
  /** West to east: the order in which the keyboard walks through them. */
  readonly marks: readonly PlaceMark[];
  /** Markers of what the open card is about. */
  readonly selected: ReadonlySet<string>;
  /** Markers under pointer or focus. */
  readonly lit: ReadonlySet<string>;
  /** Markers that the lit events touch; the others step back. Null where nothing is lit. */
  readonly concerned: ReadonlySet<string> | null;
  readonly arcs: readonly Arc[];
  /** How many events join a pair of each group: for arcs that are drawn as one, between joined markers. */
  readonly countTogether: (groups: readonly (readonly number[])[]) => readonly number[];
  /** The arcs are those of everything that is shown, each with its count. */
  readonly allArcs: boolean;
  readonly seats: readonly Seat[];
  /** Regions that are selected or lit, whose outline is drawn where the basemap has it. */
  readonly areas: readonly Place[];
  readonly i18n: I18n;
  readonly theme: MapLook['theme'];
  readonly borders: boolean;
  readonly globe: boolean;
  /** Null: fitted to what is shown. */
  readonly position: MapPosition | null;
  readonly fitRequests: number;
  /** Where the map was last told to go, and nowhere else by itself; another request is another list. */
  readonly flight: readonly LonLat[] | null;
  /** No drag of the window and no playback is under way: what costs a frame may be done now. */
  readonly resting: boolean;
};

export type MapLook = { readonly i18n: I18n; readonly theme: 'light' | 'dark' };

/** More buttons would be slow to move and cover each other. */
const MOST_MARKS = 100;
const SMALLEST_RADIUS = 9.5;
const RADIUS_PER_ROOT = 3.8;
const LARGEST_RADIUS = 30;
const NOTHING: ReadonlySet<string> = new Set();

/** Turns state into what the map shows; one per dataset, as it remembers what did not change. */
export function createMapModel(dataset: Dataset, selectors: Selectors): (state: AtlasState, look: MapLook) => MapModel {
  const size = dataset.events.length;
  const tally = createTally(dataset);
  const arcIndex = createArcs(dataset);
  const radiusOf = createRadius(Math.max(1, ...tally(fullBitset(size)).map((row) => row.count)));

  const markOf = createMarks(radiusOf);

  const marks = memo(
    ({ view, i18n }: { readonly view: ViewState; readonly i18n: I18n }) => [selectors.shown(view), i18n],
    ({ view, i18n }) =>
      [...tally(selectors.shown(view))]
        .sort((a, b) => b.count - a.count)
        .slice(0, MOST_MARKS)
        .sort((a, b) => a.lon - b.lon || (a.place.id < b.place.id ? -1 : 1))
        .map((row) => markOf(row, i18n)),
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
      return markersOf(view.card?.type === 'event' ? selectors.selected(view) : selectedEvents(view));
    },
  );
  const lit = memo(
    ({ hover }: AtlasState) => [hover],
    ({ hover }) => {
      if (hover === null) return NOTHING;
      if (hover.type === 'places') return new Set(hover.places.flatMap((place) => [...markerOf(place)]));
      return markersOf(selectors.hovered(hover));
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
  const countTogether = memo(
    (state: AtlasState) => [state.view.arcs, selectors.shown(state.view), selectedEvents(state.view), litEvents(state)],
    (state): MapModel['countTogether'] => {
      const some = () => union(size, [selectedEvents(state.view), litEvents(state) ?? createBitset(size)]);
      return (groups) => arcIndex.countTogether(groups, state.view.arcs ? selectors.shown(state.view) : some());
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
    ({ flight }) => (flight === null ? null : flight.places.flatMap(pointOf)),
  );
  const concerned = memo(
    (state: AtlasState) => [litEvents(state)],
    (state) => {
      const events = litEvents(state);
      if (events === null) return null;
      const ends = arcs(state).filter((arc) => arc.lit);
      return new Set([
        ...lit(state),
        ...markersOf(events),
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
    selected: selected(state.view),
    lit: lit(state),
    concerned: concerned(state),
    arcs: arcs(state),
    countTogether: countTogether(state),
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

  function pointOf(id: string): readonly LonLat[] {
    const marker = markerPlace(id, dataset.placeById);
    const place = marker === null ? undefined : dataset.placeById.get(marker);
    return place === undefined || place.lon === null || place.lat === null ? [] : [[place.lon, place.lat]];
  }

  function markerOf(place: string): ReadonlySet<string> {
    const marker = markerPlace(place, dataset.placeById);
    return marker === null ? NOTHING : new Set([marker]);
  }

  function markersOf(events: Bitset): ReadonlySet<string> {
    const ids = new Set<string>();
    forEachBit(events, (event) => {
      for (const id of dataset.markerPlaces[event] ?? []) ids.add(id);
    });
    return ids;
  }
}

/** The largest place of the whole dataset sets the scale, so that no mark grows because another went. */
function createRadius(most: number): (count: number) => number {
  const perRoot = Math.min(RADIUS_PER_ROOT, (LARGEST_RADIUS - SMALLEST_RADIUS) / Math.sqrt(most));
  return (count) => SMALLEST_RADIUS + perRoot * Math.sqrt(count);
}

/** Makes marks and keeps each place's last: wording a hundred of them costs more than all else that a frame does. */
function createMarks(radiusOf: (count: number) => number): (tally: PlaceTally, i18n: I18n) => PlaceMark {
  const made = new Map<string, { readonly says: string; readonly i18n: I18n; readonly mark: PlaceMark }>();
  return (tally, i18n) => {
    const { place, count, shares, planned, concerns } = tally;
    const years = tally.span && wholeYears(tally.span);
    const says = JSON.stringify([count, shares, planned, concerns, years]);
    const known = made.get(place.id);
    if (known?.says === says && known.i18n === i18n) return known.mark;
    const mark = markOf(tally, years, radiusOf(count), i18n);
    made.set(place.id, { says, i18n, mark });
    return mark;
  };
}

function markOf(tally: PlaceTally, years: DaySpan | null, radius: number, i18n: I18n): PlaceMark {
  const { place, lon, lat, count, shares, planned, concerns } = tally;
  const name = i18n.text(place.name).text;
  const area = place.precision === 'area';
  const label = i18n.t('map.marker', {
    name,
    count,
    when: years === null ? i18n.t('date.undated') : i18n.span(years),
    area: area ? 'yes' : 'no',
    planned: planned ? 'yes' : 'no',
    concerns: concerns ? 'yes' : 'no',
  });
  return {
    id: place.id,
    lon,
    lat,
    area,
    name,
    label,
    count,
    figure: i18n.number(count),
    shares,
    planned,
    concerns,
    radius,
  };
}

/** A marker speaks of years: days would drown the name. */
function wholeYears({ from, to }: DaySpan): DaySpan {
  return {
    from: toDay({ year: fromDay(from).year, month: 1, day: 1 }),
    to: Number.isFinite(to) ? toDay({ year: fromDay(to).year, month: 12, day: 31 }) : to,
  };
}
