import type { Bitset } from '#/core/bitset';
import type { Dataset } from '#/core/dataset';
import type { Day } from '#/core/day';
import { type DaySpan, sameSpan } from '#/core/interval';
import type { DateRule, Lanes, ViewState } from '#/core/view-state';
import type { I18n } from '#/i18n/i18n';
import { type Columns, createColumns } from './columns';
import { createItems, type Items } from './items';
import { createLane, type Lane } from './lanes';
import { withAir } from './range';

/** Everything that the timeline shows. Parts keep their identity while they say the same. */
export type TimelineModel = {
  /** The days from the left edge to the right. */
  readonly drawn: DaySpan;
  /** The same without the air around all of time. */
  readonly window: DaySpan;
  /** Everything that is dated. */
  readonly all: DaySpan;
  /** What the rows are. */
  readonly lanes: Lanes;
  readonly dates: DateRule;
  readonly columns: Columns;
  readonly items: Items;
  /** What a row is called, with so many events in it. */
  readonly laneOf: (row: number) => Lane;
  /** A count in the reader's digits. */
  readonly digits: (count: number) => string;
  /** Indexes of the shown events in order of time; undated ones stand in no row. */
  readonly shown: readonly number[];
  readonly shownSet: Bitset;
  /** Events of the open card, and under pointer or focus; null: none. */
  readonly selected: Bitset;
  readonly hovered: Bitset | null;
  /** During a gesture rows stay, so that nothing jumps under the finger. */
  readonly gesture: boolean;
  readonly today: Day;
  readonly i18n: I18n;
};

export type TimelineInput = {
  readonly view: Pick<ViewState, 'window' | 'lanes' | 'dates'>;
  /** The window with both ends. */
  readonly window: DaySpan;
  readonly shown: readonly number[];
  readonly shownSet: Bitset;
  readonly selected: Bitset;
  readonly hovered: Bitset | null;
  readonly gesture: boolean;
  readonly today: Day;
  readonly i18n: I18n;
};

/** Makes models of one dataset. Keeps the last, so that what has not changed is the same object again. */
export function createTimelineModels(dataset: Dataset): (input: TimelineInput) => TimelineModel {
  let columns: Columns | null = null;
  let words: Pick<TimelineModel, 'items' | 'laneOf' | 'digits' | 'i18n' | 'columns'> | null = null;
  let last: DaySpan | null = null;

  function wordsOf(known: Columns, i18n: I18n) {
    if (words?.i18n === i18n && words.columns === known) return words;
    const lanes = new Map<number, Lane>();
    const laneOf = (row: number) => {
      const lane = lanes.get(row) ?? createLane(dataset, known.index, row, i18n);
      lanes.set(row, lane);
      return lane;
    };
    // Formatting numbers takes longer than all else that a step does with them.
    const numbers = new Map<number, string>();
    const digits = (count: number) => {
      const text = numbers.get(count) ?? i18n.number(count);
      numbers.set(count, text);
      return text;
    };
    words = { digits, i18n, columns: known, laneOf, items: createItems(dataset, known, i18n) };
    return words;
  }

  return ({ view, window, i18n, ...rest }) => {
    if (columns?.index.lanes !== view.lanes) columns = createColumns(dataset, view.lanes);
    const asked = view.window === null ? withAir(window) : window;
    const drawn = last !== null && sameSpan(last, asked) ? last : asked;
    last = drawn;
    const { items, laneOf, digits } = wordsOf(columns, i18n);
    return {
      ...rest,
      window,
      all: dataset.span ?? window,
      drawn,
      lanes: view.lanes,
      dates: view.dates,
      columns,
      items,
      laneOf,
      digits,
      i18n,
    };
  };
}

/** Whether nothing but the window has changed, and goes on changing. */
export function onlyMoves(a: TimelineModel, b: TimelineModel): boolean {
  return (
    a.gesture &&
    b.gesture &&
    a.columns === b.columns &&
    a.i18n === b.i18n &&
    a.selected === b.selected &&
    a.hovered === b.hovered &&
    a.today === b.today
  );
}

/** Whether something else is to be drawn; what is only lit is not. */
export function looksOther(a: TimelineModel, b: TimelineModel): boolean {
  return (
    a.drawn !== b.drawn ||
    a.shown !== b.shown ||
    a.columns !== b.columns ||
    a.i18n !== b.i18n ||
    a.selected !== b.selected ||
    a.gesture !== b.gesture ||
    // What is a picture while the window moves is drawn anew to be lit.
    (b.gesture && a.hovered !== b.hovered) ||
    a.today !== b.today
  );
}
