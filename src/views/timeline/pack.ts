import { placeLabel, type Seen, type Side } from './place-label';

/** What of an item is seen, with its label's width in pixels, and the line that it had before. */
export type Packable = Seen & {
  readonly form: 'dot' | 'bar';
  readonly label: number;
  /** Gets its label before others do: an item of the open card. */
  readonly first: boolean;
  readonly wish: number | null;
};

/** Its line in its row from 0 on, and its label's side with the pixels that the label has there. */
export type Packed = { readonly line: number; readonly side: Side; readonly room: number };

type Row = { readonly lines: number; readonly places: readonly Packed[] };

/** Pixels between one item with its label and the next on the same line. */
const GAP = 8;

/** Pixels; a label that has less room says too little. Of what is chosen a word is better than none. */
const LEAST_LABEL = 110;
const LEAST_FIRST = 64;

/**
 * Distributes each row's items over lines. Where all labels together need no more lines than there are in sight, each has
 * its room; otherwise items come first: as many share a line as their targets allow, and labels take what is left of it,
 * cut to fit or left out. Nothing overlaps either way. Lines that are to spare go to the rows that need the fewest.
 */
export function packRows(rows: readonly (readonly Packable[])[], width: number, lines: number): readonly Row[] {
  const both = rows.map((items) => ({ roomy: packRoomy(items, width), tight: packTight(items, width) }));
  const cost = ({ roomy, tight }: (typeof both)[number]) => roomy.lines - tight.lines;
  let spare = lines - both.reduce((sum, { tight }) => sum + tight.lines, 0);
  const roomy = new Set<(typeof both)[number]>();
  for (const row of both.toSorted((a, b) => cost(a) - cost(b))) {
    const lines = cost(row);
    if (lines > 0 && lines > spare) continue;
    roomy.add(row);
    spare -= Math.max(0, lines);
  }
  return both.map((row) => (roomy.has(row) ? row.roomy : row.tight));
}

/** Every label beside its item, at the cost of lines. */
function packRoomy(items: readonly Packable[], width: number): Row {
  const sides = items.map((item) => placeLabel(item, item.form, item.label, width));
  const boxes = items.map((item, i) => withLabel(item, sides[i] ?? 'none', item.label));
  const lines = distribute(boxes, wishesOf(items));
  return {
    lines: 1 + Math.max(-1, ...lines),
    places: items.map(({ label }, i) => ({ line: lines[i] ?? 0, side: sides[i] ?? 'none', room: label })),
  };
}

/** As few lines as the targets need; labels in what is free between them. */
function packTight(items: readonly Packable[], width: number): Row {
  const lines = distribute(items, wishesOf(items));
  const taken: Seen[] = [...items];
  const places: Packed[] = items.map((_, i) => ({ line: lines[i] ?? 0, side: 'none', room: 0 }));
  const order = items.map((_, i) => i).sort((a, b) => rank(items[a]) - rank(items[b]));
  for (const i of order) {
    const item = items[i];
    const place = places[i];
    if (item === undefined || place === undefined) continue;
    const others = taken.filter((_, other) => other !== i && lines[other] === place.line);
    const from = Math.max(0, ...others.filter(({ left }) => left < item.left).map(({ right }) => right + GAP));
    const to = Math.min(width, ...others.filter(({ left }) => left >= item.left).map(({ left }) => left - GAP));
    const given = labelBetween(item, from, to);
    places[i] = { ...place, ...given };
    taken[i] = withLabel(item, given.side, given.room);
  }
  return { lines: 1 + Math.max(-1, ...lines), places };
}

/** The side where the label is whole; else the one with the most room for some of it. */
function labelBetween(item: Packable, from: number, to: number): Pick<Packed, 'side' | 'room'> {
  const rooms = [
    { side: 'after', room: to - item.right },
    { side: 'before', room: item.left - from },
    { side: 'on', room: item.form === 'bar' ? item.right - item.left : 0 },
  ] as const;
  const whole = rooms.find(({ room }) => room >= item.label);
  if (whole !== undefined) return { side: item.label === 0 ? 'none' : whole.side, room: item.label };
  const widest = rooms.reduce((a, b) => (b.room > a.room ? b : a));
  return widest.room >= (item.first ? LEAST_FIRST : LEAST_LABEL) ? widest : { side: 'none', room: 0 };
}

/** The open card's items first, then as they stand from left to right. */
function rank(item: Packable | undefined): number {
  return item === undefined ? 0 : item.left - (item.first ? 1e9 : 0);
}

function withLabel({ left, right }: Seen, side: Side, label: number): Seen {
  return { left: side === 'before' ? left - label : left, right: side === 'after' ? right + label : right };
}

function wishesOf(items: readonly Packable[]): readonly (number | null)[] {
  return items.map(({ wish }) => wish);
}

/** The line of each box: as few as can be, and the line it had before where that costs no line more. */
function distribute(boxes: readonly Seen[], wishes: readonly (number | null)[]): readonly number[] {
  const least = deepest(boxes);
  const kept = fill(boxes, wishes, least);
  return Math.max(-1, ...kept) < least ? kept : fill(boxes, [], least);
}

/** Wishes first, then from left to right, each on the emptiest line that is free. */
function fill(boxes: readonly Seen[], wishes: readonly (number | null)[], least: number): readonly number[] {
  const lines: Seen[][] = Array.from({ length: least }, () => []);
  const found = boxes.map(() => 0);
  const free = (line: readonly Seen[], box: Seen) =>
    line.every(({ left, right }) => box.left >= right + GAP || box.right + GAP <= left);
  const order = boxes
    .map((box, i) => ({ box, i, wish: wishes[i] ?? null }))
    .sort((a, b) => Number(a.wish === null) - Number(b.wish === null) || a.box.left - b.box.left);
  for (const { box, i, wish } of order) {
    const open = lines.filter((line) => free(line, box));
    const wished = wish === null ? undefined : open.find((line) => line === lines[wish]);
    const line =
      wished ?? open.reduce<Seen[] | undefined>((a, b) => (a && a.length <= b.length ? a : b), undefined) ?? [];
    if (!lines.includes(line)) lines.push(line);
    line.push(box);
    found[i] = lines.indexOf(line);
  }
  return found;
}

/** How many boxes lie over one another at most. */
function deepest(boxes: readonly Seen[]): number {
  const edges = boxes
    .flatMap(({ left, right }) => [
      { at: left, step: 1 },
      { at: right + GAP, step: -1 },
    ])
    .sort((a, b) => a.at - b.at || a.step - b.step);
  let depth = 0;
  return edges.reduce((most, { step }) => {
    depth += step;
    return Math.max(most, depth);
  }, 0);
}
