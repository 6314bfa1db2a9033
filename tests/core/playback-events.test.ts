import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullBitset } from '#/core/bitset';
import { fromDay, toDay } from '#/core/day';
import { certainlyWithin, type DaySpan, possiblyWithin } from '#/core/interval';
import { laterDay, lengthOf } from '#/core/playback';
import { entryDays, firstEvent, followingWindow, nextEvent, playableEvents } from '#/core/playback-events';
import { aDataset, anEvent } from '../support/builders';

const dataset = aDataset({
  events: [
    anEvent({ id: 'always', when: '../2020' }),
    anEvent({ id: 'running', when: '1980/..' }),
    anEvent({ id: 'autumn', when: '2018-09-28' }),
    anEvent({ id: 'year', when: '2025' }),
    anEvent({ id: 'visit', when: '2025-10-29/2025-11-02' }),
    anEvent({ id: 'undated', when: null }),
  ],
});
const everything = fullBitset(dataset.events.length);
const idOf = (index: number | null) => (index === null ? null : dataset.events[index]?.id);
const indexOf = (id: string) => dataset.eventIndex.get(id) ?? Number.NaN;
const extentOf = (id: string) => {
  const extent = dataset.extents[indexOf(id)];
  if (extent === null || extent === undefined) throw new Error(`${id} has no date`);
  return extent;
};

/** Of an event of a dataset of its own. */
function extentOn(when: string) {
  const extent = aDataset({ events: [anEvent({ when })] }).extents[0];
  if (extent === null || extent === undefined) throw new Error(`${when} is no date`);
  return extent;
}

const lasting = (first: number, last: number) => ({
  startEarliest: first,
  startLatest: first,
  endEarliest: last,
  endLatest: last,
});

function on(date: string) {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return toDay({ year, month, day });
}
const between = (from: string, to: string): DaySpan => ({ from: on(from), to: on(to) });

function inWords({ from, to }: DaySpan) {
  const words = (day: number) => Object.values(fromDay(day)).join('-');
  return `${words(from)} – ${words(to)}`;
}

describe('the days on which events come into view', () => {
  it('are those on which they may have begun, or must have ended', () => {
    const possible = ['1980-01-01', '2018-09-28', '2025-01-01', '2025-10-29'].map(on);
    expect([...entryDays(dataset, everything, 'possible')]).toEqual(possible);
    const certain = ['2018-09-28', '2020-12-31', '2025-11-02', '2025-12-31'].map(on);
    expect([...entryDays(dataset, everything, 'certain')]).toEqual(certain);
  });
});

describe('event by event', () => {
  const events = playableEvents(dataset, everything, 'possible');

  it('plays what has a date, in order of time', () => {
    expect(events.map(idOf)).toEqual(['always', 'running', 'autumn', 'year', 'visit']);
  });

  it('leaves out what can lie wholly in no window', () => {
    expect(playableEvents(dataset, everything, 'certain').map(idOf)).toEqual(['autumn', 'year', 'visit']);
  });

  it('begins with what begins in the window, or lies in it, or with the first of all', () => {
    expect(idOf(firstEvent(dataset, events, between('2025-06-01', '2025-12-31')))).toBe('visit');
    expect(idOf(firstEvent(dataset, events, between('2019-01-01', '2019-12-31')))).toBe('always');
    expect(idOf(firstEvent(dataset, events, null))).toBe('always');
    expect(firstEvent(dataset, [], null)).toBeNull();
  });

  it('goes to the next and back, from an event that is not among them too, and no further than the ends', () => {
    expect(idOf(nextEvent(events, indexOf('running'), 1, 1))).toBe('autumn');
    expect(idOf(nextEvent(events, indexOf('running'), 1, 5))).toBe('visit');
    expect(nextEvent(events, indexOf('visit'), 1, 1)).toBeNull();
    expect(idOf(nextEvent(events, indexOf('visit'), -1, 2))).toBe('autumn');
    expect(nextEvent(events, indexOf('always'), -1, 1)).toBeNull();
    expect(idOf(nextEvent(events, indexOf('undated'), -1, 1))).toBe('visit');
  });
});

