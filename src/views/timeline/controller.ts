import { countBits } from '#/core/bitset';
import { type DaySpan, sameSpan } from '#/core/interval';
import type { Hover } from '#/state/store';
import { oncePerFrame } from '#/ui/frame';
import { focusOn } from '#/ui/input-modality';
import { createAxis } from './axis';
import { eventsOfBins, spanOfBin } from './bin-events';
import { createBinPicture } from './bin-picture';
import { blend, describe, standingOf } from './describe';
import { createLabels, placeBoxes } from './drawing';
import { createEngine } from './engine';
import { fieldOf, fieldOfRange } from './field';
import { createGlide } from './glide';
import type { Laid } from './lay-rows';
import { createLayer, type Placed } from './layer';
import { createLayout, MANY_EVENTS } from './layout';
import { light } from './light';
import { createMeasure } from './measure';
import { looksOther, onlyMoves, type TimelineModel } from './model';
import { listenToRows } from './pointing';
import { type MsRange, windowOf } from './range';
import { revealRow, revealSelected } from './reveal';
import { createRows } from './rows';
import { hasRugs, layRugs } from './rugs';
import { createScrollCue } from './scroll-cue';
import { createStage } from './stage';
import { findTarget, readTargets, stopAt, type Target } from './targets';
import { keyedWindow } from './window-keys';

/** What the reader does on the timeline. */
export type TimelineReader = {
  /** A pan or zoom goes on; at most once a frame. */
  readonly drag: (window: DaySpan) => void;
  readonly dragEnd: () => void;
  /** A bin is opened. */
  readonly zoomTo: (window: DaySpan) => void;
  readonly open: (eventId: string) => void;
  /** What is under pointer or focus. */
  readonly hover: (hover: Hover) => void;
  /** The first drawing stands, or there is no room to draw in. */
  readonly drawn: () => void;
};

export type TimelineController = {
  readonly render: (model: TimelineModel) => void;
  /** Lays the rows out as the style sheet has them for a printer, at once: no frame comes before the paper. */
  readonly print: (printing: boolean) => void;
  readonly destroy: () => void;
};

