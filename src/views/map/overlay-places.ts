import type { I18n } from '#/i18n/create-i18n';
import { actedFor } from '#/ui/input-modality';
import type { PlaceMark } from './marker-model';

export type PlacesAsked = {
  readonly places: readonly PlaceMark[];
  readonly i18n: I18n;
  /** Whether coming closer would part them. */
  readonly parts: boolean;
  /** The marker's button: the list stands beside it and gives the focus back to it. */
  readonly button: HTMLButtonElement;
};

type Hands = {
  readonly opened: (place: string) => void;
  readonly pointed: (places: readonly string[] | null) => void;
  readonly approach: (places: readonly string[]) => void;
  readonly closed: () => void;
};

const WIDTH = 264;
const MARGIN = 8;

/** What happens in the list is no gesture on the map below it. */
const OWN_EVENTS = ['pointerdown', 'mousedown', 'touchstart', 'wheel', 'dblclick', 'click', 'keydown'] as const;

export type PlaceList = {
  /** Other places, or the same with other events. */
  readonly show: (places: readonly PlaceMark[]) => void;
  readonly close: () => void;
};

/** Lists the places of a joined marker beside it, each of which opens its card. The browser's own popover closes it. */
export function openPlaceList(parent: HTMLElement, asked: PlacesAsked, hands: Hands): PlaceList {
  const { i18n, button } = asked;
  const rows = new Map<string, { readonly item: HTMLLIElement; readonly write: (place: PlaceMark) => void }>();
  const panel = document.createElement('div');
  const list = document.createElement('ul');
  let places = asked.places;
  panel.className = 'popover map-places';
  panel.popover = 'auto';
  panel.tabIndex = -1;
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', i18n.t('map.joined-title', { name: places[0]?.name ?? '' }));
  panel.append(list);
  show(places);
  if (asked.parts) panel.append(closer());
  for (const type of OWN_EVENTS) panel.addEventListener(type, (event) => event.stopPropagation());
  panel.addEventListener('toggle', ({ newState }) => {
    const open = newState === 'open';
    // Now a press on the button closes the list by itself, and before that it is not taken for one elsewhere on the page,
    // which would have closed the list for the click to open it anew. Set earlier, it would undo the press that opened it.
    button.popoverTargetElement = open ? panel : null;
    button.setAttribute('aria-expanded', String(open));
    if (open) return;
    hands.closed();
    panel.remove();
  });
  parent.append(panel);
  placeBeside(panel, button);
  panel.showPopover();
  panel.querySelector('button')?.focus();

  return { show, close };

  function close(): void {
    if (panel.isConnected) panel.hidePopover();
  }

  /** A row lives as long as its place is there: it may have the focus. */
  function show(next: readonly PlaceMark[]): void {
    places = next;
    const wanted = new Set(next.map((place) => place.id));
    for (const [id, { item }] of rows) {
      if (wanted.has(id)) continue;
      if (item.contains(document.activeElement)) panel.focus();
      rows.delete(id);
      item.remove();
    }
    for (const place of [...next].sort((a, b) => b.count - a.count)) {
      const known = rows.get(place.id) ?? row(place.id);
      rows.set(place.id, known);
      known.write(place);
      if (!known.item.isConnected) list.append(known.item);
    }
  }

  function row(id: string) {
    const item = document.createElement('li');
    const one = document.createElement('button');
    const name = document.createElement('span');
    const says = document.createElement('span');
    one.type = 'button';
    one.className = 'map-places-row';
    one.dataset.placeId = id;
    name.className = 'map-places-name';
    says.className = 'map-places-says';
    one.append(name, says);
    one.addEventListener('click', () => {
      close();
      // The row is gone with the list; the marker takes its place.
      actedFor(button);
      hands.opened(id);
    });
    one.addEventListener('pointerenter', () => hands.pointed([id]));
    one.addEventListener('pointerleave', () => hands.pointed(null));
    one.addEventListener('focus', () => hands.pointed([id]));
    item.append(one);
    return {
      item,
      write(place: PlaceMark) {
        // Its whole label, which begins with the name: what is seen is what the button is called.
        name.textContent = place.name;
        says.textContent = place.label.slice(place.name.length);
      },
    };
  }

  function closer(): HTMLButtonElement {
    const one = document.createElement('button');
    one.type = 'button';
    one.className = 'button map-places-closer';
    one.textContent = i18n.t('map.approach');
    one.addEventListener('click', () => {
      close();
      hands.approach(places.map((place) => place.id));
    });
    return one;
  }
}

/** Below the marker or above it, where there is more room; inside the page. */
function placeBeside(panel: HTMLElement, button: HTMLElement): void {
  const box = button.getBoundingClientRect();
  const { innerWidth, innerHeight } = globalThis;
  const width = Math.min(WIDTH, innerWidth - 2 * MARGIN);
  const below = innerHeight - box.bottom - 2 * MARGIN;
  const above = box.top - 2 * MARGIN;
  const upwards = above > below;
  const left = Math.max(MARGIN, Math.min((box.left + box.right - width) / 2, innerWidth - width - MARGIN));
  Object.assign(panel.style, {
    width: `${width}px`,
    left: `${left}px`,
    top: upwards ? 'auto' : `${box.bottom + MARGIN}px`,
    bottom: upwards ? `${innerHeight - box.top + MARGIN}px` : 'auto',
    maxHeight: `${Math.max(upwards ? above : below, 120)}px`,
  });
}
