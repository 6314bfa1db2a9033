import { type ReactNode, useId, useState } from 'react';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { DatesSelect } from './dates-choice';
import { RowsSelect } from './rows-select';
import { ScaleSwitch } from './scale-switch';
import './scrubber.css';
import './gliding.css';
import { WindowDates } from './window-dates';
import { WindowPresets } from './window-presets';
import { WindowSlider } from './window-slider';

/** The time window: typed, chosen, dragged over the histogram of all of time, and what else governs how time is shown. */
export function ScrubberView({ playback }: { readonly playback?: ReactNode }) {
  const { dataset } = useAtlas();
  const { t } = useI18n();
  const playing = useAtlasState((state) => state.view.play !== null);
  const [open, setOpen] = useState(false);
  const options = useId();
  return (
    <section className="scrubber" data-playing={playing} aria-label={t('scrubber.region')}>
      {dataset.span === null ? (
        <p className="scrubber-none">{t('scrubber.none')}</p>
      ) : (
        <>
          <div className="scrubber-controls">
            {playback}
            <WindowDates span={dataset.span} />
            <WindowPresets />
            <button
              type="button"
              className="scrubber-option scrubber-more"
              aria-expanded={open}
              aria-controls={options}
              onClick={() => setOpen(!open)}
            >
              <svg width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
                <path d="M2 5h8m4 0h2M2 13h2m4 0h8M12 2.5v5M6 10.5v5" />
              </svg>
              <span>{t('scrubber.options')}</span>
            </button>
            <div className="scrubber-options" id={options} data-open={open}>
              <ScaleSwitch span={dataset.span} />
              <RowsSelect />
              <DatesSelect />
            </div>
          </div>
          <WindowSlider span={dataset.span} />
        </>
      )}
    </section>
  );
}
