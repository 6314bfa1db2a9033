import type { Box, Size } from './box';
import type { Point } from './mercator';

/** A place beside a mark where its name may stand: which point of the name is put how far (pixels) from the mark's. */
export type NameSide = {
  readonly anchor: 'left' | 'right' | 'bottom' | 'top' | 'bottom-left' | 'bottom-right' | 'top-left' | 'top-right';
  readonly x: number;
  readonly y: number;
};

/**
 * In the order in which they are tried: the right first, then left, above, below; then above and below to either side,
 * from the mark's edge and at last from near its middle.
 */
export function nameSides(radius: number, gap: number): readonly NameSide[] {
  const away = radius + gap;
  return [
    { anchor: 'left', x: away, y: 0 },
    { anchor: 'right', x: -away, y: 0 },
    { anchor: 'bottom', x: 0, y: -away },
    { anchor: 'top', x: 0, y: away },
    { anchor: 'bottom-left', x: -radius, y: -away },
    { anchor: 'bottom-right', x: radius, y: -away },
    { anchor: 'top-left', x: -radius, y: away },
    { anchor: 'top-right', x: radius, y: away },
    { anchor: 'bottom-left', x: -radius / 2, y: -away },
    { anchor: 'top-left', x: -radius / 2, y: away },
    { anchor: 'bottom-right', x: radius / 2, y: -away },
    { anchor: 'top-right', x: radius / 2, y: away },
  ];
}

/** Where a name of this size lies if it is put on that side of a point. */
export function nameBox({ x, y }: Point, { width, height }: Size, side: NameSide): Box {
  const { anchor } = side;
  const [atX, atY] = [x + side.x, y + side.y];
  const left = anchor.endsWith('left') ? atX : anchor.endsWith('right') ? atX - width : atX - width / 2;
  const top = anchor.startsWith('top') ? atY : anchor.startsWith('bottom') ? atY - height : atY - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}
