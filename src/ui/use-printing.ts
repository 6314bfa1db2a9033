import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed; unlike `useMedia` it asks only when that changes, as what is rendered often should. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const list = globalThis.matchMedia?.('print');
    const changed = () => flushSync(() => setPrinting(list.matches));
    list?.addEventListener('change', changed);
    return () => list?.removeEventListener('change', changed);
  }, []);
  return printing;
}
