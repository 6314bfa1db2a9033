import type { Bitset } from '#/core/bitset';
import type { Dataset } from '#/core/dataset';
import type { Day } from '#/core/day';
import type { DaySpan } from '#/core/interval';
import type { Lanes, ViewState } from '#/core/view-state';
import type { I18n } from '#/i18n/i18n';
import { createLane, type Lane, type LaneIndex, laneId, laneIndex } from './lanes';
import { sameSpan, withAir } from './range';
import { type Shape, shapeOf } from './shape';

/** One event in one row. */
export type TimelineItem = {
  /** The same for the same event in the same row. */
  readonly id: number;
  readonly lane: number;
  /** Index in the dataset's events, and the event's own id. */
  readonly event: number;
  readonly eventId: string;
  readonly kind: number;
  readonly shape: Shape;
  readonly planned: boolean;
  readonly label: string;
  /** The language of a label that is not the reader's. */
  readonly lang: string | null;
  /** Title, date in words and status: what a screen reader says. */
  readonly name: string;
};

/** Everything that the timeline shows. Parts keep their identity while they say the same. */
export type TimelineModel = {
  /** The days from the left edge to the right. */
  readonly drawn: DaySpan;
  /** Of which sort the rows are. */
  readonly sort: Lanes;
  readonly lanes: readonly Lane[];
  readonly items: readonly TimelineItem[];
  /** How many events of the window are left out. */
  readonly more: number;
  /** Events of the open card, and under pointer or focus; null: none. */
  readonly selected: Bitset;
  readonly hovered: Bitset | null;
  readonly today: Day;
  readonly i18n: I18n;
};

export type TimelineInput = {
  readonly view: Pick<ViewState, 'window' | 'lanes'>;
  /** The window with both ends. */
  readonly window: DaySpan;
  /** Indexes of the shown events in order of time. */
  readonly shown: readonly number[];
  readonly selected: Bitset;
  readonly hovered: Bitset | null;
  /** During a gesture rows stay, so that nothing jumps under the finger. */
  readonly gesture: boolean;
  readonly today: Day;
  readonly i18n: I18n;
};

/** Above that many the engine stutters; bins will take their place. */
export const MOST_EVENTS = 300;

type Rows = Pick<TimelineModel, 'lanes' | 'items' | 'more'>;

/** Makes models of one dataset. Keeps the last, so that what has not changed is the same object again. */
export function createTimelineModels(dataset: Dataset): (input: TimelineInput) => TimelineModel {
  const kindIndex = new Map(dataset.kinds.map((kind, index) => [kind.id, index]));
  const shapes = new Map<number, Shape | null>();
  let index: LaneIndex = laneIndex(dataset, 'kind');
  let words: { readonly i18n: I18n; readonly items: Map<number, TimelineItem> } | null = null;
  let last: { readonly input: TimelineInput; readonly model: TimelineModel } | null = null;

  return (input) => {
    const { view, window, i18n, selected, hovered, today } = input;
    const rows: Rows = last !== null && sameRows(last.input, input) ? last.model : rowsOf(input);
    const asked = view.window === null ? withAir(window) : window;
    const drawn = last !== null && sameSpan(last.model.drawn, asked) ? last.model.drawn : asked;
    const { lanes, items, more } = rows;
    const model = { sort: view.lanes, lanes, items, more, drawn, selected, hovered, today, i18n };
    last = { input, model };
    return model;
  };

  function rowsOf({ view, shown, i18n, gesture }: TimelineInput): Rows {
    if (index.lanes !== view.lanes) index = laneIndex(dataset, view.lanes);
    if (words?.i18n !== i18n) words = { i18n, items: new Map() };
    const dated = shown.flatMap((event) => {
      const shape = shapeAt(event);
      return shape === null ? [] : [{ event, shape }];
    });
    const counts = new Map<number, number>();
    if (gesture && last?.input.view.lanes === view.lanes) for (const { row } of last.model.lanes) counts.set(row, 0);
    for (const { event } of dated) for (const row of index.rowsOf(event)) counts.set(row, (counts.get(row) ?? 0) + 1);
    const drawn = thinned(dated, MOST_EVENTS);
    const items = drawn.flatMap(({ event, shape }) =>
      index.rowsOf(event).map((row) => itemAt(event, row, shape, i18n)),
    );
    const lanes = [...counts]
      .sort(([a], [b]) => a - b)
      .map(([row, count]) => createLane(dataset, index, row, count, i18n));
    return { lanes, items, more: dated.length - drawn.length };
  }

  function shapeAt(event: number): Shape | null {
    let found = shapes.get(event);
    if (found === undefined) {
      const record = dataset.events[event];
      found = record === undefined ? null : shapeOf(record);
      shapes.set(event, found);
    }
    return found;
  }

  function itemAt(event: number, row: number, shape: Shape, i18n: I18n): TimelineItem {
    const lane = laneId(index, row);
    const id = lane * dataset.events.length + event;
    const known = words?.items.get(id);
    if (known !== undefined) return known;
    const record = dataset.events[event];
    const title = i18n.text(record?.title);
    const planned = record?.status === 'planned';
    const values = { title: title.text, when: i18n.when(record?.when ?? null) };
    const created: TimelineItem = {
      id,
      lane,
      event,
      eventId: record?.id ?? '',
      kind: kindIndex.get(record?.kind ?? '') ?? -1,
      shape,
      planned,
      label: title.text,
      lang: title.fallback ? title.lang : null,
      name: i18n.t(planned ? 'timeline.item-planned' : 'timeline.item', values),
    };
    words?.items.set(id, created);
    return created;
  }
}

function sameRows(a: TimelineInput, b: TimelineInput): boolean {
  return a.shown === b.shown && a.view.lanes === b.view.lanes && a.i18n === b.i18n && a.gesture === b.gesture;
}

/** At most `most` of a list, evenly. */
function thinned<T>(list: readonly T[], most: number): readonly T[] {
  if (list.length <= most) return list;
  const every = list.length / most;
  return list.filter((_, i) => Math.floor(i / every) !== Math.floor((i - 1) / every));
}
