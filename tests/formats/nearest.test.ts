import { expect, it } from 'vitest';
import { createNearest } from '#/formats/nearest';

const IDS = ['urumqi', 'nanjing', 'nanchang', 'astana', 'xinjiang', 'dut', 'dalian'];

it.each([
  ['urumqui', 'urumqi'],
  ['Urumqi', 'urumqi'],
  ['nanjign', 'nanjing'],
  ['nanchan', 'nanchang'],
  ['dul', 'dut'],
  ['sinkiang', 'xinjiang'],
  ['tashkent', null],
  ['x', null],
  ['', null],
])('takes %j for %j', (text, meant) => {
  expect(createNearest(IDS)(text)).toBe(meant);
});

it('guesses no longer when it has compared enough', () => {
  const nearest = createNearest(IDS, IDS.length);
  expect(nearest('urumqui')).toBe('urumqi');
  expect(nearest('nanjign')).toBe(null);
  expect(nearest('urumqui')).toBe('urumqi');
});
