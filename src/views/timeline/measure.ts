import { createTextMeasure, type Font } from '#/ui/text-measure';

export type Measure = ReturnType<typeof createMeasure>;

/** Widths in pixels of texts in an element's font, each measured once. */
export function createMeasure(element: HTMLElement) {
  const measure = createTextMeasure();
  const known = new Map<string, number>();
  let font: Font | null = null;
  return {
    /** What the style sheet puts between a dot or bar and its label, and around a label; and a mark beside a label. */
    dotGap: 10,
    barGap: 14,
    mark: 18,
    text(text: string): number {
      let width = known.get(text);
      if (width === undefined) {
        font ??= fontOf(element);
        width = Math.ceil(measure(text, font));
        known.set(text, width);
      }
      return width;
    },
    /** After the font has changed. */
    forget() {
      known.clear();
      font = null;
    },
  };
}

/** From its parts: the shorthand is empty where one of them cannot be said in it, as where colours are forced. */
function fontOf(element: HTMLElement): Font {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  return { face: `${fontStyle} ${fontWeight}`, size: Number.parseFloat(fontSize), family: fontFamily };
}
