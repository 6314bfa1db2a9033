import { type ComponentProps, useEffect } from 'react';
import { useAtlasState, useReady } from '#/state/atlas';
import { createLater } from '#/ui/later';
import type { Detail } from '#/views/detail/detail';

const { Component, fetch } = createLater(async () => (await import('#/views/detail/detail')).Detail);

/** Fetches the code of cards, for a link that opens one. */
export const fetchDetail = fetch;

/** The open card. The code of cards comes once the page has settled, or with the first card if that is earlier. */
export function LazyDetail(props: ComponentProps<typeof Detail>) {
  const ready = useReady();
  const isOpen = useAtlasState((state) => state.view.card !== null);
  useEffect(() => {
    if (ready) void fetch();
  }, [ready]);
  return isOpen ? <Component {...props} /> : null;
}
