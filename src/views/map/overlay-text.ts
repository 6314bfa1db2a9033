import { createTextMeasure } from '#/ui/text-measure';
import type { NameType } from './style-look';

/** A name as it is set: broken into lines, and what room it takes in pixels. */
export type SetName = { readonly lines: readonly string[]; readonly width: number; readonly height: number };

export type NameFace = 'place' | 'area' | 'seat';

export type NameSetter = {
  /** The ways to set a name, the best first: as wide as it may be, then as narrow as it can. */
  readonly set: (text: string, face: NameFace, type: NameType) => readonly SetName[];
  /** Forgets all measures: other fonts have come. */
  readonly forget: () => void;
};

export const LINE_HEIGHT = 1.15;
const FONTS: Readonly<Record<NameFace, string>> = { place: '600', area: 'italic 400', seat: '400' };
const FAMILIES: Readonly<Record<NameFace, string>> = { place: '--sans', area: '--serif', seat: '--sans' };
/** Letters reach a little over their measure, italic ones most. */
const OVERHANG = 2;
/** Ems; shorter lines would be hard to read. */
const NARROWEST = 3;

/** Breaks and measures names, in the fonts of the element that they will stand in. */
export function createNameSetter(element: HTMLElement): NameSetter {
  const measureText = createTextMeasure();
  const known = new Map<string, readonly SetName[]>();
  let families: Readonly<Record<NameFace, string>> | null = null;

  return {
    set(text, face, type) {
      const key = `${face}|${type.size}|${type.maxWidth}|${text}`;
      let found = known.get(key);
      if (found === undefined) {
        found = measure(text, face, type);
        known.set(key, found);
      }
      return found;
    },
    forget: () => known.clear(),
  };

  function measure(text: string, face: NameFace, { size, maxWidth }: NameType): readonly SetName[] {
    const widthOf = createWidth(face, size);
    const form = (lines: readonly string[]): SetName => ({
      lines,
      width: Math.ceil(Math.max(...lines.map(widthOf))) + OVERHANG,
      height: Math.ceil(lines.length * size * LINE_HEIGHT),
    });
    const wide = form(breakLines(text, maxWidth * size, widthOf));
    const narrow = form(breakLines(text, Math.max(NARROWEST * size, widestWord(text, widthOf)), widthOf));
    return narrow.lines.length > wide.lines.length ? [wide, narrow] : [wide];
  }

  function createWidth(face: NameFace, size: number): (text: string) => number {
    families ??= familiesOf(element);
    const font = { face: FONTS[face], size, family: families[face] };
    return (text) => measureText(text, font);
  }
}

function familiesOf(element: HTMLElement): Readonly<Record<NameFace, string>> {
  const style = getComputedStyle(element);
  const family = (face: NameFace) => style.getPropertyValue(FAMILIES[face]).trim() || 'sans-serif';
  return { place: family('place'), area: family('area'), seat: family('seat') };
}

/** Lines of at most this width where the text can be broken: at spaces, between Chinese characters. */
export function breakLines(text: string, most: number, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(text) <= most) return [text];
  const parts = partsOf(text);
  const lines: string[] = [];
  let line = '';
  for (const part of parts) {
    if (line !== '' && widthOf((line + part).trimEnd()) > most && part.trim() !== '') {
      lines.push(line.trimEnd());
      line = part;
    } else line += part;
  }
  return [...lines, line.trimEnd()].filter((one) => one !== '');
}

function partsOf(text: string): readonly string[] {
  return text.match(/[\u2e80-\u9fff\uf900-\ufaff]|[^\s\u2e80-\u9fff\uf900-\ufaff]+|\s+/g) ?? [text];
}

function widestWord(text: string, widthOf: (text: string) => number): number {
  return Math.max(...partsOf(text).map(widthOf));
}
