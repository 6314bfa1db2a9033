/** Whether the reader asks for no more motion than needed, just now; false where the environment cannot say. */
export function prefersReducedMotion(): boolean {
  return globalThis.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? false;
}
