import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Bitset } from '#/core/bitset';
import { type Day, toDay } from '#/core/day';
import { type I18n, useI18n } from '#/i18n/i18n';
import { type Atlas, useAtlas } from '#/state/atlas';
import { createOwnHover } from '#/state/own-hover';
import type { Hover } from '#/state/store';
import type { TimelineController, TimelineReader } from './controller';
import { createTimelineModels, type TimelineModel } from './model';

export type EngineStatus = 'loading' | 'drawn' | 'failed';

/**
 * Loads the engine into an element and lets it follow the store without a part of React. A failure is this view's own:
 * the status tells it, and `retry` starts anew.
 */
export function useTimeline(element: RefObject<HTMLElement | null>): { status: EngineStatus; retry: () => void } {
  const atlas = useAtlas();
  const i18n = useI18n();
  const [status, setStatus] = useState<EngineStatus>('loading');
  const [attempt, setAttempt] = useState(0);
  const follow = useRef(() => {});
  const words = useEffectEvent(() => i18n);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt starts all of it again.
  useEffect(() => {
    const node = element.current;
    if (node === null) return;
    let controller: TimelineController | null = null;
    let stopped = false;
    const modelNow = createModelOf(atlas);

    function render() {
      if (controller === null) return;
      try {
        const model = modelNow(words());
        if (model !== null) controller.render(model);
      } catch (error) {
        fail(error);
      }
    }

    function fail(error: unknown) {
      if (stopped) return;
      stop();
      console.error(error);
      setStatus('failed');
      atlas.settled('timeline');
    }

    function stop() {
      stopped = true;
      unsubscribe();
      controller?.destroy();
      controller = null;
    }

    setStatus('loading');
    const unsubscribe = atlas.store.subscribe(render);
    follow.current = render;
    import('./controller')
      .then(({ createTimeline }) => {
        if (stopped) return;
        controller = createTimeline(
          node,
          readerOf(atlas, () => {
            setStatus('drawn');
            atlas.settled('timeline');
          }),
        );
        render();
      })
      .catch(fail);
    return stop;
  }, [atlas, element, attempt]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the language has changed, and with it what is drawn.
  useEffect(() => follow.current(), [i18n]);

  return { status, retry: () => setAttempt(attempt + 1) };
}

function readerOf(atlas: Atlas, drawn: () => void): TimelineReader {
  const { actions } = atlas;
  const hover = createOwnHover(atlas);
  return {
    drag: actions.dragWindow,
    dragEnd: actions.endGesture,
    open: (id) => actions.openCard({ type: 'event', id }),
    hover: (event) => hover(event === null ? null : { type: 'event', event }),
    drawn,
  };
}

/** Makes the model of what the store holds; null when nothing is dated. */
function createModelOf({ dataset, store, selectors }: Atlas): (i18n: I18n) => TimelineModel | null {
  const models = createTimelineModels(dataset);
  let lit: { readonly hover: Hover; readonly bits: Bitset | null } = { hover: null, bits: null };
  return (i18n) => {
    const { view, hover, gesture } = store.getState();
    const window = selectors.window(view);
    if (window === null) return null;
    if (lit.hover !== hover) lit = { hover, bits: hover === null ? null : selectors.hovered(hover) };
    const shown = selectors.shownList(view);
    const selected = selectors.selected(view);
    return models({ view, window, shown, selected, hovered: lit.bits, gesture, today: today(), i18n });
  };
}

/** The reader's calendar day. */
function today(): Day {
  const now = new Date();
  return toDay({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
}
