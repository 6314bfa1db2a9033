import { expect, it } from 'vitest';
import { addBit, createBitset } from '#/core/bitset';
import { organizationsOf, placesOf } from '#/core/event-names';
import { nextShown, shownRows, tableOrder } from '#/core/event-order';
import type { Lang, TableColumn } from '#/core/view-state';
import {
  aDataset,
  anEvent,
  anEventPlace,
  anOrganization,
  aParty,
  aPlace,
  aSource,
  type DocumentParts,
  type EventParts,
} from '../support/builders';
import { speak } from '../support/speak';

type Asked = { readonly descending?: boolean; readonly lang?: Lang };

function idsBy(column: TableColumn, parts: DocumentParts, { descending = false, lang = 'en' }: Asked = {}) {
  const dataset = aDataset(parts);
  return tableOrder(dataset, { column, descending }, speak(lang)).map((index) => dataset.events[index]?.id);
}

function eventsOf(...parts: EventParts[]): DocumentParts {
  return { events: parts.map((part) => anEvent(part)) };
}

it('sorts by the first possible day, the undated last either way, equal dates in their order', () => {
  const events = eventsOf(
    { id: 'undated', when: null },
    { id: 'late', when: '2025-11' },
    { id: 'a', when: '2025-03-01' },
    { id: 'b', when: '2025-03-01' },
    { id: 'open', when: '../2018' },
  );
  expect(idsBy('date', events)).toEqual(['open', 'a', 'b', 'late', 'undated']);
  expect(idsBy('date', events, { descending: true })).toEqual(['late', 'a', 'b', 'open', 'undated']);
});

it('sorts titles as the language does, numbers by their size', () => {
  const titled = (...titles: string[]) => eventsOf(...titles.map((en) => ({ id: en, title: { en } })));
  expect(idsBy('title', titled('Zoo', 'école', 'Round 10', 'Round 9', 'apple'))).toEqual([
    'apple',
    'école',
    'Round 9',
    'Round 10',
    'Zoo',
  ]);
  const chinese = eventsOf(...['新疆', '北京', '大连'].map((zh) => ({ id: zh, title: { en: 'x', zh } })));
  // Xīnjiāng, Běijīng, Dàlián
  expect(idsBy('title', chinese, { lang: 'zh' })).toEqual(['北京', '大连', '新疆']);
  expect(idsBy('title', titled('ёлка', 'жук', 'ель'), { lang: 'ru' })).toEqual(['ёлка', 'ель', 'жук']);
});

it('keeps equals in order of time, and what has nothing in the column last, either way', () => {
  const world = {
    places: [aPlace({ id: 'almaty' }), aPlace({ id: 'urumqi' })],
    ...eventsOf(
      { id: 'nowhere', when: '2020' },
      { id: 'u2', when: '2022', places: ['urumqi'] },
      { id: 'u1', when: '2021', places: ['urumqi'] },
      { id: 'a', when: '2023', places: ['almaty'] },
    ),
  };
  expect(idsBy('place', world)).toEqual(['a', 'u1', 'u2', 'nowhere']);
  expect(idsBy('place', world, { descending: true })).toEqual(['u1', 'u2', 'a', 'nowhere']);
});

it('sorts by kind, body and source by their names', () => {
  const world = {
    kinds: [
      { id: 'visit', label: { en: 'Visit' } },
      { id: 'meeting', label: { en: 'Meeting' } },
    ],
    organizations: [
      anOrganization({ id: 'x', name: { en: 'Xinjiang University' } }),
      anOrganization({ id: 'y', name: { en: 'Auezov' } }),
    ],
    sources: [aSource({ id: 'p', title: { en: 'Paper' } }), aSource({ id: 'q', title: { en: 'Article' } })],
    ...eventsOf(
      { id: 'one', kind: 'visit', parties: ['x'], evidence: ['p'] },
      { id: 'two', kind: 'meeting', parties: ['y'], evidence: ['q'] },
    ),
  };
  for (const column of ['kind', 'orgs', 'sources'] as const)
    expect(idsBy(column, world), column).toEqual(['two', 'one']);
});

it('has exactly the shown events, in the order of the table', () => {
  const shown = createBitset(5);
  for (const index of [4, 1, 2]) addBit(shown, index);
  expect(shownRows([4, 3, 2, 1, 0], shown)).toEqual([4, 2, 1]);
});

it('steps along an order from one shown event to the next, also from one that is not shown', () => {
  const shown = createBitset(5);
  for (const index of [4, 1, 2]) addBit(shown, index);
  const order = [3, 1, 4, 0, 2];
  const next = (current: number | null) => nextShown(order, shown, current, 1);
  const previous = (current: number | null) => nextShown(order, shown, current, -1);
  expect([3, 1, 4, 0, 2].map(next)).toEqual([1, 4, 2, 2, null]);
  expect([3, 1, 4, 0, 2].map(previous)).toEqual([null, null, 1, 4, 4]);
  expect([next(null), previous(null)]).toEqual([1, 2]);
  expect(nextShown(order, createBitset(5), null, 1)).toBeNull();
});

it('names a place or body once, as inferred only where nothing states it', () => {
  const event = anEvent({
    places: [anEventPlace('urumqi', { basis: 'inferred' }), anEventPlace('urumqi', { role: 'subject' }), 'almaty'],
    parties: [aParty('xju', { basis: 'inferred' }), aParty('xju', { basis: 'inferred' }), aParty(null)],
  });
  expect(placesOf(event)).toEqual([
    { id: 'urumqi', inferred: false, role: null },
    { id: 'almaty', inferred: false, role: null },
  ]);
  expect(organizationsOf(event)).toEqual([{ id: 'xju', inferred: true }]);
});
