import { expect, test, WITHOUT_WEBGL } from './test';

test.use(WITHOUT_WEBGL);

test('a window typed as dates limits map, timeline, list and counts alike', async ({ reader }) => {
  await reader.opens();
  const before = await reader.counts();
  await reader.typesDate('From', '2025-10');
  await reader.typesDate('To', '2025-11');
  await expect.poll(() => [reader.query().get('from'), reader.query().get('to')]).toEqual(['2025-10', '2025-11']);
  await reader.seesOneTruth();
  expect((await reader.counts()).shown).toBeLessThan(before.shown);
  await expect(reader.thumb('From')).toHaveAttribute('aria-valuetext', /1 October 2025/);
  await expect(reader.thumb('To')).toHaveAttribute('aria-valuetext', /30 November 2025/);
  // What has no date is behind a closed heading; on paper it is open.
  const undated = reader.page.locator('.list-undated [data-event-id]');
  await expect(undated).toHaveCount(0);
  await reader.page.emulateMedia({ media: 'print' });
  await expect(undated.first()).toBeVisible();
  await reader.page.emulateMedia({ media: 'screen' });
  await expect(undated).toHaveCount(0);
});

test('dragging a handle moves everything together', async ({ reader }) => {
  await reader.opens();
  const before = await reader.counts();
  const markers = (await reader.namesOnMap()).length;
  await reader.dragsThumb('From', 400);
  await expect.poll(async () => (await reader.counts()).shown).toBeLessThan(before.shown);
  await reader.seesOneTruth();
  expect((await reader.namesOnMap()).length).toBeLessThanOrEqual(markers);
  await expect.poll(() => reader.query().get('from')).not.toBeNull();
});

test('a drag across all of time draws a window, which a year’s beginning holds', async ({ reader }) => {
  await reader.opens();
  await reader.drawsWindow(2025, 2025);
  await expect.poll(() => [reader.query().get('from'), reader.query().get('to')]).toEqual(['2025', '2025']);
  await reader.seesOneTruth();
});

test('dragging the body moves the window and keeps its length', async ({ reader }) => {
  await reader.opens('?from=2023&to=2025');
  const days = async () =>
    Number(await reader.thumb('To').getAttribute('aria-valuenow')) -
    Number(await reader.thumb('From').getAttribute('aria-valuenow'));
  const length = await days();
  const from = await reader.thumb('From').getAttribute('aria-valuenow');
  await reader.dragsBody(-120);
  await expect.poll(() => reader.thumb('From').getAttribute('aria-valuenow')).not.toBe(from);
  expect(await days()).toBe(length);
  await reader.seesOneTruth();
});

test('keys on a thumb move it, Home and End as far as it goes', async ({ reader }) => {
  await reader.opens('?from=2025-07&to=2025-12');
  await reader.presses('From', 'ArrowRight');
  await expect(reader.thumb('From')).toHaveAttribute('aria-valuetext', /1 August 2025/);
  await reader.presses('To', 'ArrowLeft', 'ArrowLeft');
  await expect(reader.thumb('To')).toHaveAttribute('aria-valuetext', /31 October 2025/);
  await reader.seesOneTruth();
  await reader.presses('From', 'Home');
  const least = await reader.thumb('From').getAttribute('aria-valuemin');
  await expect(reader.thumb('From')).toHaveAttribute('aria-valuenow', least ?? '');
  await reader.seesOneTruth();
});

test('dragging the timeline moves the one window', async ({ reader }) => {
  await reader.opens('?from=2025-10&to=2025-11');
  await reader.dragsTimeline(-300);
  await expect.poll(() => reader.query().get('from')).not.toBe('2025-10');
  await reader.seesOneTruth();
  const value = await reader.thumb('From').getAttribute('aria-valuetext');
  expect(value).not.toContain('1 October 2025');
});

test('a drag is one step of history, a typed date another', async ({ reader }) => {
  await reader.opens();
  await reader.typesDate('From', '2024');
  await expect.poll(() => reader.query().get('from')).toBe('2024');
  await reader.dragsThumb('To', -60);
  await expect.poll(() => reader.query().get('to')).not.toBeNull();
  await reader.page.goBack();
  await expect.poll(() => new URL(reader.page.url()).search).toBe('');
  await reader.seesOneTruth();
});

test('the status is silent while a hand drags, and speaks after', async ({ reader }) => {
  await reader.opens();
  const thumb = await reader.thumb('From').boundingBox();
  if (thumb === null) throw new Error('no thumb');
  await reader.page.mouse.move(thumb.x + thumb.width / 2, thumb.y + thumb.height / 2);
  await reader.page.mouse.down();
  await reader.page.mouse.move(thumb.x + 200, thumb.y, { steps: 8 });
  await expect(reader.status).toHaveAttribute('aria-live', 'off');
  await reader.page.mouse.up();
  await expect(reader.status).toHaveAttribute('aria-live', 'polite');
});

