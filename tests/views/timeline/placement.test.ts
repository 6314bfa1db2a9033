import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOT_RADIUS, LEAST_BAR, placeLabel, seenBar, seenDot } from '#/views/timeline/place-label';
import { placeItem, samePlacement } from '#/views/timeline/placement';
import { MS_PER_DAY } from '#/views/timeline/range';
import { type Shape, shapeOf } from '#/views/timeline/shape';
import { aWhen } from '../../support/builders';

const drawn = { from: 0, to: 99 };
const WIDTH = 1000;

function solid(from: number, to: number): Shape {
  return {
    form: from === to ? 'dot' : 'bar',
    span: { from, to },
    core: { from, to },
    fadeStart: false,
    fadeEnd: false,
  };
}

/** With its label where it stands when nothing else does. */
function place(shape: Shape, label = 100) {
  const seen = shape.form === 'dot' ? seenDot(shape.span, drawn, WIDTH) : seenBar(shape.span, drawn, WIDTH);
  return placeItem({ shape }, drawn, WIDTH, { side: placeLabel(seen, shape.form, label, WIDTH), label });
}

const AFTER = { side: 'after', label: 100 } as const;
const BARE = { side: 'none', label: 0 } as const;

describe('where a label stands', () => {
  it('after its bar or dot, where there is room', () => {
    expect(place(solid(10, 10)).side).toBe('after');
    expect(place(solid(10, 30)).side).toBe('after');
  });

  it('before it near the right edge', () => {
    expect(place(solid(95, 95)).side).toBe('before');
    expect(place(solid(80, 120)).side).toBe('before');
  });

  it('on a bar that fills what is seen', () => {
    expect(place(solid(-50, 200)).side).toBe('on');
  });

  it('nowhere rather than cut', () => {
    expect(place(solid(50, 50), 700).side).toBe('none');
  });

  it('always somewhere, if it takes no more than a third of the width', () => {
    const edge = fc.integer({ min: -300, max: 400 });
    fc.assert(
      fc.property(edge, edge, fc.integer({ min: 1, max: Math.floor((WIDTH - LEAST_BAR) / 3) }), (a, b, label) => {
        const span = { from: Math.min(a, b), to: Math.max(a, b) };
        fc.pre(span.to >= drawn.from && span.from <= drawn.to);
        expect(place(solid(span.from, span.to), label).side).not.toBe('none');
      }),
    );
  });

  it('whole: it begins and ends within what is seen', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1000, noNaN: true }),
        fc.double({ min: 24, max: 1000, noNaN: true }),
        fc.integer({ min: 1, max: 900 }),
        (left, length, label) => {
          const right = left + length;
          const side = placeLabel({ left, right }, 'bar', label, WIDTH);
          if (side === 'after') expect(right + label).toBeLessThanOrEqual(WIDTH);
          if (side === 'before') expect(left - label).toBeGreaterThanOrEqual(0);
          if (side === 'on') expect(length).toBeGreaterThanOrEqual(label);
        },
      ),
    );
  });
});

describe('what the engine is told', () => {
  it('a dot around noon of its day, by the edge from which its label leads away', () => {
    const radius = (DOT_RADIUS * 100) / WIDTH;
    const at = (side: 'after' | 'before' | 'none') =>
      placeItem({ shape: solid(10, 10) }, drawn, WIDTH, { side, label: 100 }).start / MS_PER_DAY;
    expect(at('after')).toBeCloseTo(10.5 - radius);
    expect(at('none')).toBeCloseTo(10.5 - radius);
    expect(at('before')).toBeCloseTo(10.5 + radius);
  });

  it('a dot at the edge as far inside as half its target', () => {
    const wide = { from: 0, to: 9999 };
    const last = placeItem({ shape: solid(9999, 9999) }, wide, WIDTH, BARE);
    expect(last.start).toBe((10000 - 240) * MS_PER_DAY);
  });

  it('a bar from the start of its first day to the end of its last', () => {
    expect(place(solid(10, 30))).toMatchObject({ start: 10 * MS_PER_DAY, end: 31 * MS_PER_DAY, before: 0 });
  });

  it('room before a bar for the label that stands there', () => {
    const placed = place(solid(80, 120));
    expect(placed.before).toBe(100);
    expect(placed.start).toBe(70 * MS_PER_DAY);
  });

  it('a short bar at the right edge with its target inside', () => {
    const placed = placeItem({ shape: solid(98, 99) }, { from: 0, to: 99 }, 100, BARE);
    expect(placed.end).toBe(100 * MS_PER_DAY);
    expect(placed.start).toBe((100 - LEAST_BAR) * MS_PER_DAY);
  });

  it('an open end at the edge of what is drawn, however far that is', () => {
    const open = shapeOf({ when: aWhen('1970-01-11/..') });
    if (open === null) throw new Error('no shape');
    expect(place(open)).toMatchObject({ openEnd: true, end: 100 * MS_PER_DAY, core: { left: 0, right: 1 } });
    expect(placeItem({ shape: open }, { from: 0, to: 5000 }, WIDTH, BARE).end).toBe(5001 * MS_PER_DAY);
  });

  it('which part of a bar is certain', () => {
    const shape: Shape = { ...solid(0, 99), core: { from: 25, to: 49 } };
    expect(place(shape).core).toEqual({ left: 0.25, right: 0.5 });
    expect(place({ ...shape, core: null }).core).toBeNull();
  });

  it('finite times only, whatever the date', () => {
    const bound = fc.oneof(
      fc.constantFrom(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY),
      fc.integer({ min: -1e13, max: 1e13 }),
    );
    fc.assert(
      fc.property(bound, bound, (a, b) => {
        // Only what meets the window is ever placed.
        fc.pre(Math.min(a, b) <= drawn.to && Math.max(a, b) >= drawn.from);
        const { start, end } = place(solid(Math.min(a, b), Math.max(a, b)));
        expect(Number.isFinite(start) && (end === null || (Number.isFinite(end) && end >= start))).toBe(true);
      }),
    );
  });

  it('nothing new while a window is panned past a bar that is seen whole', () => {
    const shape = solid(50, 60);
    const before = placeItem({ shape }, drawn, WIDTH, AFTER);
    expect(samePlacement(before, placeItem({ shape }, { from: 3, to: 102 }, WIDTH, AFTER))).toBe(true);
  });
});
