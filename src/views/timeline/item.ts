import { kindColor } from '#/ui/kind-color';
import { createKindMark } from '#/ui/kind-mark-element';
import type { TimelineItem } from './model';
import type { Placement } from './placement';

/** An item with the text that its label shows (perhaps cut at a word) and whether it bears its kind's mark beside a bar. */
export type ShownItem = {
  readonly item: TimelineItem;
  readonly placement: Placement;
  readonly text: string;
  /** The line in its row, from 0 on. */
  readonly line: number;
  readonly marked: boolean;
  /** Where the label of an item without room for one stands while it is pointed at. */
  readonly flag: 'after' | 'before';
};

/** The classes that tell the style sheet how an item is drawn; none of them comes from data. */
export function itemClasses({ item, placement, flag }: ShownItem): string {
  const { shape, planned } = item;
  const flags = {
    [`timeline-is-${shape.form}`]: true,
    [`timeline-label-${placement.side}`]: true,
    [`timeline-flag-${flag}`]: placement.side === 'none',
    'timeline-planned': planned,
    'timeline-fade-start': shape.fadeStart,
    'timeline-fade-end': shape.fadeEnd,
    // An end that is not given fades; an arrow says that it lies open.
    'timeline-open-start': placement.openStart && !shape.fadeStart,
    'timeline-open-end': placement.openEnd && !shape.fadeEnd,
  };
  return Object.entries(flags)
    .filter(([, on]) => on)
    .map(([name]) => name)
    .join(' ');
}

/** What stands in the engine's content element: the mark of a dot, and the label. */
export function createContent({ item, placement, text, marked }: ShownItem): HTMLElement {
  const content = document.createElement('span');
  content.className = 'timeline-content';
  if (item.shape.form === 'dot' || (marked && placement.side !== 'none')) {
    const mark = document.createElement('span');
    mark.className = 'timeline-mark';
    mark.append(createKindMark(item.kind));
    content.append(mark);
  }
  const label = document.createElement('span');
  label.className = placement.side === 'none' ? 'timeline-flag' : 'timeline-label';
  label.textContent = text;
  if (item.lang !== null) label.lang = item.lang;
  content.append(label);
  return content;
}

/** Makes of the engine's box the item's button: its name, its event, its colour, and its bar where it has one. */
export function dressBox(box: HTMLElement, { item, placement }: ShownItem): void {
  box.setAttribute('role', 'button');
  box.setAttribute('aria-label', item.name);
  box.tabIndex = -1;
  box.dataset.eventId = item.eventId;
  box.style.setProperty('--kind', kindColor(item.kind));
  if (item.shape.form === 'dot') return;
  box.style.setProperty('--before', `${placement.before}px`);
  const bar = box.querySelector<HTMLElement>(':scope > .timeline-bar') ?? createBar(box);
  const core = bar.querySelector<HTMLElement>('.timeline-core');
  if (core === null) return;
  core.hidden = placement.core === null;
  core.style.left = `${(placement.core?.left ?? 0) * 100}%`;
  core.style.right = `${(1 - (placement.core?.right ?? 1)) * 100}%`;
}

function createBar(box: HTMLElement): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'timeline-bar';
  const drawn = document.createElement('div');
  drawn.className = 'timeline-extent';
  const core = document.createElement('div');
  core.className = 'timeline-core';
  drawn.append(core);
  // Apart from what fades, which would make it fade too.
  const ring = document.createElement('div');
  ring.className = 'timeline-ring';
  bar.append(drawn, ring);
  box.prepend(bar);
  return bar;
}
