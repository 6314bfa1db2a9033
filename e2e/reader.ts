import { expect, type Locator, type Page } from '@playwright/test';

export type Reader = ReturnType<typeof createReader>;
type Thumb = 'From' | 'To';

/** What a reader does and sees, in the words of the page (in English unless said otherwise). */
export function createReader(page: Page) {
  const map = page.getByRole('region', { name: 'Map' });
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const events = page.getByRole('region', { name: 'Events' });
  const status = page.getByRole('status');
  const card = page.getByRole('article');
  const marker = (name: string) => map.getByRole('button', { name: new RegExp(`^${name},`) });
  const thumb = (name: Thumb) => page.getByRole('slider', { name, exact: true });
  const row = (id: string) => events.locator(`[data-event-id="${id}"]`);
  const item = (id: string) => timeline.locator(`[data-event-id="${id}"]`);

  async function isReady() {
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 45_000 });
  }

  /** N and M of “N of M events”. */
  async function counts() {
    const [, shown, total] = /^(\d+) of (\d+) events/.exec((await status.innerText()).trim()) ?? [];
    return { shown: Number(shown), total: Number(total) };
  }

  return {
    page,
    map,
    timeline,
    events,
    status,
    card,
    marker,
    thumb,
    row,
    item,
    counts,
    isReady,

    async opens(link = '') {
      await page.goto(link, { waitUntil: 'commit' });
      await isReady();
    },

    async clicksPlace(name: string) {
      await marker(name).click();
      await expect(card.getByRole('heading', { level: 2 })).toHaveText(name);
    },

    async choosesFromList(id: string) {
      await row(id).click();
    },

    async choosesFromTimeline(id: string) {
      await item(id).first().click();
    },

    /** Takes a thumb of the scrubber and lets it go so many pixels further on, in small steps as a hand does. */
    async dragsThumb(name: Thumb, pixels: number) {
      await drag(page, await centreOf(thumb(name)), pixels);
    },

    async presses(name: Thumb, ...keys: readonly string[]) {
      await thumb(name).focus();
      for (const key of keys) await page.keyboard.press(key);
    },

    async typesDate(name: Thumb, text: string) {
      const field = page.getByRole('textbox', { name, exact: true });
      await field.fill(text);
      await field.press('Enter');
    },

    async opensFilter(title: string): Promise<Locator> {
      await page
        .getByRole('search')
        .getByRole('button', { name: new RegExp(`^${title}`) })
        .click();
      const panel = page.getByRole('dialog', { name: title });
      await expect(panel).toBeVisible();
      return panel;
    },

    async togglesKind(name: string) {
      await page
        .getByRole('search')
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .click();
    },

    async choosesLanguage(name: string) {
      await page.getByRole('combobox').and(page.locator('.header-select')).selectOption({ label: name });
    },

    /** Ids of the events in the list, in its order; those behind the closed heading of the undated are left out. */
    idsInList: () => idsIn(events),
    idsOnTimeline: () => idsIn(timeline),
    /** How many events the markers on the map add up to: “Urumqi, 5 events, 2025”. */
    namesOnMap: () =>
      map
        .locator('[data-place-id]')
        .evaluateAll((all) => all.map((e) => e.getAttribute('aria-label') ?? e.textContent ?? '')),

    query: () => new URL(page.url()).searchParams,

    /** Map, timeline, list and counts say the same. */
    async seesOneTruth() {
      await expect(async () => {
        const { shown } = await counts();
        const list = await idsIn(events);
        expect(new Set(list).size).toBe(list.length);
        expect(list.length).toBe(shown);
        const onTimeline = new Set(await idsIn(timeline));
        expect([...onTimeline].filter((id) => !list.includes(id))).toEqual([]);
        return list;
      }).toPass({ timeout: 10_000 });
    },

    async seesNoOverflow() {
      const { wide, narrow } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        narrow: document.documentElement.clientWidth,
      }));
      expect(wide).toBeLessThanOrEqual(narrow);
    },
  };
}

async function idsIn(region: Locator): Promise<readonly string[]> {
  return await region
    .locator('[data-event-id]')
    .evaluateAll((all) => all.map((element) => element.getAttribute('data-event-id') ?? ''));
}

async function centreOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('Nothing is drawn there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A drag to the side from a point, in steps of at most eight pixels. */
export async function drag(page: Page, from: { readonly x: number; readonly y: number }, pixels: number) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + pixels, from.y, { steps: Math.max(2, Math.ceil(Math.abs(pixels) / 8)) });
  await page.mouse.up();
}
