import { LANGS } from '#/core/view-state';
import { expect, test, WITHOUT_WEBGL } from './test';

test.use(WITHOUT_WEBGL);

/** Around each width at which the page is laid out otherwise, and between them. */
const WIDTHS = [320, 360, 420, 480, 560, 561, 640, 700, 767, 768, 780, 800, 900, 1000, 1023, 1024, 1100, 1101, 1280];

test('nothing is wider than the page, however wide that is', async ({ reader, page }) => {
  await reader.opens();
  for (const lang of LANGS) {
    await reader.follows(`?lang=${lang}`);
    await reader.hears(lang);
    for (const width of WIDTHS) {
      await reader.resizes(width, 900);
      await reader.seesNoOverflow();
      const beyond = await page
        .locator(':is(.header, .app-bar, .scrubber-controls) > *')
        .evaluateAll((all) => all.filter((part) => part.getBoundingClientRect().right > innerWidth).length);
      expect(beyond, `${lang} at ${width} pixels`).toBe(0);
    }
  }
});

test('suggested windows that have no room have a shade where they go on', async ({ reader, page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await reader.opens('?lang=ru');
  const last = page.getByRole('button', { name: 'Последние 12 мес. данных' });
  const box = await page.locator('.scrubber-presets').boundingBox();
  if (box === null) throw new Error('There are no suggested windows');
  // Above the words: where nothing else is drawn.
  const edge = () => page.screenshot({ clip: { x: box.x + box.width - 6, y: box.y, width: 6, height: 3 } });
  await expect(last).not.toBeInViewport({ ratio: 0.99 });
  const goesOn = await edge();
  await last.focus();
  await expect(last).toBeInViewport({ ratio: 0.99 });
  // Without the ring of the focus, which is drawn there too.
  await last.blur();
  expect(goesOn.equals(await edge())).toBe(false);
});

test('on a phone on its side the map has its buttons above its note, and the card more than its heading', async ({
  reader,
}) => {
  await reader.page.setViewportSize({ width: 844, height: 390 });
  await reader.opens('?lang=kk&event=dut-cadre-aid');
  expect((await reader.card.boundingBox())?.height).toBeGreaterThan(250);
  const note = await reader.page.locator('.map-note').boundingBox();
  for (const button of await reader.page.locator('.map-button').all()) {
    const box = await button.boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(note?.y ?? 0);
  }
});

test('on a narrow phone the options of time share the line with its dates, which are named by their words', async ({
  reader,
}) => {
  await reader.page.setViewportSize({ width: 360, height: 640 });
  await reader.opens();
  const play = await reader.page.getByRole('button', { name: 'Play', exact: true }).boundingBox();
  const options = await reader.page.getByRole('button', { name: 'Options', exact: true }).boundingBox();
  await expect(reader.page.getByRole('textbox', { name: 'To', exact: true })).toBeVisible();
  expect(options?.y ?? Infinity).toBeLessThan((play?.y ?? 0) + (play?.height ?? 0));
});

test('a title of one endless word stays in its place', async ({ reader, request }) => {
  const { page } = reader;
  const dataset = await (await request.get('data/corridor.json')).json();
  const title = { ...dataset.dataset.title, en: 'Zusammenarbeit'.repeat(20) };
  const json = { ...dataset, dataset: { ...dataset.dataset, title } };
  await page.route('**/data/corridor.json', (route) => route.fulfill({ json }));
  await reader.opens();
  await expect(page.getByRole('banner')).toContainText(title.en);
  await reader.seesNoOverflow();
});
