import { expect, test } from './test';

const ALL = ['en', 'zh', 'ru', 'kk'] as const;

/** Every language at both extremes of size; in the dark, and at the size between, what differs is not the words. */
const SCREENS = [
  [{ width: 1440, height: 900 }, 'light', ALL],
  [{ width: 1440, height: 900 }, 'dark', ['en', 'zh']],
  [{ width: 1280, height: 720 }, 'light', ['en']],
  [{ width: 1280, height: 720 }, 'dark', ['ru']],
  [{ width: 768, height: 1024 }, 'light', ['ru', 'kk']],
  [{ width: 390, height: 844 }, 'light', ALL],
  [{ width: 390, height: 844 }, 'dark', ['en', 'kk']],
] as const;

/** What is pictured, by link. */
const STATES = [
  ['opening', '?'],
  ['place', '?place=urumqi&'],
  ['event', '?from=2025-10&to=2025-12&event=auezov-xju-visit-2025&'],
  ['nothing', '?from=1990&to=1991&kinds=visit&'],
] as const;

/** Around each width at which the page is laid out otherwise, and between them. */
const WIDTHS = [320, 360, 420, 480, 560, 561, 640, 700, 767, 768, 780, 800, 900, 1000, 1023, 1024, 1100, 1101, 1280];

for (const [viewport, colorScheme, languages] of SCREENS) {
  const screen = `${viewport.width}x${viewport.height}-${colorScheme}`;
  test.describe(screen, () => {
    test.use({ viewport, colorScheme, reducedMotion: 'reduce' });

    test(`${screen}: nothing overflows, no name is cut`, async ({ reader }) => {
      await reader.opens(`?lang=${languages[0]}`);
      for (const lang of languages) {
        const name = `${screen}-${lang}`;
        for (const [state, link] of STATES) {
          await reader.follows(`${link}lang=${lang}`);
          await reader.hears(lang);
          await reader.page.screenshot({ path: `test-results/screens/${name}-${state}.png` });
          await reader.seesNoOverflow();
          expect(await reader.cutNames(), `${lang}, ${state}`).toEqual([]);
        }
        await reader.opensFilters(viewport.width < 700);
        await reader.page.screenshot({ path: `test-results/screens/${name}-filters.png` });
        await reader.seesNoOverflow();
        await reader.page.keyboard.press('Escape');
      }
    });
  });
}

test('nothing is wider than the page, however wide that is', async ({ reader, page }) => {
  await reader.opens();
  for (const lang of ALL) {
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
