import { hasBit } from '#/core/bitset';
import type { ShownItem } from './item';
import type { Measure } from './measure';
import type { TimelineItem, TimelineModel } from './model';
import { type Packable, type Packed, packRows } from './pack';
import { LEAST_BAR, type Seen, seenBar, seenDot } from './place-label';
import { placeItem } from './placement';
import { shorten } from './shorten';

/** What there is to draw in: pixels across, and lines in sight. */
export type Room = { readonly width: number; readonly lines: number };

/** Places every item of a model. `before` is what the last call returned: items keep their lines where they can. */
export function layOut(
  model: TimelineModel,
  { width, lines }: Room,
  measure: Measure,
  before: ReadonlyMap<number, ShownItem>,
): ReadonlyMap<number, ShownItem> {
  const longest = Math.max(150, Math.min(360, width / 3));
  const marked = new Set(model.lanes.filter(({ kind }) => kind === null).map(({ id }) => id));
  const rows = new Map<number, TimelineItem[]>(model.lanes.map(({ id }) => [id, []]));
  for (const item of model.items) rows.get(item.lane)?.push(item);
  const texts = new Map<TimelineItem, string>();
  const packed = packRows(
    [...rows.values()].map((items) => items.map(packable)),
    width,
    lines,
  );
  const shown = new Map<number, ShownItem>();
  for (const [row, items] of [...rows.values()].entries())
    for (const [i, item] of items.entries()) {
      const place = packed[row]?.places[i];
      if (place !== undefined) shown.set(item.id, show(item, place));
    }
  return shown;

  function packable(item: TimelineItem): Packable {
    const { form, span } = item.shape;
    const seen = form === 'dot' ? seenDot(span, model.drawn, width) : inside(seenBar(span, model.drawn, width));
    const label = measure.text(textOf(item, longest)) + extraOf(item);
    const first = hasBit(model.selected, item.event);
    return { ...seen, form, label, first, wish: before.get(item.id)?.line ?? null };
  }

  /** A short bar at the right edge has its target before it. */
  function inside({ left, right }: Seen): Seen {
    return right > width ? { left: Math.min(left, width - LEAST_BAR), right: width } : { left, right };
  }

  function show(item: TimelineItem, { line, side, room }: Packed): ShownItem {
    const whole = textOf(item, longest);
    const extra = extraOf(item);
    const text = side === 'none' ? whole : textOf(item, Math.min(longest, room - extra));
    const placement = placeItem(item, model.drawn, width, { side, label: measure.text(text) + extra });
    return { item, placement, text, line, marked: marked.has(item.lane), flag: flagOf(item, measure.text(whole)) };
  }

  /** On which side the label of an item without one appears while it is pointed at. */
  function flagOf({ shape }: TimelineItem, label: number): 'after' | 'before' {
    const { right } =
      shape.form === 'dot' ? seenDot(shape.span, model.drawn, width) : seenBar(shape.span, model.drawn, width);
    return right + label + 12 <= width ? 'after' : 'before';
  }

  function textOf(item: TimelineItem, most: number): string {
    if (most === longest) {
      const known = texts.get(item);
      if (known !== undefined) return known;
    }
    const text = shorten(item.label, item.lang ?? model.i18n.lang, most, measure.text);
    if (most === longest) texts.set(item, text);
    return text;
  }

  /** What stands beside a label's letters: gaps, and the kind's mark at a bar where rows are not kinds. */
  function extraOf({ shape, lane }: TimelineItem): number {
    return shape.form === 'dot' ? measure.dotGap : measure.barGap + (marked.has(lane) ? measure.mark : 0);
  }
}
