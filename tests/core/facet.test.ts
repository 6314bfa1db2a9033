import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countBits } from '#/core/bitset';
import { toDay } from '#/core/day';
import { facetValues } from '#/core/facet';
import { FILTER_KEYS, NO_FILTERS } from '#/core/view-state';
import { anyDataset, anyView } from '../support/any-atlas';
import { aDataset, anEvent, aView } from '../support/builders';
import { shownIn } from '../support/shown';

const anyKey = fc.constantFrom(...FILTER_KEYS);

describe('the counts of a facet', () => {
  it('are what would be shown if one value alone were chosen', () => {
    fc.assert(
      fc.property(anyDataset, anyView, anyKey, (dataset, view, key) => {
        for (const { id, count } of facetValues(dataset, view, key)) {
          const clicked = { ...view, filters: { ...view.filters, [key]: [id] } };
          expect(count).toBe(countBits(shownIn(dataset, clicked)));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leave the facet’s own filter out', () => {
    fc.assert(
      fc.property(anyDataset, anyView, anyKey, (dataset, view, key) => {
        const cleared = { ...view, filters: { ...view.filters, [key]: [] } };
        const counts = facetValues(dataset, view, key).map(({ id, count }) => [id, count]);
        expect(counts).toEqual(facetValues(dataset, cleared, key).map(({ id, count }) => [id, count]));
      }),
    );
  });

  it('add up to what is shown where each event has one value', () => {
    fc.assert(
      fc.property(anyDataset, anyView, (dataset, view) => {
        const shown = countBits(shownIn(dataset, { ...view, filters: { ...view.filters, statuses: [] } }));
        expect(facetValues(dataset, view, 'statuses').reduce((sum, { count }) => sum + count, 0)).toBe(shown);
      }),
    );
  });

  it('stand for every value in the dataset’s order, zeros included, with the chosen ones marked', () => {
    fc.assert(
      fc.property(anyDataset, anyView, anyKey, (dataset, view, key) => {
        const values = facetValues(dataset, view, key);
        const chosen: readonly string[] = view.filters[key];
        expect(values.map(({ id }) => id)).toEqual([...dataset.facets[key].keys()]);
        expect(values.filter(({ active }) => active).map(({ id }) => id)).toEqual(
          values.map(({ id }) => id).filter((id) => chosen.includes(id)),
        );
      }),
    );
  });

  it('heed the window, the other filters and the rule for dates', () => {
    const dataset = aDataset({
      events: [
        anEvent({ id: 'a', kind: 'visit', when: '2025-06' }),
        anEvent({ id: 'b', kind: 'visit', when: '2024-12-30/2025-01-02' }),
        anEvent({ id: 'c', kind: 'meeting', when: '2025-07', status: 'planned' }),
        anEvent({ id: 'd', kind: 'meeting', when: null }),
      ],
    });
    const window = { from: toDay({ year: 2025, month: 1, day: 1 }), to: toDay({ year: 2025, month: 12, day: 31 }) };
    const kinds = (parts: Parameters<typeof aView>[0]) =>
      facetValues(dataset, aView(parts), 'kinds').map(({ id, count }) => `${id} ${count}`);
    expect(kinds({})).toEqual(['visit 2', 'meeting 2']);
    expect(kinds({ window })).toEqual(['visit 2', 'meeting 1']);
    expect(kinds({ window, dates: 'certain' })).toEqual(['visit 1', 'meeting 1']);
    expect(kinds({ window, filters: { ...NO_FILTERS, statuses: ['happened'], kinds: ['meeting'] } })).toEqual([
      'visit 2',
      'meeting 0',
    ]);
  });
});
