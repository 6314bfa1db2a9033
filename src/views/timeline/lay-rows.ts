import { type Bitset, countBits, createBitset, hasBit } from '#/core/bitset';
import { allotLines } from './allot';
import { type Field, type Seen, seenBar, seenDot } from './field';
import { cellOf, type Grid, LONG } from './grid';
import type { TimelineItem } from './items';
import { withLabel } from './label-row';
import { type Entry, type LaidRow, layRow, linesNeeded, type RowInput } from './lay-row';
import { deepest, distribute, lineCount } from './lines';
import type { TimelineModel } from './model';
import { type Candidates, candidatesOf, type Tally, tallyRows } from './tally';

/** What there is to draw in, and what stood there before. */
export type Room = {
  readonly field: Field;
  /** Lines in sight. */
  readonly lines: number;
  /** Rows that the reader unfolded. */
  readonly unfolded: ReadonlySet<number>;
  /** The line that an item had. */
  readonly lineOf: (id: number) => number | null;
  /** Pixels of an item's label with what is around it. */
  readonly labelOf: (item: TimelineItem) => number;
};

export type Laid = { readonly grid: Grid; readonly tally: Tally; readonly rows: ReadonlyMap<number, LaidRow> };

/** Up to so many events of the open card are drawn singly, whatever stands around them. */
const MOST_APART = 24;
/** In a row of more events than that only sparse cells are drawn singly. */
const MANY = 120;
/** Days of a year, and the lines that days may take. */
const YEAR = 366;
const MOST_OF_DAYS = 40;

/** Lays out all rows that have events, when the hand rests. */
export function layAtRest(model: TimelineModel, grid: Grid, room: Room): Laid {
  const apart = apartOf(model);
  const tally = tallyRows(model.columns, grid, model.shown, apart);
  const most = new Map<number, { readonly most: number }>();
  for (const [row, count] of tally.ofRow.entries())
    if (count > 0) most.set(row, { most: room.unfolded.has(row) ? 150 : count <= MANY ? 24 : 3 });
  const inputs = inputsOf(model, grid, tally, apart, most, room);
  const needs = [...inputs].map(([row, input]) => {
    const lines = linesNeeded(input);
    return { lines, roomy: roomyLines(input, lines, room.field.width), unfolded: room.unfolded.has(row) };
  });
  const lines = allotLines(needs, room.lines, limitOf(model, grid, room.lines));
  const rows = new Map<number, LaidRow>();
  for (const [i, [row, input]] of [...inputs].entries()) {
    const allotted = lines[i] ?? 1;
    const roomy = allotted > (needs[i]?.lines ?? 0);
    rows.set(row, roomy ? layRoomy(input, allotted, room.field.width) : layRow(input, allotted, false));
  }
  unhide(rows, inputs, room.lines);
  return { grid, tally, rows };
}

/**
 * Over years rows are folded to what is in sight, which shows where there is something. In a year or less single events
 * are what is looked for; and days are not parted by zooming in any more.
 */
function limitOf({ drawn }: TimelineModel, { unit }: Grid, inSight: number): number {
  if (unit.of === 'day' && unit.step === 1) return MOST_OF_DAYS;
  return drawn.to - drawn.from < YEAR ? 3 * inSight : inSight;
}

/** Gives lines that rows were allotted but do not need to those of which something is hidden. */
function unhide(rows: Map<number, LaidRow>, inputs: ReadonlyMap<number, RowInput>, inSight: number): void {
  let spare = inSight - [...rows.values()].reduce((sum, { lines }) => sum + lines, 0);
  for (const [row, { hidden, lines }] of [...rows].sort(([, a], [, b]) => b.hidden - a.hidden)) {
    const input = inputs.get(row);
    if (spare <= 0 || hidden === 0 || input === undefined) return;
    const relaid = layRow(input, lines + spare, false);
    spare -= relaid.lines - lines;
    rows.set(row, relaid);
  }
}

