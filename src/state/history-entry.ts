/** What the address bar needs of a browser; `globalThis` has it. */
export type AddressBrowser = {
  readonly location: Pick<Location, 'href' | 'search' | 'hash'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  readonly performance: Pick<Performance, 'now'>;
  setTimeout(run: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
};

/**
 * Milliseconds from one write of a continuous act to the next at least, and so the longest that the address lags behind
 * its end. Safari refuses more than a hundred writes in thirty seconds; these are eighty-six at most.
 */
const APART = 350;
/**
 * An act of which so many milliseconds see no step is over. One that goes on is written only so often: to some browsers
 * each write is a new page, whose icon they fetch and draw anew in the middle of a drag.
 */
const REST = 200;
const GOING_ON = 2_000;
/** A browser that has refused a write is asked again after so many milliseconds, so many times. */
const RETRY_AFTER = 5_000;
const RETRIES = 8;

/** The current entry of the browser's history; `link` says what it should show, from `?` or `#` on. */
export function createHistoryEntry(browser: AddressBrowser, link: () => string) {
  let timer: { readonly id: unknown } | null = null;
  let lastWrite = Number.NEGATIVE_INFINITY;
  let lastStep = Number.NEGATIVE_INFINITY;
  let refusals = 0;

  function shown(): string {
    return browser.location.search + browser.location.hash;
  }

  function forget(): void {
    if (timer !== null) browser.clearTimeout(timer.id);
    timer = null;
  }

  function writeLater(milliseconds: number): void {
    const run = () => {
      timer = null;
      writeWhenDue();
    };
    timer = { id: browser.setTimeout(run, milliseconds) };
  }

  function writeWhenDue(): void {
    const due = Math.max(lastWrite + APART, Math.min(lastStep + REST, lastWrite + GOING_ON));
    const wait = due - browser.performance.now();
    if (wait > 0) writeLater(wait);
    else settle();
  }

  /** Writes unless the entry shows the text already. A refusal must not stop the reader: it is tried again later. */
  function write(how: 'pushState' | 'replaceState', text: string): void {
    if (text === shown()) return;
    lastWrite = browser.performance.now();
    try {
      // The whole address: a bare `?` would be taken relative to a <base>, and an empty text would keep the old search.
      browser.history[how](null, '', browser.location.href.replace(/[?#].*$/s, '') + text);
      refusals = 0;
    } catch {
      refusals++;
      if (refusals <= RETRIES && timer === null) writeLater(RETRY_AFTER);
    }
  }

  /** Replaces the entry at once. */
  function settle(): void {
    forget();
    write('replaceState', link());
  }

  return {
    shown,
    forget,
    settle,
    /** A step of a continuous act: replaces the entry now or, if it was written lately, when the time has come. */
    follow(): void {
      // Before the step counts as one: the first of an act is written at once.
      if (timer === null) writeWhenDue();
      lastStep = browser.performance.now();
    },
    /** Replaces the entry with `before` if that still waits to be written, then adds one. */
    add(before: string): void {
      if (timer !== null) {
        forget();
        write('replaceState', before);
        forget();
      }
      write('pushState', link());
    },
    /** Writes now what waits to be written. */
    flush(): void {
      if (timer !== null) settle();
    },
  };
}
