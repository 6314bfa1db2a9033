import { type KeyboardEvent, useId } from 'react';
import type { CalendarUnit } from '#/core/calendar-unit';
import type { DaySpan } from '#/core/interval';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import type { Thumb } from './drag';
import { keyedWindow, keySteps, reach } from './keys';

type Props = {
  readonly span: DaySpan;
  readonly window: DaySpan;
  /** Where the edges are, 0–1, and how many pixels outside of them the handles stand. */
  readonly left: number;
  readonly right: number;
  readonly offsets: Readonly<Record<Thumb, number>>;
};

/**
 * The two ends of the window as sliders. Each handle lies outside of its edge, From to the left and To to the right, so
 * that both can be held however near the edges come.
 */
export function Thumbs({ span, window, left, right, offsets }: Props) {
  const { actions, store } = useAtlas();
  const i18n = useI18n();
  const hint = useId();
  const steps = keySteps(window);

  function onKeyDown(thumb: Thumb, event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const moved = keyedWindow(window, thumb, event.key, event.shiftKey, span);
    if (moved === null) return;
    event.preventDefault();
    if (moved.from !== window.from || moved.to !== window.to) actions.dragWindow(moved);
  }

  function end() {
    if (store.getState().gesture) actions.endGesture();
  }

  const thumb = (name: Thumb, ratio: number) => {
    const { least, most } = reach(window, name, span);
    return (
      <div
        className="scrubber-thumb"
        data-grip={name}
        role="slider"
        tabIndex={0}
        aria-label={i18n.t(`scrubber.${name}`)}
        aria-orientation="horizontal"
        aria-valuemin={least}
        aria-valuemax={most}
        aria-valuenow={window[name]}
        aria-valuetext={i18n.day(window[name])}
        aria-describedby={hint}
        style={{ left: `calc(${ratio * 100}% + ${name === 'from' ? -offsets.from : offsets.to}px)` }}
        onKeyDown={(event) => onKeyDown(name, event)}
        onKeyUp={end}
        onBlur={end}
      />
    );
  };

  return (
    <>
      {thumb('from', left)}
      {thumb('to', right)}
      <p className="visually-hidden" id={hint}>
        {i18n.t('scrubber.keys', { small: nameOf(steps.small), large: nameOf(steps.large) })}
      </p>
    </>
  );
}

/** How the message about keys calls a unit. */
function nameOf({ of, step }: CalendarUnit): string {
  return step === 1 ? of : 'decade';
}
