import type { OverlayReader } from './engine';
import type { Group } from './joiner';
import { createMarkerDrawing, type MarkerLook } from './marker';
import type { PlaceMark } from './marker-model';
import type { Placed } from './overlay-move';
import type { Spot } from './overlay-names';
import type { NameFace, SetName } from './overlay-text';

/** What carries a name beside it. */
export type Named = Placed & {
  readonly name: HTMLElement;
  /** The ways to set the name, and its style. */
  forms: readonly SetName[];
  face: NameFace;
  /** Pixels from the mark's edge to its name. */
  gap: number;
  /** Which of the forms stands on which side; null: there is no room. */
  spot: Spot | null;
  /** What the name's element now says. */
  written: SetName | null;
  /** Where the name's element now stands; asking the browser costs more. */
  stands: string;
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

export const UNNAMED = { forms: [], face: 'place', gap: 0, spot: null, written: null, stands: '' } as const;

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
    ...UNNAMED,
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

/** Gives a mark a name, which is written where it finds room. */
export function setName(named: Named, forms: readonly SetName[], face: NameFace): void {
  named.forms = forms;
  named.face = face;
}

/** Puts a name's lines into its element. */
export function writeName(named: Named, form: SetName): void {
  if (named.written === form) return;
  named.written = form;
  named.name.className = `map-name map-name-${named.face}`;
  // Drawn by the style sheet: as text within the button it would be held against what the button is called.
  named.name.dataset.name = form.lines.join('\n');
  named.name.style.width = `${form.width}px`;
  named.name.style.height = `${form.height}px`;
}
