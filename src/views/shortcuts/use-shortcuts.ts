import { useEffect, useEffectEvent } from 'react';
import { type Acts, findShortcut } from './shortcuts';
import { isTaken } from './taken';

/**
 * Listens for the page's keys. `single` is off where the reader has turned the keys with a character off (WCAG 2.1.4);
 * Escape is none of them. It is heard before any part of the page, so that it first ends what moves, and only when that
 * does not use it closes what is open.
 */
export function useShortcuts(acts: Acts, single: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent, early: boolean) => {
    if (event.defaultPrevented || event.isComposing) return;
    const found = findShortcut(event);
    if (found === null || (found.does === 'escape') !== early || (!single && !early)) return;
    if (isTaken(event.target, event.code) || (event.repeat && !found.repeats)) return;
    if (acts[found.does](found.shift)) event.preventDefault();
  });

  useEffect(() => {
    const first = (event: KeyboardEvent) => press(event, true);
    const last = (event: KeyboardEvent) => press(event, false);
    document.addEventListener('keydown', first, { capture: true });
    document.addEventListener('keydown', last);
    return () => {
      document.removeEventListener('keydown', first, { capture: true });
      document.removeEventListener('keydown', last);
    };
  }, []);
}
