import type { Thumb } from './drag';
import { within } from './scale';

/** Pixels between the handles that a pointer needs to take the window itself (WCAG 2.5.8). */
const LEAST_BODY = 24;

/**
 * By how many pixels each handle stands away from its edge of a window that is too short to be taken hold of between
 * them; as far as they can they stay on a bar that is so many pixels long.
 */
export function handleOffsets(left: number, right: number, width: number): Readonly<Record<Thumb, number>> {
  const lacking = Math.max(0, LEAST_BODY - (right - left) * width);
  const from = within(lacking / 2, Math.min(lacking, lacking - (1 - right) * width), Math.max(0, left * width));
  return { from, to: lacking - from };
}
