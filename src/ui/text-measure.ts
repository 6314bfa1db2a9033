/** A font in the words of CSS: style and weight, size in pixels, families. */
export type Font = { readonly face: string; readonly size: number; readonly family: string };

/** Ems of a letter where there is no canvas to measure on. */
const AVERAGE_LETTER = 0.6;

/** Measures how many pixels a line of text takes without asking the page, which would have to lay itself out for each. */
export function createTextMeasure(): (text: string, font: Font) => number {
  const context = document.createElement('canvas').getContext('2d');
  let last = '';
  return (text, { face, size, family }) => {
    if (context === null) return text.length * size * AVERAGE_LETTER;
    const font = `${face} ${size}px ${family}`;
    // A browser reads a font anew each time it is set.
    if (font !== last) context.font = font;
    last = font;
    return context.measureText(text).width;
  };
}
