import type { Page } from '@playwright/test';
import { makeDataset } from '#/cli/bench/made/dataset';
import { fetchDataset } from './dataset';
import type { Reader } from './reader';
import { expect, test, WITHOUT_WEBGL } from './test';

test.use(WITHOUT_WEBGL);

/** Runs in the page: everything that is drawn on the rows, and what the rows' names say. */
function readRows() {
  const number = (text: string | null) => Number((text ?? '').replace(/[^\d]/g, ''));
  const shown = (element: Element) => !(element instanceof HTMLElement && element.hidden);
  const boxes = [...document.querySelectorAll('.timeline-item, .timeline-bin')].filter(shown);
  const labels = [...document.querySelectorAll('.timeline-lane')];
  return {
    singles: boxes.map((box) => box.getAttribute('data-event-id')).filter((id) => id !== null),
    binned: boxes.filter((box) => box.matches('.timeline-bin')).map((box) => number(box.firstChild?.textContent ?? '')),
    hidden: labels.map((label) => number(label.querySelector('.timeline-fold:not([hidden])')?.textContent ?? '')),
    counts: labels.map((label) => number(label.querySelector('.timeline-lane-count')?.textContent ?? '')),
    tops: labels.map((label) => Math.round(label.getBoundingClientRect().top)),
    boxes: boxes.map((box) => {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      return { left, right, top, bottom, bin: box.matches('.timeline-bin') };
    }),
    elements: document.querySelectorAll('.timeline-item, .timeline-bin').length,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** Runs in the page: texts that lie over one another or across an edge of the rows, and labels that end within a word. */
function findBadLabels() {
  const frame = document.querySelector('.timeline .vis-panel.vis-center')?.getBoundingClientRect();
  const textOf = (bin: Element) => {
    const range = document.createRange();
    if (bin.firstChild !== null) range.selectNode(bin.firstChild);
    return range;
  };
  const labels = [...document.querySelectorAll<HTMLElement>('.timeline-label, .timeline-bin, .timeline-tick-label')]
    .map((label) => ({ label, place: label.matches('.timeline-bin') ? textOf(label) : label }))
    .map(({ label, place }) => ({ text: label.textContent ?? '', box: place.getBoundingClientRect(), label }))
    .filter(({ box }) => box.width > 0);
  const bad = labels.flatMap((a, i) => {
    const over = labels
      .slice(i + 1)
      .filter(({ box }) => a.box.left < box.right - 1 && box.left < a.box.right - 1)
      .filter(({ box }) => a.box.top < box.bottom - 2 && box.top < a.box.bottom - 2);
    const out = frame !== undefined && (a.box.left < frame.left - 1 || a.box.right > frame.right + 1);
    return [...over.map(({ text }) => `${a.text} over ${text}`), ...(out ? [`${a.text} cut by the edge`] : [])];
  });
  const cut = labels.flatMap(({ text, label }) => {
    const name = label.closest('[data-event-id]')?.getAttribute('aria-label') ?? null;
    if (name === null || !text.endsWith('…')) return [];
    const start = text.slice(0, -1);
    return name.startsWith(start) && !/[\p{L}\p{N}]/u.test(name.charAt(start.length)) ? [] : [`${text} of ${name}`];
  });
  return [...bad, ...cut];
}

/** An event drawn by itself. */
const single = ({ item }: Reader, id: string) => item(id).and(item(id).page().locator('.timeline-item'));

async function centreOfRows(page: Page) {
  const box = await page.locator('.timeline .vis-panel.vis-center').boundingBox();
  if (box === null) throw new Error('There are no rows');
  return { x: box.x + box.width / 2, y: box.y + 10, left: box.x, width: box.width };
}

async function daysOfWindow(page: Page) {
  const value = async (name: string) =>
    Number(await page.getByRole('slider', { name, exact: true }).getAttribute('aria-valuenow'));
  return { from: await value('From'), to: await value('To') };
}

test('all of time shows every row without scrolling, and every event singly or counted', async ({
  reader,
  request,
}) => {
  const { events } = await fetchDataset(request);
  const dated = events.filter(({ when }) => when !== null);
  await reader.opens();
  const rows = await reader.page.evaluate(readRows);
  expect(rows.counts).toHaveLength(new Set(dated.map(({ kind }) => kind)).size);
  expect(sum(rows.counts)).toBe(dated.length);
  expect(rows.singles.length + sum(rows.binned) + sum(rows.hidden)).toBe(dated.length);
  const lowest = await reader.page
    .locator('.timeline-rows')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  expect(lowest).toBe(0);
  for (const { left, right, top, bottom } of rows.boxes) {
    expect(right - left).toBeGreaterThanOrEqual(21.5);
    expect(bottom - top).toBeGreaterThanOrEqual(23.5);
  }
});

test('a bin says what it holds, and opens by zooming to it; Back returns', async ({ reader }) => {
  await reader.opens();
  const bin = reader.timeline.getByRole('button', { name: /^2025, Meeting: (\d+) events, open$/ });
  const held = Number(/: (\d+)/.exec((await bin.getAttribute('aria-label')) ?? '')?.[1]);
  await bin.hover();
  await expect.poll(async () => (await reader.events.locator('[data-lit]').count()) > 1).toBe(true);
  await bin.click();
  await expect.poll(() => [reader.query().get('from'), reader.query().get('to')]).toEqual(['2025', '2025']);
  await reader.seesOneTruth();
  const rows = await reader.page.evaluate(readRows);
  expect(rows.counts[1]).toBe(held);
  expect(rows.singles.length + sum(rows.binned) + sum(rows.hidden)).toBe(sum(rows.counts));
  await reader.page.goBack();
  await expect(bin).toBeVisible();
  // Far enough in, everything stands by itself.
  await reader.follows('?from=2025-12-01&to=2025-12-14');
  await expect(reader.timeline.locator('.timeline-bin:not([hidden])')).toHaveCount(0);
  await expect(reader.item('njit-meeting-2025')).toBeVisible();
});

test('what is chosen is never inside a bin, and a folded row unfolds', async ({ reader }) => {
  await reader.opens();
  await expect(single(reader, 'njit-keynotes-2025')).toHaveCount(0);
  await reader.choosesFromList('njit-keynotes-2025');
  await expect(reader.item('njit-keynotes-2025')).toHaveCount(1);
  await expect(single(reader, 'njit-keynotes-2025')).toBeInViewport();
  await expect(single(reader, 'njit-keynotes-2025')).toHaveAttribute('data-selected', '');
  await reader.page.keyboard.press('Escape');
  await expect(single(reader, 'jxust-xinjiang-students')).toHaveCount(0);
  const unfold = reader.timeline.getByRole('button', { name: /^Programme: \d+ more events, show$/ });
  await unfold.focus();
  await reader.page.keyboard.press('Enter');
  await expect(single(reader, 'jxust-xinjiang-students')).toHaveCount(1);
  await expect(reader.item('jxust-xinjiang-students')).toHaveCount(1);
  const fold = reader.timeline.getByRole('button', { name: 'Programme: show in fewer lines' });
  await expect(fold).toBeFocused();
  await fold.click();
  await expect(single(reader, 'jxust-xinjiang-students')).toHaveCount(0);
});

test('dates are drawn by what is known of them', async ({ reader }) => {
  const look = (id: string) =>
    reader
      .item(id)
      .first()
      .evaluate((box) => ({
        dot: box.matches('.timeline-is-dot'),
        solid: box.querySelector('.timeline-core:not([hidden])') !== null,
        arrow: box.matches('.timeline-open-end'),
        fades: [box.matches('.timeline-fade-start'), box.matches('.timeline-fade-end')],
        planned: box.matches('.timeline-planned'),
      }));
  const plain = { dot: false, solid: false, arrow: false, fades: [false, false], planned: false };
  await reader.opens('?from=2025-10-20&to=2025-11-25');
  expect(await look('xju-boda-visit-2025')).toEqual({ ...plain, dot: true });
  expect(await look('auezov-xju-visit-2025')).toEqual({ ...plain, solid: true });
  expect(await look('xju-department-meetings-2025')).toMatchObject({ solid: true, fades: [true, true] });
  expect(await look('jiangxi-conference-2025')).toMatchObject({ dot: true, fades: [true, true] });
  await reader.follows('?from=2023-06&to=2023-12&kinds=visit,agreement');
  await expect.poll(() => look('kizilsu-technology-tour-2023')).toEqual(plain);
  await reader.follows('?from=2000&to=2024&kinds=programme');
  await expect.poll(() => look('jxust-xinjiang-students')).toMatchObject({ solid: true, arrow: true });
  expect(await look('dut-cadre-aid')).toMatchObject({ arrow: true, fades: [true, false] });
  expect(await look('jxust-go-west')).toMatchObject({ arrow: false, fades: [true, true] });
  await reader.follows('?from=2026&to=2026&kinds=visit');
  await expect.poll(() => look('xju-shymkent-visit-2026')).toMatchObject({ planned: true, solid: false });
});

test('labels lie over nothing and end with a word, in every sort of row', async ({ reader }) => {
  await reader.opens();
  for (const link of [
    '?',
    '?from=2025&to=2025',
    '?from=2025-10&to=2025-12&lanes=place',
    '?from=2018&to=2025&lanes=org',
    '?from=2025-10-25&to=2025-11-05&lanes=country',
    '?lanes=source',
    '?place=urumqi',
  ]) {
    await reader.follows(link);
    await expect.poll(() => reader.page.evaluate(findBadLabels)).toEqual([]);
  }
  await reader.page.emulateMedia({ forcedColors: 'active' });
  await reader.opens('?from=2018&to=2026&lang=ru');
  await expect.poll(() => reader.page.evaluate(findBadLabels)).toEqual([]);
});

test('while a hand drags, rows stay, and they change with list and counts', async ({ reader }) => {
  await reader.opens('?from=2018&to=2025');
  const before = await reader.page.evaluate(readRows);
  const thumb = await reader.thumb('From').boundingBox();
  if (thumb === null) throw new Error('There is no thumb');
  const y = thumb.y + thumb.height / 2;
  await reader.page.mouse.move(thumb.x + thumb.width / 2, y);
  await reader.page.mouse.down();
  const seen = new Set<number>();
  for (let step = 1; step <= 12; step++) {
    await reader.page.mouse.move(thumb.x + step * 60, y);
    await reader.isDrawn();
    const now = await reader.page.evaluate(readRows);
    const { shown } = await reader.counts();
    seen.add(shown);
    expect(sum(now.counts)).toBe(shown);
    expect(now.singles.length + sum(now.binned) + sum(now.hidden)).toBe(shown);
    expect(now.tops).toEqual(before.tops);
    expect(await reader.page.evaluate(findBadLabels)).toEqual([]);
  }
  expect(seen.size).toBeGreaterThan(3);
  await reader.page.mouse.up();
  await reader.seesOneTruth();
});

test('a drag pans, ctrl and the wheel zoom about the pointer, the wheel alone scrolls', async ({ reader }) => {
  await reader.opens('?from=2025-10&to=2025-12&lanes=org');
  const start = await daysOfWindow(reader.page);
  const { x, y, left, width } = await centreOfRows(reader.page);
  await reader.page.mouse.move(x, y + 40);
  await reader.page.mouse.wheel(0, 300);
  const rows = reader.page.locator('.timeline-rows');
  await expect.poll(() => rows.evaluate((element) => element.scrollTop)).toBeGreaterThan(100);
  expect(await daysOfWindow(reader.page)).toEqual(start);
  await reader.dragsTimeline(-300);
  await expect.poll(async () => (await daysOfWindow(reader.page)).from).toBeGreaterThan(start.from + 10);
  const panned = await daysOfWindow(reader.page);
  expect(panned.to - panned.from).toBe(start.to - start.from);
  await reader.page.mouse.move(left + width * 0.25, y + 40);
  await reader.page.keyboard.down('Control');
  await reader.page.mouse.wheel(0, -240);
  await reader.page.keyboard.up('Control');
  await expect
    .poll(async () => {
      const { from, to } = await daysOfWindow(reader.page);
      return to - from;
    })
    .toBeLessThan(panned.to - panned.from);
  const zoomed = await daysOfWindow(reader.page);
  const under = ({ from, to }: { from: number; to: number }) => from + (to + 1 - from) * 0.25;
  expect(Math.abs(under(zoomed) - under(panned))).toBeLessThan(2);
  await reader.seesOneTruth();
});

test('the keyboard pans, zooms, goes from event to bin and opens them', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('?from=2025&to=2025');
  const rows = page.locator('.timeline-rows');
  const described = await rows.getAttribute('aria-describedby');
  await expect(page.locator(`[id="${described}"]`)).toContainText('plus and minus');
  await rows.focus();
  await page.keyboard.press('ArrowRight');
  const start = await daysOfWindow(page);
  expect(start.from).toBeGreaterThan(20090);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('+');
  const zoomed = await daysOfWindow(page);
  expect(zoomed.to - zoomed.from).toBeLessThan(start.to - start.from);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  await expect.poll(async () => (await daysOfWindow(page)).to).toBeGreaterThan(zoomed.to);
  await expect(reader.status).toHaveAttribute('aria-live', 'polite');
  await reader.seesOneTruth();
  await reader.follows('?');
  await rows.focus();
  await page.keyboard.press('Tab');
  const focused = page.locator('.timeline :focus');
  await expect(focused).toHaveAttribute('role', 'button');
  const name = () => focused.getAttribute('aria-label');
  const first = await name();
  await page.keyboard.press('ArrowRight');
  expect(await name()).not.toBe(first);
  for (let presses = 0; presses < 30 && !/^2025, Meeting: \d+ events, open/.test((await name()) ?? ''); presses++)
    await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect.poll(() => reader.query().get('from')).toBe('2025');
  await expect(rows).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Home');
  while (!(await focused.evaluate((element) => element.hasAttribute('data-event-id')))) {
    await page.keyboard.press('ArrowRight');
  }
  const id = await focused.getAttribute('data-event-id');
  await page.keyboard.press('Enter');
  await reader.seesOpen(id ?? '');
});

test('ten thousand events are a few boxes, and what is chosen among them stands out', async ({ reader }) => {
  const made = makeDataset({ events: 10_000, places: 200, seed: 3 });
  await reader.page.route('**/data/corridor.json', (route) => route.fulfill({ json: made }));
  await reader.opens();
  const dated = made.events.filter(({ when }) => when !== null).length;
  const all = await reader.page.evaluate(readRows);
  expect(sum(all.counts)).toBe(dated);
  expect(all.singles.length + sum(all.binned) + sum(all.hidden)).toBe(dated);
  expect(all.elements).toBeLessThanOrEqual(150);
  await expect(reader.page.locator('.timeline-rug-tick')).toHaveCount(0);
  for (const link of ['?lanes=place', '?lanes=org&from=2015&to=2020', '?from=2019-03&to=2019-03']) {
    await reader.follows(link);
    await expect.poll(async () => (await reader.page.evaluate(readRows)).binned.length).toBeGreaterThan(0);
    expect((await reader.page.evaluate(readRows)).elements).toBeLessThanOrEqual(150);
  }
  await reader.follows('?');
  const id = (await reader.idsInList())[3] ?? '';
  await reader.choosesFromList(id);
  await expect(reader.item(id)).toHaveAttribute('data-selected', '');
});
