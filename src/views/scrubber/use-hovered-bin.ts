import { type PointerEvent, useEffect, useMemo, useState } from 'react';
import { stretchOf } from '#/core/happenings';
import type { DaySpan } from '#/core/interval';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { createOwnHover } from '#/state/own-hover';
import type { Thumb } from './drag';
import { within } from './scale';
import type { Bars, TimeBar } from './use-bars';

/**
 * The bin under the pointer, else the one inside of the thumb that the keyboard has reached; null for none. Its events are
 * lit everywhere. Nothing is under a pointer that is pressed.
 */
export function useHoveredBin(bar: TimeBar, bars: Bars, span: DaySpan) {
  const atlas = useAtlas();
  const { selectors } = atlas;
  const [under, setUnder] = useState<number | null>(null);
  const [thumb, setThumb] = useState<Thumb | null>(null);
  const atThumb = useAtlasState(({ view }) =>
    thumb === null ? null : stretchOf(bar.bins.edges, (selectors.window(view) ?? span)[thumb]),
  );
  const last = bar.bins.folded.length - 1;
  const bin = under === null ? atThumb : Math.min(under, last);

  const hover = useMemo(() => createOwnHover(atlas), [atlas]);
  useEffect(() => {
    if (bin === null) return;
    const events = bar.bins.folded[bin] ? [] : bars.eventsIn(bin);
    hover(events.length === 0 ? null : { type: 'events', events });
    return () => hover(null);
  }, [hover, bar, bars, bin]);

  function onPointerMove(event: PointerEvent<HTMLElement>, track: HTMLElement | null) {
    if (event.pointerType === 'touch' || event.buttons !== 0 || track === null) return;
    const box = track.getBoundingClientRect();
    const ratio = (event.clientX - box.left) / (box.width || 1);
    setUnder(ratio < 0 || ratio > 1 ? null : stretchOf(bar.bins.edges, bar.scale.toDay(within(ratio, 0, 0.999_999))));
  }

  return { bin, onPointerMove, leave: () => setUnder(null), onFocus: setThumb };
}
