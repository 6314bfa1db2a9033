import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGS } from '#/core/view-state';
import { labelFeatures, type MapLabel } from '#/views/map/labels';

const NAMES = { en: 'Urumqi', zh: '乌鲁木齐', ru: 'Урумчи', kk: 'Үрімші' };
const LABELS: readonly MapLabel[] = [
  { kind: 'city', zoom: 3, name: NAMES, at: [87.6, 43.8] },
  { kind: 'region', zoom: 3, name: { en: 'Xinjiang', zh: '新疆', ru: 'Синьцзян', kk: 'Шыңжаң' }, at: [86.2, 41.5] },
  {
    kind: 'range',
    zoom: 4,
    name: { en: 'Altai', zh: '阿尔泰山', ru: 'Алтай', kk: 'Алтай' },
    line: [
      [86, 48],
      [92, 46],
    ],
  },
];

function texts(...args: Parameters<typeof labelFeatures>) {
  return labelFeatures(...args).features.map((feature) => feature.properties?.text);
}

it('writes the basemap’s names in the reader’s language', () => {
  expect(texts(LABELS, 'ru', [])).toEqual(['Урумчи', 'Синьцзян', 'Алтай']);
});

it('leaves out a name that a marker carries already', () => {
  expect(texts(LABELS, 'zh', [{ lon: 87.6, lat: 43.8, name: '乌鲁木齐' }])).toEqual(['新疆', '阿尔泰山']);
  const region = { lon: 88.9, lat: 40.7, name: 'Xinjiang Uygur Autonomous Region' };
  expect(texts(LABELS, 'en', [region])).toEqual(['Urumqi', 'Altai']);
});

it('keeps the name of another place that is called the same', () => {
  expect(texts(LABELS, 'en', [{ lon: 20, lat: 10, name: 'Urumqi' }])).toEqual(['Urumqi', 'Xinjiang', 'Altai']);
});

it('finds every name of the basemap in every language that can be chosen', () => {
  const labels: readonly MapLabel[] = JSON.parse(readFileSync('public/basemap/labels.json', 'utf8'));
  expect(labels.length).toBeGreaterThan(0);
  for (const lang of LANGS)
    expect(
      labels.filter(({ name }) => !name[lang]?.trim()).map(({ name }) => name.en),
      `${lang}: its names come from src/cli/basemap/labels.mjs`,
    ).toEqual([]);
});
