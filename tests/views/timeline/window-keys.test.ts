import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedWindow } from '#/views/timeline/window-keys';

const all = { from: 0, to: 9999 };
const window = { from: 1000, to: 1099 };

describe('a key on the rows', () => {
  it('pans by a tenth of the window, at least a day', () => {
    expect(keyedWindow(window, 'ArrowRight', all)).toEqual({ from: 1010, to: 1109 });
    expect(keyedWindow(window, 'ArrowLeft', all)).toEqual({ from: 990, to: 1089 });
    expect(keyedWindow({ from: 5, to: 6 }, 'ArrowRight', all)).toEqual({ from: 6, to: 7 });
  });

  it('zooms about the middle', () => {
    expect(keyedWindow(window, '+', all)).toEqual({ from: 1015, to: 1084 });
    expect(keyedWindow(window, '=', all)).toEqual({ from: 1015, to: 1084 });
    const wider = keyedWindow(window, '-', all);
    expect(wider).toEqual({ from: 979, to: 1121 });
  });

  it('zooms down to a day and out to twice what is dated', () => {
    expect(keyedWindow({ from: 3, to: 3 }, '+', all)).toEqual({ from: 3, to: 3 });
    expect(keyedWindow({ from: -5000, to: 14999 }, '-', all)).toEqual({ from: -5000, to: 14999 });
  });

  it('means nothing otherwise', () => {
    for (const key of ['ArrowUp', 'Enter', 'a', 'Tab']) expect(keyedWindow(window, key, all)).toBeNull();
  });

  it('keeps a window whole whatever is pressed', () => {
    const keys = fc.array(fc.constantFrom('ArrowLeft', 'ArrowRight', '+', '-'), { maxLength: 60 });
    fc.assert(
      fc.property(keys, (pressed) => {
        const end = pressed.reduce((at, key) => keyedWindow(at, key, all) ?? at, window);
        expect(Number.isInteger(end.from) && Number.isInteger(end.to) && end.from <= end.to).toBe(true);
      }),
    );
  });
});
