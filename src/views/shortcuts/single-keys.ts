const STORAGE_KEY = 'corridor-atlas.keys';

/** Whether shortcuts of a single character are on: they are, unless the reader has turned them off in this browser. */
export function readSingleKeys(): boolean {
  try {
    return globalThis.localStorage.getItem(STORAGE_KEY) !== 'off';
  } catch {
    return true;
  }
}

/** Storage may be denied or full: then the choice holds for this visit. */
export function keepSingleKeys(on: boolean): void {
  try {
    if (on) globalThis.localStorage.removeItem(STORAGE_KEY);
    else globalThis.localStorage.setItem(STORAGE_KEY, 'off');
  } catch {}
}
