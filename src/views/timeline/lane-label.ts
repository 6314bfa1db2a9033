import { createKindMark } from '#/ui/kind-mark-element';
import type { Lane } from './lanes';

/** The name of a row with the number of its events, and its kind's mark where rows are kinds. */
export function createLaneLabel(lane: Lane, count: string): HTMLElement {
  const label = document.createElement('span');
  label.className = 'timeline-lane';
  if (lane.kind !== null) label.append(createKindMark(lane.kind));
  const name = document.createElement('span');
  name.className = 'timeline-lane-name';
  name.textContent = lane.label;
  if (lane.lang !== null) name.lang = lane.lang;
  const number = document.createElement('span');
  number.className = 'timeline-lane-count';
  number.textContent = count;
  label.append(name, number);
  return label;
}

export function sameLane(a: Lane | undefined, b: Lane): boolean {
  return a !== undefined && a.label === b.label && a.count === b.count && a.lang === b.lang;
}