/** Lays out rows on the lines that they have, while the window moves; null: a row of which nothing is drawn. */
export function layInMotion(
  model: TimelineModel,
  grid: Grid,
  room: Room,
  linesOf: (row: number) => number | null,
): Laid {
  const apart = apartOf(model);
  const tally = tallyRows(model.columns, grid, model.shown, apart);
  const most = new Map<number, { readonly most: number }>();
  for (let row = 0; row < tally.ofRow.length; row++) {
    const lines = (tally.ofRow[row] ?? 0) > 0 ? linesOf(row) : null;
    if (lines !== null) most.set(row, { most: Math.min(24, lines * 2) });
  }
  const rows = new Map<number, LaidRow>();
  for (const [row, input] of inputsOf(model, grid, tally, apart, most, room))
    rows.set(row, layRow(input, linesOf(row) ?? 1, true));
  return { grid, tally, rows };
}

/** Events of the open card, if they are few. */
export function apartOf({ selected, columns }: Pick<TimelineModel, 'selected' | 'columns'>): Bitset {
  return countBits(selected) <= MOST_APART ? selected : createBitset(columns.size);
}

function inputsOf(
  model: TimelineModel,
  grid: Grid,
  tally: Tally,
  apart: Bitset,
  most: ReadonlyMap<number, { readonly most: number }>,
  room: Room,
): ReadonlyMap<number, RowInput> {
  const { field } = room;
  const cells = grid.edges.slice(0, -1).map((day, i): Seen => {
    const next = grid.edges[i + 1] ?? day;
    return {
      left: Math.max(0, (day - field.from) * field.perDay),
      right: Math.min(field.width, (next - field.from) * field.perDay),
    };
  });
  const found = candidatesOf(model.columns, grid, tally, model.shown, apart, most);
  const inputs = new Map<number, RowInput>();
  for (const [row, candidates] of found) inputs.set(row, inputOf(row, candidates));
  return inputs;

  function inputOf(row: number, { events, beyond }: Candidates): RowInput {
    const entries = events.flatMap((event) => entryOf(model.items.item(event, row)));
    return {
      entries,
      whole: beyond === 0 && entries.length === tally.ofRow[row],
      countOf: (cell) => tally.ofCell[row * tally.cells + cell] ?? 0,
      cells,
      beyond,
    };
  }

  function entryOf(item: TimelineItem | null): readonly Entry[] {
    if (item === null) return [];
    const { form, span } = item.shape;
    const seen = form === 'dot' ? seenDot(span, field) : seenBar(span, field);
    const unit = grid.unitOf[item.event] ?? LONG;
    return [
      {
        left: seen.left,
        right: seen.right,
        id: item.id,
        event: item.event,
        form,
        cell: unit === LONG ? -1 : cellOf(grid, unit),
        first: hasBit(apart, item.event),
        wish: room.lineOf(item.id),
        // Asked of the few that get a seat.
        get label() {
          return room.labelOf(item);
        },
      },
    ];
  }
}

function roomyLines({ entries }: RowInput, lines: number, width: number): number {
  if (!Number.isFinite(lines)) return lines;
  return Math.max(lines, deepest(entries.map((entry) => labelled(entry, width))));
}

/** Whole labels beside as many items as so many lines hold: those of the open card first, then from left to right. */
export function layRoomy({ entries }: RowInput, most: number, width: number): LaidRow {
  const boxes: Seen[] = [...entries];
  const order = [...entries.entries()].sort(
    ([, a], [, b]) => Number(b.first) - Number(a.first) || a.left - b.left || a.right - b.right,
  );
  for (const [i, entry] of order) {
    boxes[i] = labelled(entry, width);
    if (deepest(boxes) > most) boxes[i] = entry;
  }
  const wishes = entries.map(({ wish }) => wish);
  const lines = distribute(boxes, wishes);
  const seats = entries.map((entry, i) => ({ entry, seen: entry, line: lines[i] ?? 0 }));
  return { lines: lineCount(lines), seats, bins: [], hidden: 0 };
}

function labelled(entry: Entry, width: number): Seen {
  return withLabel(entry, entry.form, entry.label, width);
}
