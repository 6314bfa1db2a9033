import type { Route } from '@playwright/test';
import { expectOutlinesAskedForOnce } from './outlines';
import { expect, test } from './test';

const DATA = '**/data/corridor.json';
const FAILED_REQUEST = [/Failed to load resource/];

test.describe('when the data cannot be had', () => {
  test.use({ allowedErrors: FAILED_REQUEST });

  const FAILURES: readonly (readonly [string, (route: Route) => Promise<void>])[] = [
    ['the connection breaks', (route) => route.abort('connectionfailed')],
    ['the file is missing', (route) => route.fulfill({ status: 404, body: 'Not found' })],
    ['the server has a problem', (route) => route.fulfill({ status: 503, body: 'Busy' })],
    ['another page comes in its place', (route) => route.fulfill({ body: '<!doctype html><title>Sign in</title>' })],
    ['it is of another format', (route) => route.fulfill({ json: { format: 'something-else/3' } })],
  ];

  for (const [what, fail] of FAILURES) {
    test(`says so when ${what}, and another try works`, async ({ reader }) => {
      const { page } = reader;
      await page.route(DATA, fail);
      await reader.opens();
      const alert = page.getByRole('alert');
      await expect(alert).not.toBeEmpty();
      await expect(alert).not.toContainText('Something here is not right');
      await page.unroute(DATA);
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(reader.status).toContainText(/\d+ of \d+ events/);
      await expect(reader.marker('Urumqi')).toBeVisible();
      await expect(alert).toHaveCount(0);
    });
  }

  test('tries again by itself when the network fails for a moment', async ({ reader }) => {
    let left = 1;
    await reader.page.route(DATA, (route) => (left-- > 0 ? route.abort('connectionreset') : route.continue()));
    await reader.opens();
    await reader.seesOneTruth();
  });
});

test('says what is wrong with the records of a dataset, and with which', async ({ reader, request }) => {
  const dataset = await (await request.get('data/corridor.json')).json();
  dataset.events[0].kind = 'no-such-kind';
  await reader.page.route(DATA, (route) => route.fulfill({ json: dataset }));
  await reader.opens();
  await expect(reader.page.getByRole('main')).toContainText('no-such-kind');
});

test('says that a dataset is empty', async ({ reader, request }) => {
  const dataset = await (await request.get('data/corridor.json')).json();
  await reader.page.route(DATA, (route) => route.fulfill({ json: { ...dataset, events: [] } }));
  await reader.opens();
  await expect(reader.page.getByRole('main')).toContainText(/no events/i);
  await expect(reader.status).toHaveText(/^0 of 0 events/);
  await reader.seesNoOverflow();
});

test('shows the page’s shape and a word while the data is under way', async ({ reader }) => {
  const { page } = reader;
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(DATA, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('');
  await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByRole('main')).toContainText(/loading/i);
  expect(await page.locator('html').getAttribute('data-ready')).toBeNull();
  release();
  await reader.isReady();
});

test.describe('when code of the page does not come', () => {
  test.use({ allowedErrors: [/Failed to load resource|dynamically imported module|Unable to preload CSS/] });

  test('map and timeline say so in their places, the rest works, and another try brings them', async ({ reader }) => {
    const { page } = reader;
    const engines = '**/assets/controller-*.js';
    await page.route(engines, (route) => route.abort('connectionreset'));
    await reader.opens();
    const again = page.getByRole('button', { name: 'Try again' });
    await expect(again).toHaveCount(2);
    await expect(reader.status).toContainText(/\d+ of \d+ events/);
    await reader.row('njit-meeting-2025').click();
    await expect(reader.card).toBeVisible();
    await page.unroute(engines);
    await again.first().click();
    await expect(again).toHaveCount(1);
    await again.click();
    await expect(reader.marker('Urumqi')).toBeVisible();
    await expect(reader.timeline.locator('[data-event-id]').first()).toBeVisible();
    await expect(again).toHaveCount(0);
  });

  for (const file of ['table-view-*.js', 'table-view-*.css'])
    test(`the table says so when its ${file} is missing, and another try brings it`, async ({ reader }) => {
      const { page } = reader;
      await page.route(`**/assets/${file}`, (route) => route.abort('connectionreset'));
      await reader.opens('?view=table');
      const broken = page.getByRole('region', { name: 'Table' });
      await expect(broken).toContainText('This part could not be shown');
      await page.unroute(`**/assets/${file}`);
      await broken.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('table').getByRole('row').nth(10)).toBeVisible();
    });
});

test.describe('when outlines of regions do not come', () => {
  test.use({ allowedErrors: FAILED_REQUEST });

  test('no step of a drag asks for them again', async ({ reader }) => {
    await expectOutlinesAskedForOnce(reader);
  });
});
