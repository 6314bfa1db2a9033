import { useMemo, useRef } from 'react';
import type { TimeWindow } from '#/core/interval';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { presetsOf } from './presets';
import { textWidth } from './text-width';
import { useWidth } from './use-width';

/** Pixels around the word of a button, and between buttons. */
const AROUND = 18;

/** Windows at one click: all of time, years in which much happened, the last twelve months of the data. */
export function WindowPresets() {
  const { dataset } = useAtlas();
  const i18n = useI18n();
  const row = useRef<HTMLFieldSetElement>(null);
  const width = useWidth(row, 640);
  const { years, lastYear } = useMemo(() => presetsOf(dataset), [dataset]);
  const all = i18n.t('scrubber.all');
  const twelve = i18n.t('scrubber.last-year');
  const roomOf = (label: string) => textWidth(label) + AROUND;
  const others = roomOf(all) + (lastYear === null ? 0 : roomOf(twelve));
  const fitting = latestFitting(years, width - others, ({ year }) => roomOf(i18n.year(year)));
  return (
    <fieldset className="scrubber-presets" ref={row} aria-label={i18n.t('scrubber.presets')}>
      <div>
        <Preset window={null} label={all} />
        {fitting.map(({ year, window }) => (
          <Preset key={year} window={window} label={i18n.year(year)} />
        ))}
        {lastYear !== null && <Preset window={lastYear} label={twelve} title={i18n.span(lastYear)} />}
      </div>
    </fieldset>
  );
}

/** As many as fit; what lies farthest back is left out first. */
function latestFitting<T>(items: readonly T[], room: number, roomOf: (item: T) => number): readonly T[] {
  let left = room;
  const tooMany = items.findLastIndex((item) => {
    left -= roomOf(item);
    return left < 0;
  });
  return items.slice(tooMany + 1);
}

type PresetProps = { readonly window: TimeWindow | null; readonly label: string; readonly title?: string };

function Preset({ window, label, title }: PresetProps) {
  const { actions } = useAtlas();
  const pressed = useAtlasState(({ view }) => view.window?.from === window?.from && view.window?.to === window?.to);
  return (
    <button
      type="button"
      className="scrubber-preset"
      aria-pressed={pressed}
      title={title}
      // Of what is seen in part the browser would leave the rest out of sight.
      onFocus={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest', inline: 'nearest' })}
      onClick={() => {
        if (!pressed) actions.setWindow(window);
      }}
    >
      {label}
    </button>
  );
}
