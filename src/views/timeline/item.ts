import { kindColor } from '#/ui/kind-color';
import { createKindMark } from '#/ui/kind-mark-element';
import type { TimelineItem } from './items';
import type { Side } from './label-row';
import type { BarPlace } from './placement';

/** How a single event looks, wherever it stands. */
export type Look = {
  readonly item: TimelineItem;
  readonly side: Side;
  /** What its label says, perhaps cut at a word. */
  readonly text: string;
  /** Whether a bar bears its kind's mark beside its label. */
  readonly marked: boolean;
  /** Where the label of an item without room for one stands while it is pointed at. */
  readonly flag: 'after' | 'before';
  /** Its bar; null for a dot. */
  readonly bar: BarPlace | null;
};

/** The classes that tell the style sheet how an item is drawn; none of them comes from data. */
export function itemClasses({ item, side, flag, bar }: Look): string {
  const { shape, planned } = item;
  let classes = `timeline-item timeline-is-${shape.form} timeline-label-${side}`;
  if (side === 'none') classes += ` timeline-flag-${flag}`;
  if (planned) classes += ' timeline-planned';
  if (shape.inferred) classes += ' timeline-inferred';
  if (shape.fadeStart) classes += ' timeline-fade-start';
  if (shape.fadeEnd) classes += ' timeline-fade-end';
  // An end that is not given fades; an arrow says that it lies open.
  if (bar?.openStart && !shape.fadeStart) classes += ' timeline-open-start';
  if (bar?.openEnd && !shape.fadeEnd) classes += ' timeline-open-end';
  return classes;
}

/** The bar of an item: its extent with the certain part in it, and a ring apart from what fades. */
export type BarElements = { readonly bar: HTMLElement; readonly core: HTMLElement };

/** Makes of an element the item's button with its event and its colour; with a bar in it unless it is a dot. */
export function createLook(box: HTMLElement, item: TimelineItem): BarElements | null {
  box.setAttribute('role', 'button');
  box.tabIndex = -1;
  box.dataset.eventId = item.eventId;
  box.style.setProperty('--kind', kindColor(item.kind));
  return item.shape.form === 'dot' ? null : createBar(box);
}

/** What is written: the mark of a dot, or beside a bar, and the label. */
export function createContent(box: HTMLElement, { item, marked }: Look): Text {
  const content = document.createElement('span');
  content.className = 'timeline-content';
  if (item.shape.form === 'dot' || marked) {
    const mark = document.createElement('span');
    mark.className = 'timeline-mark';
    mark.append(createKindMark(item.kind));
    content.append(mark);
  }
  const label = document.createElement('span');
  label.className = 'timeline-label';
  if (item.lang !== null) label.lang = item.lang;
  const words = document.createTextNode('');
  label.append(words);
  content.append(label);
  box.append(content);
  return words;
}

function createBar(box: HTMLElement): BarElements {
  const bar = document.createElement('div');
  bar.className = 'timeline-bar';
  const extent = document.createElement('div');
  extent.className = 'timeline-extent';
  const core = document.createElement('div');
  core.className = 'timeline-core';
  extent.append(core);
  // Apart from what fades, which would make it fade too.
  const ring = document.createElement('div');
  ring.className = 'timeline-ring';
  bar.append(extent, ring);
  box.append(bar);
  return { bar, core };
}
