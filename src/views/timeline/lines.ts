import type { Seen } from './field';

/** Pixels between one box and the next on the same line, where there is a choice. */
export const GAP = 8;

/** Boxes on the lines of one row. */
export type Lines = ReturnType<typeof createLines>;

export function createLines(count: number) {
  const lines: Seen[][] = Array.from({ length: count }, () => []);
  const isFree = (line: number, { left, right }: Seen, gap: number) =>
    lines[line]?.every((other) => left >= other.right + gap || right + gap <= other.left) ?? false;
  return {
    isFree,
    take: (line: number, seen: Seen) => {
      lines[line]?.push(seen);
    },
    /** The wished line where it is free, else the first free one; null: there is none. */
    find(seen: Seen, wish: number | null, gap: number): number | null {
      if (wish !== null && isFree(wish, seen, gap)) return wish;
      const found = lines.findIndex((_, line) => isFree(line, seen, gap));
      return found < 0 ? null : found;
    },
    /** One line more, at the end. */
    grow: () => lines.push([]) - 1,
    count: () => lines.length,
  };
}

/**
 * The line of each box: as few as can be, or those that are `there` anyway, and the line it had before where that costs no
 * line more.
 */
export function distribute(boxes: readonly Seen[], wishes: readonly (number | null)[], there = 0): readonly number[] {
  const count = Math.max(there, deepest(boxes));
  const kept = fill(boxes, wishes, count);
  return Math.max(-1, ...kept) < count ? kept : fill(boxes, [], count);
}

/** How many lines so distributed boxes take. */
export function lineCount(lines: readonly number[]): number {
  return 1 + Math.max(-1, ...lines);
}

/** Wishes first, then from left to right, each on the emptiest line that is free. */
function fill(boxes: readonly Seen[], wishes: readonly (number | null)[], count: number): readonly number[] {
  const lines: Seen[][] = Array.from({ length: count }, () => []);
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

/** How many boxes lie over one another at most: the fewest lines that hold them. */
export function deepest(boxes: readonly Seen[]): number {
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
