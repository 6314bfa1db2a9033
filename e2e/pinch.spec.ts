import type { Locator } from '@playwright/test';
import { fingers } from './fingers';
import { expect, test } from './test';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Two fingers part, or meet, around the middle of an element. */
async function pinches(area: Locator, from: number, to: number) {
  const box = await area.boundingBox();
  if (box === null) throw new Error('There is nothing to pinch');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const steps = Array.from({ length: 9 }, (_, i) => from + ((to - from) * i) / 8);
  const session = await area.page().context().newCDPSession(area.page());
  await fingers(
    session,
    steps.map((apart) => [
      [x - apart, y],
      [x + apart, y],
    ]),
  );
}

test('two fingers zoom map and timeline, in and out, and the link follows', async ({ reader }) => {
  const { page } = reader;
  const zoom = () => Number(/#map=([\d.]+)/.exec(page.url())?.[1] ?? 0);
  await reader.opens('?from=2020&to=2025#map=3/40/90');
  await pinches(reader.map, 30, 110);
  await expect.poll(zoom).toBeGreaterThan(3.5);
  await pinches(reader.map, 110, 30);
  await expect.poll(zoom).toBeLessThan(3.5);

  await page.getByRole('tab', { name: 'Timeline' }).click();
  const rows = page.locator('.timeline .vis-panel.vis-center');
  const days = async () => {
    const value = async (name: string) =>
      Number(await page.getByRole('slider', { name, exact: true }).getAttribute('aria-valuenow'));
    return (await value('To')) - (await value('From'));
  };
  const before = await days();
  await pinches(rows, 20, 80);
  await expect.poll(days).toBeLessThan(before / 1.5);
  const closer = await days();
  await expect.poll(() => reader.query().get('from')).not.toBe('2020');
  await pinches(rows, 80, 20);
  await expect.poll(days).toBeGreaterThan(closer * 1.5);
});
