import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Packable, packRows } from '#/views/timeline/pack';

const WIDTH = 1000;
const MANY = 99;

function dot(middle: number, more: Partial<Packable> = {}): Packable {
  return { left: middle - 12, right: middle + 12, form: 'dot', label: 300, first: false, wish: null, ...more };
}

function pack(items: readonly Packable[], lines: number) {
  const [row] = packRows([items], WIDTH, lines);
  if (row === undefined) throw new Error('no row');
  return row;
}

describe('lines of a row', () => {
  it('give every label its room where there are enough of them', () => {
    const { lines, places } = pack([dot(400), dot(450), dot(500)], MANY);
    expect(lines).toBe(3);
    expect(places.map(({ side }) => side)).toEqual(['after', 'after', 'after']);
  });

  it('are shared by items that lie apart where there are few, and labels take what is free', () => {
    const { lines, places } = pack([dot(400), dot(450), dot(500)], 1);
    expect(lines).toBe(1);
    expect(places.map(({ side, line }) => [side, line])).toEqual([
      ['before', 0],
      ['none', 0],
      ['after', 0],
    ]);
  });

  it('hold a label that is cut to the room that there is', () => {
    const { places } = pack([dot(12), dot(200), dot(988)], 1);
    expect(places[0]).toMatchObject({ side: 'after', room: 200 - 12 - 8 - 24 });
  });

  it('are as many as targets lie over one another, however few there are to be', () => {
    expect(pack([dot(400), dot(410), dot(415)], 1).lines).toBe(3);
  });

  it('give the label of the open card its room first', () => {
    const row = (first: boolean) => pack([dot(200), dot(640, { first, label: 250 }), dot(900)], 1);
    expect(row(false).places.map(({ room }) => room)).toEqual([300, 228, 0]);
    expect(row(true).places.map(({ room }) => room)).toEqual([188, 250, 228]);
    const narrow = (first: boolean) => pack([dot(500), dot(620, { first }), dot(740)], 1).places[1]?.side;
    expect([narrow(false), narrow(true)]).toEqual(['none', 'after']);
  });

  it('stay as they were while others come and go', () => {
    const { places } = pack([dot(390), dot(400, { wish: 0 }), dot(410, { wish: 1 })], 1);
    expect(places.map(({ line }) => line)).toEqual([2, 0, 1]);
    // But no line is kept for that alone.
    expect(pack([dot(400, { wish: 5 })], 1)).toMatchObject({ lines: 1, places: [{ line: 0 }] });
  });

  it('that are to spare go where the fewest are needed', () => {
    const three = [dot(400), dot(450), dot(500)];
    const two = [dot(400), dot(450)];
    expect(packRows([three, two], WIDTH, 3).map(({ lines }) => lines)).toEqual([1, 2]);
  });

  it('let nothing overlap and nothing run out of sight', () => {
    const item = fc.record({
      left: fc.integer({ min: 0, max: 976 }),
      length: fc.integer({ min: 24, max: 900 }),
      form: fc.constantFrom('dot' as const, 'bar' as const),
      label: fc.integer({ min: 30, max: 320 }),
      first: fc.boolean(),
      wish: fc.option(fc.nat(6), { nil: null }),
    });
    const items = fc.array(item, { maxLength: 14 }).map((all) =>
      all.map(({ left, length, ...rest }) => {
        const right = rest.form === 'dot' ? left + 24 : Math.min(WIDTH, left + length);
        return { ...rest, left, right };
      }),
    );
    fc.assert(
      fc.property(items, fc.integer({ min: -3, max: 20 }), (all, lines) => {
        const { places } = pack(all, lines);
        const boxes = all.map((box, i) => {
          const { line, side, room } = places[i] ?? { line: -1, side: 'none', room: 0 };
          const left = side === 'before' ? box.left - room : box.left;
          return { line, left, right: side === 'after' ? box.right + room : box.right };
        });
        for (const [i, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0);
          expect(a.right).toBeLessThanOrEqual(WIDTH);
          for (const b of boxes.slice(i + 1))
            expect(a.line !== b.line || a.right <= b.left || b.right <= a.left).toBe(true);
        }
      }),
    );
  });
});
