import { type Bitset, countBits, intersect } from './bitset';
import type { Dataset } from './dataset';
import { inWindow, matchingFilters } from './filter';
import type { FilterKey, ViewState } from './view-state';

export type FacetValue = {
  readonly id: string;
  /** Events that would be shown if this value alone were chosen here and everything else stayed. */
  readonly count: number;
  readonly active: boolean;
};

/**
 * The values of one facet with live counts; a facet's own filter is left out of its counts, all others and the window
 * are in. `within`: what `inWindow` gives for the view, where it is known already.
 */
export function facetValues(
  dataset: Dataset,
  view: ViewState,
  key: FilterKey,
  within: Bitset | null = inWindow(dataset, view.window, view.dates),
): readonly FacetValue[] {
  const rest = intersect(dataset.events.length, [within, matchingFilters(dataset, view, key)]);
  const chosen: readonly string[] = view.filters[key];
  return [...dataset.facets[key]].map(([id, bits]) => ({
    id,
    count: countBits(bits, rest),
    active: chosen.includes(id),
  }));
}
