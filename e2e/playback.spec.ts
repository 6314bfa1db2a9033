import { fetchDataset } from './dataset';
import type { Reader } from './reader';
import { expect, test } from './test';

const playButton = ({ page }: Reader) => page.locator('.playback-play');
const period = ({ page }: Reader) => page.locator('.period');

/** Opens the panel of playback, sets things in it, and closes it. */
async function sets(
  reader: Reader,
  choices: { readonly radios?: readonly string[]; readonly step?: string; readonly checks?: readonly string[] },
) {
  const { page } = reader;
  await page.getByRole('button', { name: /^Playback/ }).click();
  const panel = page.getByRole('dialog', { name: 'Playback' });
  for (const name of choices.radios ?? []) {
    await panel.locator('label', { has: page.getByRole('radio', { name, exact: true }) }).click();
    await expect(panel.getByRole('radio', { name, exact: true })).toBeChecked();
  }
  if (choices.step !== undefined) await panel.getByRole('combobox', { name: 'Step' }).selectOption(choices.step);
  for (const name of choices.checks ?? []) await panel.getByRole('checkbox', { name }).click();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
}

/** Every period that stands on the map from now on, one after another, however short. */
async function recordsPeriods({ page }: Reader) {
  const seen: string[] = [];
  await page.exposeFunction('periodIs', (words: string) => seen.push(words));
  await page.locator('.period').evaluate((element) => {
    const tell = () => Reflect.get(globalThis, 'periodIs')(element.textContent);
    new MutationObserver(tell).observe(element, { childList: true, characterData: true, subtree: true });
  });
  return seen;
}

const windowOf = (reader: Reader) => [reader.query().get('from'), reader.query().get('to')].join(' ');

test('a moving window takes map, timeline, list and counts along until a hand takes it; back is one step', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.opens();
  await reader.typesDate('From', '2023');
  await expect.poll(() => reader.query().get('from')).toBe('2023');
  const before = { ...(await reader.counts()), markers: (await reader.namesOnMap()).length };
  const entries = await page.evaluate(() => history.length);

  await sets(reader, { radios: ['Window', '½×'], step: 'month' });
  await reader.typesDate('To', '2023-01');
  await expect.poll(() => windowOf(reader)).toBe('2023 2023-01');
  await expect(playButton(reader)).toHaveAccessibleName('Play');
  await playButton(reader).click();
  await expect(playButton(reader)).toHaveAccessibleName('Pause');
  await expect(reader.status).toHaveAttribute('aria-live', 'off');
  // Empty months are skipped: the first thing that happens after January is a tour in July.
  await expect(period(reader)).toHaveText('July 2023');
  await expect(period(reader)).toHaveAttribute('data-shown', 'true');
  expect(await period(reader).getAttribute('aria-hidden')).toBe('true');
  await expect(period(reader)).toHaveText('December 2023');
  await expect(reader.thumb('From')).toHaveAttribute('aria-valuetext', /1 December 2023/);
  expect((await reader.counts()).shown).toBeLessThan(before.shown);
  await expect.poll(async () => (await reader.namesOnMap()).length).toBeLessThan(before.markers);

  // A hand on the thumb, though it does not move it yet.
  const box = await reader.thumb('From').boundingBox();
  if (box === null) throw new Error('There is no thumb');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await expect(playButton(reader)).toHaveAccessibleName('Play');
  await page.mouse.up();
  await expect(reader.status).toHaveAttribute('aria-live', 'polite');
  await reader.seesOneTruth();
  await expect(period(reader)).toHaveAttribute('data-shown', 'false');
  await expect.poll(() => reader.query().get('play')).toBeNull();

  const paused = windowOf(reader);
  await page.getByRole('button', { name: 'Step forward' }).click();
  await expect.poll(() => windowOf(reader)).not.toBe(paused);
  await page.getByRole('button', { name: 'Step back' }).click();
  await expect.poll(() => windowOf(reader)).toBe(paused);
  await reader.seesOneTruth();

  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.goBack();
  await expect.poll(() => windowOf(reader)).toBe('2023 ');
  await expect(playButton(reader)).toHaveAccessibleName('Play');
});

