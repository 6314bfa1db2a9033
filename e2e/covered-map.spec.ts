import { expect, test } from './test';
import { seenWebGl, watchWebGl } from './webgl';

test('under the table the map rests: nothing is loaded before it is seen, nothing drawn while it is not', async ({
  reader,
}) => {
  const { page } = reader;
  const view = (name: 'Map' | 'Table') =>
    page.getByRole('region', { name: 'View' }).getByRole('button', { name, exact: true }).click();
  const calls = async () => (await seenWebGl(page)).calls;
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await watchWebGl(page);

  await reader.opens('?view=table&from=2025');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => /maplibre|\/basemap\//.test(url))).toEqual([]);

  await view('Map');
  await expect(reader.map).toHaveAttribute('data-state', 'ready');
  await expect(reader.marker('Urumqi')).toBeInViewport();
  expect(loaded.some((url) => url.includes('/basemap/'))).toBe(true);
  const before = (await reader.counts()).shown;

  await view('Table');
  let drawn = -1;
  const isStill = async () => {
    const last = drawn;
    drawn = await calls();
    return drawn === last;
  };
  await expect.poll(isStill, { intervals: [500] }).toBe(true);
  const markers = page.locator('.map-marker');
  const said = await markers.evaluateAll((all) => all.map((marker) => marker.ariaLabel));
  const rows = page.getByRole('region', { name: 'Table' }).locator('tr[data-event-id]');
  for (const row of [0, 1, 2]) await rows.nth(row).hover();
  await reader.typesDate('To', '2025-06-30');
  await expect.poll(async () => (await reader.counts()).shown).toBeLessThan(before);
  await reader.isDrawn();
  expect(await markers.evaluateAll((all) => all.map((marker) => marker.ariaLabel))).toEqual(said);
  expect(await calls()).toBe(drawn);

  await view('Map');
  await reader.seesOneTruth();
  expect(await markers.evaluateAll((all) => all.map((marker) => marker.ariaLabel))).not.toEqual(said);
});
