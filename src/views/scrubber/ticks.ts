import { type CalendarUnit, fittingUnit, startOfNextUnit, unitStarts } from '#/core/calendar-unit';
import { type Day, fromDay } from '#/core/day';
import type { Piece } from '#/core/folding';
import type { I18n } from '#/i18n/i18n';
import { type Scale, scaleOf } from './scale';
import { textWidth } from './text-width';

export type Tick = { readonly day: Day; readonly ratio: number; readonly label: string };

type Words = Pick<I18n, 'year' | 'month' | 'day'>;
/** A tick that may be drawn, and how many pixels what it names takes. */
type Candidate = Tick & { readonly rank: number; readonly room: number };

const GAP = 10;
const RANKS = { year: 0, month: 1, day: 2 } as const;

/**
 * Marks under the bar, labelled so that no label touches the next or runs past the end of a bar so many pixels wide: in
 * each piece the finest unit for which it has room. Where they meet, years go before months before days, and what takes
 * more of the bar before what takes less.
 */
export function scrubberTicks(pieces: readonly Piece[], width: number, i18n: Words): readonly Tick[] {
  const scale = scaleOf(pieces);
  const candidates = pieces
    .flatMap((piece) => (piece.folded ? [] : ticksOf(piece, scale, width, i18n)))
    .filter(({ rank, room, label }) => rank === RANKS.year || room >= textWidth(label))
    .toSorted((a, b) => a.rank - b.rank || b.room - a.room || a.day - b.day);
  const drawn: Candidate[] = [];
  for (const tick of candidates) {
    const left = tick.ratio * width;
    const right = left + textWidth(tick.label);
    const free = drawn.every((other) => {
      const start = other.ratio * width;
      return right + GAP <= start || left >= start + textWidth(other.label) + GAP;
    });
    if (free && right <= width + GAP) drawn.push(tick);
  }
  return drawn.toSorted((a, b) => a.day - b.day);
}

function ticksOf(piece: Piece, scale: Scale, width: number, i18n: Words): readonly Candidate[] {
  const days = piece.to - piece.from;
  const least = labelWidth(piece.to - 1, days, i18n) + GAP;
  const unit = fittingUnit(days, Math.max(1, ((piece.right - piece.left) * width) / least));
  return unitStarts({ from: piece.from, to: piece.to - 1 }, unit).map((day) => {
    const shown = unitAt(day, unit);
    const ratio = scale.toRatio(day);
    const next = Math.max(startOfNextUnit(day, unit), startOfNextUnit(day, shown));
    const room = Math.round((scale.toRatio(next) - ratio) * width);
    return { day, ratio, label: tickLabel(day, unit, i18n), rank: RANKS[shown.of], room };
  });
}

/** The first day of a year is labelled by its year, whatever its neighbours are. */
function unitAt(day: Day, unit: CalendarUnit): CalendarUnit {
  const { month, day: date } = fromDay(day);
  if (date !== 1) return unit;
  if (month === 1) return { of: 'year', step: 1 };
  return unit.of === 'day' ? { of: 'month', step: 1 } : unit;
}

function tickLabel(day: Day, unit: CalendarUnit, i18n: Words): string {
  const { year, month } = fromDay(day);
  const { of } = unitAt(day, unit);
  if (of === 'month') return i18n.month(year, month, 'short');
  return of === 'day' ? i18n.day(day, 'short') : i18n.year(year);
}

/** Years are short; below a few of them months and days need more room. */
function labelWidth(last: Day, days: number, i18n: Words): number {
  const { year, month } = fromDay(last);
  if (days > 4 * 366) return textWidth(i18n.year(year));
  return textWidth(days > 100 ? i18n.month(year, month, 'short') : i18n.day(last, 'short'));
}
