import type { Dataset } from '#/core/dataset';
import { shareLink } from '#/core/link';
import { DEFAULT_VIEW, type ViewState } from '#/core/view-state';

/** The whole link to a view, for those who are to see it too. */
export function linkOf(view: ViewState, dataset: Dataset): string {
  const { search, hash } = shareLink(view, dataset);
  return `${globalThis.location.origin}${globalThis.location.pathname}${search}${hash}`;
}

/** The link to one event and nothing else. */
export function linkOfEvent(id: string, dataset: Dataset): string {
  return linkOf({ ...DEFAULT_VIEW, card: { type: 'event', id } }, dataset);
}
