import { useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { useAtlas, useReady } from '#/state/atlas';
import { prefersReducedMotion } from '#/ui/reduced-motion';
import type { Player } from './player';

export type Playing = {
  /** Null until its code has come, which is asked for when the page has settled. */
  readonly player: Player | null;
  /** Plays or pauses; before the player is there it is fetched, and starts by itself. */
  readonly toggle: () => void;
};

/**
 * What says of itself that it moves with time, whatever view it belongs to: nothing of it may move away from under a hand
 * that takes hold of it (`press`), nor from a reader who types or reads there (`focus`, which includes the former).
 */
const PRESSED = '[data-pauses]';
const FOCUSED = '[data-pauses="focus"]';

/** The one player of the page. It pauses when nobody looks, and when a hand takes hold of what it moves. */
export function usePlayer(): Playing {
  const atlas = useAtlas();
  const ready = useReady();
  const [player, setPlayer] = useState<Player | null>(null);
  const [asked, setAsked] = useState(0);
  /** Which try it is to get the player: none before the page has settled, unless the reader asks for it. */
  const attempt = ready ? Math.max(1, asked) : asked;

  useEffect(() => {
    if (attempt === 0) return;
    const { actions, store, dataset } = atlas;
    const { span } = dataset;
    const wantsPlay = () => store.getState().view.play !== null;
    // A link may ask to play what has no date.
    if (span === null) return wantsPlay() ? actions.setPlay(null) : undefined;
    let made: Player | null = null;
    let wanted = true;
    async function make(within: NonNullable<typeof span>) {
      const { createPlayer } = await import('./player');
      await untilVisible();
      if (!wanted) return;
      made = createPlayer(atlas, within, CLOCK);
      setPlayer(made);
    }
    make(span).catch(() => {
      if (!wanted || !wantsPlay()) return;
      actions.setPlay(null);
      actions.notify({ code: 'playback-not-loaded', path: 'play', value: '', params: {} });
    });
    return () => {
      wanted = false;
      made?.destroy();
      setPlayer(null);
    };
  }, [atlas, attempt]);

  // Before the page is painted: what shows that it plays also gives way to a hand.
  useLayoutEffect(() => {
    if (player === null) return;
    const stop = new AbortController();
    const pauseWithin = (places: string) => (event: Event) => {
      if (event.target instanceof Element && event.target.closest(places) !== null) player.pause();
    };
    const options = { signal: stop.signal, capture: true };
    document.addEventListener('pointerdown', pauseWithin(PRESSED), options);
    document.addEventListener('focusin', pauseWithin(FOCUSED), options);
    document.addEventListener('visibilitychange', () => document.hidden && player.pause(), options);
    return () => stop.abort();
  }, [player]);

  const toggle = useCallback(() => {
    if (player !== null) return player.toggle();
    atlas.actions.setPlay(atlas.store.getState().view.play === null ? 'window' : null);
    setAsked(attempt + 1);
  }, [player, atlas, attempt]);

  return { player, toggle };
}

const CLOCK = {
  setTimeout: (run: () => void, milliseconds: number) => globalThis.setTimeout(run, milliseconds),
  clearTimeout: (timer: unknown) => globalThis.clearTimeout(Number(timer)),
  reducedMotion: prefersReducedMotion,
};

/** A page that was opened in the background begins when it is looked at. */
function untilVisible(): Promise<void> {
  return new Promise((resolve) => {
    if (!document.hidden) return resolve();
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
  });
}
