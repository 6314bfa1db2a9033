import { describe, expect, it } from 'vitest';
import { toDay } from '#/core/day';
import type { When } from '#/core/event';
import { shapeOf } from '#/views/timeline/shape';
import { aWhen } from '../../support/builders';

const day = (year: number, month: number, date: number) => toDay({ year, month, day: date });
const shape = (edtf: string, parts: Partial<When> = {}) => shapeOf({ when: aWhen(edtf, parts) });

describe('how a date is drawn', () => {
  it('a day is a dot', () => {
    expect(shape('2025-10-31')).toMatchObject({ form: 'dot', fadeStart: false, fadeEnd: false });
  });

  it('a stated period is a solid bar from its first day to its last', () => {
    const stated = { from: day(2025, 10, 29), to: day(2025, 11, 2) };
    expect(shape('2025-10-29/2025-11-02')).toEqual({
      form: 'bar',
      span: stated,
      core: stated,
      fadeStart: false,
      fadeEnd: false,
      inferred: false,
    });
  });

  it('some day of a month, season or year is an outline over all days that it may be', () => {
    expect(shape('2025-08')).toMatchObject({
      form: 'bar',
      core: null,
      span: { from: day(2025, 8, 1), to: day(2025, 8, 31) },
    });
    expect(shape('2025-23')).toMatchObject({
      form: 'bar',
      core: null,
      span: { from: day(2025, 9, 1), to: day(2025, 11, 30) },
    });
    expect(shape('2025')).toMatchObject({ form: 'bar', core: null });
  });

  it('a period between two months is solid only where it is certain', () => {
    expect(shape('2018-07/2018-09')).toMatchObject({
      span: { from: day(2018, 7, 1), to: day(2018, 9, 30) },
      core: { from: day(2018, 7, 31), to: day(2018, 9, 1) },
    });
  });

  it('an open end runs on for certain, an end that is not given only perhaps', () => {
    expect(shape('1984/..')).toMatchObject({
      span: { to: Number.POSITIVE_INFINITY },
      core: { to: Number.POSITIVE_INFINITY },
      fadeEnd: false,
    });
    expect(shape('2025-08/')).toMatchObject({ span: { to: Number.POSITIVE_INFINITY }, core: null, fadeEnd: true });
  });

  it('what is approximate or uncertain fades, at the end where it is', () => {
    expect(shape('2025-23~')).toMatchObject({ fadeStart: true, fadeEnd: true });
    expect(shape('2025-12-09?')).toMatchObject({ form: 'dot', fadeStart: true });
    expect(shape('2024~/2025')).toMatchObject({ fadeStart: true, fadeEnd: false });
  });

  it('what is inferred fades too: both ends for a part of the date, one for an end', () => {
    expect(shape('2018-09-28', { basis: 'inferred', inferred: ['year'] })).toMatchObject({
      fadeStart: true,
      fadeEnd: true,
    });
    expect(shape('2025-10-31/2025-11-02', { basis: 'inferred', inferred: ['end'] })).toMatchObject({
      fadeStart: false,
      fadeEnd: true,
    });
    expect(shape('2025', { basis: 'inferred' })).toMatchObject({ fadeStart: true, fadeEnd: true });
  });

  it('no date, or none that can be read, is not drawn', () => {
    expect(shapeOf({ when: null })).toBeNull();
    expect(shape('soon')).toBeNull();
  });
});
