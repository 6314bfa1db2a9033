import moment, { type MomentInput } from 'moment';
import { DataSet } from 'vis-data/esnext';
import { type DataGroup, type DataItem, Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { MS_PER_DAY } from './range';

export type Templates = {
  /** What stands in an item's content element, itself given. */
  readonly item: (id: number, content: HTMLElement) => HTMLElement;
  readonly lane: (id: number) => HTMLElement;
  readonly axis: (ms: number, scale: string) => string;
};

export type EngineItem = {
  readonly id: number;
  readonly group?: number;
  /** The line in its row that it was given; the engine itself makes sure that nothing overlaps. */
  readonly line?: number;
  readonly type: 'box' | 'range' | 'background';
  readonly start: number;
  readonly end?: number;
  readonly align?: 'left' | 'right' | 'auto';
  readonly className: string;
  readonly limitSize: boolean;
  readonly content: string;
};

export type Engine = ReturnType<typeof createEngine>;

/** The engine as it is needed here: no editing, no selection, no clock, no scrolling of its own, UTC. */
export function createEngine(element: HTMLElement, templates: Templates, onDrawn: () => void) {
  const items = new DataSet<DataItem, 'id'>([]);
  const groups = new DataSet<DataGroup, 'id'>([]);
  const options: TimelineOptions = {
    // It would look every second; an observer tells at once.
    autoResize: false,
    // As high as its rows: the element around it scrolls, so that touch and wheel go on to the page.
    minHeight: '100%',
    align: 'left',
    format: { minorLabels: label(templates), majorLabels: () => '' },
    groupOrder: 'order',
    // Gaps are in the lines already; each item goes up as far as it fits, line after line.
    margin: { axis: 0, item: { horizontal: 1, vertical: 0 } },
    order: (a: Partial<EngineItem>, b: Partial<EngineItem>) => (a.line ?? 0) - (b.line ?? 0),
    moment: (date?: MomentInput) => moment.utc(date),
    orientation: { axis: 'top', item: 'top' },
    selectable: false,
    showCurrentTime: false,
    showMajorLabels: false,
    showTooltips: false,
    snap: null,
    zoomKey: 'ctrlKey',
    zoomMin: 7 * MS_PER_DAY,
    template: (item: { id: number }, content: HTMLElement) => templates.item(item.id, content),
    groupTemplate: (group: { id: number } | null) => (group === null ? '' : templates.lane(group.id)),
    onInitialDrawComplete: onDrawn,
  };
  const timeline = new Timeline(element, items, groups, options);
  return { timeline, items, groups };
}

/** The engine passes a moment where its types promise a Date; both know their milliseconds. */
function label({ axis }: Templates): (date: Date, scale: string) => string {
  return (date, scale) => axis(date.valueOf(), scale);
}
