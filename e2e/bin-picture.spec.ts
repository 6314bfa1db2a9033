import { makeDataset } from '#/cli/bench/made/dataset';
import { expect, test, WITHOUT_WEBGL } from './test';

test.use(WITHOUT_WEBGL);

test('while many events move their bins are one picture, lit like bins; then they are bins again', async ({
  reader,
}) => {
  const { page } = reader;
  await page.route('**/data/corridor.json', (route) =>
    route.fulfill({ json: makeDataset({ events: 10_000, places: 200, seed: 3 }) }),
  );
  await reader.opens('?from=2015&to=2017&lanes=country');
  const picture = page.locator('.timeline-bin-picture');
  const seen = () => picture.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
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
  const plain = await seen();
  await page.locator('#events [data-event-id]').first().hover();
  await expect.poll(seen).not.toBe(plain);
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
