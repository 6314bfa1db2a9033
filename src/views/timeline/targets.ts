import type { BinBox } from './bin-box';
import type { TimelineItem } from './items';
import type { Layer } from './layer';
import type { Rows } from './rows';
import type { SingleBox } from './single-box';

/** What a pointer or a key can be on: a box of the layer, or the button that unfolds a row; a pointer also on a tick of one. */
export type Target = { readonly element: HTMLElement; readonly row: number; readonly x: number } & (
  | { readonly type: 'single'; readonly box: SingleBox }
  | { readonly type: 'bin'; readonly box: BinBox }
  | { readonly type: 'fold' }
  | { readonly type: 'tick'; readonly item: TimelineItem }
);

/** All targets as they are read: row by row, in each the row's own button first, then from left to right. */
export function readTargets(layer: Layer, rows: Rows): readonly Target[] {
  const byRow = new Map<number, Target[]>(rows.order().map((row) => [row, []]));
  for (const box of layer.singles().values())
    byRow.get(box.item.row)?.push({ type: 'single', element: box.element, row: box.item.row, x: box.x(), box });
  for (const box of layer.bins().values())
    byRow.get(box.look().row)?.push({ type: 'bin', element: box.element, row: box.look().row, x: box.x(), box });
  for (const { row, fold } of rows.labels().values())
    if (!fold.hidden) byRow.get(row)?.push({ type: 'fold', element: fold, row, x: Number.NEGATIVE_INFINITY });
  return [...byRow.values()].flatMap((targets) => targets.sort((a, b) => a.x - b.x));
}

/** The target in or of which an element is. */
export function findTarget(target: EventTarget | null, layer: Layer, rows: Rows): Target | null {
  const element = target instanceof Element ? target.closest('.timeline-item, .timeline-bin, .timeline-fold') : null;
  const found = element === null ? undefined : readTargets(layer, rows).find((one) => one.element === element);
  if (found === undefined) return null;
  const tick = target instanceof Element ? target.closest('.timeline-rug-tick') : null;
  return (tick === null ? null : tickOf(found, tick, rows)) ?? found;
}

/** What a tick stands for, within what its rug lies in. */
function tickOf(host: Target, tick: Element, rows: Rows): Target | null {
  const rug = host.type === 'bin' ? host.box.rug : rows.labels().get(host.row)?.rug;
  const item = rug?.itemOf(tick) ?? null;
  const { element, row, x } = host;
  return item === null ? null : { type: 'tick', element, row, x, item };
}

/** Makes this the one target in `rows` at which Tab stops; arrows lead on from it. */
export function stopAt(target: Target | null, rows: HTMLElement): void {
  for (const one of rows.querySelectorAll<HTMLElement>('[role="button"][tabindex="0"]'))
    if (one !== target?.element) one.tabIndex = -1;
  if (target !== null) target.element.tabIndex = 0;
}

/** Where an arrow leads: left and right as it is read, up and down to what is nearest in the next row; null: no arrow. */
export function neighbour(all: readonly Target[], current: Target, key: string): Target | null {
  const at = all.findIndex(({ element }) => element === current.element);
  if (key === 'ArrowRight') return all[at + 1] ?? current;
  if (key === 'ArrowLeft') return all[at - 1] ?? current;
  if (key === 'Home') return all[0] ?? null;
  if (key === 'End') return all.at(-1) ?? null;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return null;
  const rows = [...new Set(all.map(({ row }) => row))];
  const row = rows[rows.indexOf(current.row) + (key === 'ArrowDown' ? 1 : -1)];
  const there = all.filter((target) => target.row === row);
  const distance = ({ x }: Target) => Math.abs(Math.max(0, x) - Math.max(0, current.x));
  return there.reduce((a, b) => (distance(b) < distance(a) ? b : a), there[0] ?? current);
}
