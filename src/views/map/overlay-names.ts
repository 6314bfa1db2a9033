import { type Box, boxAt, overlap, type Size } from './box';
import { nameBox, nameSides } from './name-sides';

/** A name that looks for room beside its mark; pixels. */
export type NameWish = {
  readonly x: number;
  readonly y: number;
  /** Half the side of the square that the mark takes; none may be covered. */
  readonly half: number;
  /** From the mark's point to its drawn edge. */
  readonly radius: number;
  readonly gap: number;
  /** How it can be set, the best first. */
  readonly forms: readonly Size[];
  /** Where it stands already; it stays there while it can. */
  readonly spot: Spot | null;
};

/** Which form of a name stands on which side, both as indexes. */
export type Spot = { readonly form: number; readonly side: number };

/** A mark that no name may cover. */
export type Obstacle = { readonly x: number; readonly y: number; readonly half: number };

/** Pixels between two names, or a name and a mark. */
const AIR = 2;

/**
 * Finds a spot for each name, in their order, where it covers no mark, no other name, is not cut by the frame and not
 * covered by what stands over the map. A name whose spot is free keeps it; a new one rather stands where no mark of
 * `perhaps` may come up either. Null where there is no room.
 */
export function placeNames(
  wishes: readonly NameWish[],
  obstacles: readonly Obstacle[],
  perhaps: readonly Obstacle[],
  frame: Box,
  covered: readonly Box[] = [],
): readonly (Spot | null)[] {
  const taken: Box[] = [...obstacles.map(boxOf), ...covered];
  const later = perhaps.map(boxOf);
  return wishes.map((wish) => {
    const sides = nameSides(wish.radius, wish.gap);
    const boxAt = ({ form, side }: Spot): Box | null => {
      const [size, put] = [wish.forms[form], sides[side]];
      return size === undefined || put === undefined ? null : nameBox(wish, size, put);
    };
    const isFree = (spot: Spot, others: readonly Box[]) => {
      const box = boxAt(spot);
      return box !== null && inside(box, frame) && !hits(box, taken) && !hits(box, others);
    };
    const spots = () => wish.forms.flatMap((_, form) => sides.map((_, side): Spot => ({ form, side })));
    const chosen =
      wish.spot !== null && isFree(wish.spot, [])
        ? wish.spot
        : (spots().find((spot) => isFree(spot, later)) ??
          (later.length > 0 ? spots().find((spot) => isFree(spot, [])) : undefined) ??
          null);
    const box = chosen === null ? null : boxAt(chosen);
    if (box !== null) taken.push(box);
    return chosen;
  });
}

/**
 * As `placeNames`, and where some name finds no room, once more with all names free to move, the most cramped ones
 * first: the way that leaves fewer without a name is taken.
 */
export function placeMostNames(
  wishes: readonly NameWish[],
  perhaps: readonly Obstacle[],
  frame: Box,
  covered: readonly Box[] = [],
): readonly (Spot | null)[] {
  const first = placeNames(wishes, wishes, perhaps, frame, covered);
  if (!first.includes(null)) return first;
  const freed = wishes.map((wish) => ({ ...wish, spot: null }));
  const room = freed.map((wish) => countSpots(wish, [...wishes.map(boxOf), ...covered], frame));
  const order = freed.map((_, i) => i).sort((a, b) => (room[a] ?? 0) - (room[b] ?? 0));
  const wishedFor = order.flatMap((i) => freed[i] ?? []);
  const placed = placeNames(wishedFor, wishes, perhaps, frame, covered);
  const second = wishes.map((_, i) => placed[order.indexOf(i)] ?? null);
  return missing(second) < missing(first) ? second : first;
}

/** Where a name that found no room stands while its mark is pointed at: over others, but within the frame if it can. */
export function crampedSpot(wish: NameWish, frame: Box, covered: readonly Box[]): Spot | null {
  const spots = wish.forms.flatMap((size, form) =>
    nameSides(wish.radius, wish.gap).map((put, side) => ({ spot: { form, side }, box: nameBox(wish, size, put) })),
  );
  const within = spots.filter(({ box }) => inside(box, frame));
  return (within.find(({ box }) => !hits(box, covered)) ?? within[0])?.spot ?? null;
}

function countSpots(wish: NameWish, taken: readonly Box[], frame: Box): number {
  return nameSides(wish.radius, wish.gap)
    .flatMap((side) => wish.forms.map((form) => nameBox(wish, form, side)))
    .filter((box) => inside(box, frame) && !hits(box, taken)).length;
}

function missing(spots: readonly (Spot | null)[]): number {
  return spots.filter((spot) => spot === null).length;
}

function boxOf({ x, y, half }: Obstacle): Box {
  return boxAt({ x, y }, 2 * half, 2 * half);
}

function hits(box: Box, others: readonly Box[]): boolean {
  return others.some((other) => overlap(box, other, AIR));
}

function inside(box: Box, frame: Box): boolean {
  return box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
}
