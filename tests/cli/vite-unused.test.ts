import { parseSync } from 'vite';
import { expect, it } from 'vitest';
import { withoutExports } from '#/cli/vite-unused';

const CODE = `/*! A licence */
import { log } from 'log';
const step = 2;
const unusedStep = 3;
function helper() { return step; }
class Base { run() { return helper(); } }
function Chart() { this.legend = new Legend(); }
Chart.prototype = new Base();
Chart.prototype.draw = function () { return unusedStep; };
function Legend() {}
Legend.prototype.step = 1;
class Line extends Base { Legend() { return this.Chart; } }
function draw(all) { const namespace = new Line(); return [namespace, all]; }
const namespace = { Chart, Line };
log('loaded');
export { draw, Chart, namespace };
`;

function kept(drop: readonly string[]): string {
  return withoutExports(CODE, parseSync('code.js', CODE).program.body, drop);
}

it('keeps what an export needs, near and far, and whatever a module does by itself', () => {
  const code = kept(['Chart', 'namespace']);
  for (const line of [
    'const step = 2',
    'function helper',
    'class Base',
    'class Line',
    "log('loaded')",
    'import { log }',
  ])
    expect(code).toContain(line);
  expect(code).toMatch(/export \{ draw \};\s*$/);
});

it('drops an old-style class with all that was added to it, and what only it needed', () => {
  const code = kept(['Chart', 'namespace']);
  for (const name of [
    'function Chart',
    'Chart.prototype',
    'Legend.prototype',
    'unusedStep',
    'const namespace = { Chart',
  ])
    expect(code).not.toContain(name);
});

it('keeps all of it where everything is wanted', () => {
  const code = kept([]);
  for (const line of CODE.split('\n').filter((text) => text !== '' && !text.startsWith('export')))
    expect(code).toContain(line);
});
