import { describe, expect, it } from 'vitest';
import { createBitset } from '#/core/bitset';
import type { Lanes } from '#/core/view-state';
import { fieldOf } from '#/views/timeline/field';
import { createGrids } from '#/views/timeline/grid';
import { createTimelineModels } from '#/views/timeline/model';
import { tallyRows } from '#/views/timeline/tally';
import { aDataset, anEvent, anOrganization, aPlace, aSource } from '../../support/builders';
import { speak } from '../../support/speak';
import { aModel, anInput, inRows } from './world';

const dataset = aDataset({
  places: [
    aPlace({ id: 'urumqi', name: { en: 'Urumqi', zh: '乌鲁木齐' } }),
    aPlace({ id: 'boda', type: 'campus', parent: 'urumqi' }),
    aPlace({ id: 'astana', country: 'KZ' }),
    aPlace({ id: 'sydney', country: 'AU' }),
  ],
  organizations: [anOrganization({ id: 'xju' }), anOrganization({ id: 'aku', country: 'KZ' })],
  sources: [aSource({ id: 'article' })],
  events: [
    anEvent({
      id: 'talks',
      when: '2025-10-29/2025-11-02',
      kind: 'meeting',
      places: ['urumqi'],
      parties: ['xju', 'aku', 'xju'],
      evidence: ['article'],
    }),
    anEvent({ id: 'tour', when: '2025-11-01', places: ['boda', 'urumqi'] }),
    anEvent({ id: 'return', when: '2026', status: 'planned', places: ['astana'] }),
    anEvent({ id: 'nowhere', when: '2018' }),
    anEvent({ id: 'undated', when: null, places: ['astana'] }),
  ],
});

/** Each row that has events, by its name, with their ids. */
function rowsBy(lanes: Lanes) {
  const { columns, laneOf, shown } = aModel(dataset, inRows(lanes));
  const rows = new Map<number, string[]>();
  for (const event of shown)
    for (let at = columns.rowsFrom[event] ?? 0; at < (columns.rowsFrom[event + 1] ?? 0); at++) {
      const row = columns.rowOf[at] ?? -1;
      rows.set(row, [...(rows.get(row) ?? []), dataset.events[event]?.id ?? '']);
    }
  return [...rows].sort(([a], [b]) => a - b).map(([row, ids]) => [laneOf(row).label, ids]);
}

describe('the rows of the timeline', () => {
  it('are kinds in the order of the dataset, undated events nowhere', () => {
    expect(rowsBy('kind')).toEqual([
      ['Visits', ['nowhere', 'tour', 'return']],
      ['Meetings', ['talks']],
    ]);
  });

  it('are places as on the map: a campus counts as its city, once', () => {
    expect(rowsBy('place')).toEqual([
      ['Urumqi', ['talks', 'tour']],
      ['Astana', ['return']],
      ['No place', ['nowhere']],
    ]);
  });

  it('show an event in the row of each of its organisations', () => {
    expect(rowsBy('org')).toEqual([
      ['Xju', ['talks']],
      ['Aku', ['talks']],
      ['No organisation', ['nowhere', 'tour', 'return']],
    ]);
  });

  it('are countries of any place or party, named in the language', () => {
    expect(rowsBy('country')).toEqual([
      ['China', ['talks', 'tour']],
      ['Kazakhstan', ['talks', 'return']],
      ['No country', ['nowhere']],
    ]);
  });

  it('are sources', () => {
    expect(rowsBy('source')[0]).toEqual(['Title of article', ['talks']]);
  });

  it('are called in the reader’s language, and marked where the dataset does not speak it', () => {
    const { laneOf } = aModel(dataset, { ...inRows('place'), i18n: speak('zh') });
    expect([laneOf(0), laneOf(2)].map(({ label, lang }) => [label, lang])).toEqual([
      ['乌鲁木齐', null],
      ['Astana', 'en'],
    ]);
  });

  it('count their events, and those of each cell of the calendar', () => {
    const { columns, shown, drawn } = aModel(dataset, inRows('place'));
    const grid = createGrids(columns)(fieldOf(drawn, 1000), 12);
    expect(grid.unit).toEqual({ of: 'year', step: 1 });
    const { ofRow, ofCell, cells } = tallyRows(columns, grid, shown, createBitset(columns.size));
    expect([...ofRow].filter((count) => count > 0)).toEqual([2, 1, 1]);
    expect([...ofCell.subarray(0, cells)].filter((count) => count > 0)).toEqual([2]);
  });
});

describe('an item', () => {
  const { items, columns } = aModel(dataset);
  const named = (id: string) => {
    const item = items.item(dataset.eventIndex.get(id) ?? -1, 0);
    return item === null ? null : items.nameOf(item);
  };

  it('is named by title, date in words and, where it is planned, by that', () => {
    expect(named('talks')).toBe('Title of talks, 29 October – 2 November 2025');
    expect(named('return')).toBe('Title of return, in 2026, planned');
  });

  it('does not exist without a date', () => {
    expect(named('undated')).toBeNull();
  });

  it('bears the place of its kind in the dataset', () => {
    expect(columns.kind[dataset.eventIndex.get('talks') ?? -1]).toBe(1);
  });
});

describe('the model', () => {
  it('gives all of time a little air, and a window none', () => {
    const models = createTimelineModels(dataset);
    const all = models(anInput(dataset)).drawn;
    expect(all.from).toBeLessThan(17532);
    expect(all.to).toBeGreaterThan(20818);
    const window = { from: 20000, to: 20100 };
    const view = { window, lanes: 'kind', dates: 'possible' } as const;
    expect(models(anInput(dataset, { view, window })).drawn).toEqual(window);
  });

  it('keeps what has not changed', () => {
    const models = createTimelineModels(dataset);
    const i18n = speak('en');
    const first = models(anInput(dataset, { i18n }));
    const second = models(anInput(dataset, { i18n, hovered: createBitset(5), shown: [0, 2] }));
    expect(second.items).toBe(first.items);
    expect(second.columns).toBe(first.columns);
    expect(second.drawn).toBe(first.drawn);
    expect(second.items.item(0, 0)).toBe(first.items.item(0, 0));
  });
});
