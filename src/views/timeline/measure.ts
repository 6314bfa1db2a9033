export type Measure = ReturnType<typeof createMeasure>;

/** Widths in pixels of texts in an element's font. Without a canvas every letter is taken to be as wide as an average one. */
export function createMeasure(element: HTMLElement) {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  let font: string | null = null;
  return {
    /** What the style sheet puts between a dot or bar and its label, and around a label; and a mark beside a label. */
    dotGap: 10,
    barGap: 14,
    mark: 18,
    text(text: string): number {
      let width = known.get(text);
      if (width === undefined) {
        if (context !== null) {
          font ??= getComputedStyle(element).font;
          context.font = font;
        }
        width = Math.ceil(context?.measureText(text).width ?? text.length * 7);
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
