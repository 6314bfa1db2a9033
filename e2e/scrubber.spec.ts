import type { Page } from '@playwright/test';
import type { Reader } from './reader';
import { expect, test, WITHOUT_WEBGL } from './test';

test.use(WITHOUT_WEBGL);

const bars = (page: Page) =>
  page
    .locator('.scrubber-bars:not(.scrubber-above) path')
    .evaluateAll((all) => all.map((bar) => bar.getAttribute('d')));
const hint = (page: Page) => page.locator('.scrubber-hint');
const period = (reader: Reader) => [reader.query().get('from'), reader.query().get('to')];

async function hovers({ page, pointOnBar }: Reader, ratio: number) {
  const { x, y } = await pointOnBar(ratio);
  await page.mouse.move(x, y);
}

/** Where the strip of a fold lies on the bar, 0–1. */
async function middleOfFold(page: Page, index: number): Promise<number> {
  const [fold, track] = await Promise.all([
    page.locator('.scrubber-fold').nth(index).boundingBox(),
    page.locator('.scrubber-track').boundingBox(),
  ]);
  if (fold === null || track === null) throw new Error('There is no fold');
  return (fold.x + fold.width / 2 - track.x) / track.width;
}

/** As fast as a finger is, however long the page takes for the first tap. */
async function tapsTwice(page: Page, x: number, y: number) {
  const devtools = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchEnd', touchPoints: readonly { readonly x: number; readonly y: number }[]) =>
    devtools.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] });
  await Promise.all([
    touch('touchStart', [{ x, y }]),
    touch('touchEnd', []),
    touch('touchStart', [{ x, y }]),
    touch('touchEnd', []),
  ]);
}

test('empty stretches are folded, dense ones have room, and a switch makes time even', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('?from=2023&to=2024');
  await expect(page.locator('.scrubber-fold')).toHaveCount(2);
  const x = async (year: string) =>
    (await page.locator('.scrubber-tick').getByText(year, { exact: true }).boundingBox())?.x ?? 0;
  expect((await x('2026')) - (await x('2025'))).toBeGreaterThan(400);
  await hovers(reader, await middleOfFold(page, 0));
  await expect(hint(page)).toHaveText(/1985–2006: nothing is known to begin or end/);

  // Over the folds to the beginning: as many days as before.
  await reader.dragsBody(-1200);
  await expect.poll(() => reader.query().get('from')).toBe('1980');
  expect(reader.query().get('to')).toBe('1981');
  await reader.seesOneTruth();

  await page.getByRole('switch', { name: 'Linear scale' }).click();
  await expect(page.locator('.scrubber-fold')).toHaveCount(0);
  expect(reader.query().get('scale')).toBe('linear');
  expect((await x('2024')) - (await x('2022'))).toBeLessThan(80);
  await page.goBack();
  await expect(page.locator('.scrubber-fold')).toHaveCount(2);
  expect(reader.query().get('scale')).toBeNull();
});

/** Runs in the page: what it hears from a press of the pointer to its end. */
function hearDrag() {
  let heard: string[] | null = null;
  document.addEventListener('pointerdown', () => (heard = []));
  for (const type of ['pointermove', 'mousedown', 'mousemove'])
    document.addEventListener(type, () => heard?.push(type));
  document.addEventListener('pointerup', () => {
    document.body.dataset.heard = heard?.join(' ') ?? '';
    heard = null;
  });
}

