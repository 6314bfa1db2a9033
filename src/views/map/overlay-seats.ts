import type { Viewport } from './engine';
import type { Seat } from './model';
import { type Named, setName, UNNAMED } from './overlay-mark';
import type { NameSetter } from './overlay-text';
import type { NameType } from './style-look';

/** The end of an arc that has no marker: the engine draws a dot there, its name is ours. */
export type SeatName = Named & { readonly seat: Seat };

const SEAT_RADIUS = 4;
const MOST_SEATS = 60;

/** Keeps an element per seat that is in view; which they are is asked at rest. */
export function createSeatNames(layer: HTMLElement, setter: NameSetter) {
  let names: readonly SeatName[] = [];

  return { show, all: (): readonly SeatName[] => names };

  function show(seats: readonly Seat[], viewport: Viewport, type: NameType): void {
    const known = new Map(names.map((name) => [name.seat, name]));
    names = seats
      .filter((seat) => isInView(seat, viewport))
      .slice(0, MOST_SEATS)
      .map((seat) => {
        const name = known.get(seat) ?? add(seat);
        setName(name, setter.set(seat.name, 'seat', type), 'seat');
        known.delete(seat);
        return name;
      });
    for (const { element } of known.values()) element.remove();
  }

  function add(seat: Seat): SeatName {
    const element = document.createElement('div');
    const name = document.createElement('span');
    element.className = 'map-seat';
    element.setAttribute('aria-hidden', 'true');
    name.hidden = true;
    element.append(name);
    layer.append(element);
    const { lon, lat } = seat;
    return { ...UNNAMED, seat, element, name, lon, lat, radius: SEAT_RADIUS, at: null, own: null, sharp: false };
  }
}

function isInView({ lon, lat }: Seat, { project, width, height }: Viewport): boolean {
  const at = project(lon, lat);
  return at !== null && at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height;
}
