import type { MapPosition } from '#/core/view-state';
import { createTextMeasure } from '#/ui/text-measure';
import type { LonLat } from './arc';
import { type FitItem, type Frame, fitPosition, type Insets } from './camera';
import { drawnRadius, isSmallMap, NARROW_BELOW } from './drawn-marks';
import { fitGlobe } from './globe';
import type { MapModel, PlaceMark } from './model';
import { nameType } from './style-look';

/** How long a move takes that the map makes by itself. */
export const FIT_MILLISECONDS = 400;
export const FLIGHT_MILLISECONDS = 800;
export const APPROACH_MILLISECONDS = 400;

/** Room for the buttons, the line below and a margin, in pixels. */
const WIDE: Insets = { top: 26, right: 22, bottom: 44, left: 66 };
const NARROW: Insets = { top: 64, right: 10, bottom: 34, left: 10 };
const LOW: Insets = { top: 54, right: 22, bottom: 34, left: 22 };
/** Pixels of height below which the buttons stand in a row, as on a narrow map. */
const ROW_BELOW = 300;
/** What is left free around places that the map goes to, beside the buttons. */
const AROUND = 30;
/** What is left free around the end of an arc, which has only a dot and a name that finds its own place. */
const AROUND_SEAT = 12;

const NAME_FONT = { face: '600', family: '"Source Sans 3", sans-serif' };

/** The map's element, in pixels, and whether it shows a globe. */
export type Pane = { readonly width: number; readonly height: number; readonly globe: boolean };

/** What is seen where everything is to be seen. */
export type Shown = Pick<MapModel, 'marks' | 'seats' | 'allArcs'>;

/** Where a map of some size shows marks with their names, or points. */
export function createFitting() {
  // About: the font may still be on its way.
  const measure = createTextMeasure();

  return { shown: fitShown, points: fitPoints };

  /** All markers; where all arcs are drawn, where those lead too. */
  function fitShown({ marks, seats, allArcs }: Shown, pane: Pane): MapPosition | null {
    const small = isSmallMap(pane);
    const items = [...marks].sort((a, b) => b.count - a.count).map((mark) => itemOf(mark, small));
    const ends = allArcs ? seats.map((seat) => pointItem(seat, AROUND_SEAT)) : [];
    return positionFor([...items, ...ends], pane);
  }

  /** The closest position that shows these points with some room around them. */
  function fitPoints(points: readonly LonLat[], pane: Pane, closest?: number): MapPosition | null {
    const items = points.map(([lon, lat]) => pointItem({ lon, lat }, AROUND));
    return positionFor(items, pane, closest);
  }

  function itemOf(mark: PlaceMark, small: boolean): FitItem {
    const { size, maxWidth, gap } = nameType(small);
    const width = measure(mark.name, { ...NAME_FONT, size });
    const lines = Math.ceil(width / (maxWidth * size));
    return {
      lon: mark.lon,
      lat: mark.lat,
      radius: drawnRadius(mark, small) + 1,
      movable: mark.area,
      name: { width: Math.min(width, maxWidth * size) + 6, height: lines * size * 1.2 + 2, gap },
    };
  }
}

function pointItem({ lon, lat }: { readonly lon: number; readonly lat: number }, radius: number): FitItem {
  return { lon, lat, radius, movable: false, name: { width: 0, height: 0, gap: 0 } };
}

function positionFor(items: readonly FitItem[], { width, height, globe }: Pane, closest?: number): MapPosition | null {
  const insets = width < NARROW_BELOW ? NARROW : height < ROW_BELOW ? LOW : WIDE;
  const frame: Frame = { width, height, insets, ...(closest !== undefined && { closest }) };
  return globe ? fitGlobe(items, frame) : fitPosition(items, frame);
}
