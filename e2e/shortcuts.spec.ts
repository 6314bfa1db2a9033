import { expectNoAxeFindings } from './axe';
import { expect, test } from './test';

test('a question mark opens the compass, and every key in it does what it says', async ({ reader }) => {
  const { page } = reader;
  const compass = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  const query = (name: string) => expect.poll(() => reader.query().get(name));
  await reader.opens('?from=2025-10&to=2025-11');
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).focus();
  await page.keyboard.press('?');
  await expect(compass).toBeVisible();
  for (const part of [
    'Everywhere',
    'On the map',
    'On the time bar',
    'On the timeline',
    'In list and table',
    'In a card',
  ])
    await expect(compass.getByRole('heading', { name: part })).toBeVisible();
  await expectNoAxeFindings(page);
  // Where it is longer than the window, it can be scrolled by keyboard.
  await page.setViewportSize({ width: 1440, height: 420 });
  await expectNoAxeFindings(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  // Within the dialog the keys rest.
  await page.keyboard.press('g');
  await page.keyboard.press('Escape');
  await expect(compass).toHaveCount(0);
  expect(reader.query().get('globe')).toBeNull();

  await page.keyboard.press('t');
  await expect(reader.thumb('From')).toBeFocused();
  await page.keyboard.press('l');
  await expect(reader.events).toBeFocused();
  await page.keyboard.press('/');
  await expect(reader.filters.getByRole('button').first()).toBeFocused();
  await page.keyboard.press('m');
  await expect.poll(() => reader.map.evaluate((map) => map.contains(document.activeElement))).toBe(true);
  await page.keyboard.press('f');
  await expect(reader.filters.getByRole('button').first()).toBeFocused();

  await page.keyboard.press('v');
  await query('view').toBe('table');
  await page.keyboard.press('m');
  await query('view').toBeNull();
  await page.keyboard.press('g');
  await query('globe').toBe('1');
  await page.keyboard.press('g');
  await query('globe').toBeNull();
  await page.keyboard.press('b');
  await query('borders').toBe('0');
  await page.keyboard.press('r');
  await query('arcs').toBe('1');

  await page.keyboard.press(']');
  await query('event').not.toBeNull();
  const first = reader.query().get('event');
  await page.keyboard.press(']');
  await query('event').not.toBe(first);
  await page.keyboard.press('[');
  await query('event').toBe(first);
  await page.keyboard.press('Escape');
  await query('event').toBeNull();

  await reader.dragsMap(-120);
  await expect.poll(() => new URL(page.url()).hash).not.toBe('');
  await page.keyboard.press('z');
  await expect.poll(() => new URL(page.url()).hash).toBe('');
});

test('keys play, step, and lead back to all of time', async ({ reader }) => {
  const { page } = reader;
  const query = (name: string) => expect.poll(() => reader.query().get(name));
  await reader.opens('?from=2025-10&to=2025-10');
  await expect(page.getByRole('button', { name: /^Playback/ })).toBeVisible();
  await reader.events.focus();
  await page.keyboard.press('Space');
  await query('play').toBe('window');
  await page.keyboard.press('Escape');
  await query('play').toBeNull();
  await page.keyboard.press('k');
  await query('play').toBe('window');
  await page.keyboard.press('k');
  await query('play').toBeNull();
  const paused = reader.query().get('from');
  await page.keyboard.press(',');
  await query('from').not.toBe(paused);
  await page.keyboard.press('.');
  await query('from').toBe(paused);
  await page.keyboard.press('0');
  await query('from').toBeNull();
  await page.goBack();
  await query('from').toBe(paused);
  await page.keyboard.press('a');
  await query('from').toBeNull();
});

test('keys are left to fields, and all single keys can be turned off for good', async ({ reader }) => {
  const { page } = reader;
  const compass = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  const button = page.getByRole('button', { name: 'Keyboard shortcuts' });
  await reader.opens();
  const field = page.getByRole('textbox', { name: 'From', exact: true });
  await field.press('g');
  await field.press('?');
  await expect(compass).toHaveCount(0);
  expect(reader.query().get('globe')).toBeNull();
  await field.press('Escape');

  await button.click();
  await compass.getByRole('checkbox', { name: 'Shortcuts of a single key' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await page.reload({ waitUntil: 'commit' });
  await reader.isReady();
  // The button is there before the keys are heard; with the playback panel's button their code has come too.
  await expect(page.getByRole('button', { name: /^Playback/ })).toBeVisible();
  for (const key of ['?', 'g', 'b', 'k', 'v']) await page.keyboard.press(key);
  await button.click();
  await expect(compass).toBeVisible();
  await compass.getByRole('checkbox', { name: 'Shortcuts of a single key' }).check();
  await page.keyboard.press('Escape');
  expect(new URL(page.url()).search).toBe('');
  await page.keyboard.press('g');
  await expect.poll(() => reader.query().get('globe')).toBe('1');
});

test('the keys lie where they lie, whatever a layout writes there', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('?lang=ru');
  await expect(page.getByRole('button', { name: /^Воспроизведение/ })).toBeVisible();
  const types = (key: string, code: string) =>
    page.evaluate(
      (init) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true })),
      { key, code },
    );
  await types('п', 'KeyG');
  await expect.poll(() => reader.query().get('globe')).toBe('1');
  await types('ъ', 'BracketRight');
  await expect.poll(() => reader.query().get('event')).not.toBeNull();
});
