import type { ViewState } from '#/core/view-state';

/**
 * Whether a change that playback did not make is one that it must give way to: to the window, to the rule for dates, to
 * the card that is read, and where it flies from event to event to the map. Filters, language, rows, globe and the like
 * change nothing of what playback moves, and leave it playing; it goes on with the events that pass.
 */
export function isByHand(now: ViewState, before: ViewState): boolean {
  if (now.window !== before.window || now.dates !== before.dates) return true;
  if (now.play === 'events') return now.card !== before.card || now.map !== before.map;
  return now.card !== before.card && now.card !== null;
}