test('a growing window keeps its beginning, arrives at the end and says so, and loops when asked', async ({
  reader,
}) => {
  await reader.opens('?from=2025&to=2025-01');
  await sets(reader, { radios: ['Growing', '4×'], step: 'quarter', checks: ['Skip steps that bring nothing new'] });
  const before = await reader.counts();
  const periods = await recordsPeriods(reader);
  await playButton(reader).click();
  await expect(reader.page.getByRole('log')).toHaveText('The end of the data is reached.');
  expect(periods).toEqual([
    'January – March 2025',
    'January – June 2025',
    'January – September 2025',
    '2025',
    'January 2025 – March 2026',
    'January 2025 – June 2026',
    'January 2025 – September 2026',
    '2025–2026',
  ]);
  await expect(playButton(reader)).toHaveAccessibleName('Play');
  await expect.poll(() => windowOf(reader)).toBe('2025 2026');
  await reader.seesOneTruth();
  expect((await reader.counts()).shown).toBeGreaterThan(before.shown);

  await sets(reader, { checks: ['Begin again at the end'] });
  await playButton(reader).click();
  await expect(reader.page.getByRole('log')).toBeEmpty();
  await expect.poll(() => periods.filter((words) => words === 'January – March 2025').length).toBeGreaterThan(2);
  await expect(playButton(reader)).toHaveAccessibleName('Pause');
  // A filter is no hand on time: it goes on with the events that pass.
  await reader.togglesKind('Meeting');
  const filtered = periods.length;
  await expect.poll(() => periods.length).toBeGreaterThan(filtered + 2);
  await expect(playButton(reader)).toHaveAccessibleName('Pause');
  expect(reader.query().get('kinds')).toBe('meeting');
  await playButton(reader).click();
  await expect(playButton(reader)).toHaveAccessibleName('Play');
  await reader.seesOneTruth();
});

test('event by event opens each card, flies there, and takes the window past empty years', async ({
  reader,
  request,
}) => {
  const { events } = await fetchDataset(request);
  const { page } = reader;
  // Far away from everything.
  await reader.opens('?from=2018-09&to=2018-09#map=5/-30/140');
  await expect(reader.marker('Xinjiang')).toHaveCount(0);
  await sets(reader, { radios: ['Events', '4×'] });
  await playButton(reader).click();
  await expect.poll(() => reader.query().get('event')).not.toBeNull();
  await expect(reader.marker('Xinjiang')).toBeInViewport();
  // The link does not go on naming the place where nobody looks any more.
  await expect.poll(() => new URL(page.url()).hash).toBe('');
  const seen: { readonly event: string | null; readonly from: string | null }[] = [];
  await expect(async () => {
    const now = { event: reader.query().get('event'), from: reader.query().get('from') };
    if (now.event !== seen.at(-1)?.event) seen.push(now);
    expect(now.event).toBe('kizilsu-technology-tour-2023');
  }).toPass({ intervals: [60], timeout: 60_000 });
  const beginning = (id: string | null) =>
    Number.parseInt(events.find((event) => event.id === id)?.when?.edtf ?? '', 10);
  const years = seen.map(({ event }) => beginning(event));
  expect(years[0]).toBe(2018);
  expect(years).toEqual(years.toSorted((a, b) => a - b));
  expect(new Set(seen.map(({ event }) => event)).size).toBe(seen.length);
  expect(seen.map(({ from }) => from?.slice(0, 4))).not.toContain('2019');
  await expect.poll(() => windowOf(reader)).toBe('2023-07 2023-07');

  // Another card by hand, of something that began earlier: playing gives way, and one step back leads to what was played.
  await page.keyboard.press('[');
  await expect(playButton(reader)).toHaveAccessibleName('Play');
  const byHand = reader.query().get('event') ?? '';
  await reader.seesOpen(byHand);
  await page.goBack();
  await expect.poll(() => reader.query().get('event')).not.toBe(byHand);
  await expect(playButton(reader)).toHaveAccessibleName('Play');
  await reader.seesOneTruth();
});

test('event by event frames a region as a whole, with the seats that the arcs lead to', async ({ reader }) => {
  await reader.page.emulateMedia({ reducedMotion: 'reduce' });
  await reader.opens('?event=dut-management-training');
  await sets(reader, { radios: ['Events'] });
  await reader.page.keyboard.press('.');
  await reader.seesOpen('dut-preparatory-classes');
  await expect(reader.marker('Nanchang')).not.toBeInViewport();
  // In Xinjiang, which reaches beyond Akto County; the organiser has its seat in Dalian.
  for (const name of ['Dalian', 'Urumqi', 'Akto County'])
    await expect(reader.marker(name)).toBeInViewport({ ratio: 1 });
});