test('bars are stacked by kind, follow the filters before a ghost of all, and a drag leaves them alone', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.opens();
  const all = await bars(page);
  expect(all.length).toBeGreaterThan(5);
  const ghost = page.locator('.scrubber-ghost');
  await expect(ghost).toHaveAttribute('d', '');
  await reader.togglesKind('Meeting');
  await expect.poll(async () => (await bars(page)).length).toBe(1);
  await expect(ghost).not.toHaveAttribute('d', '');
  await reader.togglesKind('Meeting');
  await expect.poll(() => bars(page)).toEqual(all);

  await page.evaluate(() => {
    const seen = new MutationObserver((changes) => {
      document.body.dataset.barsChanged = String(Number(document.body.dataset.barsChanged ?? 0) + changes.length);
    });
    for (const drawing of document.querySelectorAll('.scrubber-bars'))
      seen.observe(drawing, { attributes: true, childList: true, subtree: true });
  });
  await page.evaluate(hearDrag);
  await reader.dragsThumb('From', 500);
  await expect.poll(() => reader.query().get('from')).not.toBeNull();
  expect(await page.evaluate(() => document.body.dataset.barsChanged)).toBeUndefined();
  // Each step is heard once.
  expect(new Set(await page.evaluate(() => document.body.dataset.heard?.split(' ')))).toEqual(new Set(['pointermove']));
  // The keyboard goes on where the pointer let go.
  const from = page.getByRole('slider', { name: 'From', exact: true });
  await expect(from).toBeFocused();
  expect(await from.evaluate((thumb) => thumb.matches(':focus-visible'))).toBe(false);

  // The bar of a day on which much happened says so, and lights it.
  await hovers(reader, 0.87);
  await expect(hint(page)).toContainText(/December 2025\s*\d+ events/);
  await expect(hint(page)).toContainText('Meeting');
  await expect.poll(() => reader.timeline.locator('[data-lit]').count()).toBeGreaterThan(0);
  await page.mouse.move(5, 5);
  await expect(hint(page)).toHaveCount(0);
  await expect(reader.timeline.locator('[data-lit]')).toHaveCount(0);
  await expect(page.getByText(/^Busiest: .*December 2025/)).toBeAttached();
});

test('a click moves the nearer thumb, a double click takes the bar, and one step back undoes it', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.opens();
  const { x, y } = await reader.pointOnBar(0.2);
  const typed = page.getByRole('textbox', { name: 'From' });
  await typed.focus();
  await page.mouse.click(x, y);
  await expect(typed).not.toBeFocused();
  await expect.poll(() => reader.query().get('from')).not.toBeNull();
  expect(reader.query().get('to')).toBe('2026');
  const clicked = page.url();
  const bar = await reader.pointOnBar(0.87);
  await page.mouse.dblclick(bar.x, bar.y);
  await expect.poll(() => period(reader)).toEqual(['2025-12-08', '2025-12-14']);
  await reader.seesOneTruth();
  await page.goBack();
  await expect.poll(() => page.url()).toBe(clicked);
  await page.goBack();
  await expect.poll(() => new URL(page.url()).search).toBe('');
});

test('windows that the data suggests are one click and one step of history', async ({ reader }) => {
  const { page } = reader;
  await reader.opens();
  const presets = page.getByRole('group', { name: 'Windows that the data suggests' });
  await expect(presets.getByRole('button')).toHaveText(['All', '2018', '2023', '2025', 'Last 12 months of data']);
  const preset = (name: string) => presets.getByRole('button', { name, exact: true });
  await expect(preset('All')).toHaveAttribute('aria-pressed', 'true');
  await preset('2025').click();
  await expect.poll(() => period(reader)).toEqual(['2025', '2025']);
  await expect(preset('2025')).toHaveAttribute('aria-pressed', 'true');
  await expect(preset('All')).toHaveAttribute('aria-pressed', 'false');
  await preset('Last 12 months of data').click();
  await expect.poll(() => period(reader)).toEqual(['2024-12-10', '2025-12-09']);
  await reader.seesOneTruth();
  await page.goBack();
  await expect.poll(() => period(reader)).toEqual(['2025', '2025']);
  await page.goBack();
  await expect(preset('All')).toHaveAttribute('aria-pressed', 'true');
});

