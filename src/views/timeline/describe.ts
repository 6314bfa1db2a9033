import type { BinBox, BinLook, KindCount } from './bin-box';
import { eventsOfBins } from './bin-events';
import type { BinStanding } from './bin-picture';
import { daysOfBin } from './drawing';
import type { Laid } from './lay-rows';
import type { Layer } from './layer';
import { marked } from './light';
import type { TimelineModel } from './model';
import type { Rows } from './rows';

/** Names everything that can be pressed, when the hand rests, and blends the kinds in bins where rows are not kinds. */
export function describe(model: TimelineModel, laid: Laid, layer: Layer, rows: Rows): void {
  const { items, i18n } = model;
  for (const { element, item } of layer.singles().values())
    if (!element.hasAttribute('aria-label')) element.setAttribute('aria-label', items.nameOf(item));
  const { chosen } = marked(model, laid);
  for (const bin of layer.bins().values()) {
    const { row, cell, count } = bin.look();
    const values = {
      when: i18n.span(daysOfBin(laid, cell, model.window)),
      row: model.laneOf(row).label,
      count,
      chosen: chosen({ row, cell }),
    };
    const name = i18n.t('timeline.bin', values);
    if (bin.element.getAttribute('aria-label') !== name) bin.element.setAttribute('aria-label', name);
  }
  for (const { row, fold } of rows.labels().values()) {
    if (fold.hidden) continue;
    const hidden = laid.rows.get(row)?.hidden ?? 0;
    const name = i18n.t(hidden > 0 ? 'timeline.unfold' : 'timeline.fold', {
      row: model.laneOf(row).label,
      count: hidden,
    });
    fold.setAttribute('aria-label', name);
    fold.setAttribute('aria-expanded', String(hidden === 0));
  }
}

/** Shows in each bin of which kinds its events are; nothing where rows are kinds, or where a rug tells. */
export function blend(model: TimelineModel, laid: Laid, bins: readonly BinBox[]): void {
  const untold = bins.filter((bin) => !bin.element.hasAttribute('data-rug'));
  const mixes = mixesOf(
    model,
    laid,
    untold.map((bin) => bin.look()),
  );
  for (const bin of bins) bin.blend(mixes.get(bin.look()) ?? []);
}

/** What bins show when they are drawn as a picture. */
export function standingOf(model: TimelineModel, laid: Laid, looks: readonly BinLook[]): BinStanding {
  const { chosen, lit } = marked(model, laid);
  const mixes = mixesOf(model, laid, looks);
  return {
    isMarked: (look) => chosen(look) > 0 || lit(look) > 0,
    hovering: model.hovered !== null,
    mixOf: (look) => mixes.get(look) ?? [],
  };
}

/** Of which kinds the events of bins are; nothing where rows are kinds. */
function mixesOf(
  model: TimelineModel,
  laid: Laid,
  looks: readonly BinLook[],
): ReadonlyMap<BinLook, readonly KindCount[]> {
  const mixes = new Map<BinLook, readonly KindCount[]>();
  if (model.lanes === 'kind' || looks.length === 0) return mixes;
  for (const [look, events] of eventsOfBins(model, laid, looks)) {
    const counts = new Map<number, number>();
    for (const event of events) {
      const kind = model.columns.kind[event] ?? -1;
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
    mixes.set(
      look,
      [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => a.kind - b.kind),
    );
  }
  return mixes;
}
