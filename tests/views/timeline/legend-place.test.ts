import { expect, it } from 'vitest';
import { placeSample, SAMPLE_WIDTH } from '#/views/timeline/legend-place';
import { placeBar } from '#/views/timeline/placement';
import { shapeOf } from '#/views/timeline/shape';
import { aWhen } from '../../support/builders';

/** Where the bar of a date stands in its sample. */
function sample(edtf: string) {
  const shape = shapeOf({ when: aWhen(edtf) });
  if (shape === null) throw new Error(`${edtf} has no shape`);
  const { field, seen } = placeSample(shape);
  const { left, width, core } = placeBar(shape, field, seen);
  return { left: seen.left + left, right: seen.left + left + width, core, days: shape.span };
}

it.each(['2025-10-29/2025-11-02', '2025', '1980?/2018?', '2018-07/2018-09'])('draws the whole of %s', (edtf) => {
  const { left, right } = sample(edtf);
  expect(left).toBeCloseTo(10);
  expect(right).toBeCloseTo(78);
});

it('lets an open end run to the edge and shows where it begins, and from where it is certain', () => {
  const { left, right, core } = sample('1984/..');
  expect(left).toBeCloseTo(10);
  expect(right).toBe(SAMPLE_WIDTH);
  expect(core?.left).toBeCloseTo(24);
  expect(sample('2025-08/')).toMatchObject({ right: SAMPLE_WIDTH, core: null });
});

it('lets an open beginning run in from the edge', () => {
  const { left, right } = sample('../2024');
  expect(left).toBe(0);
  expect(right).toBeCloseTo(78);
});

it('puts a day into the middle', () => {
  const shape = shapeOf({ when: aWhen('2025-10-31') });
  expect(shape && placeSample(shape).seen).toEqual({ left: 32, right: 56 });
});
