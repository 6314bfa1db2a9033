let last: { readonly key: boolean; readonly target: EventTarget | null } | null = null;

/** Starts to follow how and where the reader acts; call it once. */
export function followInputModality(page: Document): void {
  const follow = (event: Event) => {
    last = { key: event.type === 'keydown', target: event.target };
  };
  page.addEventListener('keydown', follow, { capture: true });
  page.addEventListener('pointerdown', follow, { capture: true });
}

/** Whether the last act was a key press. */
export function lastActWasKey(): boolean {
  return last?.key ?? false;
}

/** Gives an element the focus where it stands, with a frame only for the keyboard: after a press it would seem to be about something. */
export function focusOn(element: HTMLElement): void {
  element.focus({ preventScroll: true, focusVisible: lastActWasKey() });
}

/** Says that the last act counts as made on another element, as of one in a list that this element had opened. */
export function actedFor(target: Element): void {
  if (last !== null) last = { ...last, target };
}

/** Whether the last act was made inside of an element; focus may still rest on another, where nothing took it. */
export function lastActWasIn(element: Element): boolean {
  return last === null || (last.target instanceof Node && element.contains(last.target));
}
