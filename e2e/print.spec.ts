import { expectWhole, prints } from './paper';
import { expect, test } from './test';
import { seenWebGl, watchWebGl } from './webgl';

test.use({ colorScheme: 'dark' });

test('on paper the map is as light as the page around it, and at night again afterwards', async ({ reader }) => {
  const { page } = reader;
  await watchWebGl(page);
  await reader.opens();
  const brightness = async () => (await seenWebGl(page)).brightness;
  await expect.poll(brightness).toBeLessThan(80);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(brightness).toBeGreaterThan(180);
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(brightness).toBeLessThan(80);
});

test('a printed page has the whole map, drawn and light, and the whole timeline', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('?place=urumqi');
  const rows = page.locator('.timeline-rows');
  const before = { marker: await reader.marker('Dalian').boundingBox(), rows: await rows.boundingBox() };
  const items = await reader.idsOnTimeline();

  const paper = await prints(page);
  expectWhole(paper);
  expect(paper.drawn?.colours).toBeGreaterThan(30);
  expect(paper.drawn?.brightness).toBeGreaterThan(180);

  // Afterwards everything is as it was.
  await expect(page.locator('.map-printed, [data-printed]')).toHaveCount(0);
  expect(await reader.marker('Dalian').boundingBox()).toEqual(before.marker);
  expect(await rows.boundingBox()).toEqual(before.rows);
  await expect.poll(() => reader.idsOnTimeline()).toEqual(items);
});

test('a printed page names the filters of which its list is the result, and no others', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('?kinds=visit&places=urumqi&from=2025&event=nobody');
  await page.emulateMedia({ media: 'print' });
  // Nothing on paper can be pressed.
  for (const name of ['Dismiss', 'All', 'Options'])
    await expect(page.getByRole('button', { name, exact: true })).toHaveCount(0);
  const filters = page.getByRole('region', { name: 'Filters' });
  await expect(filters.getByRole('button')).toHaveText([/^Visit/, /2025/, /Urumqi/]);
});