test('keys play, step and pause without losing the focus; under reduced motion nothing glides', async ({ reader }) => {
  const { page } = reader;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await reader.opens('?from=2025-08&to=2025-08');
  await sets(reader, { radios: ['Events'] });
  await page.keyboard.press('k');
  await expect(playButton(reader)).toHaveAccessibleName('Pause');
  await expect(reader.card.getByRole('heading', { level: 2 })).toBeVisible();
  // The card opened without taking the focus from what can pause it.
  expect(await reader.card.evaluate((card) => card.contains(document.activeElement))).toBe(false);
  const moving = await page
    .locator('.period, .scrubber-window')
    .evaluateAll((all) => all.filter((e) => getComputedStyle(e).transitionDuration !== '0s').length);
  expect(moving).toBe(0);
  const played = reader.query().get('event');
  await page.keyboard.press('Escape');
  await expect(playButton(reader)).toHaveAccessibleName('Play');
  expect(reader.query().get('event')).toBe(played);
  await page.keyboard.press('.');
  await expect.poll(() => reader.query().get('event')).not.toBe(played);
  await page.keyboard.press(',');
  await expect.poll(() => reader.query().get('event')).toBe(played);
  // Space presses the button that has the focus, and only once.
  await playButton(reader).focus();
  await page.keyboard.press('Space');
  await expect(playButton(reader)).toHaveAccessibleName('Pause');
  await page.keyboard.press('Space');
  await expect(playButton(reader)).toHaveAccessibleName('Play');
});

test.describe('in a frame of another page', () => {
  test.use({ viewport: { width: 600, height: 400 }, colorScheme: 'light' });

  test('it starts by itself, has the theme that is asked for, and leads to the whole atlas', async ({ reader }) => {
    const { page } = reader;
    await reader.opens('?play=events&embed=1&theme=dark&kinds=meeting');
    await expect.poll(() => reader.query().get('event')).not.toBeNull();
    await expect(playButton(reader)).toHaveAccessibleName('Pause');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(reader.filters).toHaveCount(0);
    await expect(reader.card).toBeInViewport();
    for (const part of [reader.map, reader.thumb('From'), reader.thumb('To'), playButton(reader), period(reader)])
      await expect(part).toBeInViewport({ ratio: 0.9 });
    await playButton(reader).click();
    await expect.poll(() => reader.query().get('play')).toBeNull();
    const event = reader.query().get('event');
    const whole = page.getByRole('link', { name: /^Corridor Atlas/ });
    await expect(whole).toHaveAttribute('target', '_blank');
    expect(new URL((await whole.getAttribute('href')) ?? '', page.url()).search).toBe(`?kinds=meeting&event=${event}`);
    await reader.seesNoOverflow();

    await reader.follows('?embed=1&lang=kk');
    await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
    await reader.seesNoOverflow();
    await reader.follows(`?embed=1&kinds=meeting&event=${event}`);

    await page.setViewportSize({ width: 360, height: 500 });
    for (const part of [reader.map, reader.thumb('From'), reader.thumb('To'), playButton(reader), reader.card])
      await expect(part).toBeInViewport();
    await reader.seesNoOverflow();
    await page.setViewportSize({ width: 1000, height: 700 });
    await expect.poll(async () => (await reader.idsOnTimeline()).length).toBeGreaterThan(0);
  });

  test('outside of a frame the reader’s own theme holds', async ({ reader }) => {
    await reader.opens('?theme=dark');
    await expect(reader.page.locator('html')).toHaveAttribute('data-theme', 'light');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a thumb plays, and finds all settings in reach', async ({ reader }) => {
    const { page } = reader;
    await reader.opens();
    await page.getByRole('button', { name: /^Playback/ }).tap();
    const panel = page.getByRole('dialog', { name: 'Playback' });
    await expect(panel).toBeInViewport({ ratio: 1 });
    const small = await panel
      .locator('button, label, select')
      .evaluateAll((all) => all.map((e) => e.getBoundingClientRect().height).filter((height) => height < 44));
    expect(small).toEqual([]);
    await panel.getByRole('button', { name: 'Step forward' }).tap();
    await expect.poll(() => reader.query().get('from')).not.toBeNull();
    await playButton(reader).tap();
    await expect(playButton(reader)).toHaveAccessibleName('Pause');
    await expect(period(reader)).toBeInViewport({ ratio: 1 });
    await playButton(reader).tap();
    await expect(playButton(reader)).toHaveAccessibleName('Play');
    await reader.seesNoOverflow();
  });
});
