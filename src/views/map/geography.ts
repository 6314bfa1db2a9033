import type { FeatureCollection } from 'geojson';
import { loadAreas, type RegionShapes } from './areas';
import { loadGeography, loadLabels } from './basemap';
import type { MapLabel } from './labels';

/** Zoom from which the coarse coasts begin to show their corners. */
const DETAIL_FROM = 4.2;

export type Geography = {
  /** Coasts, borders, waters of the whole world; null: not there yet, or not to be had. */
  readonly coarse: FeatureCollection | null;
  /** The same for a reader who comes closer. */
  readonly fine: FeatureCollection | null;
  readonly labels: readonly MapLabel[];
  /** Outlines of regions, once one was chosen. */
  readonly regions: RegionShapes | null;
};

/** Whether the finer coasts are wanted at a zoom. */
export function wantsDetail(zoom: number): boolean {
  return zoom > DETAIL_FROM;
}

/** Fetches the basemap's files as they are needed; `changed` tells that there is more. What fails is asked for again when it is next needed. */
export function createGeography(signal: AbortSignal, changed: () => void) {
  let found: Geography = { coarse: null, fine: null, labels: [], regions: null };
  let [askedFine, askedRegions] = [false, false];
  /** Where the finer coasts were last asked for in vain: each step of time asks at the same zoom. */
  let failedAt: number | null = null;

  return { found: () => found, load, loadDetail, loadRegions };

  /** Whether the basemap is there. */
  async function load(): Promise<boolean> {
    try {
      const [coarse, labels] = await Promise.all([loadGeography('world-low.topo.json', signal), loadLabels(signal)]);
      found = { ...found, coarse, labels };
    } catch {
      if (signal.aborted) return false;
    }
    return found.coarse !== null;
  }

  async function loadDetail(zoom: number): Promise<void> {
    if (askedFine || found.coarse === null || !wantsDetail(zoom) || zoom === failedAt) return;
    askedFine = true;
    try {
      const fine = await loadGeography('region-detail.topo.json', signal);
      found = { ...found, fine };
      changed();
    } catch {
      askedFine = false;
      failedAt = zoom;
    }
  }

  async function loadRegions(): Promise<void> {
    if (askedRegions) return;
    askedRegions = true;
    try {
      const regions = await loadAreas(signal);
      found = { ...found, regions };
      changed();
    } catch {
      askedRegions = false;
    }
  }
}

/** Whether the reader asked to load no more than needed. Not in every browser, and so not in TypeScript's types. */
export function savesData(): boolean {
  if (!('connection' in navigator)) return false;
  const { connection } = navigator;
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  );
}
