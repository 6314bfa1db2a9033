import { neighbour, type Target } from './targets';

type Options = {
  readonly find: (target: EventTarget | null) => Target | null;
  /** All targets as they are read: row by row, each from left to right. */
  readonly all: () => readonly Target[];
  readonly open: (target: Target) => void;
  readonly hover: (target: Target | null) => void;
  /** A key on the rows that may move the window; whether it did. */
  readonly key: (key: string) => boolean;
  /** A gesture by hand or key may be over. */
  readonly released: () => void;
  /** A pointer or wheel may be about to move the window. */
  readonly taken: () => void;
};

/** Pixels that a pointer may tremble and still click. */
const TREMBLE = 5;

/** Clicks, hover and keys in the timeline's element. A drag that ends over a target is no click. Returns the way to stop. */
export function listenToRows(element: HTMLElement, options: Options): () => void {
  const { find, all, open, hover, key, released, taken } = options;
  let pressed: { readonly x: number; readonly y: number } | null = null;
  let keyed = false;
  const stop = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void) =>
    element.addEventListener(type, listener, { signal: stop.signal, capture: true, passive: type === 'wheel' });

  on('pointerdown', (event) => {
    pressed = { x: event.clientX, y: event.clientY };
    taken();
  });
  on('wheel', (event) => {
    if (event.ctrlKey) taken();
  });
  on('mousedown', (event) => {
    // Focus would go to the button that the tick lies in, and light all of its events.
    if (find(event.target)?.type === 'tick') event.preventDefault();
  });
  on('click', (event) => {
    const far = pressed !== null && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > TREMBLE;
    pressed = null;
    const target = far ? null : find(event.target);
    if (target !== null) open(target);
  });
  on('pointercancel', (event) => {
    if (!event.isTrusted) return;
    // The browser took a finger for scrolling. Its event has no position, which the engine would read as a long pan to the
    // corner of the page, and ignore the next real one: it hears of a cancel where the finger came down instead.
    event.stopPropagation();
    const { x, y } = pressed ?? { x: 0, y: 0 };
    const { pointerId, pointerType, isPrimary } = event;
    const quiet = { bubbles: true, pointerId, pointerType, isPrimary, clientX: x, clientY: y };
    event.target?.dispatchEvent(new PointerEvent('pointercancel', quiet));
    released();
  });
  on('pointerover', (event) => {
    if (event.pointerType !== 'touch' && event.buttons === 0) hover(find(event.target));
  });
  on('pointerleave', (event) => {
    if (event.target === element) hover(null);
  });
  on('focusin', (event) => {
    const target = find(event.target);
    if (target !== null) hover(target);
  });
  on('focusout', (event) => {
    if (find(event.target) !== null) hover(null);
    letGo();
  });
  on('keyup', letGo);
  on('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const current = find(event.target);
    if (current === null ? onRows(event.key) : onTarget(event.key, current)) event.preventDefault();
  });
  return () => stop.abort();

  function onRows(pressedKey: string): boolean {
    const moved = key(pressedKey);
    keyed ||= moved;
    return moved;
  }

  function onTarget(pressedKey: string, current: Target): boolean {
    if (pressedKey === 'Enter' || pressedKey === ' ') {
      open(current);
      return true;
    }
    if (pressedKey === 'Escape') return false;
    const next = neighbour(all(), current, pressedKey);
    if (next === null) return pressedKey.length === 1 && onRows(pressedKey);
    next.element.focus();
    return true;
  }

  function letGo() {
    if (!keyed) return;
    keyed = false;
    released();
  }
}
