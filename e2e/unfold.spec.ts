import type { Page } from '@playwright/test';
import { expect, test, WITHOUT_WEBGL } from './test';

test.use(WITHOUT_WEBGL);

/** Runs in the page: where the row of programmes, the button in it and what can be seen of the rows lie. */
function readRow() {
  const rows = document.querySelector('.timeline-rows');
  const lanes = [...document.querySelectorAll('.timeline-lane')];
  const lane = lanes.find((one) => one.textContent?.includes('Programme'));
  const fold = lane?.querySelector('.timeline-fold');
  const axis = document.querySelector('.timeline .vis-panel.vis-top');
  const edge = (element: Element | null | undefined, side: 'top' | 'bottom') =>
    Math.round(element?.getBoundingClientRect()[side] ?? Number.NaN);
  return {
    top: edge(lane, 'top'),
    bottom: edge(lane, 'bottom'),
    seenFrom: edge(axis, 'bottom'),
    seenTo: edge(rows, 'bottom'),
    page: scrollY,
    focus: document.activeElement === fold,
    frame: document.activeElement?.matches(':focus-visible') ?? false,
  };
}

async function seesWholeRow(page: Page) {
  await expect(async () => {
    const { top, bottom, seenFrom, seenTo } = await page.evaluate(readRow);
    expect(top).toBeGreaterThanOrEqual(seenFrom);
    // Or as much of it as there is room for.
    expect(bottom <= seenTo || top === seenFrom).toBe(true);
  }).toPass({ timeout: 10_000 });
}

for (const { motion, viewport } of [
  { motion: 'no-preference', viewport: { width: 1440, height: 900 } },
  { motion: 'reduce', viewport: { width: 1440, height: 900 } },
  { motion: 'reduce', viewport: { width: 1000, height: 620 } },
] as const)
  test(`a row unfolded with the mouse comes into sight, at ${viewport.width} pixels with motion ${motion}`, async ({
    reader,
  }) => {
    const { page } = reader;
    await page.emulateMedia({ reducedMotion: motion });
    await page.setViewportSize(viewport);
    await reader.opens();
    const before = await page.evaluate(readRow);
    await reader.timeline.getByRole('button', { name: /^Programme: \d+ more events, show$/ }).click();
    await expect(reader.timeline.getByRole('button', { name: 'Programme: show in fewer lines' })).toBeVisible();
    await seesWholeRow(page);
    const after = await page.evaluate(readRow);
    expect(after.bottom - after.top).toBeGreaterThan(before.bottom - before.top);
    expect(after).toMatchObject({ focus: true, frame: false, page: before.page });
    await reader.timeline.getByRole('button', { name: 'Programme: show in fewer lines' }).click();
    await seesWholeRow(page);
    expect(await page.evaluate(readRow)).toMatchObject({ focus: true, frame: false, page: before.page });
  });

test('a row unfolded by key comes into sight, and its button keeps the focus with its frame', async ({ reader }) => {
  const { page } = reader;
  await reader.opens();
  await reader.timeline.getByRole('button', { name: /^Programme: \d+ more events, show$/ }).focus();
  await page.keyboard.press('Enter');
  await seesWholeRow(page);
  expect(await page.evaluate(readRow)).toMatchObject({ focus: true, frame: true, page: 0 });
});

test('a bin opened with the mouse leaves no frame around the timeline', async ({ reader }) => {
  await reader.opens();
  await reader.timeline.locator('.timeline-bin').last().click();
  await expect(reader.page.locator('.timeline-rows')).toBeFocused();
  expect(await reader.page.locator('.timeline-rows:focus-visible').count()).toBe(0);
});
