import { LANGS } from '#/core/view-state';
import { expect, test } from './test';

/** Every language at both extremes of size; in the dark, and at the size between, what differs is not the words. */
const SCREENS = [
  [{ width: 1440, height: 900 }, 'light', LANGS],
  [{ width: 1440, height: 900 }, 'dark', ['en', 'zh']],
  [{ width: 1280, height: 720 }, 'light', ['en']],
  [{ width: 1280, height: 720 }, 'dark', ['ru']],
  [{ width: 768, height: 1024 }, 'light', ['ru', 'kk']],
  [{ width: 390, height: 844 }, 'light', LANGS],
  [{ width: 390, height: 844 }, 'dark', ['en', 'kk']],
] as const;

/** What is pictured, by link. */
const STATES = [
  ['opening', '?'],
  ['place', '?place=urumqi&'],
  ['event', '?from=2025-10&to=2025-12&event=auezov-xju-visit-2025&'],
  ['nothing', '?from=1990&to=1991&kinds=visit&'],
] as const;

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
