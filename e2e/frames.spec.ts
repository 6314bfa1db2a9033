import type { Page } from '@playwright/test';
import { memoryOf } from '#/cli/bench/memory';
import { layoutsDuring, seenFrames, serveLarge, watchFrames, workSoFar } from './frames';
import { expect, test } from './test';

/** Pixels from step to step. */
const STRIDE = 9;

/** Holds the window, and moves the whole of it to the left and back, or its beginning to the right and back. */
async function takesHold(page: Page, grip: 'body' | 'from') {
  const box = await page.locator(`[data-grip="${grip}"]`).boundingBox();
  if (box === null) throw new Error('There is no window');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  // Straight to the browser: the test runner would keep a picture of the page for each of hundreds of movements.
  const session = await page.context().newCDPSession(page);
  const button = { y, button: 'left', buttons: 1, clickCount: 1 } as const;
  await session.send('Input.dispatchMouseEvent', { ...button, type: 'mousePressed', x });
  let step = 0;
  return {
    move: async () => {
      const at = step++ % 40;
      const by = STRIDE * (at < 20 ? at + 1 : 39 - at) * (grip === 'body' ? -1 : 1);
      await session.send('Input.dispatchMouseEvent', { ...button, type: 'mouseMoved', x: x + by });
    },
    letGo: () => session.send('Input.dispatchMouseEvent', { ...button, type: 'mouseReleased', x }),
  };
}

test('while the window is dragged map, timeline, list and counts change together, in one frame', async ({
  reader,
  page,
}) => {
  await watchFrames(page);
  await reader.opens('?lang=en&from=2016&to=2026');
  const counts = new Set<number>();
  for (const grip of ['body', 'from'] as const) {
    const { move, letGo } = await takesHold(page, grip);
    for (let step = 0; step < 30; step++) {
      await move();
      const { atOnce, settled } = await seenFrames(page);
      expect(atOnce).toEqual(settled);
      // Of so few events each has its row, and the timeline shows no other ones.
      expect(atOnce.rows).toHaveLength(atOnce.count);
      expect(atOnce.singles.filter((id) => !atOnce.rows.includes(id))).toEqual([]);
      counts.add(atOnce.count);
    }
    await letGo();
  }
  expect(counts.size).toBeGreaterThan(2);
});

test('10,000 events need few elements, and a step asks little of the browser and keeps nothing', async ({
  reader,
  page,
}) => {
  await watchFrames(page);
  await serveLarge(page);
  await reader.opens('?lang=en&from=2012&to=2019');
  const session = await page.context().newCDPSession(page);
  const { move, letGo } = await takesHold(page, 'body');
  const pictures = new Set<string>();
  for (let step = 0; step < 40; step++) {
    await move();
    if (step % 4 > 0) continue;
    const { atOnce, settled } = await seenFrames(page);
    // The rows of the timeline go with the days, and are laid out anew a moment later.
    const { count, markers, rows } = settled;
    expect(atOnce).toMatchObject({ count, markers, rows });
    expect(atOnce.count).toBeGreaterThan(1000);
    expect(atOnce.markers.length).toBeLessThanOrEqual(100);
    expect(atOnce.singles.length + atOnce.bins.length).toBeLessThanOrEqual(150);
    // What lies densely is one picture until the hand rests.
    expect(atOnce.bins).toEqual([]);
    await expect(page.locator('.timeline-boxes')).toHaveCSS('transform', 'none');
    pictures.add((await seenFrames(page)).settled.picture);
    expect(atOnce.rows.length).toBeLessThanOrEqual(100);
  }

  expect(pictures.size).toBe(10);
  expect([...pictures].every((picture) => picture.length > 1000)).toBe(true);

  const before = { ...(await memoryOf(session)), ...(await workSoFar(page)) };
  const STEPS = 200;
  for (let step = 0; step < STEPS; step++) await move();
  const after = { ...(await memoryOf(session)), ...(await workSoFar(page)) };
  // No place comes or goes, only counts change: the map below the markers stays as it is.
  expect(after.drawn - before.drawn).toBeLessThan(STEPS / 10);
  expect((after.measured - before.measured) / STEPS).toBeLessThan(10);
  // React has its turn when other rows of the list come into sight, not with every step.
  expect(after.rendered - before.rendered).toBeLessThan(STEPS / 10);
  // Boxes wait for reuse, a few more or less; what is forgotten would add up to one a step at least.
  expect(after.nodes - before.nodes).toBeLessThan(STEPS / 2);
  expect(after.listeners - before.listeners).toBeLessThan(STEPS / 2);
  await letGo();
  await expect(page.locator('.timeline-bin-picture')).toBeHidden();
  await expect(page.locator('.timeline-bin:not([hidden])').first()).toBeVisible();
});

test('a step of a drag lays out what it changes, and nothing around it', async ({ reader, page }) => {
  await serveLarge(page);
  await reader.opens('?lang=en&from=2012&to=2019');
  for (const grip of ['body', 'from'] as const) {
    const { move, letGo } = await takesHold(page, grip);
    const steps = async () => {
      for (let step = 0; step < 40; step++) await move();
    };
    await steps();
    const { whole, parts } = await layoutsDuring(page, steps);
    expect(parts).toBeGreaterThan(20);
    // Markers that come and go, or a text that is longer than all before.
    expect(whole).toBeLessThan(parts / 2);
    await letGo();
  }
});

test('in a frame of another page no step renders, and the link to the whole atlas is written when the hand rests', async ({
  reader,
  page,
}) => {
  await watchFrames(page);
  await serveLarge(page);
  await reader.opens('?embed=1&lang=en&from=2012&to=2019');
  const whole = page.getByRole('link', { name: /^Corridor Atlas/ });
  const before = await whole.getAttribute('href');
  const { move, letGo } = await takesHold(page, 'body');
  // A gesture begins with its first steps.
  for (let step = 0; step < 5; step++) await move();
  await seenFrames(page);
  const { rendered } = await workSoFar(page);
  const STEPS = 50;
  for (let step = 0; step < STEPS; step++) await move();
  expect((await workSoFar(page)).rendered - rendered).toBeLessThan(STEPS / 10);
  await expect(whole).toHaveAttribute('href', before ?? '');
  await letGo();
  await expect(whole).not.toHaveAttribute('href', before ?? '');
  const after = new URL((await whole.getAttribute('href')) ?? '', page.url()).searchParams;
  // The address is written a moment later.
  await expect.poll(() => [...reader.query()].filter(([name]) => name !== 'embed')).toEqual([...after]);
});
