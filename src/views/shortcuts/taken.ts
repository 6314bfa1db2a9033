const WRITTEN_INTO =
  'textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="searchbox"], [role="combobox"], [role="listbox"], [role="menu"]';
const PRESSED_BY_SPACE =
  'button, a[href], summary, input, label, [role="button"], [role="tab"], [role="option"], [role="menuitem"], [role="checkbox"]';
/** Inputs into which nothing is written. */
const WITHOUT_TEXT = new Set(['button', 'checkbox', 'radio', 'range', 'submit', 'reset', 'image', 'file']);

/** Whether what has focus wants the key for itself: a field for any character, a button for Space, an open dialog for all. */
export function isTaken(target: EventTarget | null, code: string): boolean {
  if (document.querySelector('dialog[open]') !== null) return true;
  if (!(target instanceof Element)) return false;
  if (target.closest('[popover]') !== null) return true;
  if (target.closest(WRITTEN_INTO) !== null) return true;
  if (target instanceof HTMLInputElement && !WITHOUT_TEXT.has(target.type)) return true;
  return code === 'Space' && target.closest(PRESSED_BY_SPACE) !== null;
}
