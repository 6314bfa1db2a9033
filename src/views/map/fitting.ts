import type { MapPosition } from '#/core/view-state';
import { createTextMeasure } from '#/ui/text-measure';
import type { LonLat } from './arc';
import { type FitItem, type Frame, fitPosition, type Insets } from './camera';
import { drawnRadius, isSmallMap, NARROW_BELOW } from './drawn-marks';
import { fitGlobe } from './globe';
import type { PlaceMark } from './model';
import { nameType } from './style-look';

/** How long a move takes that the map makes by itself. */
export const FIT_MILLISECONDS = 400;
export const FLIGHT_MILLISECONDS = 800;
export const APPROACH_MILLISECONDS = 400;

/** Room for the buttons, the line below and a margin, in pixels. */
const WIDE: Insets = { top: 26, right: 22, bottom: 44, left: 66 };
const NARROW: Insets = { top: 64, right: 10, bottom: 34, left: 10 };
/** What is left free around places that the map goes to, beside the buttons. */
const AROUND = 30;

const NAME_FONT = { face: '600', family: '"Source Sans 3", sans-serif' };

/** The map's element, in pixels, and whether it shows a globe. */
export type Pane = { readonly width: number; readonly height: number; readonly globe: boolean };

/** Where a map of some size shows marks with their names, or points. */
export function createFitting() {
  // About: the font may still be on its way.
  const measure = createTextMeasure();

  return { marks: fitMarks, points: fitPoints };

  function fitMarks(marks: readonly PlaceMark[], pane: Pane): MapPosition | null {
    const small = isSmallMap(pane);
    const items = [...marks].sort((a, b) => b.count - a.count).map((mark) => itemOf(mark, small));
    return positionFor(items, pane);
  }

  /** The closest position that shows these points with some room around them. */
  function fitPoints(points: readonly LonLat[], pane: Pane, closest?: number): MapPosition | null {
    const name = { width: 0, height: 0, gap: 0 };
    const items = points.map(([lon, lat]): FitItem => ({ lon, lat, radius: AROUND, movable: false, name }));
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

function positionFor(items: readonly FitItem[], { width, height, globe }: Pane, closest?: number): MapPosition | null {
  const insets = width < NARROW_BELOW ? NARROW : WIDE;
  const frame: Frame = { width, height, insets, ...(closest !== undefined && { closest }) };
  return globe ? fitGlobe(items, frame) : fitPosition(items, frame);
}
