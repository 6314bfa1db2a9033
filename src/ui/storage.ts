/** What this browser keeps under a name; null where there is nothing, or storage is denied. */
export function readKept(name: string): string | null {
  try {
    return globalThis.localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a text under a name, forgets it if that is null. Storage may be denied or full: then it holds for this visit. */
export function keep(name: string, value: string | null): void {
  try {
    if (value === null) globalThis.localStorage.removeItem(name);
    else globalThis.localStorage.setItem(name, value);
  } catch {}
}
