import { describe, expect, it } from 'vitest';
import { fromDay } from '#/core/day';
import { presetsOf } from '#/views/scrubber/presets';
import { aDataset, anEvent, type EventParts } from '../../support/builders';

const say = (day: number) => Object.values(fromDay(day)).join('-');

function presets(events: readonly (EventParts | string)[]) {
  const all = events.map((event, i) =>
    anEvent({ id: `e${i}`, ...(typeof event === 'string' ? { when: event } : event) }),
  );
  const { years, lastYear } = presetsOf(aDataset({ events: all }));
  return { years: years.map(({ year }) => year), lastYear: lastYear && [say(lastYear.from), say(lastYear.to)] };
}

const times = (count: number, when: string) => Array.from({ length: count }, () => when);

describe('windows that the data suggests', () => {
  it('are the years in which a notable part of all begins, most recent last', () => {
    const { years } = presets([...times(30, '2025-12-09'), ...times(4, '2018-09'), ...times(1, '2007'), '1980/..']);
    expect(years).toEqual([2018, 2025]);
  });

  it('are four years at most, the densest', () => {
    const many = [2011, 2012, 2013, 2014, 2015].flatMap((year, i) => times(4 + i, `${year}`));
    expect(presets(many).years).toEqual([2012, 2013, 2014, 2015]);
  });

  it('are the latest of years that are equally dense, and none where all are', () => {
    const equal = [2011, 2012, 2013, 2014, 2015, 2016].flatMap((year) => times(4, `${year}`));
    expect(presets([...equal, '2010']).years).toEqual([2013, 2014, 2015, 2016]);
    expect(presets(equal).years).toEqual([]);
    // Between these lie years in which nothing begins.
    expect(presets([...times(4, '2011'), ...times(4, '2016')]).years).toEqual([2011, 2016]);
  });

  it('leave out years whose events may have begun in another, and a year that is all there is', () => {
    expect(presets(['1980-05', ...times(5, '201X')]).years).toEqual([]);
    expect(presets(times(5, '2025-03-04')).years).toEqual([]);
    expect(presets(times(5, '2025'))).toEqual({ years: [], lastYear: null });
  });

  it('are the twelve months up to the last that has happened, whatever is planned', () => {
    expect(presets(['2018', '2025-12-09', { when: '2026', status: 'planned' }]).lastYear).toEqual([
      '2024-12-10',
      '2025-12-9',
    ]);
    expect(presets(['2018', { when: '2026-06-30', status: 'planned' }]).lastYear).toBeNull();
    expect(presets(['2020-01-01', '2024-02-28']).lastYear).toEqual(['2023-3-1', '2024-2-28']);
  });

  it('are none where nothing is dated', () => {
    expect(presets([{ when: null }])).toEqual({ years: [], lastYear: null });
  });
});
