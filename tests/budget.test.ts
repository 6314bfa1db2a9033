import { expect, it } from 'vitest';
import { measure } from '#/cli/budget-measure';

const SIZES = new Map([
  ['index.js', 1],
  ['shared.js', 10],
  ['map.js', 100],
  ['worker.js', 1000],
  ['zh.js', 10_000],
  ['ru.js', 20_000],
]);
const sizeOf = (file: string) => SIZES.get(file) ?? Number.NaN;

const MANIFEST = {
  'index.html': {
    file: 'index.js',
    isEntry: true,
    imports: ['_shared.js'],
    dynamicImports: ['src/map.ts', 'src/i18n/messages/zh.ts', 'src/i18n/messages/ru.ts'],
  },
  '_shared.js': { file: 'shared.js' },
  'src/map.ts': {
    file: 'map.js',
    imports: ['_shared.js'],
    assets: ['worker.js', 'relief.webp'],
    dynamicImports: ['src/map.ts'],
  },
  'src/i18n/messages/zh.ts': { file: 'zh.js' },
  'src/i18n/messages/ru.ts': { file: 'ru.js' },
};

it('counts at first what the page’s script imports, each file once', () => {
  expect(measure(MANIFEST, sizeOf).first).toBe(11);
});

it('counts in the whole what is loaded later, workers, and one language', () => {
  expect(measure(MANIFEST, sizeOf).whole).toBe(21_111);
});

it('does not take an empty build for a small one', () => {
  expect(() => measure({}, sizeOf)).toThrow('no entry');
  expect(() => measure({ 'index.html': { file: 'index.js', isEntry: true, imports: ['gone'] } }, sizeOf)).toThrow(
    'gone',
  );
});
