import './overlay.css';
import { memo } from '#/state/selectors';
import { isSmallMap, markScale } from './drawn-marks';
import type { Overlay, OverlayLayout, OverlayReader, Viewport } from './engine';
import { createJoining, levelOf } from './join';
import { isSame } from './joiner';
import { outerRadius, showStanding } from './marker';
import type { PlaceMark } from './marker-model';
import type { MapModel } from './model';
import { createCovers } from './overlay-covers';
import { groupsInView, type InView } from './overlay-groups';
import { layOutNames, layoutOf, setStops, standOf } from './overlay-layout';
import { lookOf } from './overlay-look';
import { createOverlayMark, type OverlayMark, setName } from './overlay-mark';
import { createMover } from './overlay-move';
import type { PlaceList } from './overlay-places';
import { createSeatNames } from './overlay-seats';
import { createNameSetter } from './overlay-text';
import { nameType } from './style-look';

/** Pixels by which the picture may move before it is asked anew what is in view. */
const DRIFT = 24;

/** Draws markers and their names into `element`, above what an engine draws there. */
export function createOverlay(element: HTMLElement, reader: OverlayReader): Overlay {
  const layer = document.createElement('div');
  layer.className = 'map-overlay';
  element.append(layer);
  const setter = createNameSetter(layer);
  const seats = createSeatNames(layer, setter);
  const put = createMover(layer);
  const covers = createCovers(element, () => {
    if (model !== null && viewport?.resting === true) settle(model, viewport, { redrawn: false, anew: true });
  });
  /** By the main site of their group. */
  const drawn = new Map<number, OverlayMark>();
  /** West to east, as the buttons stand in the page. */
  let marks: readonly OverlayMark[] = [];
  let model: MapModel | null = null;
  let viewport: Viewport | null = null;
  let small = false;
  let view: InView = { all: [], shown: [], at: new Map() };
  /** Where the first marker stood when it was last asked what is in view. */
  let anchor: OverlayMark['at'] = null;
  let bySite: (PlaceMark | undefined)[] = [];
  let laid: OverlayLayout | null = null;
  /** The places of a joined marker, while they are listed. */
  let list: (PlaceList & { readonly mark: OverlayMark }) | null = null;

  const joining = memo(
    ({ sites, radiusOf }: MapModel) => [sites, radiusOf, small],
    ({ sites, radiusOf }) => {
      const scale = markScale(small);
      const drawnRadius = (count: number) => scale * radiusOf(count);
      return { drawnRadius, ...createJoining(sites, drawnRadius) };
    },
  );

  document.fonts?.addEventListener('loadingdone', measureAnew);

  return {
    render,
    move,
    layout() {
      laid ??= layoutOf(marks, seats.all(), view, bySite);
      return laid;
    },
    destroy() {
      document.fonts?.removeEventListener('loadingdone', measureAnew);
      covers.destroy();
      list?.close();
      layer.remove();
    },
  };

  function render(next: MapModel): void {
    const last = model;
    model = next;
    if (last?.marks !== next.marks) rememberPlaces(last, next);
    if (viewport === null) return;
    const rejoined = last?.sites !== next.sites;
    if (rejoined) view = groupsInView(joining(next), next.sites, viewport);
    const redrawn = (rejoined || last?.marks !== next.marks || last.i18n !== next.i18n) && draw(next, viewport);
    if (redrawn || last?.selected !== next.selected || last.lit !== next.lit || last.concerned !== next.concerned)
      stand(next);
    if (redrawn || last?.seats !== next.seats || last.selected !== next.selected)
      settle(next, viewport, { redrawn, anew: next.resting });
  }

  function move(next: Viewport): void {
    const last = viewport;
    viewport = next;
    if (model === null) return;
    const wasSmall = small;
    small = isSmallMap(next);
    if (last === null || small !== wasSmall) layer.style.setProperty('--name-size', `${nameType(small).size}px`);
    const drifted = hasDrifted(next);
    const zoomed = last === null || small !== wasSmall || levelOf(last.zoom) !== levelOf(next.zoom);
    // What a globe's limb draws together hangs on where it is turned.
    const rejoined = zoomed || (drifted && next.globe !== null);
    let redrawn = false;
    if (rejoined || next.resting || drifted) {
      view = groupsInView(joining(model), model.sites, next);
      redrawn = draw(model, next);
      if (redrawn) stand(model);
    }
    put(next, [...marks, ...seats.all()]);
    if (rejoined || next.resting || drifted) anchor = marks[0]?.at ?? null;
    if (rejoined || next.resting) settle(model, next, { redrawn, anew: true });
  }

  function hasDrifted({ project }: Viewport): boolean {
    const first = marks[0];
    const at = first === undefined ? null : project(first.lon, first.lat);
    return at === null || anchor === null || Math.hypot(at.x - anchor.x, at.y - anchor.y) > DRIFT;
  }

  function rememberPlaces(last: MapModel | null, next: MapModel): void {
    if (last?.sites !== next.sites) bySite = [];
    for (const mark of last?.marks ?? []) bySite[mark.site] = undefined;
    for (const mark of next.marks) bySite[mark.site] = mark;
  }

  /** Brings the buttons in line with what is in view and shown; whether anything had to be done. */
  function draw(next: MapModel, now: Viewport): boolean {
    let changed = false;
    const wanted = new Set<number>();
    const present: OverlayMark[] = [];
    for (const group of view.shown) {
      const places = group.sites.map((site) => bySite[site]).filter((place) => place !== undefined);
      const [first] = places;
      if (first === undefined) continue;
      let mark = drawn.get(group.main);
      if (mark === undefined) {
        mark = createOverlayMark(group, { ...reader, listed: (one) => void listed(one) });
        drawn.set(group.main, mark);
      }
      wanted.add(group.main);
      present.push(mark);
      const { lon, lat } = standOf(group, places, view);
      const still = isSame(mark.group, group) && places.length === mark.places.length;
      mark.group = group;
      if (still && lon === mark.lon && lat === mark.lat && places.every((place, i) => place === mark.places[i]))
        continue;
      changed = true;
      show(mark, { group, places, lon, lat }, next);
    }
    for (const [main, mark] of drawn) {
      if (wanted.has(main)) continue;
      changed = true;
      drawn.delete(main);
      release(mark);
    }
    if (!changed) return false;
    marks = present;
    insert();
    put(now, [...marks, ...seats.all()]);
    return true;
  }

  function show(mark: OverlayMark, parts: Pick<OverlayMark, 'group' | 'places' | 'lon' | 'lat'>, { i18n }: MapModel) {
    if (model === null) return;
    const shown = lookOf(parts.places, i18n, joining(model).drawnRadius);
    if (shown === null) return;
    Object.assign(mark, parts, { radius: outerRadius(shown.look) });
    mark.draw(shown.look);
    if (list?.mark === mark) list.show(mark.places);
    const face = shown.look.area ? 'area' : 'place';
    setName(mark, setter.set(shown.name, face, nameType(small)), face);
  }

  /** Moving a button that has the focus would take the focus away: only new ones are put between the others. */
  function insert(): void {
    let next: HTMLElement | null = null;
    for (const { element: button } of marks.toReversed()) {
      if (!button.isConnected) layer.insertBefore(button, next);
      next = button;
    }
  }

  function stand({ selected, lit, concerned }: MapModel): void {
    for (const { element: button, places } of marks) {
      showStanding(button, {
        selected: places.some(({ id }) => selected.has(id)),
        lit: places.some(({ id }) => lit.has(id)),
        dimmed: concerned !== null && !places.some(({ id }) => concerned.has(id)),
      });
    }
  }

  function settle(
    next: MapModel,
    now: Viewport,
    { redrawn, anew }: { readonly redrawn: boolean; readonly anew: boolean },
  ) {
    const type = nameType(small);
    seats.show(next.seats, now, type);
    if (!redrawn || seats.all().length > 0) put(now, [...marks, ...seats.all()]);
    const { selected } = next;
    const covered = covers.boxes();
    if (anew) setStops(marks, now, covered);
    const every = { marks, seats: seats.all(), view, selected, viewport: now, covered, gap: type.gap, anew };
    const moved = layOutNames(every);
    if (!moved && !redrawn) return;
    laid = null;
    reader.laidOut();
  }

  /** A button that goes while it has pointer or focus would leave them on nothing. */
  function release({ element: button, group }: OverlayMark): void {
    if (list?.mark.element === button) list.close();
    const focused = button === document.activeElement;
    const heir = view.shown.find(({ sites }) => sites.includes(group.main));
    const pointed = button.matches(':hover');
    button.remove();
    if (focused) {
      const next = heir === undefined ? undefined : drawn.get(heir.main);
      if (next === undefined) reader.released();
      else queueMicrotask(() => next.element.focus({ preventScroll: true }));
    } else if (pointed) queueMicrotask(() => reader.pointed(null));
  }

  async function listed(mark: OverlayMark): Promise<void> {
    const asked = model;
    // The button of an open list closes it by itself.
    if (asked === null || list?.mark === mark) return;
    try {
      const { openPlaceList } = await import('./overlay-places');
      if (!mark.element.isConnected || mark.places.length < 2 || list?.mark === mark) return;
      list?.close();
      const { element: button, places, group } = mark;
      const parts = !joining(asked)
        .groups(0)
        .some(({ sites }) => group.sites.every((site) => sites.includes(site)));
      const opened = openPlaceList(
        element,
        { button, places, parts, i18n: asked.i18n },
        {
          ...reader,
          closed() {
            reader.pointed(null);
            if (list?.mark === mark) list = null;
          },
        },
      );
      list = { mark, ...opened };
    } catch (error) {
      // The list's own file could not be had: better one of the places than nothing.
      console.error(error);
      const [first] = mark.places;
      if (first !== undefined) reader.opened(first.id);
    }
  }

  /** Names are measured with the fonts that are there. */
  function measureAnew(): void {
    setter.forget();
    if (model === null || viewport === null) return;
    for (const mark of marks) {
      mark.places = [];
    }
    const redrawn = draw(model, viewport);
    settle(model, viewport, { redrawn, anew: true });
  }
}
