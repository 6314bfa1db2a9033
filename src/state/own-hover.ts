import type { Atlas } from './atlas';
import type { Hover } from './store';

/**
 * Hover for a view that listens to the page by itself: leaving it takes away only what it lit. React reports that the
 * pointer has entered one of its elements before the page reports that it has left another one.
 */
export function createOwnHover({ store, actions }: Pick<Atlas, 'store' | 'actions'>): (hover: Hover) => void {
  let own: Hover = null;
  return (hover) => {
    if (hover === null && (own === null || store.getState().hover !== own)) return;
    own = hover;
    actions.hover(hover);
  };
}
