import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Pixels that an upright page of A4 or Letter has at least within its margins. */
export const PAPER_WIDTH = 700;

/**
 * Tells when the page begins to be printed and when that is over; returns what ends it. Some browsers print a copy of the
 * page, which is made after `beforeprint`: the media query speaks too late for them.
 */
export function onPrinting(turn: (printing: boolean) => void): () => void {
  const list = globalThis.matchMedia?.('print');
  const ending = new AbortController();
  const { signal } = ending;
  let last = isPrinted();
  const tell = (printing: boolean) => {
    if (printing !== last) turn(printing);
    last = printing;
  };
  const look = () => tell(isPrinted());
  addEventListener('beforeprint', () => tell(true), { signal });
  addEventListener('afterprint', look, { signal });
  list?.addEventListener('change', look, { signal });
  return () => ending.abort();
}

/** Whether the page is being printed; unlike `useMedia` it asks only when that changes, as what is rendered often should. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(isPrinted);
  useEffect(() => {
    setPrinting(isPrinted());
    return onPrinting((on) => flushSync(() => setPrinting(on)));
  }, []);
  return printing;
}

function isPrinted(): boolean {
  return globalThis.matchMedia?.('print').matches ?? false;
}
