/**
 * Calls `onReady` once, when every part has said that it has drawn itself or shown its failure.
 * The returned function may be called again for a part without effect.
 */
export function createReadiness<Part extends string>(
  parts: readonly Part[],
  onReady: () => void,
): (part: Part) => void {
  const waiting = new Set(parts);
  return (part) => {
    if (waiting.delete(part) && waiting.size === 0) onReady();
  };
}
