/** Which rows stand in view, about: the first one, and how many fit. */
export type RowsInView = { readonly first: number; readonly count: number };
/** Rows to draw, by their numbers; `end` is the one after the last. */
export type RowRange = { readonly first: number; readonly end: number };

/** Up to so many rows are all drawn: then a search in the page, a print and a screen reader's list miss none. */
const ALL = 150;
/** Rows drawn beyond those in view on either side, and while time is being moved. */
const AROUND = 24;
const AROUND_WHILE_MOVING = 1;
/** Scrolling draws anew only when it has come so many rows further. */
const STRIDE = 4;

/** The rows to draw of `total`. */
export function rowRange(total: number, inView: RowsInView, moving: boolean): RowRange {
  if (total <= ALL) return { first: 0, end: total };
  const around = moving ? AROUND_WHILE_MOVING : AROUND;
  const count = inView.count + STRIDE;
  const first = Math.max(0, Math.min(inView.first, total - count) - around);
  return { first, end: Math.min(total, inView.first + count + around) };
}

/** Heights in pixels; `above` is what has gone beyond the upper edge, negative while something stands over the first row. */
type Measures = {
  readonly above: number;
  readonly view: number;
  /** All rows together, the drawn as they are, the others as they are guessed. */
  readonly height: number;
  readonly guess: number;
};

/** Which rows are in view: drawn ones have any height, all others the guessed one. */
export function rowsInView(total: number, drawn: RowRange, { above, view, height, guess }: Measures): RowsInView {
  const before = drawn.first * guess;
  const rows = drawn.end - drawn.first;
  const real = Math.max(1, height - (total - rows) * guess);
  const past = above - before;
  const row =
    past < 0 ? above / guess : past < real ? drawn.first + (past / real) * rows : drawn.end + (past - real) / guess;
  const first = Math.max(0, Math.min(total - 1, Math.floor(row)));
  return { first: first - (first % STRIDE), count: Math.ceil(view / guess) };
}
