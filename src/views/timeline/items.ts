import type { Dataset } from '#/core/dataset';
import type { I18n } from '#/i18n/i18n';
import type { Columns } from './columns';
import { type Shape, shapeOf } from './shape';

/** One event in one row. */
export type TimelineItem = {
  /** The same for the same event in the same row, as long as rows are of one sort. */
  readonly id: number;
  readonly row: number;
  /** Index in the dataset's events, and the event's own id. */
  readonly event: number;
  readonly eventId: string;
  readonly kind: number;
  readonly shape: Shape;
  readonly planned: boolean;
  readonly label: string;
  /** The language of a label that is not the reader's. */
  readonly lang: string | null;
};

export type Items = ReturnType<typeof createItems>;

/** The items of a dataset, each made when it is first asked for. */
export function createItems(dataset: Dataset, { kind, size }: Pick<Columns, 'kind' | 'size'>, i18n: I18n) {
  const known = new Map<number, TimelineItem>();
  const names = new Map<number, string>();

  function create(event: number, row: number): TimelineItem | null {
    const record = dataset.events[event];
    const shape = record === undefined ? null : shapeOf(record);
    if (record === undefined || shape === null) return null;
    const title = i18n.text(record.title);
    return {
      id: idOf(event, row),
      row,
      event,
      eventId: record.id,
      kind: kind[event] ?? -1,
      shape,
      planned: record.status === 'planned',
      label: title.text,
      lang: title.fallback ? title.lang : null,
    };
  }

  function idOf(event: number, row: number): number {
    return row * size + event;
  }

  return {
    idOf,
    /** Null for an undated event. */
    item(event: number, row: number): TimelineItem | null {
      const id = idOf(event, row);
      const found = known.get(id) ?? create(event, row);
      if (found !== null) known.set(id, found);
      return found;
    },
    /** Title, date in words and status: what a screen reader says. */
    nameOf({ event, label, planned }: TimelineItem): string {
      let name = names.get(event);
      if (name === undefined) {
        const when = i18n.when(dataset.events[event]?.when ?? null);
        name = i18n.t(planned ? 'timeline.item-planned' : 'timeline.item', { title: label, when });
        names.set(event, name);
      }
      return name;
    },
  };
}
