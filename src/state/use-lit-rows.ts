import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { hasBit } from '#/core/bitset';
import { type Atlas, useAtlas } from './atlas';
import { eventOfRow, ROWS } from './use-hover';

/**
 * Marks with `data-lit` those rows of an element whose events are under pointer or focus anywhere.
 * Nothing renders for it: pointing moves on with every pixel, and only few rows change.
 */
export function useLitRows(element: RefObject<HTMLElement | null>): void {
  const atlas = useAtlas();
  const { store } = atlas;
  // Rows that came with this rendering.
  useLayoutEffect(() => {
    if (store.getState().hover !== null) mark(element.current, atlas);
  });
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.hover !== before.hover) mark(element.current, atlas);
      }),
    [atlas, store, element],
  );
}

function mark(element: HTMLElement | null, { dataset, store, selectors }: Atlas): void {
  const { hover } = store.getState();
  const lit = selectors.hovered(hover);
  for (const row of element?.querySelectorAll(ROWS) ?? []) {
    const event = eventOfRow(dataset, row);
    row.toggleAttribute('data-lit', event !== undefined && hasBit(lit, event));
  }
}
