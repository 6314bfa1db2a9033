import { describe, expect, it } from 'vitest';
import { fieldOf, LEAST_TARGET, seenBar, seenDot } from '#/views/timeline/field';
import { placeBar } from '#/views/timeline/placement';

const field = fieldOf({ from: 0, to: 99 }, 1000);
const open = Number.POSITIVE_INFINITY;

function place(from: number, to: number, core: { from: number; to: number } | null = null) {
  const span = { from, to };
  const seen = seenBar(span, field);
  const bar = placeBar({ span, core }, field, seen);
  return { seen, bar, left: seen.left + bar.left, right: seen.left + bar.left + bar.width };
}

describe('what is seen of an item', () => {
  it('is its days, clipped to the rows', () => {
    expect(seenBar({ from: 10, to: 19 }, field)).toEqual({ left: 100, right: 200 });
    expect(seenBar({ from: -open, to: 19 }, field)).toEqual({ left: 0, right: 200 });
    expect(seenBar({ from: 90, to: open }, field)).toEqual({ left: 900, right: 1000 });
  });

  it('is never smaller than a target, also at the edges', () => {
    for (const day of [0, 1, 50, 98, 99]) {
      const bar = seenBar({ from: day, to: day }, field);
      const dot = seenDot({ from: day, to: day }, field);
      for (const { left, right } of [bar, dot]) {
        expect(right - left).toBeGreaterThanOrEqual(LEAST_TARGET);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(1000);
      }
    }
  });

  it('is a dot at noon of its day', () => {
    expect(seenDot({ from: 50, to: 50 }, field)).toEqual({ left: 493, right: 517 });
  });
});

describe('a bar', () => {
  it('is as long as its days', () => {
    expect(place(10, 19)).toMatchObject({ left: 100, right: 200, bar: { openStart: false, openEnd: false } });
  });

  it('stands at its days at the right edge, though its target is wider', () => {
    expect(place(99, 99)).toMatchObject({ left: 990, right: 1000 });
  });

  it('runs on beyond what is seen, but not for ever', () => {
    const { left, right } = place(-5000, 5000);
    expect(left).toBeLessThan(-60);
    expect(right).toBeGreaterThan(1060);
    expect(right - left).toBeLessThan(2000);
  });

  it('stops at the edge where an end lies open', () => {
    expect(place(50, open)).toMatchObject({ left: 500, right: 1000, bar: { openEnd: true } });
    expect(place(-open, 50)).toMatchObject({ left: 0, right: 510, bar: { openStart: true } });
  });

  it('has its certain part within it', () => {
    expect(place(10, 29, { from: 15, to: 19 }).bar.core).toEqual({ left: 50, width: 50 });
    expect(place(10, 29).bar.core).toBeNull();
  });
});
