import { useMemo, useRef } from 'react';
import type { DaySpan } from '#/core/interval';
import { useI18n } from '#/i18n/i18n';
import { useAtlasState } from '#/state/atlas';
import { PAPER_WIDTH, usePrinting } from '#/ui/use-printing';
import { BarHint } from './bar-hint';
import { Busiest } from './busiest';
import { Histogram } from './histogram';
import { scrubberTicks } from './ticks';
import { useBars, useTimeBar } from './use-bars';
import { useHoveredBin } from './use-hovered-bin';
import { useWidth } from './use-width';
import { useWindowDrag } from './use-window-drag';
import { WindowHandles } from './window-handles';

/** The whole span as a histogram with the window on it: two thumbs and a body to drag, and any bar to click. */
export function WindowSlider({ span }: { readonly span: DaySpan }) {
  const i18n = useI18n();
  const how = useAtlasState((state) => state.view.scale);
  const track = useRef<HTMLDivElement>(null);
  const measured = useWidth(track, 960);
  // No frame comes before the paper, in which it would be measured.
  const width = usePrinting() ? PAPER_WIDTH : measured;
  const bar = useTimeBar(span, how, width);
  const bars = useBars(bar.bins);
  const ticks = useMemo(() => scrubberTicks(bar.pieces, width, i18n), [bar, width, i18n]);
  const drag = useWindowDrag({ track, span, bar });
  const hovered = useHoveredBin(bar, bars, span);
  return (
    <div
      className="scrubber-slider"
      data-pauses="press"
      {...drag}
      onPointerDown={(event) => {
        hovered.leave();
        drag.onPointerDown(event);
      }}
      onPointerMove={(event) => {
        drag.onPointerMove(event);
        hovered.onPointerMove(event, track.current);
      }}
      onPointerLeave={hovered.leave}
    >
      <div className="scrubber-track" ref={track}>
        <Histogram bar={bar} bars={bars} width={width} />
        <WindowHandles span={span} scale={bar.scale} width={width} onFocus={hovered.onFocus} />
        {hovered.bin !== null && <BarHint bar={bar} bars={bars} bin={hovered.bin} />}
      </div>
      <div className="scrubber-axis" aria-hidden="true">
        {ticks.map(({ day, ratio, label }) => (
          <span key={day} className="scrubber-tick" style={{ left: `${ratio * 100}%` }}>
            {label}
          </span>
        ))}
      </div>
      <Busiest bar={bar} bars={bars} />
    </div>
  );
}
