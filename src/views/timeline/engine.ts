import moment, { type MomentInput } from 'moment';
import { DataSet } from 'vis-data/esnext';
import { type DataGroup, type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import type { DaySpan } from '#/core/interval';
import { MS_PER_DAY, type MsRange, rangeOf } from './range';
import { longestZoom } from './window-keys';

export type EngineRow = { readonly id: number; readonly order: number };
export type Engine = ReturnType<typeof createEngine>;

type Reader = {
  /** What stands at the left of a row. */
  readonly label: (id: number) => HTMLElement;
  /** The reader pans or zooms, and lets go. */
  readonly moved: (range: MsRange) => void;
  readonly released: () => void;
  /** Rows or panels have been drawn. */
  readonly drawn: () => void;
};

/** Days; windows that somebody typed or sent may be narrower than zooming goes. */
const SHORTEST_ZOOM = 7;

/**
 * The engine as it is needed here: panels, rows with their names, and the gestures that move the window. It has no items
 * and no axis: its own drawing of them lays the page out several times a step, so they are drawn beside it.
 */
export function createEngine(element: HTMLElement, { label, moved, released, drawn }: Reader) {
  const rows = new DataSet<DataGroup, 'id'>([]);
  let zoom = '';
  let at: DaySpan | null = null;
  const options: TimelineOptions = {
    // It would look every second; an observer tells at once.
    autoResize: false,
    // As high as its rows: the element around it scrolls, so that touch and wheel go on to the page.
    minHeight: '100%',
    groupOrder: 'order',
    moment: (date?: MomentInput) => moment.utc(date),
    orientation: { axis: 'top', item: 'top' },
    selectable: false,
    showCurrentTime: false,
    showMajorLabels: false,
    showMinorLabels: false,
    showTooltips: false,
    snap: null,
    zoomKey: 'ctrlKey',
    groupTemplate: (group: { id: number } | null) => (group === null ? '' : label(group.id)),
  };
  const timeline = new Timeline(element, new DataSet<DataItem, 'id'>([]), rows, options);
  // By itself it draws anew whenever its range changes, though neither panels nor rows do.
  timeline.off('rangechange');
  timeline.on('rangechange', (change?: RangeChange) => {
    if (change?.byUser) moved({ start: change.start.valueOf(), end: change.end.valueOf() });
  });
  timeline.on('rangechanged', (change?: RangeChange) => {
    if (change?.byUser) released();
  });
  timeline.on('changed', drawn);

  return {
    /** Tells the days on which the next gesture begins, and by all that is dated how far it may zoom out. */
    moveTo(span: DaySpan, all: DaySpan) {
      if (span === at) return;
      const { start, end } = rangeOf(span);
      if (!Number.isFinite(start + end) || end <= start) return;
      at = span;
      const days = span.to - span.from + 1;
      const zoomMin = Math.min(SHORTEST_ZOOM, days) * MS_PER_DAY;
      // Not by the window: after each gesture it would be longer, and the next could go further without end.
      const zoomMax = Math.max(SHORTEST_ZOOM, longestZoom(span, all)) * MS_PER_DAY;
      if (zoom !== `${zoomMin} ${zoomMax}`) timeline.setOptions({ zoomMin, zoomMax });
      zoom = `${zoomMin} ${zoomMax}`;
      timeline.setWindow(start, end, { animation: false });
    },
    /** After the reader's own gesture it stands somewhere else. */
    forget() {
      at = null;
    },
    setRows(changed: readonly EngineRow[], gone: readonly number[]) {
      if (gone.length > 0) rows.remove([...gone]);
      if (changed.length > 0) rows.update(changed.map(({ id, order }) => ({ id, order, content: '' })));
    },
    resized: () => timeline.redraw(),
    /** Draws now and not in a later frame, which nothing but its own word for a change makes it do. */
    drawNow() {
      // Its types leave this out.
      if ('emit' in timeline && typeof timeline.emit === 'function') timeline.emit('_change');
    },
    destroy: () => timeline.destroy(),
  };
}

type RangeChange = { readonly start: Date; readonly end: Date; readonly byUser: boolean };
