import { countBits, hasBit } from '#/core/bitset';
import type { DaySpan } from '#/core/interval';
import { oncePerFrame } from '#/ui/frame';
import { axisLabel, longestAxisLabel } from './axis';
import { createEngine, type EngineItem } from './engine';
import { createContent, dressBox, itemClasses, type ShownItem } from './item';
import { createLaneLabel, sameLane } from './lane-label';
import type { Lane } from './lanes';
import { layOut } from './layout';
import { createMeasure } from './measure';
import type { TimelineItem, TimelineModel } from './model';
import { samePlacement } from './placement';
import { listenToItems } from './pointing';
import { MS_PER_DAY, rangeOf, sameSpan, windowOf } from './range';
import { reveal } from './reveal';
import { CUE_HEIGHT, createScrollCue } from './scroll-cue';
import { createToday } from './today';

/** What the reader does on the timeline. */
export type TimelineReader = {
  /** A pan or zoom goes on; at most once a frame. */
  readonly drag: (window: DaySpan) => void;
  readonly dragEnd: () => void;
  readonly open: (eventId: string) => void;
  /** Index of the event under pointer or focus. */
  readonly hover: (event: number | null) => void;
  /** The first drawing stands, or there is no room to draw in. */
  readonly drawn: () => void;
};

export type TimelineController = { readonly render: (model: TimelineModel) => void; readonly destroy: () => void };

const SHORTEST_ZOOM = 7;

/** Pixels, as the style sheet has it. */
const LINE_HEIGHT = 24;

