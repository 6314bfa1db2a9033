import { createHash } from 'node:crypto';

/** The digest of a paragraph: SHA-256 (lower-case hex) over UTF-8 of its NFC text with white space collapsed. */
export function digestOf(paragraph: string): string {
  return createHash('sha256').update(normalized(paragraph), 'utf8').digest('hex');
}

/** The lines of a text that say something, with their numbers from 1. A line of only no-break spaces says nothing. */
export function linesOf(text: string): readonly { readonly number: number; readonly digest: string }[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ number: i + 1, line: normalized(line) }))
    .filter(({ line }) => line !== '')
    .map(({ number, line }) => ({ number, digest: digestOf(line) }));
}

/** Unicode’s White_Space is not what `\s` and `trim` mean: it is without U+FEFF and with U+0085. */
function normalized(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{White_Space}+/gu, ' ')
    .trim();
}
