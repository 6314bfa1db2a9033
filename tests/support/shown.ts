import type { Bitset } from '#/core/bitset';
import type { Dataset } from '#/core/dataset';
import type { ViewState } from '#/core/view-state';
import { createSelectors } from '#/state/selectors';

/** The events that a reader sees with this view. */
export function shownIn(dataset: Dataset, view: ViewState): Bitset {
  return createSelectors(dataset).shown(view);
}
