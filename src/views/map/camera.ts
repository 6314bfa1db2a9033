import type { MapPosition } from '#/core/view-state';
import { type Box, boxAt, overlap } from './box';
import { fromWorld, type Point, toWorld, unwrapped, worldSize } from './mercator';
import { nameBox, nameSides } from './name-sides';
import { spreadMarks } from './spread';

/** A marker and its name, in pixels but for where it stands. */
export type FitItem = {
  readonly lon: number;
  readonly lat: number;
  readonly radius: number;
  /** A region, whose mark may give way to others. */
  readonly movable: boolean;
  readonly name: { readonly width: number; readonly height: number; readonly gap: number };
};

export type Insets = { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
export type Frame = {
  readonly width: number;
  readonly height: number;
  readonly insets: Insets;
  /** The zoom beyond which it does not come closer; 5 where left out. */
  readonly closest?: number;
};

const CLOSEST = 5;
const FARTHEST = 0.5;
/** Among more than these, marks are joined and most names find no room anyway. */
const MOST_NAMES = 60;
const STEP = 0.02;

/**
 * The closest position at which every marker and every name that finds room beside it lies inside the frame's insets.
 * `items` in the order in which names are placed. Null where there is nothing to show or no room at all.
 */
export function fitPosition(items: readonly FitItem[], frame: Frame): MapPosition | null {
  const { insets, closest = CLOSEST } = frame;
  const room = { x: frame.width - insets.left - insets.right, y: frame.height - insets.top - insets.bottom };
  if (items.length === 0 || room.x <= 0 || room.y <= 0) return null;
  const world = unwrapped(items.map((item) => item.lon)).map((lon, i) => toWorld(lon, items[i]?.lat ?? 0));
  for (let zoom = startZoom(); zoom > FARTHEST; zoom -= STEP) {
    const all = boundsAt(zoom);
    if (all.right - all.left <= room.x && all.bottom - all.top <= room.y) return positionOf(all, zoom);
  }
  return positionOf(boundsAt(FARTHEST), FARTHEST);

  /** Any closer, the points alone of the marks that stay where they are do not fit: names are costly to try. */
  function startZoom(): number {
    const fixed = world.filter((_, i) => items[i]?.movable === false);
    if (fixed.length === 0) return closest;
    const { left, top, right, bottom } = enclose(fixed.map((point) => boxAt(point, 0, 0)));
    const limit = Math.log2(Math.min(room.x / (right - left), room.y / (bottom - top)) / worldSize(0));
    return closest - Math.max(0, Math.floor((closest - limit) / STEP)) * STEP;
  }

  function boundsAt(zoom: number): Box {
    const scale = worldSize(zoom);
    const discs = items.map(({ radius, movable }, i) => {
      const { x, y } = world[i] ?? ORIGIN;
      return { x: x * scale, y: y * scale, radius, movable };
    });
    return enclose(placeNames(items, spreadMarks(discs)));
  }

  function positionOf(all: Box, zoom: number): MapPosition {
    const scale = worldSize(zoom);
    const { lon, lat } = fromWorld({
      x: (all.left + all.right - insets.left + insets.right) / 2 / scale,
      y: (all.top + all.bottom - insets.top + insets.bottom) / 2 / scale,
    });
    return { zoom, lng: lon - 360 * Math.round(lon / 360), lat };
  }
}

/** The boxes of the markers and of their names, put on the first side that is free; of too many markers, theirs alone. */
function placeNames(items: readonly FitItem[], points: readonly Point[]): readonly Box[] {
  const boxes: Box[] = items.map(({ radius }, i) => boxAt(points[i] ?? ORIGIN, 2 * radius, 2 * radius));
  if (items.length > MOST_NAMES) return boxes;
  items.forEach(({ radius, name }, i) => {
    const free = nameSides(radius, name.gap)
      .map((side) => nameBox(points[i] ?? ORIGIN, name, side))
      .find((box) => !boxes.some((other) => overlap(box, other)));
    if (free !== undefined) boxes.push(free);
  });
  return boxes;
}

const ORIGIN: Point = { x: 0, y: 0 };

function enclose(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    right: Math.max(...boxes.map((box) => box.right)),
    top: Math.min(...boxes.map((box) => box.top)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
