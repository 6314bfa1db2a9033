import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Dataset } from '#/core/dataset';
import { type Actions, createActions } from './actions';
import { createReadiness } from './readiness';
import { createSelectors, type Selectors } from './selectors';
import type { AtlasState, AtlasStore } from './store';

/** One loaded dataset with its state, what can be done to it and what is derived from it. */
export type Atlas = {
  readonly dataset: Dataset;
  readonly store: AtlasStore;
  readonly actions: Actions;
  readonly selectors: Selectors;
  /** A view with an engine has drawn itself for the first time, or has shown that it cannot. */
  readonly settled: (view: EngineView) => void;
  /** Comes when every view with an engine has settled: the time for what the first picture does not need. */
  readonly ready: Promise<void>;
};

export const ENGINE_VIEWS = ['map', 'timeline'] as const;
export type EngineView = (typeof ENGINE_VIEWS)[number];

/** Composes an atlas; `onReady` is called once, when every view with an engine has settled. */
export function createAtlas(dataset: Dataset, store: AtlasStore, onReady: () => void): Atlas {
  let tell = () => {};
  const ready = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return {
    dataset,
    store,
    actions: createActions(store, dataset),
    selectors: createSelectors(dataset),
    settled: createReadiness(ENGINE_VIEWS, () => {
      onReady();
      tell();
    }),
    ready,
  };
}

const AtlasContext = createContext<Atlas | null>(null);

/** Gives the components below it an atlas. */
export function AtlasProvider({ atlas, children }: { readonly atlas: Atlas; readonly children: ReactNode }) {
  return <AtlasContext value={atlas}>{children}</AtlasContext>;
}

/** The atlas around this component. Throws outside of an `AtlasProvider`: a mistake in the code, not in the data. */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (atlas === null) throw new Error('useAtlas needs an AtlasProvider above it');
  return atlas;
}

/** A part of the state; the component renders again only when that part changes identity. */
export function useAtlasState<T>(select: (state: AtlasState) => T): T {
  return useStore(useAtlas().store, select);
}

/** Whether every view with an engine has settled. */
export function useReady(): boolean {
  const { ready } = useAtlas();
  const [isReady, setReady] = useState(false);
  useEffect(() => {
    let wanted = true;
    void ready.then(() => wanted && setReady(true));
    return () => {
      wanted = false;
    };
  }, [ready]);
  return isReady;
}
