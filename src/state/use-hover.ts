import { type FocusEvent, type PointerEvent, useEffect, useState } from 'react';
import { bitsToArray } from '#/core/bitset';
import type { Dataset } from '#/core/dataset';
import type { Card } from '#/core/view-state';
import { type Atlas, useAtlas } from './atlas';
import { createOwnHover } from './own-hover';
import { eventsOfCard } from './selectors';
import type { Hover } from './store';

export type HoverHandlers = {
  readonly onPointerOver: (event: PointerEvent<Element>) => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: (event: FocusEvent<Element>) => void;
  readonly onBlur: () => void;
};

/**
 * Handlers for an element, or for all that stand in it: what lies under the pointer or has the keyboard's focus lights
 * its events in every view. `hoverOf` says what an element within stands for, null for nothing. A finger leaves no
 * light behind, and focus that a pointer brought here, or brought back, would keep all others dim.
 */
export function useHover(hoverOf: (target: Element) => Hover): HoverHandlers {
  const atlas = useAtlas();
  const [own] = useState(() => ({ pointer: createLight(atlas), focus: createLight(atlas) }));

  // What is gone has seen neither the pointer nor the focus leave.
  useEffect(() => {
    own.pointer.check();
    own.focus.check();
  });
  useEffect(
    () => () => {
      own.pointer.leave();
      own.focus.leave();
    },
    [own],
  );

  return {
    onPointerOver({ target, pointerType, buttons }) {
      if (pointerType !== 'touch' && buttons === 0 && target instanceof Element) own.pointer.rest(target, hoverOf);
    },
    onPointerLeave: own.pointer.leave,
    onFocus({ target }) {
      if (target.matches(':focus-visible')) own.focus.rest(target, hoverOf);
    },
    onBlur: own.focus.leave,
  };
}

/** Rows of events name them: those of a list or table by the hook that checks may rely on, those of a card by another. */
export const ROWS = '[data-event-id], [data-event]';

/** Lights the events of the rows within an element. */
export function useRowHover(): HoverHandlers {
  const { dataset } = useAtlas();
  return useHover((target) => {
    const event = eventOfRow(dataset, target.closest(ROWS));
    return event === undefined ? null : { type: 'event', event };
  });
}

/** What the name of a card's subject lights: the place itself, or all events of what it names; null where there is none. */
export function hoverOfCard(dataset: Dataset, card: Card): Hover {
  if (card.type === 'place') return { type: 'places', places: [card.id] };
  return hoverOfEvents(bitsToArray(eventsOfCard(dataset, card)));
}

/** Lights events together; no event at all would put out the others for nothing. */
export function hoverOfEvents(events: readonly number[]): Hover {
  return events.length === 0 ? null : { type: 'events', events };
}

/** The index of the event that a row stands for. */
export function eventOfRow(dataset: Dataset, row: Element | null): number | undefined {
  return dataset.eventIndex.get(row?.getAttribute('data-event-id') ?? row?.getAttribute('data-event') ?? '');
}

/** What one way of pointing has lit, and on which element. */
function createLight(atlas: Atlas) {
  const set = createOwnHover(atlas);
  let lit: { readonly element: Element; readonly hover: Hover } | null = null;

  function leave(): void {
    lit = null;
    set(null);
  }

  return {
    leave,
    rest(element: Element, hoverOf: (target: Element) => Hover): void {
      const hover = hoverOf(element);
      // From one part of a row to another nothing changes, unless something else was lit meanwhile.
      const same = lit !== null && sameHover(lit.hover, hover) && atlas.store.getState().hover === lit.hover;
      if (hover === null) leave();
      else if (same && lit !== null) lit = { element, hover: lit.hover };
      else {
        lit = { element, hover };
        set(hover);
      }
    },
    check(): void {
      if (lit !== null && !lit.element.isConnected) leave();
    },
  };
}

function sameHover(a: Hover, b: Hover): boolean {
  if (a?.type === 'event' && b?.type === 'event') return a.event === b.event;
  if (a?.type === 'places' && b?.type === 'places') return sameList(a.places, b.places);
  return a?.type === 'events' && b?.type === 'events' && sameList(a.events, b.events);
}

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
