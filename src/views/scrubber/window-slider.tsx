import { useMemo, useRef } from 'react';
import { createBins } from '#/core/aggregate';
import type { DaySpan } from '#/core/interval';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { handleOffsets, isWhole } from './drag';
import { Histogram } from './histogram';
import { linearScale } from './scale';
import { Thumbs } from './thumbs';
import { scrubberTicks } from './ticks';
import { useWidth } from './use-width';
import { useWindowDrag } from './use-window-drag';

/** Pixels; below that a bar is too thin to be seen, let alone to be hit. */
const THINNEST_BAR = 6;

/** The whole span as a histogram with the window on it: two thumbs and a body to drag, and any point to click. */
export function WindowSlider({ span }: { readonly span: DaySpan }) {
  const { selectors } = useAtlas();
  const i18n = useI18n();
  const window = useAtlasState((state) => selectors.window(state.view)) ?? span;
  const track = useRef<HTMLDivElement>(null);
  const width = useWidth(track, 960);
  const scale = useMemo(() => linearScale(span), [span]);
  const bins = useMemo(() => createBins(span, width / THINNEST_BAR), [span, width]);
  const ticks = useMemo(() => scrubberTicks(span, scale, width, i18n), [span, scale, width, i18n]);
  const drag = useWindowDrag({ track, span, scale, edges: bins.edges });
  const left = scale.toRatio(window.from);
  const right = scale.toRatio(window.to + 1);
  const offsets = handleOffsets(left, right, width);
  return (
    <div className="scrubber-slider" {...drag}>
      <div className="scrubber-track" ref={track}>
        <Histogram bins={bins} scale={scale} width={width} left={left} right={right} />
        <div
          className="scrubber-window"
          data-all={isWhole(window, span)}
          style={{ left: `${left * 100}%`, width: `${(right - left) * 100}%` }}
        />
        <div
          className="scrubber-grip"
          data-grip="body"
          data-all={isWhole(window, span)}
          style={{
            left: `calc(${left * 100}% - ${offsets.from}px)`,
            width: `calc(${(right - left) * 100}% + ${offsets.from + offsets.to}px)`,
          }}
        />
        <Thumbs span={span} window={window} left={left} right={right} offsets={offsets} />
      </div>
      <div className="scrubber-axis" aria-hidden="true">
        {ticks.map(({ day, ratio, label }) => (
          <span key={day} className="scrubber-tick" style={{ left: `${ratio * 100}%` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}