/** Drives the engine in an element that scrolls vertically. Throws when the engine cannot start. */
export function createTimeline(element: HTMLElement, reader: TimelineReader): TimelineController {
  const measure = createMeasure(element);
  // The engine has no stop for the keyboard: the rows themselves are one, and scroll by it.
  element.role = 'group';
  element.tabIndex = 0;
  let shown: ReadonlyMap<number, ShownItem> = new Map();
  const boxes = new Map<number, HTMLElement>();
  const lanes = new Map<number, Lane>();
  let model: TimelineModel | null = null;
  /** The days that the engine stands at, by our word or by the reader's gesture. */
  let at: DaySpan | null = null;
  let width = 0;
  let height = 0;
  /** How far zooming goes, in days; each change makes the engine draw again. */
  let zoom = '';

  const engine = createEngine(
    element,
    { item: itemContent, lane: laneLabel, axis: (ms, scale) => axisText(ms, scale) },
    () => {
      // The engine's own first fit comes before this.
      if (model !== null) moveTo(model.drawn);
      reader.drawn();
    },
  );
  const { timeline } = engine;
  const today = createToday(element, engine);
  const cue = createScrollCue(element);
  const report = oncePerFrame(reader.drag);
  // After the engine has drawn what was just handed over.
  const showSelected = oncePerFrame((items: readonly TimelineItem[]) => {
    const selected = items.filter(({ event }) => model !== null && hasBit(model.selected, event));
    const found = selected.map(({ id }) => boxes.get(id)).filter((box) => box !== undefined);
    const axis = element.querySelector('.vis-panel.vis-top')?.clientHeight ?? 0;
    reveal(element, found, { top: axis, bottom: CUE_HEIGHT });
  });

  timeline.on('rangechange', (change?: RangeChange) => {
    if (!change?.byUser || at === null) return;
    at = windowOf({ start: change.start.valueOf(), end: change.end.valueOf() }, at);
    report.call(at);
  });
  timeline.on('rangechanged', (change?: RangeChange) => {
    if (change?.byUser) settle();
  });
  const unlisten = listenToItems(element, {
    items: () => model?.items ?? [],
    boxOf: (id) => boxes.get(id),
    open: reader.open,
    hover: reader.hover,
    released: settle,
  });
  const observer = new ResizeObserver(() => timeline.redraw());
  observer.observe(element);
  // The rows are as wide as their names and the element leave them: known after the engine has drawn.
  timeline.on('changed', () => {
    cue.update();
    if (model !== null && (rowsWidth() !== width || element.clientHeight !== height)) place(model, false);
  });
  // Labels are as wide as their font: measured again once it is there.
  const fonts = () => {
    measure.forget();
    if (model !== null) place(model, true);
  };
  document.fonts?.addEventListener('loadingdone', fonts);
  if (element.offsetWidth === 0) reader.drawn();

  return {
    render(next) {
      if (model !== null && model.items !== next.items) keepFocus(next.items);
      const before = model;
      model = next;
      if (before?.i18n !== next.i18n) {
        element.ariaLabel = next.i18n.t('timeline.chart');
        timeline.setOptions({ maxMinorChars: longestAxisLabel(next.i18n) + 1 });
      }
      if (before?.drawn !== next.drawn && !sameSpan(next.drawn, at)) moveTo(next.drawn);
      if (before?.selected !== next.selected || before.hovered !== next.hovered)
        for (const id of boxes.keys()) light(id);
      element.toggleAttribute('data-hovering', next.hovered !== null);
      element.toggleAttribute('data-long-names', next.sort === 'org' || next.sort === 'source');
      // Of one event the label is shown even where it has no room; more would lie over one another.
      element.toggleAttribute('data-one', next.hovered !== null && countBits(next.hovered) === 1);
      today.set(next.today, next.i18n.t('timeline.today'));
      if (
        before?.items !== next.items ||
        before.lanes !== next.lanes ||
        before.drawn !== next.drawn ||
        before.selected !== next.selected
      )
        place(next, before?.i18n !== next.i18n);
      if (before?.selected !== next.selected) showSelected.call(next.items);
    },
    destroy() {
      report.cancel();
      showSelected.cancel();
      unlisten();
      observer.disconnect();
      cue.destroy();
      document.fonts?.removeEventListener('loadingdone', fonts);
      timeline.destroy();
      element.replaceChildren();
    },
  };

  /** A gesture is over. What is seen becomes whole days, as the link will say. */
  function settle() {
    report.flush();
    reader.dragEnd();
    if (at !== null) moveTo(at);
  }

  /** A focused item that leaves hands its focus to the rows, and no longer lights anything. */
  function keepFocus(items: readonly TimelineItem[]) {
    const focused = [...boxes].find(([, box]) => box === document.activeElement);
    if (focused !== undefined && !items.some(({ id }) => id === focused[0])) element.focus({ preventScroll: true });
  }

  function moveTo(drawn: DaySpan) {
    at = drawn;
    const { start, end } = rangeOf(drawn);
    if (!Number.isFinite(start + end) || end <= start) return;
    // A window that somebody typed or sent may be narrower or wider than zooming goes.
    const days = drawn.to - drawn.from + 1;
    const zoomMin = Math.min(SHORTEST_ZOOM, days) * MS_PER_DAY;
    const zoomMax = Math.max(4 * days, 36525) * MS_PER_DAY;
    if (zoom !== `${zoomMin} ${zoomMax}`) timeline.setOptions({ zoomMin, zoomMax });
    zoom = `${zoomMin} ${zoomMax}`;
    timeline.setWindow(start, end, { animation: false });
  }

  /** Hands over what differs from what the engine has. */
  function place(next: TimelineModel, everything: boolean) {
    width = rowsWidth();
    height = element.clientHeight;
    const changedLanes = next.lanes.filter((lane) => !sameLane(lanes.get(lane.id), lane));
    for (const lane of next.lanes) lanes.set(lane.id, lane);
    if (changedLanes.length > 0) engine.groups.update(changedLanes.map(({ id }) => ({ id, order: id, content: '' })));
    const before = shown;
    shown = layOut(next, { width, lines: linesInSight(next) }, measure, everything ? new Map() : before);
    const changed = [...shown.values()].filter((now) => everything || !sameItem(before.get(now.item.id), now));
    if (changed.length > 0) engine.items.update(changed.map(toEngine));
    const gone = [...before.keys()].filter((id) => !shown.has(id));
    for (const id of gone) boxes.delete(id);
    if (gone.length > 0) engine.items.remove(gone);
    const rows = new Set(next.lanes.map(({ id }) => id));
    const closed = [...lanes.keys()].filter((id) => !rows.has(id));
    for (const id of closed) lanes.delete(id);
    if (closed.length > 0) engine.groups.remove(closed);
  }

  function rowsWidth(): number {
    return element.querySelector('.vis-center')?.clientWidth ?? 0;
  }

  function linesInSight({ lanes }: TimelineModel): number {
    const axis = element.querySelector('.vis-panel.vis-top')?.clientHeight ?? 0;
    return Math.floor((height - axis - lanes.length) / LINE_HEIGHT);
  }

  function itemContent(id: number, content: HTMLElement): HTMLElement {
    const known = shown.get(id);
    if (known === undefined) return document.createElement('span');
    const box = known.placement.end === null ? content.parentElement : content.parentElement?.parentElement;
    if (box) {
      dressBox(box, known);
      boxes.set(id, box);
      light(id);
    }
    return createContent(known);
  }

  function light(id: number) {
    const item = shown.get(id)?.item;
    const box = boxes.get(id);
    if (item === undefined || box === undefined || model === null) return;
    box.toggleAttribute('data-selected', hasBit(model.selected, item.event));
    box.toggleAttribute('data-lit', model.hovered !== null && hasBit(model.hovered, item.event));
  }

  function laneLabel(id: number): HTMLElement {
    const lane = lanes.get(id);
    return lane === undefined
      ? document.createElement('span')
      : createLaneLabel(lane, model?.i18n.number(lane.count) ?? '');
  }

  function axisText(ms: number, scale: string): string {
    if (model === null) return '';
    const { start, end } = timeline.getWindow();
    const text = axisLabel(ms, scale, start.valueOf(), model.i18n);
    const left = ((ms - start.valueOf()) / (end.valueOf() - start.valueOf())) * width;
    const right = left + measure.text(text);
    // Neither cut by the edge nor under the word at today's line.
    return right > width || today.covers(left, right, width) ? '' : text;
  }
}

type RangeChange = { readonly start: Date; readonly end: Date; readonly byUser: boolean };

function sameItem(a: ShownItem | undefined, b: ShownItem): boolean {
  return (
    a !== undefined &&
    a.item === b.item &&
    a.text === b.text &&
    a.line === b.line &&
    a.flag === b.flag &&
    a.marked === b.marked &&
    samePlacement(a.placement, b.placement)
  );
}

function toEngine({ item, placement, line, ...rest }: ShownItem): EngineItem {
  const { start, end, side } = placement;
  const shape = {
    id: item.id,
    group: item.lane,
    line,
    start,
    className: itemClasses({ item, placement, line, ...rest }),
    limitSize: false,
    content: '',
  };
  if (end === null) return { ...shape, type: 'box', align: side === 'before' ? 'right' : 'left' };
  return { ...shape, type: 'range', end, align: side === 'on' ? 'auto' : 'left' };
}
