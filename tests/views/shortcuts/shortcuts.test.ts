import { describe, expect, it } from 'vitest';
import { findShortcut, type KeyPress, SHORTCUTS } from '#/views/shortcuts/shortcuts';

function press(key: string, code: string, parts: Partial<KeyPress> = {}): KeyPress {
  return { key, code, shiftKey: false, altKey: false, ctrlKey: false, metaKey: false, ...parts };
}

const does = (event: KeyPress) => findShortcut(event)?.does ?? null;

describe('a key', () => {
  it.each([
    ['?', 'Slash', 'help'],
    ['/', 'Slash', 'filters'],
    ['m', 'KeyM', 'map'],
    ['M', 'KeyM', 'map'],
    ['0', 'Digit0', 'all'],
    [' ', 'Space', 'play'],
    ['[', 'BracketLeft', 'previous'],
    ['Escape', 'Escape', 'escape'],
    ['x', 'KeyX', null],
    ['1', 'Digit1', null],
  ])('%s means the same as in the compass', (key, code, meaning) => {
    expect(does(press(key, code, { shiftKey: key === '?' }))).toBe(meaning);
  });

  it.each([
    ['ь', 'KeyM', 'map'],
    ['ф', 'KeyA', 'all'],
    ['х', 'BracketLeft', 'previous'],
    ['ъ', 'BracketRight', 'next'],
    ['б', 'Comma', 'back'],
    ['ю', 'Period', 'forward'],
    ['қ', 'Digit0', 'all'],
  ])('%s of a Cyrillic layout lies where the Latin one has its own', (key, code, meaning) => {
    expect(does(press(key, code))).toBe(meaning);
  });

  it('is what the layout writes, not what another has there', () => {
    // French: the key of the American Q writes an A, that of the M a comma.
    expect(does(press('a', 'KeyQ'))).toBe('all');
    expect(does(press('q', 'KeyA'))).toBeNull();
    expect(does(press(',', 'KeyM'))).toBe('back');
    expect(does(press('.', 'Slash'))).toBe('forward');
  });

  it('steps further with Shift, in any layout', () => {
    expect(findShortcut(press('>', 'Period', { shiftKey: true }))).toEqual({
      does: 'forward',
      shift: true,
      repeats: true,
    });
    expect(findShortcut(press('Б', 'Comma', { shiftKey: true }))).toEqual({ does: 'back', shift: true, repeats: true });
    expect(findShortcut(press('.', 'Period'))).toMatchObject({ shift: false });
  });

  it('means nothing with Shift where that is no more of the same, and never with another modifier', () => {
    expect(does(press('M', 'KeyM', { shiftKey: true }))).toBeNull();
    expect(does(press('Ь', 'KeyM', { shiftKey: true }))).toBeNull();
    expect(does(press('{', 'BracketLeft', { shiftKey: true }))).toBeNull();
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey'])
      expect(does(press('a', 'KeyA', { [modifier]: true }))).toBeNull();
  });
});

it('no key stands for two things', () => {
  const keys = SHORTCUTS.flatMap((shortcut): readonly string[] => shortcut.keys);
  expect(new Set(keys).size).toBe(keys.length);
});
