export type PerFrame<T> = {
  /** Runs with this value in the next animation frame, unless a later value takes its place. */
  readonly call: (value: T) => void;
  /** Runs now what is waiting, if anything is. */
  readonly flush: () => void;
  /** Forgets what is waiting. */
  readonly cancel: () => void;
};

/** Lets `run` through at most once per animation frame, with the latest value. */
export function oncePerFrame<T>(run: (value: T) => void): PerFrame<T> {
  let waiting: { readonly value: T; readonly frame: number } | null = null;

  function flush() {
    if (waiting === null) return;
    const { value, frame } = waiting;
    waiting = null;
    cancelAnimationFrame(frame);
    run(value);
  }

  return {
    call(value) {
      waiting = { value, frame: waiting?.frame ?? requestAnimationFrame(flush) };
    },
    flush,
    cancel() {
      if (waiting !== null) cancelAnimationFrame(waiting.frame);
      waiting = null;
    },
  };
}
