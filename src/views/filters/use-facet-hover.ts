import { bitsToArray, intersect } from '#/core/bitset';
import type { FilterKey } from '#/core/view-state';
import { useAtlas } from '#/state/atlas';
import { type HoverHandlers, hoverOfEvents, useHover } from '#/state/use-hover';

/** Pointing at a value of a filter, a button or a labelled box that has it as its `value`, lights what is shown of its events. */
export function useFacetHover(facet: FilterKey): HoverHandlers {
  const { dataset, store, selectors } = useAtlas();
  return useHover((target) => {
    const option = target.closest('label, button');
    const control = option instanceof HTMLLabelElement ? option.control : option;
    const bits = dataset.facets[facet].get(control?.getAttribute('value') ?? '');
    if (bits === undefined) return null;
    const shown = selectors.shown(store.getState().view);
    return hoverOfEvents(bitsToArray(intersect(dataset.events.length, [bits, shown])));
  });
}
