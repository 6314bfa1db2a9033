import { keep, readKept } from '#/ui/storage';

const STORAGE_KEY = 'corridor-atlas.keys';

/** Whether shortcuts of a single character are on: they are, unless the reader has turned them off in this browser. */
export function readSingleKeys(): boolean {
  return readKept(STORAGE_KEY) !== 'off';
}

export function keepSingleKeys(on: boolean): void {
  keep(STORAGE_KEY, on ? null : 'off');
}
