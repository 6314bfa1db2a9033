import { type Bitset, hasBit } from '#/core/bitset';
import { kindColor } from '#/ui/kind-color';
import type { TimelineItem } from './items';
import type { RugPlaces } from './rug-places';
import { createMark } from './writing';

/** The label of the one tick that is lit, beside what the rug lies in. */
export type RugLabel = { readonly text: string; readonly side: 'after' | 'before' };

/** What a rug shows: a tick for each of these events. */
export type RugLook = {
  readonly items: readonly TimelineItem[];
  readonly places: RugPlaces;
  /** Null where there is no room for labels. */
  readonly labelOf: ((item: TimelineItem) => RugLabel) | null;
};

type Tick = {
  readonly element: HTMLElement;
  readonly item: TimelineItem;
  readonly select: (on: boolean) => void;
  readonly light: (on: boolean) => void;
};

/**
 * Ticks along the lower edge of a button that stands for several events, one for each, for the pointer alone: the button
 * has a name, and the list has every event.
 */
export function createRug(host: HTMLElement) {
  let parts: { readonly rug: HTMLElement; readonly label: HTMLElement; readonly words: Text } | null = null;
  let ticks: readonly Tick[] = [];
  let look: RugLook | null = null;

  const isOf = (items: readonly TimelineItem[]): boolean =>
    items.length === ticks.length && items.every((item, i) => item === ticks[i]?.item);

  function clear() {
    if (parts === null) return;
    parts.rug.remove();
    host.removeAttribute('data-rug');
    parts = null;
    ticks = [];
    look = null;
  }

  function write({ text, side }: RugLabel, lang: string | null) {
    if (parts === null) return;
    const { label, words } = parts;
    if (words.data === text) return;
    words.data = text;
    label.hidden = text === '';
    label.lang = lang ?? '';
    if (lang === null) label.removeAttribute('lang');
    label.dataset.side = side;
  }

  return {
    /** Whether its ticks are those of these items, in their order. */
    isOf,
    clear,
    show(next: RugLook) {
      if (!isOf(next.items)) {
        clear();
        if (next.items.length === 0) return;
        parts = createParts(host);
        ticks = next.items.map(createTick);
        parts.rug.prepend(...ticks.map(({ element }) => element));
      }
      look = next;
      const width = `${next.places.width.toFixed(2)}%`;
      for (const [i, { element }] of ticks.entries()) {
        const left = `${(next.places.lefts[i] ?? 0).toFixed(2)}%`;
        if (element.style.left !== left) element.style.left = left;
        if (element.style.width !== width) element.style.width = width;
      }
    },
    /** Marks the ticks of what is selected and of what is under pointer or focus. */
    light(selected: Bitset, hovered: Bitset | null) {
      if (parts === null) return;
      const lit: TimelineItem[] = [];
      for (const { item, select, light } of ticks) {
        const isLit = hovered !== null && hasBit(hovered, item.event);
        select(hasBit(selected, item.event));
        light(isLit);
        if (isLit) lit.push(item);
      }
      const [one] = lit;
      const label = one !== undefined && lit.length === 1 ? look?.labelOf?.(one) : null;
      write(label ?? { text: '', side: 'after' }, one?.lang ?? null);
    },
    /** The item of one of its ticks. */
    itemOf: (element: Element): TimelineItem | null => ticks.find((tick) => tick.element === element)?.item ?? null,
  };
}

function createParts(host: HTMLElement) {
  const rug = document.createElement('span');
  rug.className = 'timeline-rug';
  rug.setAttribute('aria-hidden', 'true');
  const label = document.createElement('span');
  label.className = 'timeline-rug-label';
  label.hidden = true;
  const words = document.createTextNode('');
  label.append(words);
  rug.append(label);
  host.append(rug);
  host.setAttribute('data-rug', '');
  return { rug, label, words };
}

function createTick(item: TimelineItem): Tick {
  const element = document.createElement('span');
  element.className = item.planned ? 'timeline-rug-tick timeline-planned' : 'timeline-rug-tick';
  element.setAttribute('aria-hidden', 'true');
  element.dataset.eventId = item.eventId;
  element.style.setProperty('--kind', kindColor(item.kind));
  return { element, item, select: createMark(element, 'data-selected'), light: createMark(element, 'data-lit') };
}
