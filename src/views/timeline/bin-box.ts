import { kindColor } from '#/ui/kind-color';
import { createRug } from './rug';
import { createLength, createMark, createMover } from './writing';

/** What a bin shows: so many events of a row in a cell. */
export type BinLook = {
  readonly key: number;
  readonly row: number;
  readonly cell: number;
  readonly count: number;
  /** The count in the reader's digits. */
  readonly text: string;
  /** The row's kind where rows are kinds. */
  readonly kind: number | null;
};

/** How many events there are of a kind. */
export type KindCount = { readonly kind: number; readonly count: number };

export type BinBox = ReturnType<typeof createBinBox>;

/** A button that stands for the events of a cell. It may come to stand for those of another one. */
export function createBinBox(first: BinLook) {
  const element = document.createElement('div');
  element.className = 'timeline-bin';
  element.setAttribute('role', 'button');
  element.tabIndex = -1;
  // No element within it: there are a hundred bins, and each box more is laid out and painted in every step of a drag.
  const words = document.createTextNode('');
  element.append(words);
  const move = createMover(element);
  const widen = createLength((width) => {
    element.style.width = `${width}px`;
  });
  let look = first;
  let level = 0;
  let kind: number | null | undefined;
  let mix = '';
  let x = 0;
  let across = 0;
  return {
    element,
    rug: createRug(element),
    select: createMark(element, 'data-selected'),
    light: createMark(element, 'data-lit'),
    look: (): BinLook => look,
    x: (): number => x,
    width: (): number => across,
    place(left: number, y: number, width: number) {
      x = left;
      across = width;
      move(left, y);
      widen(width);
    },
    dress(next: BinLook) {
      if (words.data !== next.text) words.data = next.text;
      const nextLevel = levelOf(next.count);
      if (level !== nextLevel) element.dataset.level = String(nextLevel);
      level = nextLevel;
      if (kind !== next.kind)
        element.style.setProperty('--kind', next.kind === null ? 'var(--bar)' : kindColor(next.kind));
      kind = next.kind;
      // Its name is given when the hand rests; until then what it shows speaks for it.
      if (look.key !== next.key || look.count !== next.count) element.removeAttribute('aria-label');
      look = next;
    },
    /** Of which kinds its events are, where the row does not tell. */
    blend(counts: readonly KindCount[]) {
      const next = gradientOf(counts);
      if (next !== mix) element.style.backgroundImage = next;
      mix = next;
    },
  };
}

/** One colour after the other, each as wide as its share. */
function gradientOf(counts: readonly KindCount[]): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return '';
  let from = 0;
  const parts = counts.map(({ kind, count }) => {
    const start = from;
    from += (count / total) * 100;
    return `${kindColor(kind)} ${start.toFixed(1)}% ${from.toFixed(1)}%`;
  });
  return `linear-gradient(90deg, ${parts.join(', ')})`;
}

/** 1 to 5: three times as many events look like more, whatever the window. */
export function levelOf(count: number): number {
  return Math.max(1, Math.min(5, Math.ceil(Math.log2(count + 1) / 1.8)));
}
