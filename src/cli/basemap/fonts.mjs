import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { packagePath } from './packages.mjs';

const CJK = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/u;

/** The CJK characters of the basemap's labels and of the dataset's places, in order of their code points. */
export function charactersOnTheMap(labels, dataDirectory) {
  const places = readdirSync(dataDirectory).filter((file) => /^places.*\.ya?ml$/.test(file));
  const texts = [JSON.stringify(labels), ...places.map((file) => readFileSync(join(dataDirectory, file), 'utf8'))];
  return [...new Set(texts.join(''))]
    .filter((character) => CJK.test(character))
    .sort()
    .join('');
}

/** Noto Sans SC with no more than these characters, as WOFF2; weight 400 or 600. */
export function buildCjkFont(weight, characters) {
  const file = { 400: '400Regular/NotoSansSC_400Regular.ttf', 600: '600SemiBold/NotoSansSC_600SemiBold.ttf' }[weight];
  const font = readFileSync(packagePath('@expo-google-fonts/noto-sans-sc', file));
  return subsetFont(font, characters, { targetFormat: 'woff2' });
}
