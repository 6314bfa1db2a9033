import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useMemo, useRef } from 'react';
import { binSpan } from '#/core/aggregate';
import { stretchOf } from '#/core/happenings';
import { covers, type DaySpan, sameSpan, type TimeWindow } from '#/core/interval';
import { useAtlas } from '#/state/atlas';
import { oncePerFrame } from '#/ui/frame';
import {
  clickedWindow,
  draggedWindow,
  drawnWindow,
  type Grip,
  nearerThumb,
  pulledWindow,
  reachOf,
  snappedWindow,
} from './drag';
import { within } from './scale';
import type { TimeBar } from './use-bars';

/** Pixels that a pointer may tremble and still click; a finger does so more. */
const TREMBLE = { touch: 10, other: 4 };
/** Pixels within which the beginning of a year or month holds an edge. At two, months next to a year's end can be had. */
const STICKS_WITHIN = 2;
/** Milliseconds and pixels between two taps that are one double tap; how long a double click takes, the reader may have set. */
const TWICE_WITHIN = { touch: 500, other: 2000 };
const TWICE_NEAR = 24;

type Press = {
  readonly pointer: number;
  readonly grip: Grip | 'outside';
  readonly x: number;
  readonly window: DaySpan;
  /** What the state held: null for no window. */
  readonly before: TimeWindow | null;
  readonly moved: boolean;
  /** Of the track, measured once: a drag must not make the page lay itself out. */
  readonly box: DOMRect;
};

/** The last click on a bar, the window that it left, and whether that was another one and so added an entry to the history. */
type Click = {
  readonly time: number;
  readonly x: number;
  readonly bin: DaySpan;
  readonly window: DaySpan;
  readonly changed: boolean;
};

type Options = { readonly track: RefObject<HTMLElement | null>; readonly span: DaySpan; readonly bar: TimeBar };

/**
 * Handlers for the slider's element: a drag moves what it holds, a click without movement moves the nearer thumb, and a
 * second click at the same place takes the bar.
 */
