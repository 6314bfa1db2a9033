import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Box } from '#/views/map/box';
import { nameBox, nameSides } from '#/views/map/name-sides';
import { type NameWish, placeMostNames, placeNames, type Spot } from '#/views/map/overlay-names';
import { breakLines } from '#/views/map/overlay-text';

const FRAME: Box = { left: 0, top: 0, right: 390, bottom: 350 };

function aWish(x: number, y: number, parts: Partial<NameWish> = {}): NameWish {
  return { x, y, half: 14, radius: 14, gap: 6, forms: [{ width: 60, height: 15 }], spot: null, ...parts };
}

function boxOf(wish: NameWish, spot: Spot): Box {
  const [size, side] = [wish.forms[spot.form], nameSides(wish.radius, wish.gap)[spot.side]];
  if (size === undefined || side === undefined) throw new Error('no such spot');
  return nameBox(wish, size, side);
}

const hit = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
const markBox = ({ x, y, half }: NameWish): Box => ({
  left: x - half,
  top: y - half,
  right: x + half,
  bottom: y + half,
});

const anyWish = fc
  .record({
    x: fc.integer({ min: -20, max: 410 }),
    y: fc.integer({ min: -20, max: 370 }),
    half: fc.integer({ min: 12, max: 28 }),
    forms: fc.array(fc.record({ width: fc.integer({ min: 20, max: 140 }), height: fc.integer({ min: 14, max: 45 }) }), {
      minLength: 1,
      maxLength: 2,
    }),
    spot: fc.option(fc.record({ form: fc.integer({ min: 0, max: 1 }), side: fc.integer({ min: 0, max: 11 }) })),
  })
  .map(({ x, y, half, forms, spot }) => aWish(x, y, { half, radius: half, forms, spot }));

it('never puts a name over a marker, over another name, or across the edge', () => {
  fc.assert(
    fc.property(fc.array(anyWish, { maxLength: 40 }), (wishes) => {
      const spots = placeNames(wishes, wishes, [], FRAME);
      const boxes = wishes.flatMap((wish, i) => {
        const spot = spots[i] ?? null;
        return spot === null ? [] : [boxOf(wish, spot)];
      });
      boxes.forEach((box, i) => {
        expect(wishes.some((wish) => hit(box, markBox(wish)))).toBe(false);
        expect(boxes.some((other, j) => i !== j && hit(box, other))).toBe(false);
        expect(box.left).toBeGreaterThanOrEqual(FRAME.left);
        expect(box.right).toBeLessThanOrEqual(FRAME.right);
        expect(box.top).toBeGreaterThanOrEqual(FRAME.top);
        expect(box.bottom).toBeLessThanOrEqual(FRAME.bottom);
      });
    }),
    { numRuns: 200 },
  );
});

it('keeps every name where it is when nothing has changed', () => {
  fc.assert(
    fc.property(fc.array(anyWish, { maxLength: 30 }), (wishes) => {
      const once = placeNames(wishes, wishes, [], FRAME);
      const again = wishes.map((wish, i) => ({ ...wish, spot: once[i] ?? null }));
      expect(placeNames(again, again, [], FRAME)).toEqual(once);
    }),
    { numRuns: 100 },
  );
});

it('stands on the right if that is free, else on the left, above or below', () => {
  const wish = aWish(200, 150);
  const side = (others: readonly NameWish[]) => placeNames([wish], [wish, ...others], [], FRAME)[0]?.side;
  expect(side([])).toBe(0);
  expect(side([aWish(240, 150)])).toBe(1);
  expect(side([aWish(240, 150), aWish(160, 150)])).toBe(2);
  expect(side([aWish(240, 150), aWish(160, 150), aWish(200, 115)])).toBe(3);
});

it('stays on its side while that is free, though a better one is free too', () => {
  const spot = { form: 0, side: 1 };
  const wish = aWish(200, 150, { spot });
  expect(placeNames([wish], [wish], [], FRAME)).toEqual([spot]);
});

it('takes a side where no other marker may come up, if there is one', () => {
  const wish = aWish(200, 150);
  expect(placeNames([wish], [wish], [aWish(240, 150)], FRAME)[0]?.side).toBe(1);
});

it('is set in shorter lines where only those have room', () => {
  const frame = { left: 0, top: 0, right: 60, bottom: 200 };
  const wish = aWish(30, 100, {
    forms: [
      { width: 80, height: 15 },
      { width: 40, height: 30 },
    ],
  });
  expect(placeNames([wish], [wish], [], frame)[0]?.form).toBe(1);
});

it('breaks names at spaces, Chinese ones between any two characters, and loses none', () => {
  const width = (text: string) => text.length * 10;
  expect(breakLines('Pamir Plateau', 70, width)).toEqual(['Pamir', 'Plateau']);
  expect(breakLines('Pamir', 20, width)).toEqual(['Pamir']);
  expect(breakLines('帕米尔高原地区', 40, width)).toEqual(['帕米尔高', '原地区']);
});

it('moves other names for one that finds no room, but only if fewer are left without', () => {
  const frame = { left: 0, top: 85, right: 300, bottom: 115 };
  const first = aWish(100, 100);
  const second = aWish(217, 100, { forms: [{ width: 80, height: 15 }] });
  const cramped = [first, second];
  expect(placeNames(cramped, cramped, [], frame)).toEqual([{ form: 0, side: 0 }, null]);
  expect(placeMostNames(cramped, [], frame)).toEqual([
    { form: 0, side: 1 },
    { form: 0, side: 1 },
  ]);
  expect(placeMostNames([second], [], frame)).toEqual([{ form: 0, side: 1 }]);
});
