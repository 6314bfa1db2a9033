import { LEAST_TARGET, type Seen } from './field';
import { createLines, distribute, GAP, type Lines, lineCount } from './lines';

/** An event that may be drawn singly in a row: its target in pixels. */
export type Entry = Seen & {
  readonly id: number;
  readonly event: number;
  readonly form: 'dot' | 'bar';
  /** The cell that counts it; -1: it is longer than a cell. */
  readonly cell: number;
  /** Drawn singly and labelled before others, come what may: an event of the open card. */
  readonly first: boolean;
  /** The line that it had before. */
  readonly wish: number | null;
  /** Pixels that its label takes. */
  readonly label: number;
};

export type RowInput = {
  readonly entries: readonly Entry[];
  /** Whether the entries are all there is. */
  readonly whole: boolean;
  /** How many events a cell counts, those drawn first apart. */
  readonly countOf: (cell: number) => number;
  /** What is seen of each cell. */
  readonly cells: readonly Seen[];
  /** Long events that are not among the entries. */
  readonly beyond: number;
};

export type Seat = { readonly entry: Entry; readonly seen: Seen; readonly line: number };
export type BinSeat = { readonly cell: number; readonly count: number; readonly seen: Seen; readonly line: number };

export type LaidRow = {
  readonly lines: number;
  readonly seats: readonly Seat[];
  readonly bins: readonly BinSeat[];
  /** Long events for which no line is left. */
  readonly hidden: number;
};

/** Weighing more against one another would take too long; they are binned. */
const MOST_WEIGHED = 60;
/** Pixels between targets where they are crowded. */
const CROWDED = 2;

/** How many lines a row takes when every event is drawn singly. */
export function linesNeeded({ entries, whole }: RowInput): number {
  if (!whole || entries.length > MOST_WEIGHED) return Number.POSITIVE_INFINITY;
  return lineCount(distribute(entries, []));
}

/**
 * Seats a row's events on so many lines. Where all can be seen singly they are; otherwise crowded cells become bins, and
 * long events for which no line is left are counted. A rigid row never gets a line more; another one does for what must be
 * seen singly, and for a bin that finds no room.
 */
export function layRow(row: RowInput, most: number, rigid: boolean): LaidRow {
  if (row.whole && row.entries.length <= MOST_WEIGHED) {
    const wishes = row.entries.map(({ wish }) => wish);
    // While the window moves items stay on the lines that their labels have, though without labels fewer would do.
    const lines = distribute(row.entries, wishes, rigid ? most : 0);
    if (lineCount(lines) <= most) {
      const seats = row.entries.map((entry, i) => ({ entry, seen: entry, line: lines[i] ?? 0 }));
      return { lines: Math.max(1, lineCount(lines)), seats, bins: [], hidden: 0 };
    }
  }
  return layCrowded(row, most, rigid);
}

function layCrowded(row: RowInput, most: number, rigid: boolean): LaidRow {
  const lines = createLines(Math.max(1, most));
  const seats: Seat[] = [];
  const bins: BinSeat[] = [];
  const sit = (entry: Entry, seen: Seen, line: number) => {
    lines.take(line, seen);
    seats.push({ entry, seen, line });
  };

  for (const entry of row.entries) {
    if (!entry.first) continue;
    sit(entry, entry, lines.find(entry, entry.wish, CROWDED) ?? (rigid ? 0 : lines.grow()));
  }
  const inCells = row.cells.map((): Entry[] => []);
  for (const entry of row.entries) if (!entry.first && entry.cell >= 0) inCells[entry.cell]?.push(entry);
  const sparse: number[] = [];
  for (const [cell, seen] of row.cells.entries()) {
    const count = row.countOf(cell);
    if (count === 0) continue;
    const room = lines.count() * Math.max(1, Math.floor((seen.right - seen.left) / LEAST_TARGET));
    if (count > room || inCells[cell]?.length !== count)
      bins.push(binIn(lines, { cell, count, seen, members: inCells[cell] ?? [] }, rigid));
    else sparse.push(cell);
  }
  for (const cell of sparse) {
    const members = inCells[cell] ?? [];
    const seen = row.cells[cell] ?? { left: 0, right: 0 };
    const found = seatAll(lines, members, seen);
    if (found !== null) for (const seat of found) sit(seat.entry, seat.seen, seat.line);
    else {
      const bin = binIn(lines, { cell, count: members.length, seen, members }, rigid);
      const single = singleIn(bin, members);
      if (single === null) bins.push(bin);
      else seats.push(single);
    }
  }
  let hidden = row.beyond;
  for (const entry of row.entries.filter(({ first, cell }) => !first && cell < 0).sort(byEnd)) {
    const line = lines.find(entry, entry.wish, GAP);
    if (line === null) hidden++;
    else sit(entry, entry, line);
  }
  return { lines: usedLines(seats, bins), seats, bins, hidden };
}

