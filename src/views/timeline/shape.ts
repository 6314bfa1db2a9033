import type { Day } from '#/core/day';
import { type Edtf, parseEdtf } from '#/core/edtf';
import type { AtlasEvent, DatePart } from '#/core/event';
import type { DaySpan } from '#/core/interval';

/** How a date is drawn, by what is known of it. */
export type Shape = {
  /** A dot for one day, a bar for everything else. */
  readonly form: 'dot' | 'bar';
  /** All days that it may cover; infinite where an end lies open. */
  readonly span: DaySpan;
  /** The days that it covers for certain: solid. Null where none is certain, as for “some day in May”: only an outline. */
  readonly core: DaySpan | null;
  /** Approximate or inferred ends fade. */
  readonly fadeStart: boolean;
  readonly fadeEnd: boolean;
  /** Whether any part of it was concluded and not stated: a dotted line runs round it. */
  readonly inferred: boolean;
};

/** The shape of an event's date; null: undated, or not to be read. */
export function shapeOf(event: Pick<AtlasEvent, 'when'>): Shape | null {
  if (event.when === null) return null;
  const parsed = parseEdtf(event.when.edtf);
  if (!parsed.ok) return null;
  const { start, end, interval, extent, open } = parsed.value;
  const inferred = (...parts: readonly DatePart[]) => parts.some((part) => event.when?.inferred.includes(part));
  const whole =
    inferred('year', 'month', 'day') || (event.when.basis === 'inferred' && event.when.inferred.length === 0);
  const span = { from: extent.startEarliest, to: extent.endLatest };
  return {
    form: span.from === span.to ? 'dot' : 'bar',
    span,
    core: interval ? coreOf(extent.startLatest, extent.endEarliest) : isDay(span) ? span : null,
    fadeStart: whole || inferred('start') || isVague(start) || open.start === 'unknown',
    fadeEnd: whole || inferred('end') || isVague(end) || open.end === 'unknown',
    inferred: whole || inferred('start', 'end'),
  };
}

/** Two dates of an interval leave certain days between them, or none: an end that is not given may be the start itself. */
function coreOf(first: Day, last: Day): DaySpan | null {
  return first <= last ? { from: first, to: last } : null;
}

function isDay(span: DaySpan): boolean {
  return span.from === span.to;
}

function isVague(date: Edtf['start']): boolean {
  return date !== null && (date.approximate || date.uncertain);
}
