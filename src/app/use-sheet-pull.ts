import { type MouseEvent, type PointerEvent, useEffect, useRef } from 'react';

/** Pixels that a finger may tremble and still tap; pixels of a pull after which the sheet goes all the way. */
const TREMBLE = 8;
const FAR_ENOUGH = 40;

type Pull = {
  /** Whether a finger is about it. */
  readonly onPulling: (pulling: boolean) => void;
  readonly onPulled: (pulled: boolean) => void;
};

/**
 * Handlers for the sheet's upper edge: it follows the finger (`--pull` of its parent, in pixels), and let go far enough away
 * it goes up or down, which `onPulled` is told. A tap is left to what is below the finger.
 */
export function useSheetPull(pulled: boolean, { onPulling, onPulled }: Pull) {
  const pull = useRef<AbortController | null>(null);
  const moved = useRef(false);
  useEffect(() => () => pull.current?.abort(), []);

  function onPointerDown({ isPrimary, button, pointerId, clientY: from, currentTarget }: PointerEvent<HTMLElement>) {
    if (!isPrimary || button !== 0) return;
    const sheet = currentTarget.parentElement;
    const ended = new AbortController();
    const { signal } = ended;
    pull.current?.abort();
    pull.current = ended;
    moved.current = false;
    let by = 0;
    // Not by a capture of the pointer: that would take the tap from what is below the finger.
    const listen = (type: 'pointermove' | 'pointerup' | 'pointercancel', heard: (clientY: number) => void) =>
      addEventListener(type, (event) => event.pointerId === pointerId && heard(event.clientY), { signal });
    listen('pointermove', (clientY) => {
      const way = clientY - from;
      if (!moved.current && Math.abs(way) < TREMBLE) return;
      if (!moved.current) onPulling(true);
      moved.current = true;
      by = pulled ? Math.max(0, way) : Math.min(0, way);
      sheet?.style.setProperty('--pull', `${by}px`);
    });
    listen('pointerup', () => {
      ended.abort();
      if (Math.abs(by) >= FAR_ENOUGH) onPulled(!pulled);
    });
    listen('pointercancel', () => ended.abort());
    signal.addEventListener('abort', () => {
      sheet?.style.removeProperty('--pull');
      onPulling(false);
    });
  }

  /** What a mouse takes for a click at the end of a pull is none; keys have no pointer, and so no `detail`. */
  function onClickCapture(event: MouseEvent) {
    if (moved.current && event.detail > 0) event.stopPropagation();
  }

  return { onPointerDown, onClickCapture };
}
