import type { Day } from '#/core/day';
import type { DaySpan, TimeWindow } from '#/core/interval';
import type { Thumb } from './drag';
import { type DateFault, type ReadDate, readDate, type TimeWords } from './read-date';

export type WindowFault = DateFault | 'reversed';

/** The window that two typed dates mean (null: all of time), or which of them is at fault. */
export type TypedWindow =
  | { readonly ok: true; readonly window: TimeWindow | null }
  | { readonly ok: false; readonly end: Thumb; readonly fault: WindowFault };

export type Reading = { readonly words: TimeWords; readonly today: Day; readonly span: DaySpan };

/** A year or month means its first day as the start and its last as the end; an empty field leaves that end to the data. */
export function typedWindow(fromText: string, toText: string, { words, today, span }: Reading): TypedWindow {
  const from = readDate(fromText, words, today);
  const to = readDate(toText, words, today);
  if (isFault(from)) return { ok: false, end: 'from', fault: from.is };
  if (isFault(to)) return { ok: false, end: 'to', fault: to.is };
  const first = from.is === 'days' ? from.days.from : null;
  const last = to.is === 'days' ? to.days.to : null;
  if (first !== null && last !== null && first > last) return { ok: false, end: 'to', fault: 'reversed' };
  // Beyond the data a single end would leave nothing between it and the other.
  if (first !== null && last === null && first > span.to) return { ok: false, end: 'from', fault: 'reversed' };
  if (last !== null && first === null && last < span.from) return { ok: false, end: 'to', fault: 'reversed' };
  return { ok: true, window: first === null && last === null ? null : { from: first, to: last } };
}

function isFault(date: ReadDate): date is { readonly is: DateFault } {
  return date.is !== 'days' && date.is !== 'empty';
}
