import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Bitset, bitsToArray, countBits } from '#/core/bitset';
import { toDay } from '#/core/day';
import { NO_FILTERS } from '#/core/view-state';
import { createSelectors } from '#/state/selectors';
import { anyDataset, anyView } from '../support/any-atlas';
import { aDataset, anEvent, anOrganization, aParty, aPerson, aPlace, aSource, aView } from '../support/builders';

const YEAR_2025 = { from: toDay({ year: 2025, month: 1, day: 1 }), to: toDay({ year: 2025, month: 12, day: 31 }) };

describe('the counts', () => {
  it('never lose an event: N is at most M, and the parts are parts', () => {
    fc.assert(
      fc.property(anyDataset, anyView, (dataset, view) => {
        const selectors = createSelectors(dataset);
        const counts = selectors.counts(view);
        expect(counts.total).toBe(dataset.events.length);
        expect(counts.shown).toBe(countBits(selectors.shown(view)));
        expect(counts.shown).toBeLessThanOrEqual(counts.total);
        expect(counts.withoutPlace).toBeLessThanOrEqual(counts.shown);
        expect(counts.certain).toBeLessThanOrEqual(counts.possible);
        expect(counts.shown).toBe(counts[view.dates]);
        expect(selectors.shownList(view)).toHaveLength(counts.shown);
        expect(selectors.undatedList(view)).toHaveLength(counts.undated);
        const undatedInside = view.window === null ? counts.undated : 0;
        expect(countBits(selectors.shown(view), dataset.dated)).toBe(counts.shown - undatedInside);
      }),
      { numRuns: 200 },
    );
  });

  it('keep the undated outside of N where there is a window, and count them still', () => {
    const dataset = aDataset({
      places: [aPlace({ id: 'urumqi' }), aPlace({ id: 'steppe', lon: null, lat: null })],
      events: [
        anEvent({ id: 'in', when: '2025-06', places: ['urumqi'] }),
        anEvent({ id: 'vague', when: '2024-12/2025-02', places: ['steppe'] }),
        anEvent({ id: 'out', when: '2018' }),
        anEvent({ id: 'undated-visit', when: null }),
        anEvent({ id: 'undated-meeting', when: null, kind: 'meeting' }),
        anEvent({ id: 'gone', replacedBy: 'in' }),
      ],
    });
    const { counts } = createSelectors(dataset);
    const all = { shown: 5, total: 5, undated: 2, withoutPlace: 4, possible: 5, certain: 5 };
    expect(counts(aView())).toEqual(all);
    const inYear = { shown: 2, total: 5, undated: 2, withoutPlace: 1, possible: 2, certain: 1 };
    expect(counts(aView({ window: YEAR_2025 }))).toEqual(inYear);
    expect(counts(aView({ window: YEAR_2025, dates: 'certain' }))).toEqual({ ...inYear, shown: 1, withoutPlace: 0 });
    const filters = { ...NO_FILTERS, kinds: ['meeting'] };
    expect(counts(aView({ window: YEAR_2025, filters }))).toMatchObject({ shown: 0, undated: 1, possible: 0 });
  });
});

describe('what is derived', () => {
  it('keeps its identity while what it depends on does, so that nothing is drawn twice', () => {
    fc.assert(
      fc.property(anyDataset, anyView, (dataset, view) => {
        const selectors = createSelectors(dataset);
        const read = (from: typeof view) => [
          selectors.filtered(from),
          selectors.shown(from),
          selectors.shownList(from),
          selectors.undatedList(from),
          selectors.counts(from),
          selectors.facet('kinds')(from),
          selectors.facet('places')(from),
          selectors.window(from),
        ];
        const before = read(view);
        const after = read({ ...view, card: { type: 'event', id: 'event-0' }, lanes: 'org', lang: 'kk' });
        for (const [i, result] of before.entries()) expect(after[i]).toBe(result);
      }),
    );
  });

  it('of the filters alone does not change with the window', () => {
    const { filtered, undatedList, shown } = createSelectors(aDataset({ events: [anEvent({ when: '2018' })] }));
    const view = aView();
    const moved = { ...view, window: YEAR_2025 };
    const before = shown(view);
    expect(filtered(moved)).toBe(filtered(view));
    expect(undatedList(moved)).toBe(undatedList(view));
    expect(shown(moved)).not.toBe(before);
  });

  it('stays what it is while the window moves past nothing, but for the counts that change', () => {
    const events = [anEvent({ id: 'a', when: '2018' }), anEvent({ id: 'b', when: '2025-06' })];
    const { counts, facet, shown, shownList } = createSelectors(aDataset({ events }));
    const read = (view: ReturnType<typeof aView>) => [shown(view), shownList(view), facet('kinds')(view)];
    const within = aView({ window: YEAR_2025 });
    const before = read(within);
    expect(counts(within)).toMatchObject({ possible: 1, certain: 1 });
    const nudged = aView({ window: { from: YEAR_2025.from + 1, to: YEAR_2025.to } });
    for (const [i, result] of read(nudged).entries()) expect(result).toBe(before[i]);
    const cut = aView({ window: { from: toDay({ year: 2025, month: 6, day: 15 }), to: YEAR_2025.to } });
    for (const [i, result] of read(cut).entries()) expect(result).toBe(before[i]);
    expect(counts(cut)).toMatchObject({ shown: 1, possible: 1, certain: 0 });
  });

  it('is right again after any change of the view', () => {
    fc.assert(
      fc.property(anyDataset, fc.array(anyView, { minLength: 2, maxLength: 6 }), (dataset, views) => {
        const selectors = createSelectors(dataset);
        for (const view of [...views, ...views]) {
          const fresh = createSelectors(dataset);
          expect(selectors.shownList(view)).toEqual(fresh.shownList(view));
          expect(selectors.counts(view)).toEqual(fresh.counts(view));
          expect(selectors.facet('countries')(view)).toEqual(fresh.facet('countries')(view));
        }
      }),
    );
  });
});

