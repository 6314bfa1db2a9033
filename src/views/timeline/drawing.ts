import type { DaySpan } from '#/core/interval';
import type { I18n } from '#/i18n/i18n';
import { type Field, LEAST_TARGET } from './field';
import { daysOfCell, unitOfCell } from './grid';
import type { Look } from './item';
import type { TimelineItem } from './items';
import { type LabelSeat, labelRow } from './label-row';
import type { LaidRow, Seat } from './lay-row';
import type { Laid } from './lay-rows';
import type { PlacedBin, PlacedSingle } from './layer';
import type { Measure } from './measure';
import type { TimelineModel } from './model';
import { placeBar } from './placement';
import { LINE } from './rows';
import { shorten } from './shorten';

/** Bins are told apart by row and unit; units are numbered through the whole calendar. */
const UNITS = 2 ** 31;

export type Labels = ReturnType<typeof createLabels>;

/** Texts of labels and what they measure with what is around them. */
export function createLabels(measure: Measure) {
  let longest = 300;
  const texts = new Map<TimelineItem, string>();

  function textOf(item: TimelineItem, most: number, i18n: I18n): string {
    const whole = texts.get(item) ?? shorten(item.label, item.lang ?? i18n.lang, longest, measure.text);
    texts.set(item, whole);
    return measure.text(whole) <= most ? whole : shorten(item.label, item.lang ?? i18n.lang, most, measure.text);
  }

  /** What stands beside a label's letters: gaps, and the kind's mark at a bar where rows are not kinds. */
  function extraOf({ shape }: TimelineItem, marked: boolean): number {
    return shape.form === 'dot' ? measure.dotGap : measure.barGap + (marked ? measure.mark : 0);
  }

  return {
    textOf,
    extraOf,
    /** The longest label that is written at all, in pixels. */
    setWidth(width: number) {
      const next = Math.max(150, Math.min(360, width / 3));
      if (next !== longest) texts.clear();
      longest = next;
    },
    longest: () => longest,
    /** Pixels of an item's label with what is around it; while the window moves, of what it says already. */
    widthOf(item: TimelineItem, { i18n, lanes, gesture }: TimelineModel, look: Look | null): number {
      const text = gesture && look !== null ? look.text : textOf(item, longest, i18n);
      return measure.text(text) + extraOf(item, lanes !== 'kind');
    },
    forget: () => texts.clear(),
  };
}

type Parts = {
  readonly model: TimelineModel;
  readonly laid: Laid;
  readonly field: Field;
  /** Pixels that the layer has been moved to the left. */
  readonly offset: number;
  readonly topOf: (row: number) => number;
  /** Rows of which the boxes are drawn. */
  readonly isDrawn: (row: number) => boolean;
  readonly labels: Labels;
  readonly measure: Measure;
  /** What an item's label said before, which it keeps while the window moves; null: at rest, or nothing yet. */
  readonly saidOf: (id: number) => string | null;
};

/** What the layer is to show. */
export function placeBoxes(parts: Parts): { readonly singles: PlacedSingle[]; readonly bins: PlacedBin[] } {
  const { model, laid, isDrawn, field } = parts;
  const singles: PlacedSingle[] = [];
  const bins: PlacedBin[] = [];
  for (const [row, laidRow] of laid.rows) {
    if (!isDrawn(row)) continue;
    const top = parts.topOf(row);
    const labels = labelRow(laidRow, field.width, !model.gesture);
    for (const seat of laidRow.seats) {
      const single = placeSingle(parts, row, top, seat, labels.get(seat.entry.id) ?? NO_LABEL);
      if (single !== null) singles.push(single);
    }
    bins.push(...placeBins(parts, row, top, laidRow));
  }
  return { singles, bins };
}

const NO_LABEL: LabelSeat = { side: 'none', room: 0 };

function placeSingle(
  { model, field, offset, labels, measure, saidOf }: Parts,
  row: number,
  top: number,
  { entry, seen, line }: Seat,
  { side, room }: LabelSeat,
): PlacedSingle | null {
  const item = model.items.item(entry.event, row);
  if (item === null) return null;
  const marked = model.lanes !== 'kind';
  const said = saidOf(item.id);
  const most = side === 'none' ? labels.longest() : Math.min(labels.longest(), room - labels.extraOf(item, marked));
  const text = said ?? labels.textOf(item, most, model.i18n);
  const bar = item.shape.form === 'dot' ? null : placeBar(item.shape, field, entry);
  const after = seen.right + measure.text(text) + LEAST_TARGET / 2 <= field.width;
  return {
    look: { item, side, text, marked, flag: after ? 'after' : 'before', bar },
    line,
    x: seen.left + offset,
    y: top + line * LINE,
    width: seen.right - seen.left,
    seenFrom: Math.max(0, bar?.left ?? 0),
  };
}

function placeBins({ model, laid, offset }: Parts, row: number, top: number, { bins }: LaidRow): readonly PlacedBin[] {
  const kind = model.laneOf(row).kind;
  return bins.map(({ cell, count, seen, line }) => ({
    look: {
      key: row * UNITS + unitOfCell(laid.grid, cell) + UNITS / 2,
      row,
      cell,
      count,
      text: model.digits(count),
      kind,
    },
    x: seen.left + offset,
    y: top + line * LINE,
    width: seen.right - seen.left,
  }));
}

/** The days of a cell within the window. */
export function daysOfBin({ grid }: Laid, cell: number, window: DaySpan): DaySpan {
  const { from, to } = daysOfCell(grid, cell);
  return { from: Math.max(from, window.from), to: Math.min(to, window.to) };
}
