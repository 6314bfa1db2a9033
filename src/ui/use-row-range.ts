import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { type RowRange, type RowsInView, rowRange, rowsInView } from './row-range';
import { usePrinting } from './use-printing';

type Options = {
  readonly total: number;
  /** Pixels that a row takes, about. */
  readonly guess: number;
  /** What the rows show changes with every frame. */
  readonly moving: boolean;
};

type Rows = RowRange & {
  /** Draws a row that is not drawn yet, so that it can be scrolled to. */
  readonly reveal: (row: number) => void;
  /** Grows when rows have been drawn to reveal one. */
  readonly revealed: number;
};

/** Which of many rows to draw in `element`, which holds them with an empty space of `guess` a row before and after. */
export function useRowRange(element: RefObject<HTMLElement | null>, { total, guess, moving }: Options): Rows {
  const [inView, setInView] = useState<RowsInView>({ first: 0, count: 12 });
  const [revealed, setRevealed] = useState(0);
  const print = usePrinting();
  const range = print ? { first: 0, end: total } : rowRange(total, inView, moving);

  const measure = useEffectEvent((scroller: Element) => {
    const box = element.current?.getBoundingClientRect();
    if (box === undefined || print) return;
    const { top } = scroller.getBoundingClientRect();
    const found = rowsInView(total, range, {
      above: top - box.top,
      view: scroller.clientHeight,
      height: box.height,
      guess,
    });
    if (found.first !== inView.first || found.count !== inView.count) setInView(found);
  });

  useEffect(() => {
    // The rows may come later than this, and which box scrolls may change with the width of the page.
    const follow = () => {
      const scroller = scrollerOf(element.current);
      if (scroller !== null) measure(scroller);
    };
    const scrolled = ({ target }: Event) => {
      if (target instanceof Element && target.contains(element.current)) measure(target);
    };
    document.addEventListener('scroll', scrolled, { capture: true, passive: true });
    globalThis.addEventListener('resize', follow);
    const scroller = scrollerOf(element.current);
    const observer = 'ResizeObserver' in globalThis ? new ResizeObserver(follow) : null;
    if (scroller !== null) observer?.observe(scroller);
    return () => {
      document.removeEventListener('scroll', scrolled, { capture: true });
      globalThis.removeEventListener('resize', follow);
      observer?.disconnect();
    };
  }, [element]);

  return {
    ...range,
    reveal(row) {
      if (row >= range.first && row < range.end) return;
      setInView({ ...inView, first: row });
      setRevealed(revealed + 1);
    },
    revealed,
  };
}

/** The nearest box around that scrolls. */
function scrollerOf(element: Element | null): Element | null {
  if (element === null || /auto|scroll/.test(getComputedStyle(element).overflowY)) return element;
  return scrollerOf(element.parentElement);
}
