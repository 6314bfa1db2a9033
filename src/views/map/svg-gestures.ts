import type { Point } from './mercator';
import type { Motion } from './svg-motion';

/** Pixels that a press may tremble and still be a click. */
const STILL = 3;
const EASE_MILLISECONDS = 300;
const WHEEL_MILLISECONDS = 200;
const KEY_STEP = 100;
/** Pixels that one turn of a wheel's line scrolls; smaller steps than a notch come from a trackpad. */
const LINE = 40;
const NOTCH = 50;
/** As much as the other map makes of a scrolled pixel: of a wheel's, and of a trackpad's. */
const WHEEL_RATE = 1 / 450;
const TRACKPAD_RATE = 1 / 100;

type Parts = {
  /** All that lies on the map. */
  readonly element: HTMLElement;
  /** What has the focus. */
  readonly stage: HTMLElement;
  readonly motion: Motion;
  /** Ends the listening. */
  readonly signal: AbortSignal;
};

/** Lets pointer, wheel and keyboard move the map. */
export function listenToGestures({ element, stage, motion, signal }: Parts): void {
  const fingers = new Map<number, Point>();
  let dragging = false;
  let pressedAt: Point = { x: 0, y: 0 };

  const heard = { signal };
  const first = { signal, capture: true };
  const mine = { signal, passive: false };

  element.addEventListener('pointerdown', press, heard);
  element.addEventListener('pointermove', drag, heard);
  element.addEventListener('pointerup', release, heard);
  element.addEventListener('pointercancel', release, heard);
  element.addEventListener('click', swallow, first);
  element.addEventListener('dblclick', approach, heard);
  element.addEventListener('wheel', turn, mine);
  stage.addEventListener('keydown', type, heard);

  function press(event: PointerEvent): void {
    if (event.pointerType === 'mouse' && event.button !== 0) return;
    if (fingers.size === 0) {
      dragging = false;
      pressedAt = pointOf(event);
    }
    fingers.set(event.pointerId, pointOf(event));
    if (fingers.size === 2) begin();
  }

  function drag(event: PointerEvent): void {
    if (!fingers.has(event.pointerId)) return;
    if (event.buttons === 0) {
      // It was let go beyond the edge of the map, where nothing is heard of that.
      release(event);
      return;
    }
    const point = pointOf(event);
    if (!dragging && distance(point, pressedAt) > STILL) begin();
    if (!dragging) return;
    const before = spread([...fingers.values()]);
    fingers.set(event.pointerId, point);
    const after = spread([...fingers.values()]);
    motion.shift(after.middle.x - before.middle.x, after.middle.y - before.middle.y);
    if (before.reach > 0 && after.reach > 0)
      motion.zoomTo(motion.camera().zoom + Math.log2(after.reach / before.reach), after.middle);
  }

  function release({ pointerId }: PointerEvent): void {
    if (!fingers.delete(pointerId) || fingers.size > 0) return;
    delete stage.dataset.dragged;
    if (dragging) motion.settle();
  }

  /** What ends a drag is no click on what happens to lie there; a key's click is. */
  function swallow(event: MouseEvent): void {
    if (!dragging || event.detail === 0) return;
    dragging = false;
    event.stopPropagation();
  }

  function approach(event: MouseEvent): void {
    motion.zoomBy(event.shiftKey ? -1 : 1, EASE_MILLISECONDS, pointOf(event));
  }

  function begin(): void {
    dragging = true;
    motion.hold();
    stage.dataset.dragged = '';
    for (const id of fingers.keys()) capture(element, id);
  }

  function turn(event: WheelEvent): void {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * LINE : event.deltaY;
    const amount = event.shiftKey ? pixels / 4 : pixels;
    if (amount === 0) return;
    const isWheel = Math.abs(pixels) >= NOTCH;
    // A sigmoid: a small turn moves a little, a wild one not wildly.
    const levels = Math.log2(2 / (1 + Math.exp(-Math.abs(amount) * (isWheel ? WHEEL_RATE : TRACKPAD_RATE))));
    motion.zoomBy(amount < 0 ? levels : -levels, isWheel ? WHEEL_MILLISECONDS : 0, pointOf(event));
  }

  function type(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const levels = ZOOMS.get(event.key);
    const way = event.shiftKey ? undefined : ARROWS.get(event.key);
    if (levels !== undefined) motion.zoomBy(levels, EASE_MILLISECONDS);
    else if (way !== undefined) motion.shiftBy(way.x * KEY_STEP, way.y * KEY_STEP, EASE_MILLISECONDS);
    else return;
    event.preventDefault();
  }

  function pointOf({ clientX, clientY }: MouseEvent): Point {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  }
}

const ZOOMS: ReadonlyMap<string, number> = new Map([
  ['+', 1],
  ['=', 1],
  ['-', -1],
  ['_', -1],
]);

const ARROWS: ReadonlyMap<string, Point> = new Map([
  ['ArrowLeft', { x: 1, y: 0 }],
  ['ArrowRight', { x: -1, y: 0 }],
  ['ArrowUp', { x: 0, y: 1 }],
  ['ArrowDown', { x: 0, y: -1 }],
]);

/** The middle of all fingers, and how far they are from it; no reach: one alone. */
function spread(fingers: readonly Point[]): { readonly middle: Point; readonly reach: number } {
  const sum = fingers.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 });
  const middle = { x: sum.x / fingers.length, y: sum.y / fingers.length };
  const reach = fingers.length < 2 ? 0 : fingers.reduce((all, finger) => all + distance(finger, middle), 0);
  return { middle, reach };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** A pointer that went meanwhile cannot be held: nothing to do then. */
function capture(element: HTMLElement, id: number): void {
  try {
    element.setPointerCapture(id);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}
