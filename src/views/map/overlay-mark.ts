import type { OverlayReader } from './engine';
import type { Group } from './join';
import { createMarkerDrawing, type MarkerLook } from './marker';
import type { PlaceMark } from './marker-model';
import type { Placed } from './overlay-move';
import type { NameFace, SetName } from './overlay-text';

/** What carries a name beside it. */
export type Named = Placed & {
  readonly name: HTMLElement;
  set: SetName;
  /** On which side the name stands, as an index; -1: nowhere. */
  side: number;
};

/** A marker's button with its name, and where they stand. */
export type OverlayMark = Named & {
  group: Group;
  readonly element: HTMLButtonElement;
  readonly draw: (look: MarkerLook) => void;
  /** The places that it stands for just now, the one where it stands first. */
  places: readonly PlaceMark[];
};

type Hands = Pick<OverlayReader, 'opened' | 'pointed'> & {
  /** The reader asks what is joined here. */
  readonly listed: (mark: OverlayMark) => void;
};

/** Pixels that a press may move and still be a click: a drag of the map may begin on a marker. */
const CLICK = 6;

export const NO_NAME: SetName = { lines: [], width: 0, height: 0 };

export function createOverlayMark(group: Group, { opened, pointed, listed }: Hands): OverlayMark {
  const button = document.createElement('button');
  const name = document.createElement('span');
  name.setAttribute('aria-hidden', 'true');
  name.hidden = true;
  button.append(name);
  const mark: OverlayMark = {
    group,
    element: button,
    name,
    draw: createMarkerDrawing(button),
    places: [],
    lon: 0,
    lat: 0,
    radius: 0,
    set: NO_NAME,
    side: -1,
    at: null,
    own: null,
    sharp: false,
  };
  const ids = () => mark.places.map((place) => place.id);
  let press: { readonly x: number; readonly y: number } | null = null;

  button.addEventListener('pointerdown', ({ clientX, clientY }) => {
    press = { x: clientX, y: clientY };
  });
  button.addEventListener('click', ({ clientX, clientY, detail }) => {
    // A key press has no place, and no detail.
    if (detail > 0 && press !== null && Math.hypot(clientX - press.x, clientY - press.y) > CLICK) return;
    // Engines keep the press from giving the focus; the card gives it back to here when it closes.
    button.focus({ preventScroll: true });
    const [first, ...others] = mark.places;
    if (others.length > 0) listed(mark);
    else if (first !== undefined) opened(first.id);
  });
  button.addEventListener('dblclick', (event) => event.stopPropagation());
  button.addEventListener('pointerenter', ({ pointerType }) => {
    if (pointerType === 'mouse') pointed(ids());
  });
  button.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') pointed(null);
  });
  button.addEventListener('focus', () => {
    if (button.matches(':focus-visible')) pointed(ids());
  });
  button.addEventListener('blur', () => pointed(null));
  return mark;
}

/** Puts a name's lines into its element. */
export function writeName(named: Named, set: SetName, face: NameFace): void {
  if (named.set === set) return;
  named.set = set;
  named.name.className = `map-name map-name-${face}`;
  named.name.textContent = set.lines.join('\n');
  named.name.style.width = `${set.width}px`;
  named.name.style.height = `${set.height}px`;
}
