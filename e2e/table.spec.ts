import type { Locator } from '@playwright/test';
import { expectNoAxeFindings } from './axe';
import { fetchDataset } from './dataset';
import type { Reader } from './reader';
import { expect, test, WITHOUT_WEBGL } from './test';

test.use(WITHOUT_WEBGL);

const COLUMNS = ['Date', 'Title', 'Kind', 'Place', 'Organisations', 'Sources'] as const;

function tableOf({ page }: Reader) {
  const region = page.getByRole('region', { name: 'Table' });
  const rows = region.locator('tr[data-event-id]');
  const column = (name: string) => region.getByRole('columnheader', { name });
  return {
    region,
    rows,
    column,
    switchTo: (name: 'Map' | 'Table') =>
      page.getByRole('region', { name: 'View' }).getByRole('button', { name }).click(),
    sortBy: (name: string) => column(name).getByRole('button').click(),
    ids: () => rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-event-id') ?? '')),
    /** What stands in one column, from top to bottom; marks and “undated” are left to the test. */
    cells: (name: (typeof COLUMNS)[number]) => cellsOf(region, COLUMNS.indexOf(name)),
  };
}

async function cellsOf(region: Locator, place: number): Promise<readonly string[]> {
  return await region
    .locator('tr[data-event-id]')
    .evaluateAll((rows, at) => rows.map((row) => (row.children[at]?.textContent ?? '').trim()), place);
}

const text = new Intl.Collator('en-GB', { numeric: true });
/** What has nothing in a column comes last either way. */
function inOrder(cells: readonly string[], sign: 1 | -1): boolean {
  const filled = cells.filter((cell) => cell !== '');
  const last = cells.slice(filled.length).every((cell) => cell === '');
  return last && filled.every((cell, i) => i === 0 || sign * text.compare(filled[i - 1] ?? '', cell) <= 0);
}

test('the table takes the map’s place, and every column sorts it both ways by mouse', async ({ reader, request }) => {
  const { events } = await fetchDataset(request);
  const undated = new Set(events.filter(({ when }) => when === null).map(({ id }) => id));
  await reader.opens('#map=4.2/40/95');
  const table = tableOf(reader);
  await expect(reader.marker('Urumqi')).toBeVisible();
  const where = await reader.marker('Urumqi').boundingBox();
  await table.switchTo('Table');
  await expect(table.rows).toHaveCount(events.length);
  await expect(reader.map).toHaveCount(0);
  expect(reader.query().get('view')).toBe('table');
  expect(await table.ids()).toEqual(await reader.idsInList());

  // By date to begin with: a second press turns the dated round, and the undated stay last.
  await expect(table.column('Date')).toHaveAttribute('aria-sort', 'ascending');
  const ascending = await table.ids();
  await table.sortBy('Date');
  await expect(table.column('Date')).toHaveAttribute('aria-sort', 'descending');
  const descending = await table.ids();
  const dated = ascending.length - undated.size;
  expect(descending).not.toEqual(ascending);
  expect(new Set(descending.slice(dated))).toEqual(undated);
  const when = (id: string | undefined) => events.find((event) => event.id === id)?.when?.edtf ?? '';
  expect(when(descending[0])).toMatch(/^2026/);

  for (const name of COLUMNS.slice(1)) {
    const plain = async () =>
      (await table.cells(name)).map((cell) =>
        cell.replaceAll(/ inferred| planned| \((?:concerned|origin|destination)\)/g, '').replaceAll(' · ', ' '),
      );
    await table.sortBy(name);
    await expect(table.column(name)).toHaveAttribute('aria-sort', 'ascending');
    await expect(table.region.locator('[aria-sort]')).toHaveCount(1);
    expect(inOrder(await plain(), 1), name).toBe(true);
    await table.sortBy(name);
    await expect(table.column(name)).toHaveAttribute('aria-sort', 'descending');
    expect(inOrder(await plain(), -1), name).toBe(true);
    expect(reader.query().get('sort')).toMatch(/^-(title|kind|place|orgs|sources)$/);
  }

  await table.switchTo('Map');
  await expect(table.region).toHaveCount(0);
  expect(reader.query().has('view')).toBe(false);
  await expect.poll(() => reader.marker('Urumqi').boundingBox()).toEqual(where);
  await reader.page.goBack();
  await expect(table.column('Sources')).toHaveAttribute('aria-sort', 'descending');
});

test('a keyboard alone switches to the table, sorts it, opens a card and gets back', async ({ reader }) => {
  await reader.opens();
  const table = tableOf(reader);
  const { keyboard } = reader.page;
  await reader.tabsTo(reader.page.getByRole('region', { name: 'View' }).getByRole('button', { name: 'Table' }));
  await keyboard.press('Enter');
  await expect(table.rows.first()).toBeVisible();
  await reader.tabsTo(table.column('Title').getByRole('button'));
  await keyboard.press('Enter');
  await expect(table.column('Title')).toHaveAttribute('aria-sort', 'ascending');
  await keyboard.press('Space');
  await expect(table.column('Title')).toHaveAttribute('aria-sort', 'descending');
  const title = table.rows.nth(2).getByRole('button');
  await reader.tabsTo(title);
  await keyboard.press('Enter');
  await expect(reader.card.getByRole('heading', { level: 2 })).toHaveText(await title.innerText());
  await expect(table.rows.nth(2)).toHaveAttribute('aria-current', 'true');
  await keyboard.press('Escape');
  await expect(title).toBeFocused();
  await expect(reader.marker('Urumqi')).toHaveCount(0);
});

