import { expect, it } from 'vitest';
import { firstScripts, scriptsUntil } from '#/cli/budget-measure';

const MANIFEST = {
  'index.html': { file: 'index.js', isEntry: true, imports: ['_shared.js'], dynamicImports: ['src/map.ts'] },
  '_shared.js': { file: 'shared.js', imports: ['_deep.js'] },
  '_deep.js': { file: 'deep.js', imports: ['_shared.js'] },
  'src/map.ts': { file: 'map.js', imports: ['_shared.js'], assets: ['worker.js'] },
};

it('counts at first what the page’s script imports, near and far, each file once', () => {
  expect(firstScripts(MANIFEST)).toEqual(new Set(['index.js', 'shared.js', 'deep.js']));
});

it('does not take an empty build for a small one', () => {
  expect(() => firstScripts({})).toThrow('no entry');
  expect(() => firstScripts({ 'index.html': { file: 'index.js', isEntry: true, imports: ['gone'] } })).toThrow('gone');
});

it('counts the scripts that were asked for until the page was ready, each once, and nothing that came later', () => {
  const asked = [
    { file: '', at: 1 },
    { file: 'index.js', at: 2 },
    { file: 'map.css', at: 3 },
    { file: 'worker.mjs', at: 4 },
    { file: 'worker.mjs', at: 5 },
    { file: 'cards.js', at: 6 },
  ];
  expect(scriptsUntil(asked, 5)).toEqual(new Set(['index.js', 'worker.mjs']));
});
