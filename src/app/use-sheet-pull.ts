import { type MouseEvent, type PointerEvent, useRef } from 'react';

/** Pixels that a finger may tremble and still tap; pixels of a pull after which the sheet goes all the way. */
const TREMBLE = 8;
const FAR_ENOUGH = 40;

type Pull = { readonly pointer: number; readonly from: number; readonly by: number; readonly moves: boolean };

/**
 * Handlers for the sheet's upper edge: it follows the finger (`--pull` of its parent, in pixels), and let go far enough away
 * it goes up or down, which `onPulled` is told. A tap is left to what is below the finger.
 */
export function useSheetPull(pulled: boolean, onPulled: (pulled: boolean) => void) {
  const pull = useRef<Pull | null>(null);
  /** What the browser takes for a click at the end of a pull is none. */
  const moved = useRef(false);

  function onPointerDown({ isPrimary, pointerId, clientY }: PointerEvent<HTMLElement>) {
    moved.current = false;
    if (isPrimary) pull.current = { pointer: pointerId, from: clientY, by: 0, moves: false };
  }

  function onPointerMove({ currentTarget, pointerId, clientY }: PointerEvent<HTMLElement>) {
    const held = pull.current;
    if (held === null || held.pointer !== pointerId) return;
    const way = clientY - held.from;
    if (!held.moves && Math.abs(way) < TREMBLE) return;
    if (!held.moves) currentTarget.setPointerCapture(pointerId);
    moved.current = true;
    const by = pulled ? Math.max(0, way) : Math.min(0, way);
    pull.current = { ...held, by, moves: true };
    currentTarget.parentElement?.style.setProperty('--pull', `${by}px`);
  }

  function onPointerUp({ currentTarget }: PointerEvent<HTMLElement>) {
    const by = pull.current?.by ?? 0;
    letGo(currentTarget);
    if (Math.abs(by) >= FAR_ENOUGH) onPulled(!pulled);
  }

  function letGo(edge: HTMLElement) {
    pull.current = null;
    edge.parentElement?.style.removeProperty('--pull');
  }

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel: ({ currentTarget }: PointerEvent<HTMLElement>) => letGo(currentTarget),
    onClickCapture: (event: MouseEvent) => {
      if (moved.current) event.stopPropagation();
      moved.current = false;
    },
  };
}
