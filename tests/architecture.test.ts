import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findProblems, type Tree } from './support/architecture';

const files = ['src', 'tests', 'e2e']
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.tsx?$/.test(path) && !path.includes('/node_modules/'));

it('keeps to the plan of rooms and arrows', () => {
  const tree: Tree = new Map(files.map((path) => [path, readFileSync(path, 'utf8')]));
  expect(tree.has('src/core/day.ts')).toBe(true);
  expect(findProblems(tree)).toEqual([]);
});

it.each([
  ['a room that looks right', 'src/core/a.ts', "import { b } from '#/state/b';", 'core may import no other room'],
  ['a type alone', 'src/formats/a.ts', "import type { B } from '#/load/b';", 'formats may import core'],
  ['a type in place', 'src/formats/a.ts', "export type B = import('#/load/b').B;", 'formats may import core'],
  ['what is loaded later', 'src/state/a.ts', "export const b = () => import('#/views/list/b');", 'state may import'],
  ['what is passed on', 'src/i18n/a.tsx', "export { b } from '#/ui/b';", 'i18n may import'],
  ['all that is passed on', 'src/i18n/a.tsx', "export * from '#/ui/b';", 'i18n may import'],
  ['a worker', 'src/load/a.ts', "new Worker(new URL('../state/b.ts', import.meta.url));", 'the alias #/ is used'],
  ['another view', 'src/views/map/a.tsx', "import { b } from '#/views/list/b';", 'a view imports no other view'],
  ['a view on the command line', 'src/cli/a.ts', "import { b } from '#/views/map/map-view';", 'cli may import'],
  ['a package in core', 'src/core/a.ts', "import moment from 'moment';", 'core may import no package'],
  ['MapLibre elsewhere', 'src/views/list/a.tsx', "import { Map } from 'maplibre-gl';", 'views may import react'],
  ['vis elsewhere', 'src/views/map/a.ts', "import { DataSet } from 'vis-data/esnext';", 'views may import react'],
  ['the validator elsewhere', 'src/load/a.ts', "import * as v from 'valibot';", 'load may import react'],
  ['the validator on Node', 'src/cli/a.ts', "import * as v from 'valibot';", 'not on Node'],
  ['the tests', 'src/core/a.ts', "import { b } from '../../tests/b';", 'outside of src'],
])('sees %s', (_, path, text, problem) => {
  expect(findProblems(new Map([[path, text]]))).toEqual([expect.stringContaining(problem)]);
  expect(findProblems(new Map([[path, text]]))[0]).toContain(path);
});

it('lets the command line use the pure models of views', () => {
  const tree = new Map([
    ['src/cli/a.ts', "import { b } from '#/views/map/map-model';"],
    ['src/views/map/map-model.ts', 'export const b = 1;'],
  ]);
  expect(findProblems(tree)).toEqual([]);
});

it('sees a cycle, however long', () => {
  const tree = new Map([
    ['src/core/a.ts', "import './b';"],
    ['src/core/b.ts', "import './c';"],
    ['src/core/c.ts', "import type { A } from './a';"],
  ]);
  expect(findProblems(tree)).toEqual(['import cycle: src/core/a.ts → src/core/b.ts → src/core/c.ts → src/core/a.ts']);
});

it('sees a clock in core, and no clock in a word', () => {
  expect(findProblems(new Map([['src/core/a.ts', 'export const now = new Date();']]))).toEqual([
    'src/core/a.ts uses Date: core is pure',
  ]);
  expect(
    findProblems(new Map([['src/core/a.ts', "export const word = 'Date'; export const day = word.Date; // Date"]])),
  ).toEqual([]);
});

it('sees a file that has grown too long', () => {
  expect(findProblems(new Map([['tests/a.ts', `${'\n'.repeat(300)}x`]]))).toEqual([
    'tests/a.ts has 301 lines; 300 are the most',
  ]);
});

it('reads no file by halves', () => {
  expect(() => findProblems(new Map([['src/core/a.ts', "import { from './b'"]]))).toThrow('src/core/a.ts');
});