test('a link restores the table, its order and its open row; window and filters narrow it', async ({ reader }) => {
  const open = 'auezov-xju-visit-2025';
  await reader.opens(`?event=${open}&view=table&sort=-title`);
  const table = tableOf(reader);
  await expect(table.column('Title')).toHaveAttribute('aria-sort', 'descending');
  const current = table.region.locator('[aria-current="true"]');
  await expect(current).toHaveAttribute('data-event-id', open);
  await expect(current).toBeInViewport();
  await expect(table.region.getByRole('table')).toHaveAttribute('aria-rowcount', '47');

  await expectNoAxeFindings(reader.page);

  await reader.togglesKind('Visit');
  await expect.poll(async () => (await table.ids()).length).toBe((await reader.counts()).shown);
  await reader.typesDate('From', '2025');
  const shown = (await reader.counts()).shown;
  await expect(table.rows).toHaveCount(shown);
  expect(new Set(await table.ids())).toEqual(new Set(await reader.idsInList()));
  await expect(table.region.getByRole('caption')).toContainText(`${shown} event`);
  await reader.follows('?from=1990&to=1991&kinds=visit&view=table');
  await expect(table.region.getByText('No events match')).toBeVisible();
});

test('Next and Previous go from row to row, by key and by the card’s buttons', async ({ reader }) => {
  await reader.opens('?view=table&sort=-place');
  const table = tableOf(reader);
  const { page } = reader;
  const ids = await table.ids();
  const seesRow = async (row: number) => {
    await expect.poll(() => reader.query().get('event')).toBe(ids[row]);
    await expect(table.rows.nth(row)).toHaveAttribute('aria-current', 'true');
    await expect(table.rows.nth(row)).toBeInViewport();
  };
  await table.rows.nth(20).getByRole('button').click();
  await seesRow(20);
  await page.keyboard.press(']');
  await seesRow(21);
  await reader.card.getByRole('button', { name: 'Next event' }).click();
  await seesRow(22);
  await page.keyboard.press('[');
  await page.keyboard.press('[');
  await page.keyboard.press('[');
  await seesRow(19);
  await page.keyboard.press('Escape');
  await page.keyboard.press(']');
  await seesRow(0);
});

test('places are sorted as Chinese sorts them', async ({ reader }) => {
  await reader.opens('?view=table&sort=place&lang=zh');
  const cells = await cellsOf(reader.page.getByRole('region', { name: '表格' }), 3);
  const places = cells
    .map((cell) => cell.replaceAll(/ ?推断| ?（(?:相关地|出发地|目的地)）/g, '').replaceAll(' · ', ' '))
    .filter((cell) => cell !== '');
  const { compare } = new Intl.Collator('zh-Hans', { numeric: true });
  expect(places.length).toBeGreaterThan(30);
  expect(places.filter((place, i) => i > 0 && compare(places[i - 1] ?? '', place) > 0)).toEqual([]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

  test('the table is a tab of the sheet, fits, and opens cards', async ({ reader, request }) => {
    const { events } = await fetchDataset(request);
    await reader.opens();
    const table = tableOf(reader);
    await reader.page.getByRole('tab', { name: 'Table' }).tap();
    await expect(table.rows).toHaveCount(events.length);
    await expect(table.column('Date')).toBeVisible();
    await expect(table.column('Title')).toBeVisible();
    await expect(table.column('Sources')).toBeHidden();
    // Not for screen readers alone: the column of kinds says what it is, and each of its shapes what it means.
    const kinds = [table.column('Kind').getByText('Kind'), table.rows.first().getByText('Programme')];
    for (const word of kinds) expect((await word.boundingBox())?.width).toBeGreaterThan(20);
    await reader.seesNoOverflow();
    await expectNoAxeFindings(reader.page);
    expect(await table.region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await table.sortBy('Title');
    await expect(table.column('Title')).toHaveAttribute('aria-sort', 'ascending');
    const title = table.rows.nth(1).getByRole('button');
    const name = await title.innerText();
    await title.tap();
    await expect(reader.card.getByRole('heading', { level: 2 })).toHaveText(name);
    await expect(reader.card).toBeInViewport();
    await reader.card.getByRole('button', { name: 'Close' }).tap();
    await reader.page.getByRole('button', { name: 'Show the map again' }).tap();
    await expect(reader.marker('Urumqi')).toBeVisible();
    await expect(reader.events).toBeVisible();
  });
});
