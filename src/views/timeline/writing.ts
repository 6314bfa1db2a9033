/**
 * Lengths in whole pixels, written only where they differ from what was written last: a step of a drag changes most of them
 * by less, and each that is written is laid out again.
 */
export function createLength(write: (length: number) => void): (length: number) => void {
  let last = Number.NaN;
  return (length) => {
    const next = Math.round(length);
    if (next === last) return;
    last = next;
    write(next);
  };
}

/** The place of an element in its layer, by a transform, which lays nothing out anew. */
export function createMover(element: HTMLElement): (x: number, y: number) => void {
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  return (x, y) => {
    const next = Math.round(x);
    if (next === lastX && lastY === y) return;
    lastX = next;
    lastY = y;
    element.style.transform = `translate(${next}px, ${y}px)`;
  };
}

/** An attribute that is there or not, written when that changes. */
export function createMark(element: HTMLElement, name: string): (on: boolean) => void {
  let last = false;
  return (on) => {
    if (on !== last) element.toggleAttribute(name, on);
    last = on;
  };
}
