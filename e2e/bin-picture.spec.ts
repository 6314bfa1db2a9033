import type { Locator, Page } from '@playwright/test';
import { makeDataset } from '#/cli/bench/made/dataset';
import { serveLarge } from './frames';
import { expect, test, WITHOUT_WEBGL } from './test';

test.use(WITHOUT_WEBGL);

test('while many events move their bins are one picture, lit like bins; then they are bins again', async ({
  reader,
}) => {
  const { page } = reader;
  await serveMany(page);
  await reader.opens('?from=2015&to=2017&lanes=country');
  const picture = page.locator('.timeline-bin-picture');
  /** The colour within the first bin, left of its count. */
  const fill = () =>
    picture.evaluate((canvas: HTMLCanvasElement) => {
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
      copy?.drawImage(canvas, 0, 0);
      return Array.from(copy?.getImageData(5, 8, 1, 1).data.slice(0, 3) ?? []).map((value) => value > 128);
    });
  const bins = page.locator('.timeline-bin:not([hidden])');
  await expect(picture).toBeHidden();

  await page.getByRole('slider', { name: 'From', exact: true }).focus();
  await page.keyboard.down('ArrowRight');
  await expect(picture).toBeVisible();
  await expect(bins).toHaveCount(0);
  const plain = await seen(picture);
  await page.locator('#events [data-event-id]').first().hover();
  await expect.poll(() => seen(picture)).not.toBe(plain);
  // The theme may change while something plays: the next step is drawn in it.
  const byDay = await fill();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.down('ArrowRight');
  await expect.poll(fill).not.toEqual(byDay);
  await page.keyboard.up('ArrowRight');
  await expect(picture).toBeHidden();
  await expect(bins.first()).toHaveAccessibleName(/\d/);

  const before = await page.getByRole('slider', { name: 'From', exact: true }).getAttribute('aria-valuenow');
  await bins.nth(12).hover();
  const bin = await bins.nth(12).boundingBox();
  if (bin === null) throw new Error('There is no bin');
  await page.mouse.down();
  await page.mouse.move(bin.x + bin.width + 200, bin.y + 12, { steps: 4 });
  await expect(picture).toBeVisible();
  await page.mouse.up();
  await expect(picture).toBeHidden();
  await expect(bins.first()).toBeVisible();
  await expect(page.getByRole('slider', { name: 'From', exact: true })).not.toHaveAttribute(
    'aria-valuenow',
    before ?? '',
  );
});

test('a picture whose contexts the browser has lost and restored is drawn as before', async ({ reader }) => {
  const { page } = reader;
  await page.addInitScript(() => {
    const pens: OffscreenCanvasRenderingContext2D[] = [];
    OffscreenCanvas.prototype.getContext = new Proxy(OffscreenCanvas.prototype.getContext, {
      apply(run, canvas, given) {
        const pen = Reflect.apply(run, canvas, given);
        if (pen instanceof OffscreenCanvasRenderingContext2D) pens.push(pen);
        return pen;
      },
    });
    Object.assign(globalThis, { pens });
  });
  await serveMany(page);
  await reader.opens('?from=2015&to=2017&lanes=country');
  const picture = page.locator('.timeline-bin-picture');
  await page.getByRole('slider', { name: 'From', exact: true }).focus();
  await page.keyboard.down('ArrowRight');
  await expect(picture).toBeVisible();
  const plain = await seen(picture);
  const isPlain = async () => (await seen(picture)) === plain;

  // What is restored is empty, and at its defaults.
  await picture.evaluate((canvas: HTMLCanvasElement) => {
    const { pens } = globalThis as unknown as { pens: readonly OffscreenCanvasRenderingContext2D[] };
    for (const pen of [canvas.getContext('2d'), ...pens]) pen?.reset();
  });
  for (let turn = 0; turn < 2; turn++) {
    await page.locator('#events [data-event-id]').first().hover();
    await expect.poll(isPlain).toBe(false);
    await page.mouse.move(0, 0);
    await expect.poll(isPlain).toBe(true);
  }
});

test('between two layouts what is drawn goes with the days', async ({ reader }) => {
  const { page } = reader;
  await serveLarge(page);
  await reader.opens('?lang=en&from=2015&to=2017');
  const letTimePass = await holdTime(page);
  const picture = page.locator('.timeline-bin-picture');

  for (const grip of ['body', 'from']) {
    const box = await page.locator(`[data-grip="${grip}"]`).boundingBox();
    if (box === null) throw new Error('There is no window');
    const x = box.x + box.width / 2;
    const y = box.y + box.height / 2;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 10, y);
    await expect(picture).toBeVisible();
    const laid = await seenAxis(page);
    expect(laid.drawn).toEqual({ left: 0, stretch: 1 });
    const before = await seen(picture);
    let last = laid;
    for (const by of [13, 16]) {
      await page.mouse.move(x - by, y);
      await expect.poll(async () => (await seenAxis(page)).drawn).not.toEqual(last.drawn);
      last = await seenAxis(page);
      const { ticks, drawn } = last;
      for (const [text, left] of Object.entries(laid.ticks))
        if (ticks[text] !== undefined) expect(ticks[text]).toBeCloseTo(left * drawn.stretch + drawn.left, 0);
    }
    expect(await seen(picture)).toBe(before);
    await letTimePass();
    await expect.poll(() => seen(picture)).not.toBe(before);
    expect((await seenAxis(page)).drawn).toEqual(laid.drawn);
    await page.mouse.up();
    await expect(picture).toBeHidden();
  }
});

async function serveMany(page: Page) {
  const json = makeDataset({ events: 10_000, places: 200, seed: 3 });
  await page.route('**/data/corridor.json', (route) => route.fulfill({ json }));
}

const seen = (picture: Locator) => picture.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

/** No layout becomes too old, until it is let. */
async function holdTime(page: Page) {
  await page.evaluate(() => {
    const now = performance.now();
    performance.now = () => now;
    const waiting: (() => void)[] = [];
    const { setTimeout } = window;
    // That of a layout, which is told by how long it lasts.
    function held(run: () => void, ms?: number) {
      if (ms !== 66) return setTimeout(run, ms);
      waiting.push(run);
      return -1;
    }
    function letTimePass() {
      for (const run of waiting.splice(0)) run();
    }
    Object.assign(window, { setTimeout: held, letTimePass });
  });
  return () => page.evaluate('letTimePass()');
}

/** Where the labels of the axis begin, from the left edge of the rows, and how what is drawn on the rows has been moved. */
async function seenAxis(page: Page) {
  return await page.evaluate(() => {
    const boxes = document.querySelector('.timeline-boxes');
    const axis = document.querySelector('.timeline-axis')?.getBoundingClientRect().left ?? 0;
    const { m11, m41 } = new DOMMatrix(boxes === null ? '' : getComputedStyle(boxes).transform);
    const labels = [...document.querySelectorAll('.timeline-tick-label:not([hidden])')];
    const ticks = labels.map((label) => [label.textContent, label.getBoundingClientRect().left - axis]);
    return { ticks: Object.fromEntries(ticks) as Record<string, number>, drawn: { left: m41, stretch: m11 } };
  });
}
