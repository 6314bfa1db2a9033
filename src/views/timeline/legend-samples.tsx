import { useCallback, useLayoutEffect, useRef } from 'react';
import { useI18n } from '#/i18n/i18n';
import { createBinBox } from './bin-box';
import type { TimelineItem } from './items';
import { placeSample, SAMPLE_WIDTH } from './legend-place';
import { placeBar } from './placement';
import { createSingleBox } from './single-box';

/** An event as the timeline draws it, without its label. */
export function EventSample({ item }: { readonly item: TimelineItem | null }) {
  const draw = useCallback(() => (item === null ? null : drawItem(item)), [item]);
  return <Sample draw={draw} />;
}

type NumberProps = { readonly number: number; readonly kind: number };

/** A bin of so many events. */
export function NumberSample({ number, kind }: NumberProps) {
  const i18n = useI18n();
  const draw = useCallback(() => drawBin(number, i18n.number(number), kind), [number, i18n, kind]);
  return <Sample draw={draw} />;
}

/** What unfolds a row. */
export function FoldSample({ text }: { readonly text: string }) {
  return (
    <span className="legend-sample legend-sample-fold" aria-hidden="true">
      <span className="timeline-fold">{text}</span>
    </span>
  );
}

export function TodaySample() {
  return (
    <span className="legend-sample" aria-hidden="true">
      <span className="timeline-today-line legend-today" />
    </span>
  );
}

/** A picture alone: nothing in it can be pressed, and the words stand beside it. */
function Sample({ draw }: { readonly draw: () => HTMLElement | null }) {
  const place = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const box = draw();
    if (box === null) return;
    for (const name of ['role', 'tabindex', 'data-event-id']) box.removeAttribute(name);
    place.current?.replaceChildren(box);
  }, [draw]);
  return <span className="legend-sample" aria-hidden="true" ref={place} />;
}

function drawItem(item: TimelineItem): HTMLElement {
  const { field, seen } = placeSample(item.shape);
  const bar = item.shape.form === 'dot' ? null : placeBar(item.shape, field, seen);
  const look = { item, side: 'none', text: '', marked: false, flag: 'after', bar } as const;
  const box = createSingleBox(look);
  box.dress(look);
  box.place(seen.left, 0, seen.right - seen.left, 0);
  return box.element;
}

function drawBin(number: number, text: string, kind: number): HTMLElement {
  const look = { key: 0, row: 0, cell: 0, count: number, text, kind };
  const box = createBinBox(look);
  const width = Math.max(28, 16 + 8 * text.length);
  box.dress(look);
  box.place((SAMPLE_WIDTH - width) / 2, 0, width);
  return box.element;
}
