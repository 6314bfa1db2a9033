import type { MessageKey } from '#/i18n/messages/en';

/** The parts of the page, as the compass names them. */
export const PARTS = ['everywhere', 'map', 'card', 'list', 'time', 'timeline'] as const;
export type Part = (typeof PARTS)[number];

type Shortcut = {
  readonly does: string;
  /** Letters stand for their key in any layout; `Space` and `Escape` are keys without a character of their own. */
  readonly keys: readonly string[];
  /** Where the compass shows it. It works everywhere. */
  readonly part: Part;
  /** With Shift it does more of the same. */
  readonly shift?: true;
  /** Held down it goes on and on. */
  readonly repeats?: true;
};

/** The keys that work on the whole page: what is heard is what the compass shows. */
export const SHORTCUTS = [
  { does: 'help', keys: ['?'], part: 'everywhere' },
  { does: 'filters', keys: ['f', '/'], part: 'everywhere' },
  { does: 'escape', keys: ['Escape'], part: 'everywhere' },
  { does: 'map', keys: ['m'], part: 'map' },
  { does: 'fit', keys: ['z'], part: 'map' },
  { does: 'globe', keys: ['g'], part: 'map' },
  { does: 'borders', keys: ['b'], part: 'map' },
  { does: 'arcs', keys: ['r'], part: 'map' },
  { does: 'previous', keys: ['['], part: 'card', repeats: true },
  { does: 'next', keys: [']'], part: 'card', repeats: true },
  { does: 'list', keys: ['l'], part: 'list' },
  { does: 'table', keys: ['v'], part: 'list' },
  { does: 'time', keys: ['t'], part: 'time' },
  { does: 'all', keys: ['a', '0'], part: 'time' },
  { does: 'play', keys: ['Space', 'k'], part: 'time' },
  { does: 'back', keys: [','], part: 'time', shift: true, repeats: true },
  { does: 'forward', keys: ['.'], part: 'time', shift: true, repeats: true },
] as const satisfies readonly Shortcut[];

export type ShortcutName = (typeof SHORTCUTS)[number]['does'];

/** What each does, with Shift or without; false leaves the key to others. */
export type Acts = Readonly<Record<ShortcutName, (shift: boolean) => boolean>>;

type LocalKeys = { readonly keys: readonly string[]; readonly part: Part; readonly says: MessageKey };

/** Keys of the parts themselves, which work where the focus is: only shown here. */
export const LOCAL_KEYS: readonly LocalKeys[] = [
  { keys: ['←', '→', '↑', '↓'], part: 'map', says: 'keys.here.pan' },
  { keys: ['+', '−'], part: 'map', says: 'keys.here.zoom' },
  { keys: ['Tab'], part: 'list', says: 'keys.here.rows' },
  { keys: ['Enter'], part: 'list', says: 'keys.here.open' },
  { keys: ['←', '→'], part: 'time', says: 'keys.here.thumb' },
  { keys: ['PgUp', 'PgDn'], part: 'time', says: 'keys.here.thumb-far' },
  { keys: ['Home', 'End'], part: 'time', says: 'keys.here.thumb-end' },
  { keys: ['←', '→'], part: 'timeline', says: 'keys.here.items' },
  { keys: ['Enter'], part: 'timeline', says: 'keys.here.open' },
  { keys: ['+', '−'], part: 'timeline', says: 'keys.here.zoom' },
];

type Found = { readonly does: ShortcutName; readonly shift: boolean; readonly repeats: boolean };

/** The shortcut that a key press is, wherever it was made; null for none. */
export function findShortcut(press: KeyPress): Found | null {
  for (const shortcut of SHORTCUTS) {
    const pressed = shortcut.keys.map((key) => pressOf(key, press)).find((how) => how !== null);
    if (pressed === undefined) continue;
    const more = 'shift' in shortcut;
    if (pressed === 'shift' && !more) continue;
    return { does: shortcut.does, shift: pressed === 'shift', repeats: 'repeats' in shortcut };
  }
  return null;
}

export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

/** Where a layout writes something else, Cyrillic for instance, the place of the key on the keyboard counts. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['0', 'Digit0'],
  [',', 'Comma'],
  ['.', 'Period'],
  ['[', 'BracketLeft'],
  [']', 'BracketRight'],
  ['Space', 'Space'],
  ['Escape', 'Escape'],
]);

/** Whether a key was pressed, alone or with Shift. A character that needs Shift in the reader's layout is pressed alone. */
function pressOf(
  key: string,
  { key: typed, code, shiftKey, altKey, ctrlKey, metaKey }: KeyPress,
): 'alone' | 'shift' | null {
  if (altKey || ctrlKey || metaKey) return null;
  const letter = /^[a-z]$/.test(key);
  if ((letter ? typed.toLowerCase() : typed) === key && !(letter && shiftKey)) return 'alone';
  // What the layout writes there is a character of its own, and may be another shortcut.
  const foreign = !/^[\x21-\x7e]$/.test(typed);
  const place = letter ? `Key${key.toUpperCase()}` : CODES.get(key);
  if (code !== place || (!foreign && !shiftKey)) return null;
  return shiftKey ? 'shift' : 'alone';
}
