import type { Locator } from '@playwright/test';
import { fetchDataset } from './dataset';
import type { Reader } from './reader';
import { expect, test, WITHOUT_WEBGL } from './test';

test.use(WITHOUT_WEBGL);

/** An event drawn by itself, its tick in what stands for several, and what that is. */
const single = ({ item }: Reader, id: string) => item(id).and(item(id).page().locator('.timeline-item'));
const tick = ({ item }: Reader, id: string) => item(id).and(item(id).page().locator('.timeline-rug-tick'));
const hostOf = (one: Locator) => one.locator('xpath=ancestor::*[@role="button"]');

/** Runs in the page. */
function readTicks(ticks: readonly Element[]) {
  return ticks.map((tick) => {
    const host = tick.closest('[role="button"]')?.getBoundingClientRect();
    const { left, right, width } = tick.getBoundingClientRect();
    const inside = host !== undefined && left >= host.left - 0.5 && right <= host.right + 0.5;
    const silent = tick.closest('[aria-hidden="true"]') !== null && !tick.hasAttribute('tabindex');
    return { width, inside, silent };
  });
}

async function litInList({ events }: Reader): Promise<readonly (string | null)[]> {
  return await events
    .locator('[data-event-id][data-lit]')
    .evaluateAll((all) => all.map((row) => row.getAttribute('data-event-id')));
}

test('every dated event has its place on the timeline: where it is only counted, a tick', async ({
  reader,
  request,
}) => {
  const { events } = await fetchDataset(request);
  const dated = events.filter(({ when }) => when !== null).map(({ id }) => id);
  const { page } = reader;
  await reader.opens();
  const drawn = await reader.idsOnTimeline();
  expect(new Set(drawn)).toEqual(new Set(dated));
  expect(drawn).toHaveLength(dated.length);
  const widths = await page.locator('.timeline-rug-tick').evaluateAll(readTicks);
  expect(widths.length).toBeGreaterThan(20);
  for (const { width, inside, silent } of widths) {
    expect(width).toBeGreaterThanOrEqual(2.95);
    expect([inside, silent]).toEqual([true, true]);
  }

  await test.step('a row of the list lights its tick, with its title', async () => {
    const id = 'njit-keynotes-2025';
    await reader.row(id).hover();
    await expect(tick(reader, id)).toHaveAttribute('data-lit', '');
    await reader.seesLit(new Set([id]));
    const bin = hostOf(tick(reader, id));
    await expect(bin).toHaveAttribute('data-lit', '');
    const said = await bin.locator('.timeline-rug-label').innerText();
    expect((await reader.titleOf(id)).startsWith(said.replace('…', ''))).toBe(true);
    expect(said.length).toBeGreaterThan(10);
  });
  await test.step('a tick lights its event everywhere, the bin beside it all of its events', async () => {
    const id = 'njit-meeting-2025';
    await tick(reader, id).hover();
    await expect.poll(() => litInList(reader)).toEqual([id]);
    await reader.seesLit(new Set([id]));
    await hostOf(tick(reader, id)).hover();
    await expect.poll(async () => (await litInList(reader)).length).toBeGreaterThan(3);
  });
  await test.step('a press on a tick opens its event, which then stands by itself alone', async () => {
    for (const id of ['njit-meeting-2025', 'jxust-xinjiang-students']) {
      await tick(reader, id).click();
      await reader.seesOpen(id);
      expect(reader.query().get('from')).toBeNull();
      await expect(single(reader, id)).toHaveAttribute('data-selected', '');
      await expect(reader.item(id)).toHaveCount(1);
      await page.keyboard.press('Escape');
      await expect(reader.card).toHaveCount(0);
      // Its tick cannot have the focus that a closed card gives back.
      await expect(reader.row(id)).toBeFocused();
      await expect(tick(reader, id)).toHaveCount(1);
    }
  });
});
