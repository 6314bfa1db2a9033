import { useLayoutEffect, useRef } from 'react';
import { useAtlas } from '#/state/atlas';
import type { AtlasState } from '#/state/store';
import { createSteadyText } from './steady-text';

type LiveTextProps = {
  /** What it says; asked when view or gesture have changed. */
  readonly of: (state: AtlasState) => string;
};

/** A text that follows the state without React: no step of a drag renders it, nor lays out anything around it. */
export function LiveText({ of }: LiveTextProps) {
  const { store } = useAtlas();
  const element = useRef<HTMLSpanElement>(null);
  const steady = useRef<ReturnType<typeof createSteadyText>>(null);

  useLayoutEffect(() => {
    if (element.current === null) return;
    // Made once: in a status, new nodes with the old words would be read out again whenever something else renders it.
    const say = steady.current ?? createSteadyText(element.current);
    steady.current = say;
    const follow = () => {
      const state = store.getState();
      say(of(state), state.gesture);
    };
    follow();
    return store.subscribe((now, before) => {
      if (now.view !== before.view || now.gesture !== before.gesture) follow();
    });
  }, [store, of]);

  return <span ref={element} />;
}
