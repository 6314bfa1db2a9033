import { describe, expect, it } from 'vitest';
import { createBitset } from '#/core/bitset';
import type { Dataset } from '#/core/dataset';
import { LANES } from '#/core/view-state';
import { createTimelineModels, MOST_EVENTS, type TimelineInput, type TimelineModel } from '#/views/timeline/model';
import { aDataset, anEvent, anOrganization, aPlace, aSource } from '../../support/builders';
import { speak } from '../../support/speak';

const en = speak('en');
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

function anInput(parts: Partial<TimelineInput> = {}, data: Dataset = dataset): TimelineInput {
  return {
    view: { window: null, lanes: 'kind' },
    window: { from: 17532, to: 20818 },
    shown: data.events.map((_, index) => index),
    selected: createBitset(data.events.length),
    hovered: null,
    gesture: false,
    today: 20000,
    i18n: en,
    ...parts,
  };
}

const rows = (model: TimelineModel) =>
  model.lanes.map((lane) => [
    lane.label,
    model.items.filter((item) => item.lane === lane.id).map((item) => item.eventId),
  ]);
const by = (lanes: TimelineInput['view']['lanes']) =>
  createTimelineModels(dataset)(anInput({ view: { window: null, lanes } }));

describe('the rows of the timeline', () => {
  it('are kinds in the order of the dataset, undated events nowhere', () => {
    expect(rows(by('kind'))).toEqual([
      ['Visits', ['nowhere', 'tour', 'return']],
      ['Meetings', ['talks']],
    ]);
  });

  it('are places as on the map: a campus counts as its city, once', () => {
    expect(rows(by('place'))).toEqual([
      ['Urumqi', ['talks', 'tour']],
      ['Astana', ['return']],
      ['No place', ['nowhere']],
    ]);
  });

  it('show an event in the row of each of its organisations', () => {
    expect(rows(by('org'))).toEqual([
      ['Xju', ['talks']],
      ['Aku', ['talks']],
      ['No organisation', ['nowhere', 'tour', 'return']],
    ]);
  });

  it('are countries of any place or party, named in the language', () => {
    expect(rows(by('country'))).toEqual([
      ['China', ['talks', 'tour']],
      ['Kazakhstan', ['talks', 'return']],
      ['No country', ['nowhere']],
    ]);
  });

  it('are sources', () => {
    expect(rows(by('source'))[0]).toEqual(['Title of article', ['talks']]);
  });

  it('count their events', () => {
    expect(by('kind').lanes.map(({ count }) => count)).toEqual([3, 1]);
  });

  it('are called in the reader’s language, and marked where the dataset does not speak it', () => {
    const models = createTimelineModels(dataset);
    const lanes = models(anInput({ view: { window: null, lanes: 'place' }, i18n: speak('zh') })).lanes;
    expect(lanes.map(({ label, lang }) => [label, lang])).toEqual([
      ['乌鲁木齐', null],
      ['Astana', 'en'],
      [expect.any(String), null],
    ]);
  });

  it('appear only where something is shown', () => {
    expect(rows(createTimelineModels(dataset)(anInput({ shown: [1] })))).toHaveLength(1);
  });

  it('stay during a gesture, so that nothing jumps, and go when it ends', () => {
    const models = createTimelineModels(dataset);
    models(anInput());
    const shown = [1];
    expect(models(anInput({ shown, gesture: true })).lanes.map(({ label, count }) => [label, count])).toHaveLength(2);
    expect(models(anInput({ shown, gesture: true })).lanes.map(({ count }) => count)).toContain(0);
    expect(models(anInput({ shown })).lanes).toHaveLength(1);
  });

  it('have ids of their own in every sort, and so have items', () => {
    const models = LANES.map((lanes) => by(lanes));
    for (const ids of [models.flatMap(({ lanes }) => lanes), models.flatMap(({ items }) => items)].map((all) =>
      all.map(({ id }) => id),
    ))
      expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('an item', () => {
  it('is named by title, date in words and, where it is planned, by that', () => {
    const named = new Map(by('kind').items.map((item) => [item.eventId, item.name]));
    expect(named.get('talks')).toBe('Title of talks, 29 October – 2 November 2025');
    expect(named.get('return')).toBe('Title of return, in 2026, planned');
  });

  it('bears the place of its kind in the dataset', () => {
    expect(by('kind').items.find(({ eventId }) => eventId === 'talks')?.kind).toBe(1);
  });
});

describe('the model', () => {
  it('gives all of time a little air, and a window none', () => {
    const models = createTimelineModels(dataset);
    const all = models(anInput()).drawn;
    expect(all.from).toBeLessThan(17532);
    expect(all.to).toBeGreaterThan(20818);
    const window = { from: 20000, to: 20100 };
    expect(models(anInput({ view: { window, lanes: 'kind' }, window })).drawn).toEqual(window);
  });

  it('keeps what has not changed', () => {
    const models = createTimelineModels(dataset);
    const shown = [0, 1];
    const first = models(anInput({ shown }));
    const second = models(anInput({ shown, hovered: createBitset(5), window: { from: 17532, to: 20818 } }));
    expect(second.items).toBe(first.items);
    expect(second.lanes).toBe(first.lanes);
    expect(second.drawn).toBe(first.drawn);
    expect(models(anInput({ shown: [0, 2] })).items[0]).toBe(first.items[0]);
  });

  it('draws no more than can be drawn well, spread over all, and says how many are left out', () => {
    const many = aDataset({
      events: Array.from({ length: 1000 }, (_, i) => anEvent({ id: `e${i}`, when: String(1000 + i) })),
    });
    const model = createTimelineModels(many)(anInput({}, many));
    expect(model.items).toHaveLength(MOST_EVENTS);
    expect(model.more).toBe(1000 - MOST_EVENTS);
    expect(model.items.at(-1)?.event).toBeGreaterThan(990);
    expect(model.lanes[0]?.count).toBe(1000);
  });
});
