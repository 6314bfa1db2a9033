import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds now; false where the environment has no media queries. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = globalThis.matchMedia?.(query);
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => globalThis.matchMedia?.(query).matches ?? false);
}

/** Below this width the page is a map with a sheet; the style sheets use the same number. */
export const PHONE = '(max-width: 767.98px)';

/** A phone, held either way. */
export const SMALL_SCREEN = `${PHONE}, (max-height: 500px)`;
