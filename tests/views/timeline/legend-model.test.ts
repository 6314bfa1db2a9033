import { expect, it } from 'vitest';
import { createBitset, fullBitset } from '#/core/bitset';
import { legendModel, TRAITS, traitsOf } from '#/views/timeline/legend-model';
import { aDataset, aDocument, anEvent, aWhen, type EventParts } from '../../support/builders';

const inferred = (edtf: string) => aWhen(edtf, { basis: 'inferred', inferred: ['year'], note: { en: 'By the page.' } });

/** The ids of the examples that the legend of such events gives, by trait. */
function examples(events: readonly EventParts[], shown: readonly string[] | null = null) {
  const data = aDataset(aDocument({ events: events.map(anEvent) }));
  const bits = shown === null ? fullBitset(data.events.length) : createBitset(data.events.length);
  for (const id of shown ?? []) {
    const event = data.eventIndex.get(id) ?? 0;
    bits[event >> 5] = (bits[event >> 5] ?? 0) | (1 << (event & 31));
  }
  const { entries } = legendModel(data, bits, ({ title }) => title.en ?? '');
  return Object.fromEntries(entries.map(({ trait, event }) => [trait, data.events[event]?.id]));
}

it('explains what occurs and nothing else', () => {
  expect(examples([{ id: 'day' }, { id: 'undated', when: null }])).toEqual({ day: 'day' });
  expect(examples([])).toEqual({});
});

it.each([
  ['2025-10-31', ['day']],
  ['2025-10-29/2025-11-02', ['period']],
  ['2025-08', ['within']],
  ['2018-07/2018-09', ['partly']],
  ['2025-08~', ['within', 'approximate']],
  ['2025-08/', ['unknown']],
  ['1984/..', ['open']],
  ['2007~/..', ['approximate', 'open']],
])('reads %s as %s', (edtf, traits) => {
  expect(traitsOf(anEvent({ when: edtf }))).toEqual(traits);
});

it('tells an inferred day from an inferred period, and what is planned', () => {
  expect(traitsOf(anEvent({ when: inferred('2025-10-31') }))).toEqual(['day', 'inferred-day']);
  expect(traitsOf(anEvent({ when: inferred('2025-10') }))).toEqual(['within', 'inferred-period']);
  expect(traitsOf(anEvent({ when: '2026', status: 'planned' }))).toEqual(['within', 'planned']);
  expect(traitsOf(anEvent({ when: null }))).toEqual([]);
});

it('keeps to one order, whatever the order of the events', () => {
  const found = Object.keys(examples([{ id: 'a', when: '1984/..' }, { id: 'b', when: '2025' }, { id: 'c' }]));
  expect(found).toEqual(TRAITS.filter((trait) => found.includes(trait)));
});

it('shows the plainest example: the one with the fewest other traits', () => {
  const events = [
    { id: 'inferred', when: inferred('2025-10-30'), title: { en: 'A' } },
    { id: 'plain', title: { en: 'A much longer title' } },
  ];
  expect(examples(events)).toEqual({ day: 'plain', 'inferred-day': 'inferred' });
});

it('prefers what is shown, then a short title', () => {
  const events = [
    { id: 'hidden', title: { en: 'A' } },
    { id: 'long', title: { en: 'A long title' } },
    { id: 'short', title: { en: 'Short' } },
  ];
  expect(examples(events, ['long', 'short'])).toEqual({ day: 'short' });
  expect(examples(events, [])).toEqual({ day: 'hidden' });
});

it('gives each shape an event of its own where there are enough', () => {
  const events = [
    { id: 'first', when: '2007~/..', title: { en: 'A' } },
    { id: 'second', when: '2008~/..', title: { en: 'Longer' } },
  ];
  expect(examples(events)).toEqual({ approximate: 'first', open: 'second' });
});

it('counts the kind with the most dated events, of which two at least could stand together', () => {
  const crowd = (kinds: readonly string[]) => {
    const events = kinds.map((kind, index) => anEvent({ id: `e${index}`, kind }));
    const data = aDataset(aDocument({ kinds: ['visit', 'meeting'].map((id) => ({ id, label: { en: id } })), events }));
    return legendModel(data, fullBitset(data.events.length), () => '').crowd;
  };
  expect(crowd(['visit', 'meeting'])).toBeNull();
  expect(crowd(['visit', 'meeting', 'meeting'])).toEqual({ kind: 1, count: 2 });
});
