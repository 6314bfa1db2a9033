let keyboard = false;

/** Starts to follow whether the reader acts by key or by pointer; call it once. */
export function followInputModality(target: Document): void {
  target.addEventListener('keydown', () => (keyboard = true), { capture: true });
  target.addEventListener('pointerdown', () => (keyboard = false), { capture: true });
}

/** Whether the last act was a key press. */
export function lastActWasKey(): boolean {
  return keyboard;
}
