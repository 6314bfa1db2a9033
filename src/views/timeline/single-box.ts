import { createContent, createLook, itemClasses, type Look } from './item';
import { createLength, createMark, createMover } from './writing';

/** The drawn box of one event; a step writes only what differs from the last. */
export type SingleBox = ReturnType<typeof createSingleBox>;

export function createSingleBox(first: Look) {
  const element = document.createElement('div');
  const { item } = first;
  const bar = createLook(element, item);
  const words = createContent(element, first);
  const move = createMover(element);
  const widen = createLength((width) => {
    element.style.width = `${width}px`;
  });
  const showFrom = createLength((from) => {
    element.style.setProperty('--on', `${from}px`);
  });
  const barFrom = createLength((left) => {
    if (bar !== null) bar.bar.style.left = `${left}px`;
  });
  const barWidth = createLength((width) => {
    if (bar !== null) bar.bar.style.width = `${width}px`;
  });
  const coreFrom = createLength((left) => {
    if (bar !== null) bar.core.style.left = `${left}px`;
  });
  const coreWidth = createLength((width) => {
    if (bar === null) return;
    bar.core.style.width = `${width}px`;
    bar.core.hidden = width === 0;
  });
  let look = first;
  let classes = '';
  let x = 0;

  return {
    element,
    item,
    select: createMark(element, 'data-selected'),
    light: createMark(element, 'data-lit'),
    /** The line that it has in its row, so that it keeps it. */
    line: 0,
    look: (): Look => look,
    x: (): number => x,
    /** Pixels in the layer; `seenFrom`: where the visible part of its bar begins in it. */
    place(left: number, y: number, width: number, seenFrom: number) {
      x = left;
      move(left, y);
      widen(width);
      if (look.side === 'on') showFrom(seenFrom);
    },
    dress(next: Look) {
      look = next;
      const now = itemClasses(next);
      if (now !== classes) element.className = now;
      classes = now;
      if (words.data !== next.text) words.data = next.text;
      if (next.bar === null) return;
      barFrom(next.bar.left);
      barWidth(next.bar.width);
      coreFrom(next.bar.core?.left ?? 0);
      coreWidth(next.bar.core?.width ?? 0);
    },
  };
}