describe('the window', () => {
  const dataset = aDataset({ events: [anEvent({ when: '1984/..' }), anEvent({ id: 'b', when: '2025-12-31' })] });

  it('is all of time where the view has none, and has both ends always', () => {
    const { window } = createSelectors(dataset);
    expect(window(aView())).toEqual(dataset.span);
    expect(window(aView({ window: { from: YEAR_2025.from, to: null } }))).toEqual(YEAR_2025);
  });

  it('is none where nothing is dated', () => {
    expect(createSelectors(aDataset()).window(aView({ window: YEAR_2025 }))).toBeNull();
  });
});

describe('the events of a card', () => {
  const dataset = aDataset({
    places: [aPlace({ id: 'xinjiang' }), aPlace({ id: 'urumqi', parent: 'xinjiang' }), aPlace({ id: 'astana' })],
    organizations: [anOrganization({ id: 'xju' }), anOrganization({ id: 'college', parent: 'xju' })],
    people: [aPerson({ id: 'jin' })],
    sources: [aSource({ id: 'article' })],
    events: [
      anEvent({ id: 'talks', when: '2025', places: ['urumqi'], evidence: ['article'] }),
      anEvent({ id: 'visit', when: '2026', parties: [aParty('college', { people: [{ person: 'jin', role: null }] })] }),
      anEvent({ id: 'gone', replacedBy: 'talks' }),
    ],
  });
  const { selected, hovered, shown } = createSelectors(dataset);
  const ids = (bits: Bitset) => bitsToArray(bits).map((index) => dataset.events[index]?.id);

  it.each([
    [{ type: 'event', id: 'visit' }, ['visit']],
    [{ type: 'place', id: 'xinjiang' }, ['talks']],
    [{ type: 'org', id: 'xju' }, ['visit']],
    [{ type: 'person', id: 'jin' }, ['visit']],
    [{ type: 'source', id: 'article' }, ['talks']],
    [{ type: 'place', id: 'astana' }, []],
    [{ type: 'event', id: 'gone' }, []],
    [{ type: 'person', id: 'constructor' }, []],
    [null, []],
  ] as const)('%o: %j', (card, events) => {
    expect(ids(selected(aView({ card })))).toEqual(events);
  });

  it('are all of them, shown or not', () => {
    const view = aView({ card: { type: 'place', id: 'urumqi' }, filters: { ...NO_FILTERS, kinds: ['meeting'] } });
    expect(ids(selected(view))).toEqual(['talks']);
    expect(countBits(selected(view), shown(view))).toBe(0);
  });

  it('light up under the pointer too', () => {
    expect(ids(hovered({ type: 'event', event: 1 }))).toEqual(['visit']);
    expect(ids(hovered({ type: 'places', places: ['xinjiang'] }))).toEqual(['talks']);
    expect(ids(hovered({ type: 'places', places: ['nowhere'] }))).toEqual([]);
    expect(ids(hovered(null))).toEqual([]);
  });

  it('keep their identity while the pointer rests', () => {
    const hover = { type: 'places', places: ['xinjiang'] } as const;
    expect(hovered(hover)).toBe(hovered(hover));
  });
});
