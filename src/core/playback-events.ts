import { type Bitset, forEachBit } from './bitset';
import type { Dataset } from './dataset';
import { fromDay } from './day';
import { certainlyWithin, type DaySpan, type Extent, possiblyWithin } from './interval';
import { type Direction, lengthOf, movedWindow } from './playback';
import type { DateRule } from './view-state';

/**
 * The days on which these events come into a window whose end passes them, in order: under “possible” the first day on
 * which they may have begun, under “certain” the last on which they may have ended. Open ends give none.
 */
export function entryDays(dataset: Dataset, events: Bitset, rule: DateRule): Float64Array {
  const days: number[] = [];
  forEachBit(events, (event) => {
    const extent = dataset.extents[event] ?? null;
    if (extent === null) return;
    const day = rule === 'possible' ? extent.startEarliest : extent.endLatest;
    if (Number.isFinite(day)) days.push(day);
  });
  return Float64Array.from(days).sort();
}

/** Of these events those that can be shown one after another, by index, which is their order in time: not the undated. */
export function playableEvents(dataset: Dataset, events: Bitset, rule: DateRule): readonly number[] {
  const found: number[] = [];
  forEachBit(events, (event) => {
    const extent = dataset.extents[event] ?? null;
    if (extent === null) return;
    // No window has an open end wholly inside.
    if (rule === 'possible' || (Number.isFinite(extent.startEarliest) && Number.isFinite(extent.endLatest)))
      found.push(event);
  });
  return found;
}

/** So many events further from `current`, which need not be one of them; at most to the last. Null: it is that already. */
export function nextEvent(
  events: readonly number[],
  current: number,
  direction: Direction,
  steps: number,
): number | null {
  const place =
    direction > 0 ? events.findIndex((event) => event > current) : events.findLastIndex((event) => event < current);
  if (place < 0) return null;
  const wanted = place + direction * (steps - 1);
  return events[Math.max(0, Math.min(events.length - 1, wanted))] ?? null;
}

/** Where to begin: the first event that begins in the window, else the first that lies in it, else the first of all. */
export function firstEvent(dataset: Dataset, events: readonly number[], window: DaySpan | null): number | null {
  const among = (test: (extent: Extent, window: DaySpan) => boolean) =>
    events.find((event) => {
      const extent = dataset.extents[event] ?? null;
      return extent !== null && window !== null && test(extent, window);
    });
  const begins = among(({ startEarliest }, { from, to }) => startEarliest >= from && startEarliest <= to);
  return begins ?? among(possiblyWithin) ?? events[0] ?? null;
}

/**
 * The window that shows an event: the same if it does already, else as many of its own lengths away as it takes to get
 * there; under “certain” widened where the event is longer than the window.
 */
export function followingWindow(window: DaySpan, extent: Extent, rule: DateRule): DaySpan {
  const shows = rule === 'possible' ? possiblyWithin : certainlyWithin;
  if (shows(extent, window)) return window;
  const day = Number.isFinite(extent.startEarliest) ? extent.startEarliest : extent.endLatest;
  const turned = turnedTo(window, day);
  if (rule === 'possible') return turned;
  // Of what is certain only events with both ends are played.
  return { from: Math.min(turned.from, extent.startEarliest), to: Math.max(turned.to, extent.endLatest) };
}

/** The page of the calendar, each as long as the window, on which a day lies; moved to it where it lies between two. */
function turnedTo(window: DaySpan, day: number): DaySpan {
  const length = lengthOf(window);
  const distance = length.of === 'day' ? day - window.from : monthOf(day) - monthOf(window.from);
  let pages = Math.floor(distance / length.step);
  // The day of the month is left out of account: the guess is off by one page at most, however far away it is.
  while (movedWindow(window, length, pages).from > day) pages--;
  while (movedWindow(window, length, pages).to < day) pages++;
  const { from, to } = movedWindow(window, length, pages);
  // Pages of months that begin on the 29th or later leave days out after a short month.
  const gap = Math.max(0, from - day);
  return { from: from - gap, to: to - gap };
}

/** Months from the year 0 on. */
function monthOf(day: number): number {
  const { year, month } = fromDay(day);
  return year * 12 + month;
}