export function useWindowDrag({ track, span, bar }: Options) {
  const { actions, selectors, store } = useAtlas();
  const { scale, bins } = bar;
  const press = useRef<Press | null>(null);
  const click = useRef<Click | null>(null);
  const frame = useMemo(() => oncePerFrame(actions.dragWindow), [actions]);
  useEffect(
    () => () => {
      frame.cancel();
      // What goes in the middle of a drag sees no end of it.
      if (press.current?.moved) actions.endGesture();
    },
    [frame, actions],
  );

  /** Escape takes a press back, before it is heard as closing what is open: no step of a drag can be undone by Back. */
  const takeBack = useEffectEvent((event: KeyboardEvent) => {
    const held = press.current;
    if (held === null || event.key !== 'Escape') return;
    event.preventDefault();
    press.current = null;
    frame.cancel();
    if (!held.moved) return;
    actions.dragWindow(held.before);
    actions.endGesture();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => takeBack(event);
    globalThis.addEventListener('keydown', hear, { capture: true });
    return () => globalThis.removeEventListener('keydown', hear, { capture: true });
  }, []);

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (!event.isPrimary || event.button !== 0 || track.current === null) return;
    const { view } = store.getState();
    const window = selectors.window(view);
    if (window === null) return;
    takeFocus(event);
    event.currentTarget.setPointerCapture(event.pointerId);
    const box = track.current.getBoundingClientRect();
    const ratio = ratioOf(event.clientX, box);
    const inside = ratio >= scale.toRatio(window.from) && ratio <= scale.toRatio(window.to + 1);
    const grip = gripOf(event.target) ?? (inside ? 'body' : 'outside');
    press.current = {
      pointer: event.pointerId,
      grip,
      x: event.clientX,
      window,
      before: view.window,
      moved: false,
      box,
    };
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    const held = press.current;
    if (held === null || held.pointer !== event.pointerId) return;
    const tremble = event.pointerType === 'touch' ? TREMBLE.touch : TREMBLE.other;
    if (!held.moved && Math.abs(event.clientX - held.x) < tremble) return;
    press.current = { ...held, moved: true };
    frame.call(windowAt(held, event.clientX));
  }

  function windowAt({ grip, x, window, box }: Press, clientX: number): DaySpan {
    const held = ratioOf(x, box);
    const now = ratioOf(clientX, box);
    const onBar = { held: within(held, 0, 1), now: within(now, 0, 1) };
    const reach = reachOf(scale, STICKS_WITHIN / (box.width || 1));
    // A window over everything has nowhere to go: the hand draws another on it.
    if (grip === 'body' && covers(window, span)) return drawnWindow(onBar, scale, span, reach);
    if (grip === 'outside') {
      const thumb = nearerThumb(window, onBar.held, scale);
      return snappedWindow(pulledWindow(window, thumb, onBar.now, scale, span), thumb, reach, span);
    }
    return snappedWindow(draggedWindow(window, grip, { held, now }, scale, span), grip, reach, span);
  }

  function onPointerUp(event: PointerEvent<HTMLElement>) {
    const held = press.current;
    if (held === null || held.pointer !== event.pointerId) return;
    if (held.moved) click.current = null;
    else onClick(held, event);
    finish();
  }

  function onClick({ grip, window, box }: Press, { clientX, timeStamp, pointerType }: PointerEvent<HTMLElement>) {
    if (isSecond(click.current, window, clientX, timeStamp, pointerType)) {
      // Of a mouse the browser tells the double click.
      if (pointerType === 'touch') take();
      return;
    }
    const ratio = within(ratioOf(clientX, box), 0, 1);
    const bin = binSpan(bins, stretchOf(bins.edges, scale.toDay(ratio)));
    const clicked = grip === 'body' || grip === 'outside' ? clickedWindow(window, ratio, scale, bin) : window;
    const changed = !sameSpan(clicked, window);
    if (changed) actions.setWindow(clicked);
    click.current = { time: timeStamp, x: clientX, bin, window: clicked, changed };
  }

  /** The clicked bar becomes the window. With the click before it that is one act: one step back undoes both. */
  function take() {
    const first = click.current;
    const window = selectors.window(store.getState().view);
    click.current = null;
    if (first === null || window === null || sameSpan(first.bin, window)) return;
    if (!first.changed) return actions.setWindow(first.bin);
    actions.dragWindow(first.bin);
    actions.endGesture();
  }

  function finish() {
    const held = press.current;
    press.current = null;
    if (!held?.moved) return;
    frame.flush();
    actions.endGesture();
  }

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel: finish,
    onLostPointerCapture: finish,
    onDoubleClick: take,
  };
}

/**
 * What the browser would do itself. It is told not to, as it then spares the page the mouse events that it else sends
 * after those of the pointer, and the page hears of each step once. The ring of the keyboard's focus is not for a press.
 */
function takeFocus(event: PointerEvent<HTMLElement>): void {
  event.preventDefault();
  const held = event.target instanceof Element ? event.target.closest<HTMLElement>('[tabindex]') : null;
  if (held !== null) held.focus({ preventScroll: true, focusVisible: false });
  else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

function isSecond(first: Click | null, window: DaySpan, x: number, time: number, pointerType: string): boolean {
  if (first === null || !sameSpan(first.window, window)) return false;
  const within = pointerType === 'touch' ? TWICE_WITHIN.touch : TWICE_WITHIN.other;
  return time - first.time < within && Math.abs(x - first.x) < TWICE_NEAR;
}

function ratioOf(x: number, box: DOMRect): number {
  return box.width === 0 ? 0 : (x - box.left) / box.width;
}

function gripOf(target: EventTarget): Grip | null {
  const grip = target instanceof Element ? target.closest<HTMLElement>('[data-grip]')?.dataset.grip : undefined;
  return grip === 'from' || grip === 'to' || grip === 'body' ? grip : null;
}
