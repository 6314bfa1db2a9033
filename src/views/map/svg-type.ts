import { createTextMeasure } from '#/ui/text-measure';
import { BOLD, fontFaces, SERIF } from './fonts';

/** What the map's fonts are in the words of CSS. */
export function cssFont([name = '']: readonly string[]) {
  const family = `"${name}", ${SERIF.includes(name) ? 'var(--serif)' : 'var(--sans)'}`;
  return {
    'font-family': family,
    'font-weight': BOLD.includes(name) ? 600 : 400,
    'font-style': SERIF.includes(name) ? 'italic' : 'normal',
  } as const;
}

/** Lets the page write with the map's fonts; their files are fetched when something is first written with them. */
export function addFonts(): void {
  // Neither everywhere nor twice: this may be the second such map of the page.
  if (typeof FontFace === 'undefined' || [...document.fonts].some(({ family }) => /^"?Map Sans"?$/.test(family)))
    return;
  for (const [family, faces] of Object.entries(fontFaces())) {
    if (!Array.isArray(faces)) continue;
    for (const face of faces) {
      const unicodeRange = face['unicode-range']?.join(', ');
      const descriptors = unicodeRange === undefined ? {} : { unicodeRange };
      document.fonts.add(
        new FontFace(family, `url("${face.url}")`, {
          ...descriptors,
          weight: `${cssFont([family])['font-weight']}`,
          style: cssFont([family])['font-style'],
        }),
      );
    }
  }
}

const MEASURED = 100;

export type Measure = (text: string, fonts: readonly string[]) => number;

/** How wide texts are, in ems: about, where there is nothing to measure with. */
export function createMeasure(): { readonly measure: Measure; readonly forget: () => void } {
  const measureText = createTextMeasure();
  const known = new Map<string, number>();
  return { measure, forget: () => known.clear() };

  function measure(text: string, fonts: readonly string[]): number {
    const { 'font-weight': weight, 'font-style': style } = cssFont(fonts);
    const font = { face: `${style} ${weight}`, size: MEASURED, family: `"${fonts[0] ?? ''}", sans-serif` };
    const key = `${font.face} ${font.family} ${text}`;
    const width = known.get(key) ?? measureText(text, font) / MEASURED;
    known.set(key, width);
    return width;
  }
}
