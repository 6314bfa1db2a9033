import type { Seen } from './field';
import type { LaidRow, Seat } from './lay-row';
import { GAP } from './lines';

/** Where an item's label stands: after its bar or dot, before it, on its visible part, or nowhere for lack of room. */
export type Side = 'after' | 'before' | 'on' | 'none';
/** A label's side, with the pixels that it has there. */
export type LabelSeat = { readonly side: Side; readonly room: number };

/** Pixels; a label that has less room says too little. Of what is chosen a word is better than none. */
const LEAST_LABEL = 110;
const LEAST_FIRST = 64;

/** The first side on which a label is whole; after, where readers look first. */
export function placeLabel({ left, right }: Seen, form: 'dot' | 'bar', label: number, width: number): Side {
  if (label === 0) return 'none';
  if (right + label <= width) return 'after';
  if (left - label >= 0) return 'before';
  return form === 'bar' && right - left >= label ? 'on' : 'none';
}

/** An item as wide as it is with its whole label. */
export function withLabel(seen: Seen, form: 'dot' | 'bar', label: number, width: number): Seen {
  const side = placeLabel(seen, form, label, width);
  return {
    left: side === 'before' ? seen.left - label : seen.left,
    right: side === 'after' ? seen.right + label : seen.right,
  };
}

/**
 * Gives each seat's label what is free on its line between this box and the next; whole, or `cut` to at least a few words.
 * Nothing overlaps.
 */
export function labelRow({ seats, bins }: LaidRow, width: number, cut: boolean): ReadonlyMap<number, LabelSeat> {
  const found = new Map<number, LabelSeat>();
  const lines = new Map<number, { readonly seen: Seen; readonly seat: Seat | null }[]>();
  const add = (line: number, box: { readonly seen: Seen; readonly seat: Seat | null }) => {
    const boxes = lines.get(line);
    if (boxes === undefined) lines.set(line, [box]);
    else boxes.push(box);
  };
  for (const seat of seats) add(seat.line, { seen: seat.seen, seat });
  for (const { seen, line } of bins) add(line, { seen, seat: null });
  for (const boxes of lines.values()) {
    boxes.sort((a, b) => a.seen.left - b.seen.left);
    // What is free before box i, and after the last: labels take from it.
    const from = [0, ...boxes.map(({ seen }) => seen.right)];
    const to = [...boxes.map(({ seen }) => seen.left), width];
    const gap = (edge: number) => (edge === 0 || edge === boxes.length ? 0 : GAP);
    const room = (edge: number) => (to[edge] ?? 0) - (from[edge] ?? 0) - gap(edge);
    for (const first of [true, false])
      for (const [i, { seen, seat }] of boxes.entries()) {
        if (seat === null || seat.entry.first !== first) continue;
        const on = seat.entry.form === 'bar' ? seen.right - seen.left : 0;
        const label = choose(seat, { after: room(i + 1), before: room(i), on }, cut);
        found.set(seat.entry.id, label);
        if (label.side === 'after') from[i + 1] = seen.right + label.room;
        if (label.side === 'before') to[i] = seen.left - label.room;
      }
  }
  return found;
}

function choose({ entry }: Seat, rooms: Readonly<Record<Exclude<Side, 'none'>, number>>, cut: boolean): LabelSeat {
  const sides = ['after', 'before', 'on'] as const;
  const whole = sides.find((side) => rooms[side] >= entry.label);
  if (whole !== undefined) return { side: entry.label === 0 ? 'none' : whole, room: entry.label };
  const widest = sides.reduce((a, b) => (rooms[b] > rooms[a] ? b : a));
  const least = entry.first ? LEAST_FIRST : LEAST_LABEL;
  return cut && rooms[widest] >= least ? { side: widest, room: rooms[widest] } : { side: 'none', room: 0 };
}
