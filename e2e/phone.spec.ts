import type { Page, Route } from '@playwright/test';
import { eventsAt, fetchDataset } from './dataset';
import { fingers } from './fingers';
import { expect, test } from './test';

// A finger and a sharp screen, at the size that the page is designed for.
test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

test('map, scrubber and list share the screen', async ({ reader }) => {
  await reader.opens();
  for (const part of [reader.map, reader.thumb('From'), reader.thumb('To'), reader.events, reader.status]) {
    await expect(part).toBeInViewport();
  }
  await reader.seesOneTruth();
  await reader.seesNoOverflow();
});

test('a tap on a place opens its card; the list and the timeline are a tab away', async ({ reader, request }) => {
  const urumqi = eventsAt(await fetchDataset(request), 'urumqi');
  await reader.opens();
  await reader.marker('Urumqi').tap();
  await expect(reader.card.getByRole('heading', { level: 2 })).toHaveText('Urumqi');
  await expect(reader.card).toBeInViewport();
  await reader.card.getByRole('button', { name: 'Close' }).tap();
  await expect(reader.card).toHaveCount(0);
  await reader.page.getByRole('tab', { name: 'Timeline' }).tap();
  await expect(reader.timeline).toBeInViewport();
  await expect.poll(async () => (await reader.idsOnTimeline()).length).toBeGreaterThan(0);
  await reader.page.getByRole('tab', { name: 'Events' }).tap();
  await expect(reader.row(urumqi[0] ?? '')).toBeVisible();
});

test('filters open over the page and say how many they leave', async ({ reader }) => {
  await reader.opens();
  await reader.page.getByRole('button', { name: /^Filters/ }).tap();
  const dialog = reader.page.getByRole('dialog', { name: 'Filters' });
  await dialog.getByRole('button', { name: /^Visit/ }).tap();
  const show = dialog.getByRole('button', { name: /^Show \d+ event/ });
  const promised = Number(/\d+/.exec(await show.innerText())?.[0]);
  await show.tap();
  await expect(dialog).toHaveCount(0);
  expect((await reader.counts()).shown).toBe(promised);
  await reader.seesOneTruth();
});

test('everything that can be tapped is large enough for a finger', async ({ reader }) => {
  await reader.opens();
  const small = await reader.page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], select, input, [role="slider"], [role="tab"]')]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.top < innerHeight && (box.width < 24 || box.height < 24))
      // Links within a sentence are exempt (WCAG 2.5.8), and so is what is only for screen readers.
      .filter(({ element, box }) => box.width > 1 && element.closest('p, li, .maplibregl-ctrl-attrib') === null)
      .map(
        ({ element, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${element.outerHTML.slice(0, 120)}`,
      ),
  );
  expect(small).toEqual([]);
});

test('the map’s options go when something else is pressed, and by Escape, which leaves the card open', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.opens('?event=njit-keynotes-2025');
  const options = page.getByRole('button', { name: 'Map options' });
  const borders = page.getByRole('button', { name: 'Borders' });
  await options.tap();
  await borders.tap();
  await expect(borders).toBeVisible();
  await reader.thumb('From').tap();
  await expect(borders).toBeHidden();
  await options.tap();
  await page.keyboard.press('Escape');
  await expect(borders).toBeHidden();
  await expect(options).toBeFocused();
  await expect(reader.card).toBeVisible();
});

test('the sheet is pulled up and down, and after a short pull falls back', async ({ reader }) => {
  const { page } = reader;
  await reader.opens();
  const { head, pulls } = await sheetOf(page);
  const low = await head();
  await pulls(-30);
  expect(await head()).toBe(low);
  await pulls(-200);
  await expect(page.getByRole('button', { name: 'Show the map again' })).toBeVisible();
  await expect.poll(head).toBeLessThan(low - 200);
  expect(reader.query().get('view')).toBe('list');
  await pulls(200);
  await expect.poll(head).toBe(low);
  expect(reader.query().get('view')).toBeNull();
});

test('under the sheet the map is neither loaded nor drawn, and shows what holds now when the sheet is pulled', async ({
  reader,
}) => {
  const { page } = reader;
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await reader.opens('?view=list&from=2025');
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => /maplibre|\/basemap\//.test(url))).toEqual([]);

  const { pulls } = await sheetOf(page);
  await pulls(200);
  await expect(reader.map).toHaveAttribute('data-state', 'ready');
  const marker = reader.marker('Urumqi');
  const before = await marker.getAttribute('aria-label');
  await pulls(-200);
  await expect(marker).toBeHidden();
  await reader.follows('?view=list&from=2018&to=2018');
  expect(await page.locator(`.map-marker[aria-label="${before}"]`).count()).toBe(1);
  await pulls(200);
  await expect(marker).toHaveCount(0);
  await reader.seesOneTruth();
});

test('the page does not wait for a timeline that waits in the sheet, which follows when the hand rests', async ({
  reader,
}) => {
  const { page } = reader;
  const held: Route[] = [];
  await page.route('**/assets/controller-*.js', (route) => void held.push(route));
  await reader.opens('?view=list');
  await expect.poll(() => held.length).toBe(1);
  for (const route of held) await route.continue();
  const drawn = page.locator('.timeline-rows [data-event-id]');
  await expect.poll(() => drawn.count()).toBeGreaterThan(5);

  const changes = await page.locator('.timeline-rows').evaluateHandle((rows) => {
    const seen = { count: 0 };
    new MutationObserver((all) => {
      seen.count += all.length;
    }).observe(rows, { subtree: true, childList: true, attributes: true, characterData: true });
    return seen;
  });
  const { shown } = await reader.counts();
  const thumb = await reader.thumb('From').boundingBox();
  if (thumb === null) throw new Error('There is no thumb');
  await page.mouse.move(thumb.x + thumb.width / 2, thumb.y + thumb.height / 2);
  await page.mouse.down();
  await page.mouse.move(thumb.x + 220, thumb.y + thumb.height / 2, { steps: 10 });
  await reader.isDrawn();
  expect((await reader.counts()).shown).toBeLessThan(shown);
  expect(await changes.evaluate(({ count }) => count)).toBe(0);
  await page.mouse.up();
  await expect.poll(() => changes.evaluate(({ count }) => count)).toBeGreaterThan(0);
  await reader.seesOneTruth();
  await page.getByRole('tab', { name: 'Timeline' }).tap();
  await expect(drawn.first()).toBeInViewport();
});

/** Where the sheet's upper edge is, and a finger that pulls it so far down. */
async function sheetOf(page: Page) {
  const session = await page.context().newCDPSession(page);
  const head = async () => (await page.locator('.app-sheet-head').boundingBox())?.y ?? Number.NaN;
  const pulls = async (by: number) => {
    const from = (await head()) + 12;
    await fingers(
      session,
      Array.from({ length: 6 }, (_, i) => [[195, from + (by * i) / 5]] as const),
    );
  };
  return { head, pulls };
}
