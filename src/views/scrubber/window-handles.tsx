import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import type { DaySpan } from '#/core/interval';
import { useI18n } from '#/i18n/i18n';
import { useAtlas, useAtlasState } from '#/state/atlas';
import { lastActWasKey } from '#/ui/input-modality';
import type { Grip, Thumb } from './drag';
import { drawWindow } from './draw-window';
import { keyedWindow, keySteps } from './keys';
import type { Scale } from './scale';

type Props = {
  readonly span: DaySpan;
  readonly scale: Scale;
  readonly width: number;
  /** A thumb got focus by the keyboard, or lost it. */
  readonly onFocus: (thumb: Thumb | null) => void;
};

/**
 * The window on the bar: veils over what lies outside, the two ends as sliders and the window itself between them. The
 * window follows the store without React, so that a step of a drag renders nothing. Each handle lies outside of its
 * edge, From to the left and To to the right, so that both can be held however near the edges come. The window itself is
 * a spin button: WAI-ARIA has no slider with two ends that moves as a whole, and Alt with an arrow is the browser's Back.
 */
export function WindowHandles({ span, scale, width, onFocus }: Props) {
  const { actions, selectors, store } = useAtlas();
  const i18n = useI18n();
  const hint = useId();
  const steps = useAtlasState(({ view }) => keySteps(selectors.window(view) ?? span));
  const wash = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLDivElement>(null);
  const after = useRef<HTMLDivElement>(null);
  const from = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const to = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const elements = [wash.current, before.current, after.current, from.current, body.current, to.current];
    const [w, b, a, f, g, t] = elements;
    if (!w || !b || !a || !f || !g || !t) return;
    const parts = { wash: w, before: b, after: a, from: f, body: g, to: t };
    let drawn: DaySpan | null = null;
    const draw = ({ view } = store.getState()) => {
      const window = selectors.window(view) ?? span;
      if (window !== drawn) drawWindow(parts, window, { span, scale, width, i18n });
      drawn = window;
    };
    draw();
    return store.subscribe(draw);
  }, [store, selectors, span, scale, width, i18n]);

  function onKeyDown(grip: Grip, event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const window = selectors.window(store.getState().view) ?? span;
    const moved = keyedWindow(window, grip, event.key, event.shiftKey, span);
    if (moved === null) return;
    event.preventDefault();
    if (moved.from !== window.from || moved.to !== window.to) actions.dragWindow(moved);
  }

  function end() {
    if (store.getState().gesture) actions.endGesture();
  }

  function leave() {
    end();
    onFocus(null);
  }

  const keys = (grip: Grip) => ({
    'data-grip': grip,
    onKeyDown: (event: KeyboardEvent) => onKeyDown(grip, event),
    onKeyUp: end,
    onBlur: leave,
  });
  const thumb = (name: Thumb) => (
    <div
      ref={name === 'from' ? from : to}
      className="scrubber-thumb"
      role="slider"
      tabIndex={0}
      aria-label={i18n.t(`scrubber.${name}`)}
      aria-orientation="horizontal"
      aria-valuenow={0}
      aria-describedby={`${hint}-thumb`}
      onFocus={() => lastActWasKey() && onFocus(name)}
      {...keys(name)}
    />
  );
  const { small, large } = steps;
  const units = { small: small.of, smallYears: small.step, large: large.of, largeYears: large.step };

  return (
    <>
      <div ref={wash} className="scrubber-window" />
      <div ref={before} className="scrubber-veil" data-side="before" />
      <div ref={after} className="scrubber-veil" data-side="after" />
      {thumb('from')}
      <div
        ref={body}
        className="scrubber-grip"
        role="spinbutton"
        tabIndex={-1}
        aria-label={i18n.t('scrubber.window')}
        aria-valuenow={0}
        aria-describedby={`${hint}-window`}
        {...keys('body')}
      />
      {thumb('to')}
      <p className="visually-hidden" id={`${hint}-thumb`}>
        {i18n.t('scrubber.keys', units)}
      </p>
      <p className="visually-hidden" id={`${hint}-window`}>
        {i18n.t('scrubber.window-keys', units)}
      </p>
    </>
  );
}
