const LETTER = 7;

/** About how many pixels a short label takes, rather too many than too few; nothing is measured, so nothing is laid out. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e80' ? 2 * LETTER : LETTER), 0);
}
