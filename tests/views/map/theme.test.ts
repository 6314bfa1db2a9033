import { expect, it } from 'vitest';
import { MAP_THEMES, type MapTheme } from '#/views/map/theme';

type Colour = Exclude<keyof MapTheme, 'reliefOpacity'>;

/** WCAG 2.2: 1.4.3 for text, 1.4.11 for marks. */
const PAIRS: readonly (readonly [Colour, Colour, number])[] = [
  ['country', 'land', 4.5],
  ['region', 'land', 4.5],
  ['city', 'land', 4.5],
  ['landscape', 'land', 4.5],
  ['waterText', 'water', 4.5],
  ['cityDot', 'land', 3],
  ['arc', 'land', 3],
  ['arc', 'water', 3],
  ['arcEnd', 'land', 3],
  ['arcEnd', 'water', 3],
  ['arcCount', 'placeHalo', 4.5],
  ['arcCount', 'land', 4.5],
  ['seat', 'land', 3],
  ['seat', 'water', 3],
];

it.each(['light', 'dark'] as const)('can be read in the %s theme', (name) => {
  const theme = MAP_THEMES[name];
  for (const [text, ground, least] of PAIRS) {
    expect(contrast(theme[text], theme[ground]), `${text} on ${ground}`).toBeGreaterThanOrEqual(least);
  }
});

/** WCAG 2.2, “contrast ratio”. */
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
