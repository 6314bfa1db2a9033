import { type NameSide, nameSides } from './name-sides';

/** A name that looks for room beside its mark; pixels. */
export type NameWish = {
  readonly x: number;
  readonly y: number;
  /** Half the side of the square that the mark takes; none may be covered. */
  readonly half: number;
  /** From the mark's point to its drawn edge. */
  readonly radius: number;
  readonly gap: number;
  readonly width: number;
  readonly height: number;
  /** The side where it stands already, as an index; -1: none. It stays there while it can. */
  readonly side: number;
};

/** A mark that no name may cover. */
export type Obstacle = { readonly x: number; readonly y: number; readonly half: number };

export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Pixels between two names, or a name and a mark. */
const AIR = 2;

/**
 * Finds a side for each name, in their order, where it covers no mark, no other name, and is not cut by the frame. A
 * name that has a free side keeps it; a new one rather stands where no mark of `perhaps` may come up either. The index
 * of the side for each name, -1 where there is no room.
 */
export function placeNames(
  wishes: readonly NameWish[],
  obstacles: readonly Obstacle[],
  perhaps: readonly Obstacle[],
  frame: Box,
): readonly number[] {
  const taken: Box[] = obstacles.map(boxOf);
  const later = perhaps.map(boxOf);
  return wishes.map((wish) => {
    const free = (side: NameSide) => {
      const box = nameBox(wish, side);
      return inside(box, frame) && !hits(box, taken) ? box : null;
    };
    const sides = nameSides(wish.radius, wish.gap);
    const own = sides[wish.side];
    let chosen = own !== undefined && free(own) !== null ? wish.side : -1;
    for (let i = 0; i < sides.length && chosen < 0; i++) {
      const side = sides[i];
      const box = side === undefined ? null : free(side);
      if (box !== null && !hits(box, later)) chosen = i;
    }
    for (let i = 0; i < sides.length && chosen < 0 && later.length > 0; i++) {
      const side = sides[i];
      if (side !== undefined && free(side) !== null) chosen = i;
    }
    const side = sides[chosen];
    if (side !== undefined) taken.push(nameBox(wish, side));
    return chosen;
  });
}

/** Where a name of this size lies if it is put on that side of a point. */
export function nameBox({ x, y, width, height }: Pick<NameWish, 'x' | 'y' | 'width' | 'height'>, side: NameSide): Box {
  const { anchor } = side;
  const [atX, atY] = [x + side.x, y + side.y];
  const left = anchor.endsWith('left') ? atX : anchor.endsWith('right') ? atX - width : atX - width / 2;
  const top = anchor.startsWith('top') ? atY : anchor.startsWith('bottom') ? atY - height : atY - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

function boxOf({ x, y, half }: Obstacle): Box {
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

function hits(box: Box, others: readonly Box[]): boolean {
  for (const other of others) {
    if (
      box.left < other.right + AIR &&
      other.left < box.right + AIR &&
      box.top < other.bottom + AIR &&
      other.top < box.bottom + AIR
    )
      return true;
  }
  return false;
}

function inside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}
