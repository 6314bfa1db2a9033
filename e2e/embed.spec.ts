import { expect, test, WITHOUT_WEBGL } from './test';

test.use(WITHOUT_WEBGL);

test('a drag of the timeline ends with it, where a smaller frame has no room for that', async ({ reader }) => {
  const { page, timeline, status } = reader;
  await reader.opens('?embed=1&lang=en&from=2015&to=2024');
  const box = await timeline.boundingBox();
  if (box === null) throw new Error('There is no timeline');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y, { steps: 8 });
  await expect(status).toHaveAttribute('aria-busy', 'true');
  await page.setViewportSize({ width: 700, height: 500 });
  await expect(timeline).toHaveCount(0);
  await expect(status).toHaveAttribute('aria-busy', 'false');
});
