import type { Day } from '#/core/day';
import type { DaySpan, TimeWindow } from '#/core/interval';
import type { Thumb } from './drag';
import { type DateFault, type ReadDate, readDate, type TimeWords } from './read-date';

/** `outside`: with the other end as it is, nothing of the data is left. */
export type WindowFault = DateFault | 'reversed' | 'outside';

/** The window that two typed dates mean (null: all of time), or which of them is at fault. */
export type TypedWindow =
  | { readonly ok: true; readonly window: TimeWindow | null }
  | { readonly ok: false; readonly end: Thumb; readonly fault: WindowFault };

export type Reading = { readonly words: TimeWords; readonly today: Day; readonly span: DaySpan };

/** A year, month or period means its first day as the start and its last as the end; an empty field leaves that end to the data. */
export function typedWindow(fromText: string, toText: string, { words, today, span }: Reading): TypedWindow {
  const from = readDate(fromText, words, today);
  const to = readDate(toText, words, today);
  if (isFault(from)) return { ok: false, end: 'from', fault: from.is };
  if (isFault(to)) return { ok: false, end: 'to', fault: to.is };
  const first = from.is === 'days' ? finite(from.days.from) : null;
  const last = to.is === 'days' ? finite(to.days.to) : null;
  // Where an end is left to the data, that is what the other one must not pass.
  if ((first ?? span.from) > (last ?? span.to)) {
    if (first !== null && first > span.to) return { ok: false, end: 'from', fault: 'outside' };
    if (last !== null && last < span.from) return { ok: false, end: 'to', fault: 'outside' };
    return { ok: false, end: 'to', fault: 'reversed' };
  }
  return { ok: true, window: first === null && last === null ? null : { from: first, to: last } };
}

/** The open end of a typed period is left to the data. */
function finite(day: Day): Day | null {
  return Number.isFinite(day) ? day : null;
}

function isFault(date: ReadDate): date is { readonly is: DateFault } {
  return date.is !== 'days' && date.is !== 'empty';
}
