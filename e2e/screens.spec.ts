import { expect, test } from './test';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
] as const;

/** What is pictured, by link. */
const STATES = [
  ['opening', ''],
  ['place', '?place=urumqi'],
  ['event', '?from=2025-10&to=2025-12&event=auezov-xju-visit-2025'],
  ['nothing', '?from=1990&to=1991'],
] as const;

for (const viewport of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const lang of ['en', 'zh', 'ru', 'kk'] as const) {
      // Every language at both extremes of size; the size between differs in nothing that has words of its own.
      if (viewport.height === 720 && lang !== 'en') continue;
      const name = `${viewport.width}x${viewport.height}-${colorScheme}-${lang}`;
      test.describe(name, () => {
        test.use({ viewport, colorScheme, reducedMotion: 'reduce' });
        test(`${name}: nothing overflows, no name is cut`, async ({ reader }) => {
          for (const [state, link] of STATES) {
            await reader.opens(`${link}${link === '' ? '?' : '&'}lang=${lang}`);
            await reader.page.screenshot({ path: `test-results/screens/${name}-${state}.png` });
            await reader.seesNoOverflow();
            expect(await reader.cutNames(), state).toEqual([]);
          }
          await reader.opensFilters(viewport.width < 700);
          await reader.page.screenshot({ path: `test-results/screens/${name}-filters.png` });
          await reader.seesNoOverflow();
        });
      });
    }
  }
}