test('certain shows only what lies wholly inside, and both counts are given', async ({ reader }) => {
  await reader.opens('?from=2025-10&to=2025-11');
  await reader.page.getByRole('button', { name: /^Dates/ }).click();
  const choice = reader.page.getByRole('dialog', { name: 'Dates' });
  const rule = (name: string) => choice.getByRole('radio', { name: new RegExp(`^${name}`) });
  const [possible = 0, certain = 0] = (await choice.locator('label').allInnerTexts()).map((text) =>
    Number(/\d+/.exec(text)?.[0]),
  );
  await expect(choice.getByText('Counts every event that may fall into the window.')).toBeVisible();
  await expect(choice.getByText('Counts only events that lie wholly in the window.')).toBeVisible();
  expect((await reader.counts()).shown).toBe(possible);
  await expect(rule('possible')).toBeChecked();
  await rule('certain').check();
  await expect.poll(async () => (await reader.counts()).shown).toBe(certain);
  await expect(rule('possible')).toBeVisible();
  expect(certain).toBeLessThanOrEqual(possible);
  expect(reader.query().get('dates')).toBe('certain');
  await reader.seesOneTruth();
});

test('rows can be places, organisations, countries or sources', async ({ reader }) => {
  await reader.opens('?from=2025');
  const before = new Set(await reader.idsOnTimeline());
  for (const lanes of ['place', 'org', 'country', 'source']) {
    await reader.page.getByRole('combobox', { name: /rows/i }).selectOption(lanes);
    expect(reader.query().get('lanes')).toBe(lanes);
    await expect.poll(async () => (await reader.idsOnTimeline()).length).toBeGreaterThan(0);
  }
  await reader.page.getByRole('combobox', { name: /rows/i }).selectOption('kind');
  await expect.poll(async () => new Set(await reader.idsOnTimeline())).toEqual(before);
});

test('a date that cannot be is refused in words, until the window changes otherwise', async ({ reader }) => {
  const { page } = reader;
  const from = page.getByRole('textbox', { name: 'From', exact: true });
  const refused = page.getByRole('alert').filter({ hasText: '2025-02-30' });
  const isRefused = async () => {
    await reader.typesDate('From', '2025-02-30');
    await expect(refused).toBeVisible();
  };
  await reader.opens();
  await isRefused();
  expect(new URL(page.url()).search).toBe('');
  await page.getByRole('button', { name: '2018', exact: true }).click();
  await expect(refused).toHaveCount(0);
  await expect(from).toHaveValue('2018-01-01');
  await isRefused();
  await page.goBack();
  await expect(refused).toHaveCount(0);
  await expect(from).toHaveValue('1980-01-01');
  await isRefused();
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(refused).toHaveCount(0);
  await expect(from).toHaveValue(/^\d{4}-\d\d-01$/);
});

test('a row that comes while a hand drags has its place among the others', async ({ reader }) => {
  await reader.opens('?from=2023&to=2023');
  const order = () => reader.page.locator('.timeline-lane-name').allInnerTexts();
  const before = await order();
  const thumb = await reader.thumb('To').boundingBox();
  const end = await reader.pointOnBar(0.99);
  if (thumb === null) throw new Error('There is no thumb');
  await reader.page.mouse.move(thumb.x + thumb.width / 2, thumb.y + thumb.height / 2);
  await reader.page.mouse.down();
  await reader.page.mouse.move(end.x, end.y, { steps: 10 });
  await expect.poll(async () => (await order()).length).toBeGreaterThan(before.length);
  const dragged = await order();
  await reader.page.mouse.up();
  await reader.seesOneTruth();
  expect(dragged).toEqual(await order());
});

test('ctrl and the wheel end at twice what is dated, however often they turn', async ({ reader }) => {
  const { page } = reader;
  await reader.opens('?from=2025&to=2025');
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  const box = await reader.timeline.locator('.timeline-rows').boundingBox();
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 60);
  await page.keyboard.down('Control');
  for (let turn = 0; turn < 80; turn++) {
    await page.mouse.wheel(0, 300);
    await reader.isDrawn();
  }
  await page.keyboard.up('Control');
  const years = async () => {
    const link = new URL(page.url()).searchParams;
    return Number.parseInt(link.get('to') ?? '', 10) - Number.parseInt(link.get('from') ?? '', 10);
  };
  // The data spans 47 years.
  await expect.poll(years).toBeGreaterThan(80);
  expect(await years()).toBeLessThan(96);
  expect(failures).toEqual([]);
});
