import { type RefObject, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import { useI18n } from '#/i18n/i18n';
import { useAtlas } from '#/state/atlas';
import { createOwnHover } from '#/state/own-hover';
import { useTheme } from '#/ui/theme';
import type { MapController, MapReader } from './controller';
import { createMapModel, type MapLook } from './model';

/** `unsupported`: this browser has no WebGL 2; `failed`: something else is in the way, another try may help. */
export type MapState = 'loading' | 'ready' | 'unsupported' | 'failed';

export type LiveMap = {
  readonly state: MapState;
  /** Whether coasts, borders and names could not be had. */
  readonly bare: boolean;
  readonly zoom: (by: 1 | -1) => void;
  readonly retryBasemap: () => void;
};

/** Starts the engine in `element` and keeps it in step with the state, without any rendering by React. */
export function useMap(element: RefObject<HTMLElement | null>): LiveMap {
  const atlas = useAtlas();
  const { dataset, store, actions, selectors, settled } = atlas;
  const hover = useMemo(() => createOwnHover(atlas), [atlas]);
  const i18n = useI18n();
  const theme = useTheme().resolved;
  const [state, setState] = useState<MapState>('loading');
  const [bare, setBare] = useState(false);
  const controller = useRef<MapController>(null);
  const look = useRef<MapLook>({ i18n, theme });
  const modelOf = useRef<ReturnType<typeof createMapModel>>(null);

  const reader: MapReader = {
    moved: actions.moveMap,
    opened(id) {
      const { card } = store.getState().view;
      if (card?.type !== 'place' || card.id !== id) actions.openCard({ type: 'place', id });
    },
    pointed: (place) => hover(place === null ? null : { type: 'places', places: [place] }),
    drawn() {
      setState((known) => (known === 'loading' ? 'ready' : known));
      settled('map');
    },
    basemap: (found) => setBare(found === 'missing'),
    failed: () => fail('unsupported'),
  };

  function fail(why: 'unsupported' | 'failed') {
    controller.current?.destroy();
    controller.current = null;
    setState(why);
    settled('map');
  }

  const start = useEffectEvent(async (isWanted: () => boolean) => {
    try {
      const { createMap, isUnsupported } = await import('./controller');
      if (!isWanted() || element.current === null) return;
      modelOf.current = createMapModel(dataset, selectors);
      try {
        controller.current = createMap(element.current, reader, modelOf.current(store.getState(), look.current));
      } catch (error) {
        if (!isUnsupported(error)) throw error;
        fail('unsupported');
      }
    } catch (error) {
      if (!isWanted()) return;
      console.error(error);
      fail('failed');
    }
  });

  const render = useEffectEvent(() => {
    const model = modelOf.current?.(store.getState(), look.current);
    if (model !== undefined) controller.current?.render(model);
  });

  useEffect(() => {
    let wanted = true;
    void start(() => wanted);
    const unsubscribe = store.subscribe(() => render());
    return () => {
      wanted = false;
      unsubscribe();
      controller.current?.destroy();
      controller.current = null;
    };
  }, [store]);

  useEffect(() => {
    look.current = { i18n, theme };
    render();
  }, [i18n, theme]);

  return {
    state,
    bare,
    zoom: (by) => controller.current?.zoom(by),
    retryBasemap: () => controller.current?.retry(),
  };
}