test('with the keyboard alone the window moves as a whole, its ends by the unit that fits, and its bars speak', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.opens('?from=2025-10&to=2025-10');
  const window = page.getByRole('spinbutton', { name: 'Window' });
  await reader.thumb('From').focus();
  await page.keyboard.press('Tab');
  await expect(window).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect(window).toHaveAttribute('aria-valuetext', 'November 2025');
  await page.keyboard.press('ArrowRight');
  await expect(window).toHaveAttribute('aria-valuetext', '2 November – 1 December 2025');
  await page.keyboard.press('Home');
  await expect(reader.thumb('From')).toHaveAttribute('aria-valuetext', '1 January 1980');
  await page.keyboard.press('End');
  await expect(reader.thumb('To')).toHaveAttribute('aria-valuetext', '31 December 2026');
  await page.keyboard.press('Tab');
  await expect(reader.thumb('To')).toBeFocused();
  await expect(hint(page)).toContainText('2026');
  await page.keyboard.press('ArrowLeft');
  await expect(reader.thumb('To')).toHaveAttribute('aria-valuetext', '30 December 2026');
  await page.keyboard.press('PageDown');
  await expect(reader.thumb('To')).toHaveAttribute('aria-valuetext', '2 December 2026');
  await reader.seesOneTruth();
});

test('dates are read as readers write them, and a fault is named', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('?lang=ru');
  const from = page.getByRole('textbox', { name: 'С', exact: true });
  const to = page.getByRole('textbox', { name: 'По', exact: true });
  const type = async (field: typeof from, text: string) => {
    await field.fill(text);
    await field.press('Enter');
  };
  await type(from, '31 октября 2025');
  await expect.poll(() => reader.query().get('from')).toBe('2025-10-31');
  await type(to, '11.2025');
  await expect.poll(() => reader.query().get('to')).toBe('2025-11');
  await type(from, 'осень 2025');
  await expect.poll(() => reader.query().get('from')).toBe('2025-09');
  await type(to, '..');
  await expect.poll(() => reader.query().get('to')).toBeNull();
  const fault = page.locator('.scrubber-fault');
  await type(from, '31.04.2025');
  await expect(fault).toHaveText('Такого дня нет: «31.04.2025».');
  await expect(from).toHaveAttribute('aria-invalid', 'true');
  await type(from, '31.10.25');
  await expect(fault).toContainText('нет полного года');
  await type(from, 'скоро');
  await expect(fault).toContainText('не дата');
  await from.press('Escape');
  await expect(fault).toBeEmpty();
  await expect(from).toHaveValue('2025-09-01');
});

test('Escape takes a drag back, leaves the open card alone, and letting go then does nothing', async ({ reader }) => {
  const { page } = reader;
  for (const window of ['', '&from=2023&to=2024']) {
    await reader.opens(`?event=njit-keynotes-2025${window}`);
    const before = page.url();
    const box = await page.getByRole('slider', { name: 'From', exact: true }).boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y, { steps: 3 });
    await expect.poll(() => page.url()).not.toBe(before);
    await page.keyboard.press('Escape');
    await page.mouse.move(x + 60, y);
    await page.mouse.up();
    await expect.poll(() => page.url()).toBe(before);
    await reader.seesOneTruth();
    await expect(page.getByRole('article')).toBeVisible();
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a double tap takes the bar, and the options hold what else there is', async ({ reader }) => {
    const { page } = reader;
    await reader.opens();
    const { x, y } = await reader.pointOnBar(0.87);
    await tapsTwice(page, x, y);
    await expect.poll(() => reader.query().get('from')).toMatch(/^2025-12/);
    await page.goBack();
    await expect.poll(() => new URL(page.url()).search).toBe('');

    await page.getByRole('button', { name: 'Options', exact: true }).tap();
    await page.getByRole('button', { name: '2025', exact: true }).tap();
    await expect.poll(() => period(reader)).toEqual(['2025', '2025']);
    await page.getByRole('radio', { name: /^certain/ }).tap();
    await expect.poll(() => reader.query().get('dates')).toBe('certain');
    await reader.seesNoOverflow();
    const cut = await page.locator('.scrubber :is(button, input, select, label)').evaluateAll((all) =>
      all
        .map((control) => ({ text: control.textContent, ...control.getBoundingClientRect().toJSON() }))
        .filter(({ width, left, right, height }) => width > 1 && (left < 0 || right > innerWidth || height < 16))
        .map(({ text }) => text),
    );
    expect(cut).toEqual([]);
  });
});
