/**
 * The beginning of a text that is no wider than `most` by `widthOf`, ending with a whole word and “…”; the whole text where
 * it fits, and at least its first word. Words are found by the language's own rules, as Chinese has no spaces.
 */
export function shorten(text: string, lang: string, most: number, widthOf: (text: string) => number): string {
  if (widthOf(text) <= most) return text;
  const ends = wordEnds(text, lang);
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(cut(text, ends[middle])) <= most) low = middle;
    else high = middle - 1;
  }
  return cut(text, ends[low]);
}

function cut(text: string, end: number | undefined): string {
  const start = text.slice(0, end ?? text.length).replace(/[\s\p{P}]+$/u, '');
  return `${start}…`;
}

function wordEnds(text: string, lang: string): readonly number[] {
  const ends: number[] = [];
  for (const { segment, index, isWordLike } of segmenterOf(lang).segment(text))
    if (isWordLike) ends.push(index + segment.length);
  return ends;
}

/** Not every tag of BCP 47 is one for `Intl`, which throws at `x-klingon` or `zh-min-nan`: those get the rules of no language. */
function segmenterOf(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' });
  }
}