/** All members of a cell where they stand; one alone may give way to what is beside it, but within the cell. Null: no room. */
function seatAll(lines: Lines, members: readonly Entry[], cell: Seen): readonly Seat[] | null {
  const seats: Seat[] = [];
  for (const entry of members) {
    const standing = seatOne(lines, entry, entry, CROWDED, seats);
    const seat = standing ?? (members.length === 1 ? seatOne(lines, entry, within(entry, cell), 0, seats) : null);
    if (seat === null) return null;
    seats.push(seat);
  }
  return seats;
}

function seatOne(lines: Lines, entry: Entry, { left, right }: Seen, gap: number, seats: readonly Seat[]): Seat | null {
  const seen = { left, right };
  const isTaken = (line: number) =>
    seats.some((seat) => seat.line === line && seat.seen.left < right + gap && left < seat.seen.right + gap);
  const isFree = (line: number) => lines.isFree(line, seen, gap) && !isTaken(line);
  if (entry.wish !== null && isFree(entry.wish)) return { entry, seen, line: entry.wish };
  for (let line = 0; line < lines.count(); line++) if (isFree(line)) return { entry, seen, line };
  return null;
}

type Crowd = {
  readonly cell: number;
  readonly count: number;
  readonly seen: Seen;
  /** Those of its events that are known singly. */
  readonly members: readonly Entry[];
};

/**
 * A bin takes its cell, or what of it is free if its events stand there: else it would seem to be of other days. In a rigid
 * row any free part will do for as long as the window moves, since there is no other line.
 */
function binIn(lines: Lines, { cell, count, seen: { left, right }, members }: Crowd, rigid: boolean): BinSeat {
  const whole = { left: left + 1, right: Math.max(left + LEAST_TARGET - 1, right - 1) };
  const shrunk = [0.25, 0.5]
    .flatMap((part) => {
      const cut = (whole.right - whole.left) * part;
      return [
        { left: whole.left + cut, right: whole.right },
        { left: whole.left, right: whole.right - cut },
      ];
    })
    .filter((seen) => seen.right - seen.left >= LEAST_TARGET - 2)
    .filter((seen) => rigid || (members.length === count && members.every((entry) => isAt(entry, seen))));
  for (const seen of [whole, ...shrunk]) {
    const line = lines.find(seen, 0, 0);
    if (line === null) continue;
    lines.take(line, seen);
    return { cell, count, seen, line };
  }
  const line = rigid ? 0 : lines.grow();
  lines.take(line, whole);
  return { cell, count, seen: whole, line };
}

function isAt({ left, right }: Seen, place: Seen): boolean {
  const middle = (left + right) / 2;
  return middle >= place.left && middle <= place.right;
}

/** One event alone is no crowd: it is drawn in place of its bin, which is two pixels narrower than a cell. */
function singleIn({ seen, line }: BinSeat, [entry, ...others]: readonly Entry[]): Seat | null {
  if (entry === undefined || others.length > 0) return null;
  const room = seen.right - seen.left;
  const width = Math.min(room, entry.right - entry.left);
  if (entry.right - entry.left > Math.max(room + 2, LEAST_TARGET)) return null;
  const left = Math.max(seen.left, Math.min(seen.right - width, entry.left));
  return { entry, seen: { left, right: left + width }, line };
}

function within(seen: Seen, cell: Seen): Seen {
  const width = Math.min(seen.right - seen.left, cell.right - cell.left);
  const left = Math.max(cell.left, Math.min(cell.right - width, seen.left));
  return { left, right: left + Math.max(width, LEAST_TARGET) };
}

/** Who ends first leaves the most room for others; who had a line keeps it. */
function byEnd(a: Entry, b: Entry): number {
  return Number(a.wish === null) - Number(b.wish === null) || a.right - b.right || b.left - a.left;
}

function usedLines(seats: readonly Seat[], bins: readonly BinSeat[]): number {
  return 1 + Math.max(0, ...seats.map(({ line }) => line), ...bins.map(({ line }) => line));
}
