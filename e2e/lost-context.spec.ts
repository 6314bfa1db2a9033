import type { Page } from '@playwright/test';
import { placeOf } from './places';
import type { Reader } from './reader';
import { expect, test } from './test';

test.use({
  // MapLibre says in the console that the context went.
  allowedErrors: [/WebGL|context/i],
});

const LINK = '?place=urumqi&arcs=1&borders=0#map=3.3/42/95';

test('a graphics context that comes back shows the very same picture', async ({ reader }) => {
  const { map, page } = reader;
  await reader.opens(LINK);
  await expect(map).toHaveAttribute('data-drawn-by', 'webgl');
  const before = await picture(reader);
  await tell(page, 'loseContext');
  // Meanwhile the places are there, and open.
  await reader.clicksPlace('Nanjing');
  await page.goBack();
  await tell(page, 'restoreContext');
  await expect
    .poll(async () => difference(page, before, await picture(reader)), { timeout: 30_000 })
    .toBeLessThan(0.01);
  await expect(map).toHaveAttribute('data-drawn-by', 'webgl');
  expect(new URL(page.url()).hash).toBe('#map=3.3/42/95');
});

test('a graphics context that stays away leaves the map without WebGL, as it stood', async ({ reader }) => {
  const { map, page } = reader;
  await reader.opens(LINK);
  const before = await picture(reader);
  const [urumqi, names] = [await placeOf(reader, 'Urumqi'), await reader.namesOnMap()];
  await tell(page, 'loseContext');
  await expect(map).toHaveAttribute('data-drawn-by', 'svg', { timeout: 30_000 });

  expect(await placeOf(reader, 'Urumqi')).toEqual(urumqi);
  expect(await reader.namesOnMap()).toEqual(names);
  await expect(reader.marker('Urumqi')).toHaveClass(/map-marker-selected/);
  await expect(map.locator('[data-layer="arc"] path').nth(4)).toBeAttached();
  await expect(map.locator('[data-layer="border"]')).toBeHidden();
  await expect(map.getByRole('alert')).toHaveCount(0);
  // Nobody who has not read the line below should notice.
  await expect
    .poll(async () => difference(page, before, await picture(reader)), { timeout: 30_000 })
    .toBeLessThan(0.06);
  expect(new URL(page.url()).hash).toBe('#map=3.3/42/95');
  expect(reader.query().get('place')).toBe('urumqi');

  await reader.dragsMap(-90);
  await expect.poll(() => new URL(page.url()).hash).not.toBe('#map=3.3/42/95');
  expect((await placeOf(reader, 'Urumqi')).x).toBeCloseTo(urumqi.x - 90, -0.5);
  await reader.clicksPlace('Nanjing');
  await reader.seesOneTruth();
});

test('a graphics context that went while nobody saw the page is waited for when somebody does', async ({ reader }) => {
  const { map, page } = reader;
  await reader.opens(LINK);
  const letTimePass = await holdPatience(page);
  await turn(page, 'hidden');
  await tell(page, 'loseContext');
  await expect.poll(() => isLost(page)).toBe(true);
  expect(await letTimePass()).toBe(0);
  await turn(page, 'visible');
  await turn(page, 'hidden');
  expect(await letTimePass()).toBe(0);
  await expect(map).toHaveAttribute('data-drawn-by', 'webgl');
  await turn(page, 'visible');
  expect(await letTimePass()).toBe(1);
  await expect(map).toHaveAttribute('data-drawn-by', 'svg');
});

/** The map's patience does not end until time is let pass; then it is told how often it did. */
async function holdPatience(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const waiting = new Map<number, () => void>();
    const { setTimeout, clearTimeout } = window;
    // It is told by how long it lasts.
    function held(run: () => void, ms?: number) {
      const id = setTimeout(ms === 3000 ? () => {} : run, ms);
      if (ms === 3000) waiting.set(id, run);
      return id;
    }
    function cleared(id: number) {
      waiting.delete(id);
      clearTimeout(id);
    }
    function letTimePass() {
      const ended = [...waiting.values()];
      waiting.clear();
      for (const run of ended) run();
      return ended.length;
    }
    Object.assign(window, { setTimeout: held, clearTimeout: cleared, letTimePass });
  });
  return () => page.evaluate('letTimePass()');
}

/** As a reader does it who goes to another tab, and comes back. */
async function turn(page: Page, state: DocumentVisibilityState) {
  await page.evaluate((now) => {
    Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, state);
}

/** As a graphics driver does it. */
async function tell(page: Page, what: 'loseContext' | 'restoreContext') {
  await page.locator('section.map canvas').evaluate((canvas, asked) => {
    const kept = globalThis as unknown as { switcher?: WEBGL_lose_context | null };
    if (canvas instanceof HTMLCanvasElement)
      kept.switcher ??= canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null;
    if (kept.switcher == null) throw new Error('The context cannot be lost');
    kept.switcher[asked]();
  }, what);
}

async function isLost(page: Page): Promise<boolean> {
  return await page
    .locator('section.map canvas')
    .evaluate((canvas) => canvas instanceof HTMLCanvasElement && canvas.getContext('webgl2')?.isContextLost() === true);
}

/** The map without what lies at its edges. */
async function picture({ map, page }: Reader): Promise<string> {
  const box = await map.boundingBox();
  if (box === null) throw new Error('There is no map');
  await page.mouse.move(0, 0);
  const clip = { x: box.x + 80, y: box.y + 10, width: box.width - 100, height: box.height - 60 };
  return (await page.screenshot({ clip, animations: 'disabled' })).toString('base64');
}

/** The share of pixels that are clearly of another colour. */
async function difference(page: Page, one: string, other: string): Promise<number> {
  return await page.evaluate(
    async ([a = '', b = '']) => {
      async function pixelsOf(base64: string) {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
        if (pen === null) throw new Error('no canvas');
        pen.drawImage(image, 0, 0);
        return pen.getImageData(0, 0, image.width, image.height).data;
      }
      const [left, right] = [await pixelsOf(a), await pixelsOf(b)];
      let other = 0;
      for (let i = 0; i < left.length; i += 4) {
        const gap = [0, 1, 2].map((channel) => Math.abs((left[i + channel] ?? 0) - (right[i + channel] ?? 0)));
        if (Math.max(...gap) > 24) other++;
      }
      return other / (left.length / 4);
    },
    [one, other],
  );
}
