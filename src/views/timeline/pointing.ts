import type { TimelineItem } from './model';

type Options = {
  readonly items: () => readonly TimelineItem[];
  readonly boxOf: (id: number) => HTMLElement | undefined;
  readonly open: (eventId: string) => void;
  readonly hover: (event: number | null) => void;
  /** A pointer that may have been panning was taken away by the browser. */
  readonly released: () => void;
};

/** Pixels that a pointer may tremble and still click. */
const TREMBLE = 5;

/** Clicks, hover and keys on the items in an element. A drag that ends over an item is no click. Returns the way to stop. */
export function listenToItems(element: HTMLElement, { items, boxOf, open, hover, released }: Options): () => void {
  let pressed: { readonly x: number; readonly y: number } | null = null;
  const stop = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void) =>
    element.addEventListener(type, listener, { signal: stop.signal, capture: true });

  const itemOf = (target: EventTarget | null) => {
    const box = target instanceof Element ? target.closest('.vis-item') : null;
    return box === null ? undefined : items().find(({ id }) => boxOf(id) === box);
  };

  on('pointerdown', (event) => {
    pressed = { x: event.clientX, y: event.clientY };
  });
  on('click', (event) => {
    const far = pressed !== null && Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > TREMBLE;
    pressed = null;
    const item = far ? undefined : itemOf(event.target);
    if (item !== undefined) open(item.eventId);
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
    if (event.pointerType !== 'touch' && event.buttons === 0) hover(itemOf(event.target)?.event ?? null);
  });
  on('pointerleave', (event) => {
    if (event.target === element) hover(null);
  });
  on('focusin', (event) => {
    const item = itemOf(event.target);
    if (item !== undefined) hover(item.event);
  });
  on('focusout', (event) => {
    if (itemOf(event.target) !== undefined) hover(null);
  });
  on('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const list = items();
    const current = itemOf(event.target);
    const place = current === undefined ? -1 : list.indexOf(current);
    const step = new Map([
      ['ArrowRight', place + 1],
      ['ArrowLeft', current === undefined ? list.length - 1 : place - 1],
    ]).get(event.key);
    const next = step === undefined ? undefined : list[step];
    const opens = (event.key === 'Enter' || event.key === ' ') && current !== undefined;
    if (step === undefined && !opens) return;
    event.preventDefault();
    if (opens) open(current.eventId);
    else if (next !== undefined) boxOf(next.id)?.focus();
  });
  return () => stop.abort();
}
