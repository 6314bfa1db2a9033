/** Less is not seen. */
const UNSEEN = 0.05;

/** Lengths in pixels that are written only where they differ from what was written last. */
export function createLength(write: (length: number) => void): (length: number) => void {
  let last = Number.NaN;
  return (length) => {
    if (Math.abs(last - length) <= UNSEEN) return;
    last = length;
    write(Math.round(length * 10) / 10);
  };
}

/** The place of an element in its layer, by a transform, which lays nothing out anew. */
export function createMover(element: HTMLElement): (x: number, y: number) => void {
  let lastX = Number.NaN;
  let lastY = Number.NaN;
  return (x, y) => {
    if (Math.abs(lastX - x) <= UNSEEN && lastY === y) return;
    lastX = x;
    lastY = y;
    element.style.transform = `translate(${Math.round(x * 10) / 10}px, ${y}px)`;
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