describe('the window that follows an event', () => {
  it('stays where it shows it', () => {
    const window = between('2025-11-02', '2025-11-30');
    expect(followingWindow(window, extentOf('visit'), 'possible')).toBe(window);
  });

  it('turns to the page of its own length on which the event begins', () => {
    expect(inWords(followingWindow(between('2018-01-01', '2018-12-31'), extentOf('visit'), 'possible'))).toBe(
      '2025-1-1 – 2025-12-31',
    );
    expect(inWords(followingWindow(between('2026-02-01', '2026-02-28'), extentOf('autumn'), 'possible'))).toBe(
      '2018-9-1 – 2018-9-30',
    );
    const days = followingWindow(between('2025-01-01', '2025-01-10'), extentOf('visit'), 'possible');
    expect(inWords(days)).toBe('2025-10-28 – 2025-11-6');
  });

  it('has the event wholly inside where only the certain is shown', () => {
    const window = followingWindow(between('2025-10-01', '2025-10-31'), extentOf('visit'), 'certain');
    expect(inWords(window)).toBe('2025-10-1 – 2025-11-2');
  });

  it('turns to where an event ends that has no beginning', () => {
    expect(inWords(followingWindow(between('2024-01-01', '2024-12-31'), extentOf('always'), 'possible'))).toBe(
      '2020-1-1 – 2020-12-31',
    );
  });

  it('turns at once from a month as far away as a link can ask for', () => {
    const first = toDay({ year: -999_999_999_999, month: 1, day: 1 });
    const far = { from: first, to: first + 30 };
    // Page by page it would be under way for years.
    expect(inWords(followingWindow(far, extentOf('autumn'), 'possible'))).toBe('2018-9-1 – 2018-9-30');
  });

  it('moves to a day that lies between two pages', () => {
    const window = between('2023-05-31', '2023-06-29');
    for (const day of ['2023-03-29', '../2023-03-29'])
      expect(inWords(followingWindow(window, extentOn(day), 'possible'))).toBe('2023-3-29 – 2023-4-27');
    expect(inWords(followingWindow(window, extentOn('2023-03-29'), 'certain'))).toBe('2023-3-29 – 2023-4-27');
  });

  it('is finite, shows the event, and is no longer than a page unless the event is', () => {
    // Often at the end of a month, where calendars are uneven.
    const late = fc
      .tuple(fc.integer({ min: 2022, max: 2025 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 28, max: 31 }))
      .map(([year, month, number]) => toDay({ year, month, day: number }));
    const day = fc.oneof(late, fc.integer({ min: on('2019-01-01'), max: on('2027-12-31') }));
    const months = fc
      .tuple(late, fc.constantFrom(1, 1, 1, 3, 12))
      .map(([from, step]) => ({ from, to: laterDay(from, { of: 'month', step }, 1) - 1 }));
    const days = fc.record({ from: day, more: fc.nat(90) }).map(({ from, more }) => ({ from, to: from + more }));
    const window = fc.oneof(months, days);
    const finite = fc
      .tuple(day, fc.oneof(fc.constant(0), fc.nat(70)))
      .map(([first, more]) => lasting(first, first + more));
    const open = day.map((last) => lasting(Number.NEGATIVE_INFINITY, last));
    const extent = fc.oneof(
      finite,
      open,
      day.map((first) => lasting(first, Number.POSITIVE_INFINITY)),
    );
    fc.assert(
      fc.property(window, extent, (given, event) => {
        const possible = followingWindow(given, event, 'possible');
        expect(Number.isFinite(possible.from) && Number.isFinite(possible.to)).toBe(true);
        expect(possiblyWithin(event, possible)).toBe(true);
        const { of, step } = lengthOf(given);
        expect(possible.to - possible.from).toBeLessThan(of === 'day' ? step : step * 31);
        if (!Number.isFinite(event.startEarliest) || !Number.isFinite(event.endLatest)) return;
        const certain = followingWindow(given, event, 'certain');
        expect(Number.isFinite(certain.from) && Number.isFinite(certain.to)).toBe(true);
        expect(certainlyWithin(event, certain)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
