import type { AddressBrowser } from '#/state/history-entry';

type Write = { readonly how: 'push' | 'replace'; readonly at: number; readonly link: string };

/** A browser with history, address and clock, all of which stand still until told to move. */
export function createFakeBrowser(start = 'https://example.org/atlas/index.html') {
  const listeners = new Map<string, Set<() => void>>();
  const timers = new Map<number, { readonly due: number; readonly run: () => void }>();
  const writes: Write[] = [];
  const entries = [new URL(start)];
  let current = 0;
  let now = 1_000;
  let nextTimer = 1;
  let refuses = false;

  function here(): URL {
    const url = entries[current];
    if (url === undefined) throw new Error('The history has no current entry');
    return url;
  }

  function emit(type: string): void {
    for (const listener of listeners.get(type) ?? []) listener();
  }

  /** Where the reader arrives, and how browsers tell the page. */
  function arrive(move: () => void): void {
    const before = here().hash;
    move();
    emit('popstate');
    if (here().hash !== before) emit('hashchange');
  }

  function write(how: 'push' | 'replace', address: string | URL | null | undefined): void {
    if (refuses) throw new Error('SecurityError');
    const url = new URL(address ?? '', here());
    if (url.origin !== here().origin) throw new Error('SecurityError');
    writes.push({ how, at: now, link: url.search + url.hash });
    if (how === 'replace') entries[current] = url;
    else entries.splice(++current, Number.POSITIVE_INFINITY, url);
  }

  function addEventListener(type: string, listener: () => void): void {
    const known = listeners.get(type) ?? new Set();
    listeners.set(type, known.add(listener));
  }

  function removeEventListener(type: string, listener: () => void): void {
    listeners.get(type)?.delete(listener);
  }

  const document = { visibilityState: 'visible' as DocumentVisibilityState, addEventListener, removeEventListener };
  const browser = {
    location: {
      get href() {
        return here().href;
      },
      get search() {
        return here().search;
      },
      get hash() {
        return here().hash;
      },
    },
    history: {
      pushState: (_state: unknown, _title: string, address?: string | URL | null) => write('push', address),
      replaceState: (_state: unknown, _title: string, address?: string | URL | null) => write('replace', address),
    },
    document: document as AddressBrowser['document'],
    performance: { now: () => now },
    setTimeout(run: () => void, milliseconds: number): unknown {
      timers.set(nextTimer, { due: now + milliseconds, run });
      return nextTimer++;
    },
    clearTimeout: (timer: unknown) => void timers.delete(Number(timer)),
    addEventListener,
    removeEventListener,
  } satisfies AddressBrowser;

  return {
    browser,
    /** Everything written to the history so far. */
    writes: writes as readonly Write[],
    emit,
    link: () => here().search + here().hash,
    href: () => here().href,
    entries: (): readonly string[] => entries.map((url) => url.search + url.hash),
    /** Timers that are set. */
    waiting: () => timers.size,
    /** Listeners that are set. */
    listening: () => [...listeners.values()].reduce((sum, some) => sum + some.size, 0),
    back: () => arrive(() => current--),
    forward: () => arrive(() => current++),
    /** The reader changes the fragment by hand, or follows a link to one. */
    typeHash(hash: string): void {
      const url = new URL(hash, here());
      arrive(() => entries.splice(++current, Number.POSITIVE_INFINITY, url));
    },
    hide(): void {
      document.visibilityState = 'hidden';
      emit('visibilitychange');
    },
    refuse: (yes: boolean) => {
      refuses = yes;
    },
    /** Lets time pass; timers run when they are due. */
    wait(milliseconds: number): void {
      const end = now + milliseconds;
      for (;;) {
        const [next] = [...timers].sort(([, a], [, b]) => a.due - b.due);
        if (next === undefined || next[1].due > end) break;
        now = next[1].due;
        timers.delete(next[0]);
        next[1].run();
      }
      now = end;
    },
  };
}
