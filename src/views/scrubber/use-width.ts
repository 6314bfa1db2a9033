import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element in pixels, followed; the guess until it is measured, and where nothing is laid out. */
export function useWidth(element: RefObject<HTMLElement | null>, guess: number): number {
  const [width, setWidth] = useState(guess);
  useLayoutEffect(() => {
    const node = element.current;
    if (node === null || globalThis.ResizeObserver === undefined) return;
    const measure = () => {
      if (node.clientWidth > 0) setWidth(node.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
