import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Day } from '#/core/day';
import type { DaySpan } from '#/core/interval';
import { useAtlas } from '#/state/atlas';
import { oncePerFrame } from '#/ui/frame';
import {
  clickedWindow,
  draggedWindow,
  drawnWindow,
  type Grip,
  isWhole,
  nearerThumb,
  pulledWindow,
  snappedWindow,
} from './drag';
import { type Scale, within } from './scale';

/** Pixels that a pointer may tremble and still click. */
const TREMBLE = 4;
/** Pixels within which the beginning of a year or month holds an edge. At two, months next to a year's end can be had. */
const STICKS_WITHIN = 2;

type Press = {
  readonly pointer: number;
  readonly grip: Grip | 'outside';
  readonly x: number;
  readonly window: DaySpan;
  readonly moved: boolean;
};

type Options = {
  readonly track: RefObject<HTMLElement | null>;
  readonly span: DaySpan;
  readonly scale: Scale;
  /** Of the bins: where a click may put a thumb. */
  readonly edges: readonly Day[];
};

/** Handlers for the slider's element: a drag moves what it holds, a click without movement moves the nearer thumb. */
export function useWindowDrag({ track, span, scale, edges }: Options) {
  const { actions, selectors, store } = useAtlas();
  const press = useRef<Press | null>(null);
  const frame = useRef(oncePerFrame(actions.dragWindow));

  useEffect(() => {
    const drag = oncePerFrame(actions.dragWindow);
    frame.current = drag;
    return drag.cancel;
  }, [actions]);

  const ratioOf = (x: number) => {
    const box = track.current?.getBoundingClientRect();
    return box === undefined || box.width === 0 ? 0 : (x - box.left) / box.width;
  };

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    if (!event.isPrimary || event.button !== 0) return;
    const window = selectors.window(store.getState().view);
    if (window === null) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const grip = gripOf(event.target) ?? (isInside(window, ratioOf(event.clientX), scale) ? 'body' : 'outside');
    press.current = { pointer: event.pointerId, grip, x: event.clientX, window, moved: false };
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    const held = press.current;
    if (held === null || held.pointer !== event.pointerId) return;
    if (!held.moved && Math.abs(event.clientX - held.x) < TREMBLE) return;
    press.current = { ...held, moved: true };
    frame.current.call(movedWindow(held, event.clientX));
  }

  function movedWindow({ grip, x, window }: Press, now: number): DaySpan {
    const start = within(ratioOf(x), 0, 1);
    const end = within(ratioOf(now), 0, 1);
    const width = track.current?.getBoundingClientRect().width || 1;
    const reach = (STICKS_WITHIN * (span.to - span.from + 1)) / width;
    // A window over everything has nowhere to go: the hand draws another on it.
    if (grip === 'body' && isWhole(window, span)) return drawnWindow(start, end, scale, span, reach);
    if (grip === 'outside') {
      const thumb = nearerThumb(window, start, scale);
      return snappedWindow(pulledWindow(window, thumb, end, scale, span), thumb, reach, span);
    }
    return snappedWindow(draggedWindow(window, grip, ratioOf(now) - ratioOf(x), scale, span), grip, reach, span);
  }

  function onPointerUp(event: PointerEvent<HTMLElement>) {
    const held = press.current;
    if (held === null || held.pointer !== event.pointerId) return;
    if (!held.moved && (held.grip === 'body' || held.grip === 'outside')) {
      const clicked = clickedWindow(held.window, within(ratioOf(event.clientX), 0, 1), scale, edges);
      if (clicked.from !== held.window.from || clicked.to !== held.window.to) actions.setWindow(clicked);
    }
    finish();
  }

  function finish() {
    const held = press.current;
    press.current = null;
    if (!held?.moved) return;
    frame.current.flush();
    actions.endGesture();
  }

  return { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: finish, onLostPointerCapture: finish };
}

function gripOf(target: EventTarget): Grip | null {
  const grip = target instanceof Element ? target.closest<HTMLElement>('[data-grip]')?.dataset.grip : undefined;
  return grip === 'from' || grip === 'to' || grip === 'body' ? grip : null;
}

function isInside(window: DaySpan, ratio: number, scale: Scale): boolean {
  return ratio >= scale.toRatio(window.from) && ratio <= scale.toRatio(window.to + 1);
}
