import type { Box } from './box';
import type { OverlayLayout, Viewport } from './engine';
import type { Group } from './joiner';
import { halfTarget, SELECTED_REACH } from './marker';
import type { PlaceMark } from './marker-model';
import type { LonLatPoint } from './mercator';
import { type NameSide, nameBox, nameSides } from './name-sides';
import type { InView } from './overlay-groups';
import { type Named, type OverlayMark, writeName } from './overlay-mark';
import { crampedSpot, type Obstacle, placeMostNames, placeNames, type Spot } from './overlay-names';
import type { SeatName } from './overlay-seats';
import type { SetName } from './overlay-text';

/** Finds room for all names and puts them there; whether any went elsewhere. */
export function layOutNames({
  marks,
  seats,
  view,
  selected,
  viewport,
  covered,
  gap,
  anew,
}: {
  readonly marks: readonly OverlayMark[];
  readonly seats: readonly SeatName[];
  readonly view: InView;
  readonly selected: ReadonlySet<string>;
  readonly viewport: Viewport;
  /** What stands over the map. */
  readonly covered: readonly Box[];
  readonly gap: number;
  /** Names may change their sides for one that else finds no room. */
  readonly anew: boolean;
}): boolean {
  const isSelected = ({ places }: OverlayMark) => places.some(({ id }) => selected.has(id));
  const inOrder = marks
    .filter((mark) => !mark.element.hidden)
    .sort((a, b) => Number(isSelected(b)) - Number(isSelected(a)) || b.group.total - a.group.total);
  for (const seat of seats) seat.gap = gap;
  for (const mark of inOrder) mark.gap = isSelected(mark) ? Math.max(gap, SELECTED_REACH) : gap;
  const named: readonly Named[] = [...inOrder, ...seats.filter((seat) => !seat.element.hidden)];
  const wishes = named.map((one) => {
    const { x, y } = rounded(one);
    return { x, y, half: halfOf(one), radius: one.radius, gap: one.gap, forms: one.forms, spot: one.spot };
  });
  const frame = { left: 2, top: 2, right: viewport.width - 2, bottom: viewport.height - 2 };
  const later = absent(marks, view, viewport);
  const spots = anew
    ? placeMostNames(wishes, later, frame, covered)
    : placeNames(wishes, wishes, later, frame, covered);
  let moved = false;
  named.forEach((one, i) => {
    const spot = spots[i] ?? null;
    const stood = one.stands;
    if (one.spot?.side !== spot?.side || one.spot?.form !== spot?.form) moved = true;
    one.spot = spot;
    const wish = wishes[i];
    const cramped = spot === null && one.face !== 'seat' && wish !== undefined;
    const put = putOf(one, cramped ? crampedSpot(wish, frame, covered) : spot);
    if (one.name.hidden !== (put === null)) one.name.hidden = put === null;
    one.name.toggleAttribute('data-cramped', cramped);
    if (put !== null) standBeside(one, put);
    if (one.stands !== stood) moved = true;
  });
  return moved;
}

/** A marker beyond the edge or wholly under a button is no stop of the keyboard: nobody would see where the focus is. */
export function setStops(marks: readonly OverlayMark[], { width, height }: Viewport, covered: readonly Box[]): void {
  for (const { element: button, at, radius } of marks) {
    const inFrame = at !== null && at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height;
    const seen =
      inFrame &&
      !covered.some(
        ({ left, top, right, bottom }) =>
          at.x - radius >= left && at.x + radius <= right && at.y - radius >= top && at.y + radius <= bottom,
      );
    const stop = seen ? 0 : -1;
    if (button.tabIndex !== stop) button.tabIndex = stop;
  }
}

/** Markers of places that have no shown event just now, as large as they may become. */
function absent(marks: readonly OverlayMark[], view: InView, viewport: Viewport): readonly Obstacle[] {
  const present = new Set(marks.map((mark) => mark.group));
  return view.shown.flatMap((group) => {
    const place = present.has(group) ? undefined : view.at.get(group);
    const at = place === undefined ? null : viewport.project(place.lon, place.lat);
    return at === null ? [] : [{ ...at, half: halfTarget(group.radius) }];
  });
}

type Put = { readonly form: SetName; readonly side: NameSide };

function putOf({ forms, radius, gap }: Named, spot: Spot | null): Put | null {
  const [form, side] = spot === null ? [] : [forms[spot.form], nameSides(radius, gap)[spot.side]];
  return form === undefined || side === undefined ? null : { form, side };
}

function standBeside(one: Named, { form, side }: Put): void {
  writeName(one, form);
  const { left, top } = nameBox({ x: 0, y: 0 }, form, side);
  const align = side.anchor.endsWith('right') ? 'right' : side.anchor.endsWith('left') ? 'left' : 'center';
  const transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
  const stands = `${align} ${transform}`;
  if (one.stands === stands) return;
  one.stands = stands;
  Object.assign(one.name.style, { transform, textAlign: align });
}

/** What an engine needs to know of what stands where. */
export function layoutOf(
  marks: readonly OverlayMark[],
  seats: readonly SeatName[],
  view: InView,
  bySite: readonly (PlaceMark | undefined)[],
): OverlayLayout {
  const drawn = new Map(marks.map((mark) => [mark.group, mark]));
  const at = new Map<string, LonLatPoint & { readonly radius: number }>();
  for (const group of view.all) {
    const shown = group.sites.map((site) => bySite[site]).filter((place) => place !== undefined);
    const mark = drawn.get(group);
    for (const { id, radius } of shown)
      at.set(id, mark === undefined ? { ...standOf(group, shown, view), radius } : mark);
  }
  const names = [...marks, ...seats].flatMap((one) => {
    const put = putOf(one, one.spot);
    if (put === null || one.element.hidden) return [];
    const { form, side } = put;
    const { width, height, lines } = form;
    return [{ text: lines.join(' '), lon: one.lon, lat: one.lat, side, width, height }];
  });
  return { at, names };
}

/** Where a group's marker stands: at its main place, or at the only others that are shown. */
export function standOf(group: Group, shown: readonly PlaceMark[], view: InView): LonLatPoint {
  const [first] = shown;
  const home = view.at.get(group);
  return first === undefined || (first.site === group.main && home !== undefined)
    ? (home ?? { lon: 0, lat: 0 })
    : first;
}

function halfOf(one: Named): number {
  return one.face === 'seat' ? one.radius : halfTarget(one.radius);
}

function rounded({ at }: Named): { readonly x: number; readonly y: number } {
  return at === null ? { x: 0, y: 0 } : { x: Math.round(at.x), y: Math.round(at.y) };
}
