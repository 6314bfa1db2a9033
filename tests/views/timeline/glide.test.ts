import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Field } from '#/views/timeline/field';
import { createGlide } from '#/views/timeline/glide';

const FIELD: Field = { from: 1000, perDay: 2, width: 600 };

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function aGlide(field: Field | null = FIELD) {
  const frame = document.createElement('div');
  const layOut = vi.fn();
  const glide = createGlide(frame, layOut);
  if (field !== null) glide.laidOut(field);
  return { frame, layOut, glide };
}

it('moves what is drawn to where its days are', () => {
  const { frame, glide } = aGlide();
  expect(glide.to({ ...FIELD, from: 1010 })).toBe(true);
  expect(frame.style.transform).toBe('translateX(-20px) scaleX(1)');
});

it('stretches what is drawn so that every day is where it belongs', () => {
  const { frame, glide } = aGlide();
  const next = { from: 996, perDay: 2.02, width: 600 };
  expect(glide.to(next)).toBe(true);
  const [left, stretch] = [...frame.style.transform.matchAll(/-?[\d.]+/g)].map(Number);
  for (const day of [1000, 1100, 1300]) {
    const drawn = (day - FIELD.from) * FIELD.perDay;
    expect(drawn * (stretch ?? 0) + (left ?? 0)).toBeCloseTo((day - next.from) * next.perDay);
  }
});

it.each([
  ['nothing has been laid out', null, FIELD],
  ['the rows have another width', FIELD, { ...FIELD, width: 620 }],
  ['an edge would be far from what was laid out', FIELD, { ...FIELD, from: 1040 }],
  ['the other edge would be', FIELD, { ...FIELD, perDay: 2.3 }],
])('asks for a layout where %s', (_, laid, next) => {
  const { frame, glide } = aGlide(laid);
  expect(glide.to(next)).toBe(false);
  expect(frame.style.transform).toBe('');
});

it('asks for a layout when the last one is 66 ms old', () => {
  const { glide } = aGlide();
  vi.advanceTimersByTime(65);
  expect(glide.to({ ...FIELD, from: 1001 })).toBe(true);
  vi.advanceTimersByTime(1);
  expect(glide.to({ ...FIELD, from: 1002 })).toBe(false);
});

it('lays out once where a hand holds still, and what is drawn stands as it is drawn', () => {
  const { frame, layOut, glide } = aGlide();
  glide.to({ ...FIELD, from: 1001 });
  glide.to({ ...FIELD, from: 1002 });
  vi.advanceTimersByTime(65);
  expect(layOut).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(layOut).toHaveBeenCalledOnce();
  expect(frame.style.transform).toBe('');
  vi.advanceTimersByTime(1000);
  expect(layOut).toHaveBeenCalledOnce();
});

it('leaves alone what has been laid out meanwhile', () => {
  const { frame, layOut, glide } = aGlide();
  glide.to({ ...FIELD, from: 1001 });
  glide.laidOut(null);
  expect(frame.style.transform).toBe('');
  vi.advanceTimersByTime(1000);
  expect(layOut).not.toHaveBeenCalled();
  expect(glide.to({ ...FIELD, from: 1002 })).toBe(false);
});
