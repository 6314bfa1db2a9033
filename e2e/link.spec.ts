import { createReader } from './reader';
import { expect, test } from './test';

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a copied link shows the same view in a fresh browser', async ({ reader, browser, baseURL }) => {
  const { page } = reader;
  await reader.opens();
  await reader.typesDate('From', '2025-10');
  await reader.typesDate('To', '2025-12');
  await reader.togglesKind('Visit');
  await reader.togglesKind('Meeting');
  await reader.clicksPlace('Urumqi');
  await reader.seesOneTruth();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(page.getByText('Link copied')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/[?]from=2025-10&to=2025&kinds=visit,meeting&place=urumqi&v=[^&]+$/);

  const elsewhere = await browser.newContext({
    ...(baseURL === undefined ? {} : { baseURL }),
    viewport: { width: 1440, height: 900 },
  });
  const other = createReader(await elsewhere.newPage());
  await other.opens(link);
  expect(await other.counts()).toEqual(await reader.counts());
  expect(await other.idsInList()).toEqual(await reader.idsInList());
  expect(await other.namesOnMap()).toEqual(await reader.namesOnMap());
  await expect(other.card.getByRole('heading', { level: 2 })).toHaveText('Urumqi');
  await elsewhere.close();
});

test('Back and Forward walk exactly through what was done', async ({ reader }) => {
  const { page } = reader;
  const steps: (() => Promise<void>)[] = [
    () => reader.typesDate('From', '2025'),
    () => reader.togglesKind('Visit'),
    () => reader.clicksPlace('Urumqi'),
    () => page.keyboard.press('Escape'),
    async () => void (await page.getByRole('combobox', { name: /rows/i }).selectOption('place')),
  ];
  await reader.opens();
  const seen = [await snapshot()];
  for (const step of steps) {
    await step();
    await expect.poll(() => page.url()).not.toBe(seen.at(-1)?.url);
    seen.push(await snapshot());
  }
  for (const earlier of seen.toReversed().slice(1)) {
    await page.goBack();
    await expect.poll(snapshot).toEqual(earlier);
  }
  for (const later of seen.slice(1)) {
    await page.goForward();
    await expect.poll(snapshot).toEqual(later);
  }

  async function snapshot() {
    const heading = reader.card.getByRole('heading', { level: 2 });
    return {
      url: page.url(),
      counts: await reader.counts(),
      list: await reader.idsInList(),
      card: (await heading.count()) === 0 ? null : await heading.innerText(),
    };
  }
});

test('the address is made canonical at opening, without a step of history', async ({ reader }) => {
  await reader.opens('?kinds=meeting,VISIT&utm_source=x&to=2025-12-31&from=2025-01-01');
  await expect.poll(() => new URL(reader.page.url()).search).toBe('?from=2025&to=2025&kinds=visit,meeting');
  await reader.seesOneTruth();
});

test('says what a link asked for in vain, and shows the rest', async ({ reader }) => {
  await reader.opens('?kinds=visit,dance&event=gone&from=someday');
  const { page } = reader;
  for (const value of ['dance', 'gone', 'someday']) await expect(page.locator('body')).toContainText(value);
  expect(reader.query().get('kinds')).toBe('visit');
  await reader.seesOneTruth();
  await page
    .getByRole('button', { name: /dismiss|close/i })
    .first()
    .click();
  await expect(page.getByText('someday')).toHaveCount(0);
});

test('a hostile link stays text', async ({ reader }) => {
  const hostile = '<img src=x onerror=alert(1)>';
  await reader.opens(
    `?q=${encodeURIComponent(hostile)}&event=${encodeURIComponent(hostile)}&kinds=__proto__,constructor#map=NaN/1e999/`,
  );
  await expect(reader.page.locator('img[src="x"]')).toHaveCount(0);
  await reader.seesOneTruth();
});

test('the map’s position is written only after the reader has moved the map', async ({ reader }) => {
  await reader.opens();
  expect(new URL(reader.page.url()).hash).toBe('');
  await reader.dragsMap(-150);
  await expect.poll(() => new URL(reader.page.url()).hash).toMatch(/^#map=[\d.]+\/-?[\d.]+\/-?[\d.]+$/);
  const link = reader.page.url();
  await reader.page.goto('about:blank');
  await reader.opens(link);
  expect(reader.page.url()).toBe(link);
});

test('fitting shows everything again and takes the position out of the link', async ({ reader }) => {
  await reader.opens('#map=6/43.8/87.6');
  await expect(reader.marker('Nanjing')).not.toBeInViewport();
  await reader.page.getByRole('button', { name: 'Show everything' }).click();
  await expect(reader.marker('Nanjing')).toBeInViewport();
  await expect.poll(() => new URL(reader.page.url()).hash).toBe('');
});

test('fitting wins over a zoom that is still under way', async ({ reader }) => {
  const { page } = reader;
  await reader.opens();
  const fitted = await reader.marker('Nanjing').boundingBox();
  // Within the page, where both come within the time that a zoom takes, however slow the machine is.
  await page.evaluate(async () => {
    const press = (name: string) =>
      document.querySelector<HTMLButtonElement>(`.map-buttons button[aria-label="${name}"]`)?.click();
    press('Zoom in');
    await new Promise(requestAnimationFrame);
    press('Show everything');
  });
  await expect.poll(() => reader.marker('Nanjing').boundingBox()).toEqual(fitted);
  expect(new URL(page.url()).hash).toBe('');
});
