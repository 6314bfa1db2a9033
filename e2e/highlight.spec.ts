import type { Locator } from '@playwright/test';
import { eventsAt, fetchDataset } from './dataset';
import type { Reader } from './reader';
import { expect, test } from './test';

/** One event in every view: at a place of its own, on the timeline, in list and table. */
const EVENT = 'njit-meeting-2025';
const PLACE = 'Nanjing';
const ELSEWHERE = 'Dalian';

/** The same events are lit in the list and the table, and on timeline and map as far as they are drawn there. */
async function seesLit(reader: Reader, ids: ReadonlySet<string>): Promise<void> {
  await expect.poll(() => litIn(reader.events)).toEqual(ids);
  await reader.seesLit(ids);
}

async function litIn(region: Locator): Promise<ReadonlySet<string>> {
  const rows = await region
    .locator('[data-event-id][data-lit]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-event-id') ?? ''));
  return new Set(rows);
}

/** The event's own place stands out on the map, one that it has nothing to do with steps back. */
async function seesPlaceLit(reader: Reader): Promise<void> {
  await expect(reader.marker(ELSEWHERE)).toHaveClass(/map-marker-dimmed/);
  await expect(reader.marker(PLACE)).not.toHaveClass(/map-marker-dimmed/);
  // What lies below it, as a link between others, is not seen through its count.
  await expect(reader.marker(ELSEWHERE).locator('.map-marker-figure')).toHaveCSS('fill-opacity', '0.6');
  await expect(reader.marker(ELSEWHERE).locator('.map-marker-disc')).toHaveCSS('fill-opacity', '1');
  await expect(reader.marker(ELSEWHERE).locator('.map-marker-drawing')).toHaveCSS('opacity', '1');
}

async function seesNothingLit(reader: Reader): Promise<void> {
  await seesLit(reader, new Set());
  await expect(reader.page.locator('.map-marker-dimmed')).toHaveCount(0);
}

/** Away from everything that could light something. */
async function leaves(reader: Reader): Promise<void> {
  await reader.page.getByRole('heading', { level: 1 }).hover();
}

test('pointing at a row, an item or a place lights the same events in every view, and leaving clears', async ({
  reader,
  request,
}) => {
  const dataset = await fetchDataset(request);
  await reader.opens('?from=2025-10&to=2025-12');
  await test.step('a row of the list', async () => {
    await reader.row(EVENT).hover();
    await seesLit(reader, new Set([EVENT]));
    await seesPlaceLit(reader);
    await leaves(reader);
    await seesNothingLit(reader);
  });
  await test.step('an item of the timeline', async () => {
    await reader.item(EVENT).first().hover();
    await seesLit(reader, new Set([EVENT]));
    await seesPlaceLit(reader);
    await leaves(reader);
    await seesNothingLit(reader);
  });
  await test.step('a place on the map', async () => {
    const inList = await reader.idsInList();
    const here = eventsAt(dataset, 'urumqi').filter((id) => inList.includes(id));
    await reader.marker('Urumqi').hover();
    await seesLit(reader, new Set(here));
    await expect(reader.marker(ELSEWHERE)).toHaveClass(/map-marker-dimmed/);
    await leaves(reader);
    await seesNothingLit(reader);
  });
  await test.step('a kind among the filters', async () => {
    const inList = await reader.idsInList();
    const kind = dataset.events.filter(({ id, kind }) => kind === 'alliance' && inList.includes(id));
    await reader.filters.getByRole('button', { name: /^Alliance/ }).hover();
    await seesLit(reader, new Set(kind.map(({ id }) => id)));
    await leaves(reader);
    await seesNothingLit(reader);
  });
});

test('the keyboard’s focus lights what the pointer would, and takes the light along', async ({ reader, request }) => {
  const dataset = await fetchDataset(request);
  await reader.opens('?from=2025-10&to=2025-12');
  const { keyboard } = reader.page;
  const inList = await reader.idsInList();
  await test.step('from row to row', async () => {
    const [first = '', second = ''] = inList;
    await reader.skipsTo('the list of events');
    await reader.tabsTo(reader.row(first));
    await seesLit(reader, new Set([first]));
    await keyboard.press('Tab');
    await seesLit(reader, new Set([second]));
    await keyboard.press('Shift+Tab');
    await seesLit(reader, new Set([first]));
  });
  await test.step('to a place on the map', async () => {
    await reader.marker('Urumqi').focus();
    await keyboard.press('Shift+Tab');
    await keyboard.press('Tab');
    const here = eventsAt(dataset, 'urumqi').filter((id) => inList.includes(id));
    await seesLit(reader, new Set(here));
  });
  await test.step('to an event in a place’s card, and to a body that took part', async () => {
    await keyboard.press('Enter');
    const rows = reader.card.locator('.card-event');
    await reader.tabsTo(rows.first());
    const event = dataset.events.find(({ id }) => id === 'auezov-xju-visit-2025');
    const title = event?.title.en ?? '';
    await reader.tabsTo(reader.card.getByRole('button', { name: title }));
    await seesLit(reader, new Set(['auezov-xju-visit-2025']));
    await keyboard.press('Enter');
    const body = reader.card.getByRole('button', { name: 'M. Auezov South Kazakhstan University' });
    await reader.tabsTo(body.first());
    await expect.poll(async () => (await litIn(reader.events)).has('auezov-xju-visit-2025')).toBe(true);
    await expect(reader.marker(ELSEWHERE)).toHaveClass(/map-marker-dimmed/);
  });
});

test('rows of the table, of the list and of a card light each other', async ({ reader }) => {
  await reader.opens('?place=nanjing&view=table');
  const table = reader.page.getByRole('region', { name: 'Table' });
  const tableRow = table.locator(`[data-event-id="${EVENT}"]`);
  const cardRow = reader.card.locator(`[data-event="${EVENT}"]`);
  await tableRow.hover();
  await seesLit(reader, new Set([EVENT]));
  await expect(cardRow).toHaveAttribute('data-lit', '');
  await cardRow.hover();
  await seesLit(reader, new Set([EVENT]));
  expect(await litIn(table)).toEqual(new Set([EVENT]));
  const [first = ''] = await reader.idsInList();
  await reader.row(first).hover();
  await expect.poll(() => litIn(table)).toEqual(new Set([first]));
  await expect(cardRow).not.toHaveAttribute('data-lit');
  await leaves(reader);
  expect(await litIn(table)).toEqual(new Set());
  await reader.tabsTo(table.locator('tbody button').first());
  await expect.poll(async () => (await litIn(table)).size).toBe(1);
  expect(await litIn(reader.events)).toEqual(await litIn(table));
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a tap leaves nothing lit', async ({ reader }) => {
    await reader.opens();
    await reader.row(EVENT).tap();
    await reader.seesOpen(EVENT);
    await reader.card.getByRole('button', { name: 'Close' }).tap();
    await seesNothingLit(reader);
  });
});
