import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Bitset } from '#/core/bitset';
import { type I18n, useI18n } from '#/i18n/i18n';
import { type Atlas, useAtlas, useReady } from '#/state/atlas';
import { createOwnHover } from '#/state/own-hover';
import type { Hover } from '#/state/store';
import { today } from '#/ui/today';
import { onPrinting } from '#/ui/use-printing';
import type { TimelineController, TimelineReader } from './controller';
import { createTimelineModels, type TimelineModel } from './model';

export type EngineStatus = 'loading' | 'drawn' | 'failed';

/**
 * Loads the engine into an element and lets it follow the store without a part of React. While it is `covered` the page does
 * not wait for it, and it follows when the hand rests. A failure is this view's own, and told by the status; whoever wants
 * another attempt mounts the element anew.
 */
export function useTimeline(element: RefObject<HTMLElement | null>, covered: boolean): EngineStatus {
  const atlas = useAtlas();
  const i18n = useI18n();
  const ready = useReady();
  const [begun, setBegun] = useState(!covered);
  if (!begun && (ready || !covered)) setBegun(true);
  const [status, setStatus] = useState<EngineStatus>('loading');
  const now = useRef({ i18n, covered });
  const refresh = useRef(() => {});

  useEffect(() => {
    const node = element.current;
    if (node === null) return;
    if (!begun) return atlas.settled('timeline');
    let controller: TimelineController | null = null;
    let stopped = false;
    const modelNow = createModelOf(atlas);

    function render() {
      if (controller === null || (now.current.covered && atlas.store.getState().gesture)) return;
      try {
        const model = modelNow(now.current.i18n);
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
      leavePaper();
      controller?.destroy();
      controller = null;
    }

    const drawn = () => {
      setStatus('drawn');
      atlas.settled('timeline');
    };
    const unsubscribe = atlas.store.subscribe(render);
    const leavePaper = onPrinting((printing) => controller?.print(printing));
    refresh.current = render;
    import('./controller')
      .then(({ createTimeline }) => {
        if (stopped) return;
        controller = createTimeline(node, readerOf(atlas, drawn));
        render();
      })
      .catch(fail);
    return stop;
  }, [atlas, element, begun]);

  useEffect(() => {
    now.current = { i18n, covered };
    refresh.current();
  }, [i18n, covered]);

  return status;
}

function readerOf(atlas: Atlas, drawn: () => void): TimelineReader {
  const { actions } = atlas;
  const hover = createOwnHover(atlas);
  return {
    drag: actions.dragWindow,
    dragEnd: actions.endGesture,
    open: (id) => actions.openCard({ type: 'event', id }),
    zoomTo: actions.setWindow,
    hover,
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
    const shownSet = selectors.shown(view);
    return models({ view, window, shown, shownSet, selected, hovered: lit.bits, gesture, today: today(), i18n });
  };
}
