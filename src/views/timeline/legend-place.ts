import { type Field, LEAST_TARGET, type Seen } from './field';
import type { Shape } from './shape';

/** Pixels of a sample, and of a bar with two ends in it. */
export const SAMPLE_WIDTH = 88;
const BAR = 68;
/** Pixels that a bar keeps from where it runs on without an end. */
const START = SAMPLE_WIDTH - BAR;
/** Pixels at most for the days of which it is not certain whether an open bar has begun. */
const UNSURE = 24;

export type SamplePlace = { readonly field: Field; readonly seen: Seen };

/** Where a shape is drawn in a sample: as long as a sample is wide, whether it lasted days or decades. */
export function placeSample({ form, span, core }: Pick<Shape, 'form' | 'span' | 'core'>): SamplePlace {
  if (form === 'dot') {
    const left = (SAMPLE_WIDTH - LEAST_TARGET) / 2;
    return {
      field: { from: span.from, perDay: LEAST_TARGET, width: SAMPLE_WIDTH },
      seen: { left, right: left + LEAST_TARGET },
    };
  }
  const [openStart, openEnd] = [!Number.isFinite(span.from), !Number.isFinite(span.to)];
  const width = SAMPLE_WIDTH;
  if (openStart && openEnd) return { field: { from: 0, perDay: 1, width }, seen: { left: 0, right: width } };
  if (openEnd) {
    const perDay = UNSURE / Math.max(1, (core?.from ?? span.from) - span.from);
    return { field: { from: span.from - START / 2 / perDay, perDay, width }, seen: { left: START / 2, right: width } };
  }
  if (openStart) {
    const perDay = UNSURE / Math.max(1, span.to - (core?.to ?? span.to));
    return {
      field: { from: span.to + 1 - (width - START / 2) / perDay, perDay, width },
      seen: { left: 0, right: width - START / 2 },
    };
  }
  const perDay = BAR / (span.to - span.from + 1);
  const left = START / 2;
  return { field: { from: span.from - left / perDay, perDay, width }, seen: { left, right: left + BAR } };
}
