import type { DaySpan } from '#/core/interval';
import type { Direction } from '#/core/playback';
import type { PlaybackWay } from '#/core/view-state';
import type { Atlas } from '#/state/atlas';
import type { AtlasState } from '#/state/store';
import { isByHand } from './by-hand';
import { DEFAULT_SETTINGS, type PlayerSettings } from './settings';
import { createStepper } from './stepper';

/** What the reader has set, and how the last playing ended: at the end of the data, or with nothing to show. */
export type PlayerState = PlayerSettings & { readonly ended: 'arrived' | 'nothing' | null };

export type PlayerClock = {
  readonly setTimeout: (run: () => void, milliseconds: number) => unknown;
  readonly clearTimeout: (timer: unknown) => void;
  readonly reducedMotion: () => boolean;
};

export type Player = ReturnType<typeof createPlayer>;

/** Milliseconds from step to step at normal speed. An event's card wants to be read. */
const BEAT: Readonly<Record<PlaybackWay, number>> = { window: 1000, growing: 1000, events: 4000 };
/** Where motion is reduced, time goes by more calmly too. */
const CALM = 2;

/**
 * Takes one step a beat for as long as the view says that it plays, and starts at once if it says so already. The reader's
 * hand always wins: what it moves, moved by anyone else, pauses it (`isByHand`). `span` is the data's.
 */
export function createPlayer(atlas: Atlas, span: DaySpan, clock: PlayerClock) {
  const { store, actions } = atlas;
  const listeners = new Set<() => void>();
  const view = () => store.getState().view;
  let state: PlayerState = { ...DEFAULT_SETTINGS, way: view().play ?? DEFAULT_SETTINGS.way, ended: null };
  let timer: { readonly id: unknown } | null = null;
  let own = false;
  const stepper = createStepper(atlas, span, () => state);

  function set(patch: Partial<PlayerState>) {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  }

  function mine<T>(act: () => T): T {
    own = true;
    try {
      return act();
    } finally {
      own = false;
    }
  }

  function begin(way: PlaybackWay) {
    halt();
    set({ way, ended: null });
    stepper.keepStep(true);
    if (mine(stepper.begin)) schedule();
    else stop('nothing');
  }

  function schedule() {
    const beat = (BEAT[state.way] * (clock.reducedMotion() ? CALM : 1)) / state.speed;
    timer = { id: clock.setTimeout(tick, beat) };
  }

  function tick() {
    timer = null;
    if (mine(() => stepper.step(1) || (state.loop && stepper.restart()))) schedule();
    else stop(stepper.hasEvents() ? 'arrived' : 'nothing');
  }

  function halt() {
    if (timer !== null) clock.clearTimeout(timer.id);
    timer = null;
  }

  /** A hand that has taken hold of the window ends its gesture itself. */
  function stop(ended: PlayerState['ended'] = null, held = false) {
    halt();
    mine(() => {
      if (view().play !== null) actions.setPlay(null);
      if (store.getState().gesture && !held) actions.endGesture();
    });
    stepper.keepStep(false);
    set({ ended });
  }

  function follow(now: AtlasState, before: AtlasState) {
    if (own || now.view === before.view) return;
    const { play } = now.view;
    // Back leads to an entry that was left while something played: it shows what was seen then, and stands still.
    if (play !== null && now.act === 'address') stop();
    else if (play !== null && play !== before.view.play) begin(play);
    else if (play === null && before.view.play !== null) stop();
    else if (play !== null && isByHand(now.view, before.view))
      stop(null, now.act === 'continuous' && now.view.window !== before.view.window);
    else if (state.ended !== null) set({ ended: null });
  }

  /** Starts in this way or, if it is left out, in the one that was chosen last. */
  function play(way: PlaybackWay = state.way) {
    mine(() => actions.setPlay(way));
    begin(way);
  }

  function pause() {
    if (view().play !== null) stop();
  }

  const unsubscribe = store.subscribe(follow);
  const asked = view().play;
  if (asked !== null) begin(asked);

  return {
    state: () => state,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    /** The step that is taken now: the chosen one, or what fits. */
    unitNow: stepper.unitNow,
    play,
    pause,
    toggle: () => (view().play === null ? play() : pause()),
    /** One step by hand, after which it stands still. */
    step(direction: Direction, large = false) {
      stop();
      const gone = mine(() => stepper.step(direction, large));
      if (store.getState().gesture) actions.endGesture();
      if (!gone && direction > 0) set({ ended: 'arrived' });
    },
    /** Changes what the reader may set; in the middle of playing it goes on with that. */
    choose(choice: Partial<PlayerSettings>) {
      const { way, speed } = state;
      set({ ...choice, ended: null });
      if (view().play === null) return;
      if (state.way !== way) play(state.way);
      else if (state.speed !== speed) {
        halt();
        schedule();
      }
    },
    destroy() {
      halt();
      unsubscribe();
    },
  };
}