/** Drives the engine, and what is drawn upon it, in an element that scrolls vertically. Throws when the engine cannot start. */
export function createTimeline(element: HTMLElement, reader: TimelineReader): TimelineController {
  const measure = createMeasure(element);
  const labels = createLabels(measure);
  const unfolded = new Set<number>();
  const rows = createRows(unfolded);
  let model: TimelineModel | null = null;
  let laid: Laid | null = null;
  let size = { width: 0, height: 0, axis: 0 };
  /** Where the reader's hand holds the engine, finer than whole days, and the whole days of that. */
  let hand: { readonly range: MsRange; readonly span: DaySpan } | null = null;
  /** The day at the left edge of the layer before it was moved, and its scale: as long as that stays, a pan moves the layer. */
  let origin = { from: 0, perDay: 0 };
  /** What has not been scrolled to yet, as there is not enough to scroll: what is selected, or a row just unfolded. */
  let seeking: 'selected' | number | null = null;

  // The engine has no stop for the keyboard: the rows themselves are one.
  element.role = 'group';
  element.tabIndex = 0;
  const engine = createEngine(element, { label: rows.label, moved, released: settle, drawn: () => rowsDrawn() });
  const stage = createStage(element);
  const layer = createLayer(stage.boxes);
  const picture = createBinPicture(stage.boxesFrame);
  const glide = createGlide(stage.boxesFrame, () => draw());
  const axis = createAxis(stage.labels, stage.lines, measure);
  const layout = createLayout(rows, layer, labels, unfolded);
  const cue = createScrollCue(element);
  const report = oncePerFrame((window: DaySpan) => reader.drag(window));
  const redraw = oncePerFrame(() => draw());
  const onScroll = () => {
    if (layout.scrolled(element.scrollTop)) redraw.call(undefined);
  };
  element.addEventListener('scroll', onScroll, { passive: true });
  const unlisten = listenToRows(element, {
    find: (target) => findTarget(target, layer, rows),
    all: () => readTargets(layer, rows),
    open,
    hover: (target) => reader.hover(target === null ? null : hoverOf(target)),
    key,
    released: settle,
    taken: () => {
      if (model !== null && hand === null) engine.moveTo(model.drawn, model.all);
    },
  });
  const observer = new ResizeObserver(() => {
    engine.resized();
    resize();
  });
  observer.observe(element);
  // Labels are as wide as their font: measured again once it is there.
  const fonts = () => {
    measure.forget();
    labels.forget();
    if (model !== null) axis.speak(model.i18n);
    draw();
  };
  document.fonts?.addEventListener('loadingdone', fonts);
  resize();
  if (element.offsetWidth === 0) reader.drawn();

  return {
    render(next) {
      const before = model;
      model = next;
      if (before?.i18n !== next.i18n) {
        element.ariaLabel = next.i18n.t('timeline.chart');
        axis.speak(next.i18n);
        labels.forget();
      }
      if (before !== null && (before.columns !== next.columns || before.i18n !== next.i18n)) {
        layer.clear();
        rows.clear(engine);
        if (before.columns !== next.columns) unfolded.clear();
      }
      axis.setToday(next.today, next.i18n.t('timeline.today'));
      if (before?.columns !== next.columns) element.toggleAttribute('data-many', next.columns.size >= MANY_EVENTS);
      if (before?.lanes !== next.lanes)
        element.toggleAttribute('data-long-names', next.lanes === 'org' || next.lanes === 'source');
      if (before?.hovered !== next.hovered) {
        element.toggleAttribute('data-hovering', next.hovered !== null);
        // Of one event the label is shown even where it has no room; more would lie over one another.
        element.toggleAttribute('data-one', next.hovered !== null && countBits(next.hovered) === 1);
      }
      if (hand !== null && !sameSpan(hand.span, next.drawn)) hand = null;
      if (before === null || looksOther(before, next)) draw(before !== null && onlyMoves(before, next));
      else if (before.hovered !== next.hovered && laid !== null) light(next, laid, layer, rows);
      if (before?.selected !== next.selected) seeking = 'selected';
      reveal();
    },
    print(printing) {
      element.toggleAttribute('data-printed', printing);
      engine.drawNow();
      resize();
      // Once more for the rows that have grown.
      engine.drawNow();
    },
    destroy() {
      report.cancel();
      // What goes in the middle of a gesture sees no end of it.
      reader.dragEnd();
      redraw.cancel();
      glide.laidOut(null);
      unlisten();
      element.removeEventListener('scroll', onScroll);
      observer.disconnect();
      cue.destroy();
      document.fonts?.removeEventListener('loadingdone', fonts);
      engine.destroy();
      element.replaceChildren();
    },
  };

  function moved(range: MsRange) {
    if (model === null) return;
    hand = { range, span: windowOf(range, hand?.span ?? model.drawn) };
    engine.forget();
    report.call(hand.span);
  }

  /** A gesture is over. What is seen becomes whole days, as the link will say. */
  function settle() {
    report.flush();
    const held = hand !== null;
    hand = null;
    reader.dragEnd();
    if (held) draw();
  }

  function rowsDrawn() {
    resize();
    if (rows.measure()) draw();
    reveal();
    cue.update();
  }

  function reveal() {
    if (seeking === null || model === null || laid === null) return;
    if (element.scrollHeight < size.axis + rows.height()) return;
    if (seeking === 'selected') revealSelected(element, model, laid, rows, size.axis);
    else revealRow(element, seeking, rows, size.axis);
    seeking = null;
  }

  /** The rows are as wide as their names and the element leave them. */
  function resize() {
    const now = stage.measure();
    const same = now.width === size.width && now.height === size.height && now.axis === size.axis;
    size = now;
    if (!same) draw();
  }

  /** `moved`: nothing else has changed since the last time. */
  function draw(moved = false) {
    if (model === null || size.width <= 0) return;
    const field = hand === null ? fieldOf(model.drawn, size.width) : fieldOfRange(hand.range, size.width);
    const far = Math.abs(field.from - origin.from) * field.perDay > 50_000;
    if (far || Math.abs(origin.perDay / field.perDay - 1) > 1e-9) origin = field;
    const offset = (field.from - origin.from) * field.perDay;
    stage.shiftAxis(offset);
    axis.draw(field, offset);
    if (moved && glide.to(field)) return;
    const first = laid === null;
    const focused = findTarget(document.activeElement, layer, rows);
    labels.setWidth(size.width);
    laid = layout.lay(model, field, size, engine);
    const isDrawn = layout.drawnRows(laid, size);
    const saidOf = (id: number) => (model?.gesture ? (layer.singles().get(id)?.look().text ?? null) : null);
    const bins = new Set(layer.bins().keys());
    const boxes = placeBoxes({ model, laid, field, offset, topOf: rows.topOf, isDrawn, labels, measure, saidOf });
    const pictured = drawBoxes(boxes, model, laid, offset);
    stage.shiftBoxes(offset);
    glide.laidOut(pictured ? field : null);
    layRugs({ model, laid, field, offset, layer, rows, labels, measure });
    light(model, laid, layer, rows);
    const fresh = [...layer.bins().values()].filter((bin) => !model?.gesture || !bins.has(bin.look().key));
    if (fresh.length > 0) blend(model, laid, fresh);
    if (focused !== null) keepFocus(focused);
    if (!model.gesture) rest(model, laid);
    if (first) reader.drawn();
  }

  /** While the window moves, bins without anything to point at in them are a picture. Whether there is one. */
  function drawBoxes(boxes: Placed, now: TimelineModel, drawn: Laid, offset: number): boolean {
    const pictured = picture !== null && now.gesture && !hasRugs(drawn) ? boxes.bins : [];
    layer.draw(pictured.length > 0 ? { ...boxes, bins: [] } : boxes);
    const standing = () =>
      standingOf(
        now,
        drawn,
        pictured.map(({ look }) => look),
      );
    picture?.draw(pictured, { offset, width: size.width }, standing);
    return pictured.length > 0;
  }

  /** What need not be done in every step. */
  function rest(now: TimelineModel, drawn: Laid) {
    if (hand === null) engine.moveTo(now.drawn, now.all);
    element.style.setProperty('--word', `${rows.longestWord(now.laneOf, measure.text)}px`);
    describe(now, drawn, layer, rows);
    const all = readTargets(layer, rows);
    layer.tidy(all.filter(({ type }) => type !== 'fold').map((target) => target.element));
    stopAt(all.find((target) => target.element.tabIndex === 0) ?? all[0] ?? null, element);
    cue.update();
  }

  /** What was moved in the page has lost the focus, and takes it back; what has gone hands it to the rows. */
  function keepFocus({ element: focused }: Target) {
    const there = focused.isConnected && !focused.hidden;
    if (!there || document.activeElement !== focused) focusOn(there ? focused : element);
  }

  function open(target: Target) {
    if (model === null || laid === null) return;
    if (target.type === 'single') return reader.open(target.box.item.eventId);
    if (target.type === 'tick') return reader.open(target.item.eventId);
    if (target.type === 'fold') return unfold(target.row, !unfolded.has(target.row));
    const days = spanOfBin(model, laid, target.box.look());
    // There is nothing finer to zoom to: the row shows all that it has room for.
    if (days.from <= model.window.from && days.to >= model.window.to) return unfold(target.row, true);
    focusOn(element);
    reader.zoomTo(days);
  }

  /** The button that did it keeps the focus, which a mouse would not give it. */
  function unfold(row: number, open: boolean) {
    if (open) unfolded.add(row);
    else unfolded.delete(row);
    draw();
    const fold = rows.labels().get(row)?.fold;
    focusOn(fold === undefined || fold.hidden ? element : fold);
    seeking = row;
    reveal();
  }

  function hoverOf(target: Target): Hover {
    if (target.element === document.activeElement) stopAt(target, element);
    if (target.type === 'single') return { type: 'event', event: target.box.item.event };
    if (target.type === 'tick') return { type: 'event', event: target.item.event };
    if (target.type === 'fold' || model === null || laid === null) return null;
    return { type: 'events', events: eventsOfBins(model, laid, [target.box.look()]).get(target.box.look()) ?? [] };
  }

  function key(pressed: string): boolean {
    if (model === null) return false;
    const next = keyedWindow(model.drawn, pressed, model.all);
    if (next !== null) reader.drag(next);
    return next !== null;
  }
}
