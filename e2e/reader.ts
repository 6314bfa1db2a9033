import { expect, type Locator, type Page } from '@playwright/test';

export type Reader = ReturnType<typeof createReader>;
type Thumb = 'From' | 'To';

/** What a reader does and sees, in the words of the page; they are English where a name is given. */
export function createReader(page: Page) {
  const map = page.getByRole('region', { name: 'Map' });
  const timeline = page.getByRole('region', { name: 'Timeline' });
  const events = page.getByRole('region', { name: 'Events' });
  const filters = page.getByRole('region', { name: 'Filters' });
  const status = page.getByRole('status');
  const card = page.getByRole('article');
  const marker = (name: string) => map.getByRole('button', { name: new RegExp(`^${name}\\b`) });
  const thumb = (name: Thumb) => page.getByRole('slider', { name, exact: true });
  const row = (id: string) => events.locator(`[data-event-id="${id}"]`);
  const item = (id: string) => timeline.locator(`[data-event-id="${id}"]`);

  async function isReady() {
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true', { timeout: 45_000 });
  }

  /** What was done last has been drawn. */
  async function isDrawn() {
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
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
    filters,
    status,
    card,
    marker,
    thumb,
    row,
    item,
    counts,
    isReady,
    isDrawn,

    async opens(link = '') {
      await page.goto(link, { waitUntil: 'commit' });
      await isReady();
    },

    /** Another link of the same page, taken as Back and Forward take it: without loading anything again. */
    async follows(link: string) {
      await page.evaluate((to) => {
        history.pushState(null, '', new URL(to, document.baseURI));
        dispatchEvent(new PopStateEvent('popstate'));
      }, link);
      await isDrawn();
    },

    async resizes(width: number, height: number) {
      await page.setViewportSize({ width, height });
      await isDrawn();
    },

    /** The page speaks a language: its words have come, and stand everywhere. */
    async hears(lang: string) {
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
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

    /** Takes a thumb of the scrubber and lets it go so many pixels further on. */
    async dragsThumb(name: Thumb, pixels: number) {
      await drag(page, await centreOf(thumb(name)), pixels);
    },

    /** Draws a window on the scrubber, which shows all of time and labels these years, from the beginning of one to the end of another. */
    async drawsWindow(first: number, last: number) {
      const box = await page.locator('.scrubber-track').boundingBox();
      if (box === null) throw new Error('There is no scrubber');
      const xAt = async (year: number) => {
        const label = await page.locator('.scrubber-tick', { hasText: new RegExp(`^${year}$`) }).boundingBox();
        if (label === null) throw new Error(`${year} has no label`);
        return label.x;
      };
      const x = await xAt(first);
      await drag(page, { x, y: box.y + box.height / 2 }, (await xAt(last + 1)) - x);
    },

    /** A point of the scrubber’s bar, 0 at its left end, 1 at its right. */
    async pointOnBar(ratio: number): Promise<{ readonly x: number; readonly y: number }> {
      const box = await page.locator('.scrubber-track').boundingBox();
      if (box === null) throw new Error('There is no scrubber');
      return { x: box.x + box.width * ratio, y: box.y + box.height / 2 };
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
      await filters.getByRole('button', { name: new RegExp(`^${title}`) }).click();
      const panel = page.getByRole('dialog', { name: title });
      await expect(panel).toBeVisible();
      return panel;
    },

    async togglesKind(name: string) {
      await filters.getByRole('button', { name: new RegExp(`^${name}`) }).click();
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

    /** What an event's row says, for words that must stand elsewhere too. */
    titleOf: (id: string) => row(id).locator('.list-title').innerText(),

    /** The events of the open card stand out in the list, and on the timeline as far as it draws them. */
    async seesHighlighted(ids: ReadonlySet<string>) {
      await expect.poll(() => marked(events, 'data-selected')).toEqual(ids);
      const drawn = new Set(await idsIn(timeline));
      await expect
        .poll(() => marked(timeline, 'data-selected'))
        .toEqual(new Set([...ids].filter((id) => drawn.has(id))));
    },

    async seesLit(ids: ReadonlySet<string>) {
      const drawn = new Set(await idsIn(timeline));
      await expect.poll(() => marked(timeline, 'data-lit')).toEqual(new Set([...ids].filter((id) => drawn.has(id))));
    },

    /** An event's card is open, its row current and in view, its item on the timeline highlighted. */
    async seesOpen(id: string) {
      await expect.poll(() => new URL(page.url()).searchParams.get('event')).toBe(id);
      await expect(row(id)).toHaveAttribute('aria-current', 'true');
      await expect(row(id)).toBeInViewport();
      await expect(card.getByRole('heading', { level: 2 })).toHaveText(
        await row(id).locator('.list-title').innerText(),
      );
      await expect
        .poll(async () => [...(await marked(timeline, 'data-selected'))].filter((other) => other !== id))
        .toEqual([]);
    },

    async countOfKind(name: string) {
      const button = filters.getByRole('button', { name: new RegExp(`^${name}`) });
      return Number(/(\d+)\s*$/.exec((await button.innerText()).trim())?.[1]);
    },

    async opensFilters(phone: boolean) {
      if (phone) await page.getByRole('banner').locator('button[aria-haspopup="dialog"]').first().click();
      else await page.locator('.filters button[aria-haspopup="dialog"]').first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
    },

    async dragsBody(pixels: number) {
      const [from, to] = [await centreOf(thumb('From')), await centreOf(thumb('To'))];
      await drag(page, { x: (from.x + to.x) / 2, y: from.y }, pixels);
    },

    /** Takes the timeline where it is empty: a drag on an event is a drag too, but a press on it would open it. */
    async dragsTimeline(pixels: number) {
      await drag(page, await centreOf(timeline), pixels);
    },

    async dragsMap(pixels: number) {
      const box = await map.boundingBox();
      if (box === null) throw new Error('There is no map');
      await drag(page, { x: box.x + box.width * 0.75, y: box.y + box.height * 0.2 }, pixels);
    },

    /** Markers that lie across the map's edge, or whose name has no room on either side of them. */
    cutNames: () => page.locator('section.map').evaluate(findCutNames),

    /** Tabs forward until something has focus; a whole round without it is a failure. */
    /** By the first stops of the page, which lead past all others. */
    async skipsTo(what: 'the list of events' | 'the time window') {
      await this.tabsTo(page.getByRole('button', { name: `Skip to ${what}` }));
      await page.keyboard.press('Enter');
    },

    async tabsTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab') {
      for (let presses = 0; presses < 300; presses++) {
        if (await target.evaluate((element) => element === document.activeElement)) return;
        await page.keyboard.press(key);
      }
      throw new Error(`${key} does not lead there`);
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

async function idsIn(region: Locator, having = ''): Promise<readonly string[]> {
  return await region
    .locator(`[data-event-id]${having}`)
    .evaluateAll((all) => all.map((element) => element.getAttribute('data-event-id') ?? ''));
}

async function marked(region: Locator, attribute: string): Promise<ReadonlySet<string>> {
  return new Set(await idsIn(region, `[${attribute}]`));
}

async function centreOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('Nothing is drawn there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A drag to the side from a point, in a few steps as a hand makes them. */
async function drag(page: Page, from: { readonly x: number; readonly y: number }, pixels: number) {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + pixels, from.y, { steps: 8 });
  await page.mouse.up();
}

/** Runs in the page. Names are drawn by the map's engine; their room is measured with the same font. */
function findCutNames(map: Element): readonly string[] {
  const frame = map.getBoundingClientRect();
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return ['no canvas'];
  pen.font = "600 13px 'Source Sans 3', 'Noto Sans SC', sans-serif";
  const widest = pen.measureText('M').width * 11;
  return [...map.querySelectorAll('[data-place-id]')].flatMap((marker) => {
    const name = marker.getAttribute('aria-label') ?? '';
    const box = marker.getBoundingClientRect();
    const room = Math.min(widest, pen.measureText(name.split(/[,，،]/)[0] ?? '').width);
    const inside =
      box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
    const centre = (box.left + box.right) / 2;
    const beside = box.right + room <= frame.right || box.left - room >= frame.left;
    const above = centre - room / 2 >= frame.left && centre + room / 2 <= frame.right;
    return inside && (beside || above) ? [] : [name];
  });
}
