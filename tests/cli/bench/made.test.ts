import { describe, expect, it } from 'vitest';
import { LARGE, makeDataset } from '#/cli/bench/made/dataset';
import { createRandom } from '#/cli/bench/made/random';
import { createDataset } from '#/core/dataset';
import { parseEdtf } from '#/core/edtf';
import { validate } from '#/formats/validate';

const made = makeDataset(LARGE);
const live = createDataset(made);

describe('the invented dataset', () => {
  it('has as many events and places as were asked for, and is valid as our own data must be', () => {
    expect(made.events).toHaveLength(10_000);
    expect(made.places).toHaveLength(200);
    expect(validate(made, { own: true })).toMatchObject({ ok: true });
    expect(live.events).toHaveLength(10_000);
  });

  it('is the same for the same seed and another for another', () => {
    const small = { events: 60, places: 40, seed: 1 };
    expect(makeDataset(small)).toEqual(makeDataset(small));
    expect(makeDataset(small).events).not.toEqual(makeDataset({ ...small, seed: 2 }).events);
  });

  it('knows dates as unevenly as sources do', () => {
    const dates = made.events.flatMap(({ when }) => (when === null ? [] : [parseEdtf(when.edtf)]));
    const known = dates.flatMap((date) => (date.ok ? [date.value] : []));
    const share = (of: number) => of / made.events.length;
    expect(share(made.events.length - dates.length)).toBeGreaterThan(0.01);
    expect(share(known.filter(({ interval }) => interval).length)).toBeGreaterThan(0.1);
    expect(share(known.filter(({ start }) => start?.precision === 'day').length)).toBeGreaterThan(0.5);
    for (const precision of ['month', 'season', 'year', 'decade'] as const)
      expect(known.some(({ start }) => start?.precision === precision)).toBe(true);
    expect(known.some(({ open }) => open.end === 'open')).toBe(true);
    expect(known.some(({ open }) => open.end === 'unknown')).toBe(true);
    expect(known.some(({ start }) => start?.approximate)).toBe(true);
    expect(made.events.some(({ when }) => when?.basis === 'inferred')).toBe(true);
    expect(new Set(made.events.map(({ status }) => status))).toEqual(new Set(['happened', 'ongoing', 'planned']));
  });

  it('is uneven in time and space: dense years, empty decades, one busy town, quiet ones', () => {
    const years = countBy(made.events.map(({ when }) => when?.edtf.slice(0, 4)));
    expect(years.get('2025')).toBeGreaterThan(1000);
    expect(years.get('1920')).toBeUndefined();
    const places = countBy(made.events.map((event) => event.places[0]?.place));
    const counts = [...places.values()].sort((a, b) => b - a);
    expect(counts.length).toBeGreaterThan(190);
    expect(counts[0]).toBeGreaterThan(10 * (counts.at(Math.floor(counts.length / 2)) ?? 0));
  });

  it('says everything in four languages, in titles as long as real ones', () => {
    const titles = (lang: string) => made.events.map(({ title }) => title[lang]?.length ?? 0);
    for (const [lang, least] of [
      ['en', 25],
      ['zh', 8],
      ['ru', 25],
      ['kk', 20],
    ] as const)
      expect(titles(lang).reduce((sum, length) => sum + length) / made.events.length).toBeGreaterThan(least);
  });
});

it('draws the same numbers on every machine', () => {
  const random = createRandom(7);
  expect([random.between(0, 1e6), random.between(0, 1e6), random.between(0, 1e6)]).toMatchInlineSnapshot(`
    [
      11704,
      61958,
      976908,
    ]
  `);
});

function countBy<T>(values: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
