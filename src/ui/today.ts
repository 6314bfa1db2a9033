import { type Day, toDay } from '#/core/day';

/** The reader's calendar day. */
export function today(): Day {
  const now = new Date();
  return toDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
