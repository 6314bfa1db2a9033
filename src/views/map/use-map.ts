import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import { createOwnHover } from '#/state/own-hover';
import { useTheme } from '#/ui/theme';
import { usePrinting } from '#/ui/use-printing';
import type { CreateMap, MapController, MapReader } from './engine';
import { createMapModel, type MapLook } from './model';

/** `failed`: something is in the way, another try may help. */
export type MapState = 'loading' | 'ready' | 'failed';

export type LiveMap = {
  readonly state: MapState;
  /** SVG where the browser has no WebGL 2, or lost it on the way. */
  readonly drawnBy: Engine;
  /** Whether coasts, borders and names could not be had. */
  readonly bare: boolean;
  readonly zoom: (by: 1 | -1) => void;
  readonly retryBasemap: () => void;
};

export type Engine = 'webgl' | 'svg';

/** An engine's code comes when it is used. */
type Loaded = { readonly create: CreateMap; readonly isUnsupported: (error: unknown) => boolean };

const ENGINES: Readonly<Record<Engine, () => Promise<Loaded>>> = {
  async webgl() {
    const { createMap, isUnsupported } = await import('./controller');
    return { create: createMap, isUnsupported };
  },
  async svg() {
    const { createSvgMap } = await import('./svg-controller');
    return { create: createSvgMap, isUnsupported: () => false };
  },
};

/**
 * Starts an engine in `element` and keeps it in step with the state, without any rendering by React. While it is `covered`
 * nothing is drawn, and before it has been seen nothing is loaded.
 */
export function useMap(element: RefObject<HTMLElement | null>, covered: boolean): LiveMap {
  const atlas = useAtlas();
  const { dataset, store, actions, selectors, settled } = atlas;
  const hover = useMemo(() => createOwnHover(atlas), [atlas]);
  const i18n = useI18n();
  const { resolved } = useTheme();
  // Paper is white, whatever the screen is: so are the page's tokens then.
  const printing = usePrinting();
  const theme = printing ? 'light' : resolved;
  const [seen, setSeen] = useState(!covered);
  if (!covered && !seen) setSeen(true);
  const [state, setState] = useState<MapState>('loading');
  const [drawnBy, setDrawnBy] = useState<Engine>('webgl');
  const [bare, setBare] = useState(false);
  const controller = useRef<MapController>(null);
  const look = useRef<MapLook>({ i18n, theme });
  const modelOf = useRef<ReturnType<typeof createMapModel>>(null);

  async function launch(engine: Engine, isWanted: () => boolean) {
    try {
      const { create, isUnsupported } = await ENGINES[engine]();
      if (!isWanted() || element.current === null) return;
      modelOf.current ??= createMapModel(dataset, selectors);
      const first = modelOf.current(store.getState(), look.current);
      try {
        controller.current = create(element.current, readerOf(engine, isWanted), first);
        setDrawnBy(engine);
      } catch (error) {
        if (!isUnsupported(error)) throw error;
        await launch('svg', isWanted);
      }
    } catch (error) {
      if (!isWanted()) return;
      console.error(error);
      stop();
      setState('failed');
      settled('map');
    }
  }

  function readerOf(engine: Engine, isWanted: () => boolean): MapReader {
    return {
      moved: actions.moveMap,
      opened(id) {
        const { card } = store.getState().view;
        if (card?.type !== 'place' || card.id !== id) actions.openCard({ type: 'place', id });
      },
      pointed: (places) => hover(places === null ? null : { type: 'places', places }),
      drawn() {
        setState((known) => (known === 'loading' ? 'ready' : known));
        settled('map');
      },
      basemap: (found) => setBare(found === 'missing'),
      failed() {
        if (engine === 'svg' || !isWanted()) return;
        stop();
        void launch('svg', isWanted);
      },
    };
  }

  function stop() {
    controller.current?.destroy();
    controller.current = null;
    element.current?.replaceChildren();
  }

  const start = useEffectEvent((isWanted: () => boolean) => launch('webgl', isWanted));

  const render = useEffectEvent(() => {
    if (covered) return;
    const model = modelOf.current?.(store.getState(), look.current);
    if (model !== undefined) controller.current?.render(model);
  });

  useEffect(() => {
    if (!seen) return settled('map');
    let wanted = true;
    void start(() => wanted);
    const unsubscribe = store.subscribe(() => render());
    return () => {
      wanted = false;
      unsubscribe();
      controller.current?.destroy();
      controller.current = null;
    };
  }, [store, seen, settled]);

  useEffect(() => {
    look.current = { i18n, theme };
    render();
  }, [i18n, theme]);

  useEffect(() => {
    // What has changed meanwhile.
    if (!covered) render();
  }, [covered]);

  useEffect(() => {
    const { current } = element;
    if (!printing || current === null) return;
    const { dataset, style, clientWidth, clientHeight } = current;
    dataset.printed = '';
    style.setProperty('--map-width', String(clientWidth));
    style.setProperty('--map-height', String(clientHeight));
    controller.current?.still?.(true);
    return () => {
      delete dataset.printed;
      controller.current?.still?.(false);
    };
  }, [printing, element]);

  return {
    state,
    drawnBy,
    bare,
    zoom: (by) => controller.current?.zoom(by),
    retryBasemap: () => controller.current?.retry(),
  };
}
