import sansCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-400-normal.woff2?url&no-inline';
import boldCyrillic from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-600-normal.woff2?url&no-inline';
import sansCyrillicExt from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-400-normal.woff2?url&no-inline';
import boldCyrillicExt from '@fontsource/source-sans-3/files/source-sans-3-cyrillic-ext-600-normal.woff2?url&no-inline';
import sansLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url&no-inline';
import boldLatin from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url&no-inline';
import sansLatinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url&no-inline';
import boldLatinExt from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url&no-inline';
import serifCyrillic from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-400-italic.woff2?url&no-inline';
import serifCyrillicExt from '@fontsource/source-serif-4/files/source-serif-4-cyrillic-ext-400-italic.woff2?url&no-inline';
import serifLatin from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?url&no-inline';
import serifLatinExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?url&no-inline';
import type { FontFacesSpecification } from 'maplibre-gl';
import { basemapUrl } from './basemap';

export const SANS = ['Map Sans'];
export const BOLD = ['Map Sans Semibold'];
export const SERIF = ['Map Serif Italic'];

const RANGES = {
  latin: [
    'U+0000-00FF',
    'U+0131',
    'U+0152-0153',
    'U+02BB-02BC',
    'U+02C6',
    'U+02DA',
    'U+02DC',
    'U+2000-206F',
    'U+20AC',
    'U+2122',
    'U+2212',
  ],
  latinExt: ['U+0100-02BA', 'U+02BD-02C5', 'U+1E00-1EFF'],
  cyrillic: ['U+0301', 'U+0400-045F', 'U+0490-0491', 'U+04B0-04B1', 'U+2116'],
  cyrillicExt: ['U+0460-048F', 'U+0492-04AF', 'U+04B2-052F', 'U+1C80-1C8A', 'U+20B4'],
  cjk: ['U+2E80-2FDF', 'U+3000-30FF', 'U+31C0-31EF', 'U+3400-4DBF', 'U+4E00-9FFF', 'U+F900-FAFF', 'U+FF00-FFEF'],
} as const;

/**
 * The files that the map's text is drawn with, one per script and weight; each is fetched when something is first drawn
 * with it. A Chinese character that the subset lacks is drawn with a font of the reader's system.
 */
export function fontFaces(): FontFacesSpecification {
  return {
    'Map Sans': family(
      { latin: sansLatin, latinExt: sansLatinExt, cyrillic: sansCyrillic, cyrillicExt: sansCyrillicExt },
      'cjk-400.woff2',
    ),
    'Map Sans Semibold': family(
      { latin: boldLatin, latinExt: boldLatinExt, cyrillic: boldCyrillic, cyrillicExt: boldCyrillicExt },
      'cjk-600.woff2',
    ),
    'Map Serif Italic': family(
      { latin: serifLatin, latinExt: serifLatinExt, cyrillic: serifCyrillic, cyrillicExt: serifCyrillicExt },
      'cjk-400.woff2',
    ),
  };
}

type Script = Exclude<keyof typeof RANGES, 'cjk'>;

function family(files: Readonly<Record<Script, string>>, cjk: string) {
  const face = (script: keyof typeof RANGES, url: string) => ({
    url: new URL(url, document.baseURI).href,
    'unicode-range': [...RANGES[script]],
  });
  return [
    face('latin', files.latin),
    face('cyrillic', files.cyrillic),
    face('cyrillicExt', files.cyrillicExt),
    face('latinExt', files.latinExt),
    face('cjk', basemapUrl(cjk)),
  ];
}
