import { expectNoAxeFindings } from './axe';
import { expect, test } from './test';

const SIZES = [
  ['desktop', { width: 1440, height: 900 }],
  ['phone', { width: 390, height: 844 }],
] as const;

for (const [device, viewport] of SIZES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`axe, ${device}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme, reducedMotion: 'reduce' });

      test('finds nothing at opening, with cards open, with the filters open', async ({ reader }) => {
        await reader.opens();
        await expectNoAxeFindings(reader.page);
        for (const link of [
          '?place=urumqi',
          '?event=auezov-xju-visit-2025',
          '?from=2025-10&kinds=visit&dates=certain',
        ]) {
          await reader.follows(link);
          await expectNoAxeFindings(reader.page);
        }
        await reader.opensFilters(device === 'phone');
        await expectNoAxeFindings(reader.page);
      });
    });
  }
}

test('the whole task by keyboard: place, evidence, window, filter, link', async ({ reader, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page } = reader;
  // A short list: every row is a press of Tab. From there the map lies backwards.
  await reader.opens('?from=2025-10-25&to=2025-11-05');
  await reader.skipsTo('the list of events');
  await reader.tabsTo(reader.marker('Urumqi'), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(reader.card.getByRole('heading', { level: 2 })).toHaveText('Urumqi');
  await page.keyboard.press('Escape');
  await expect(reader.marker('Urumqi')).toBeFocused();

  const [first = ''] = await reader.idsInList();
  await reader.tabsTo(reader.row(first));
  await page.keyboard.press('Enter');
  await expect(reader.card).toContainText('Evidence');
  await page.keyboard.press('Escape');
  await expect(reader.row(first)).toBeFocused();

  await reader.tabsTo(reader.thumb('From'));
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => reader.query().get('from')).not.toBe('2025-10-25');

  const kind = reader.filters.getByRole('button', { name: /^Visit/ });
  await reader.tabsTo(kind);
  await page.keyboard.press('Space');
  await expect(kind).toHaveAttribute('aria-pressed', 'true');
  await reader.seesOneTruth();

  await reader.tabsTo(page.getByRole('button', { name: 'Share', exact: true }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Link copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('kinds=visit');
});

test('what has focus can be seen', async ({ reader }) => {
  await reader.opens();
  for (let presses = 0; presses < 25; presses++) {
    await reader.page.keyboard.press('Tab');
    expect(await reader.page.evaluate(focusIsVisible)).toEqual(expect.objectContaining({ visible: true }));
  }
});

test('nothing moves by itself under reduced motion, and the timeline still pans', async ({ reader }) => {
  await reader.page.emulateMedia({ reducedMotion: 'reduce' });
  await reader.opens();
  const running = await reader.page.evaluate(
    () => document.getAnimations().filter((one) => one.playState === 'running').length,
  );
  expect(running).toBe(0);
});

/** Runs in the page: whether the focused element, or something that it draws, has an outline and lies in the viewport. */
function focusIsVisible() {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return { visible: true, what: 'the page' };
  const box = focused.getBoundingClientRect();
  const within = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  const marked = [focused, ...focused.querySelectorAll('*')].some((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none';
  });
  return { visible: within && marked, what: focused.outerHTML.slice(0, 200) };
}

test('a dialog gives focus back to what opened it', async ({ reader }) => {
  await reader.opens();
  const about = reader.page.getByRole('button', { name: 'About the data' });
  await about.focus();
  await reader.page.keyboard.press('Enter');
  await expect(reader.page.getByRole('dialog')).toBeVisible();
  await reader.page.keyboard.press('Escape');
  await expect(reader.page.getByRole('dialog')).toBeHidden();
  await expect(about).toBeFocused();
});
