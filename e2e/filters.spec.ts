import { expect, test, WITHOUT_WEBGL } from './test';

test.use(WITHOUT_WEBGL);

test('a kind narrows everything, its count is what is shown, and clearing brings all back', async ({ reader }) => {
  await reader.opens();
  const { total } = await reader.counts();
  const promised = await reader.countOfKind('Visit');
  await reader.togglesKind('Visit');
  await expect.poll(async () => (await reader.counts()).shown).toBe(promised);
  await reader.seesOneTruth();
  expect(reader.query().get('kinds')).toBe('visit');
  await reader.page.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(async () => (await reader.counts()).shown).toBe(total);
  expect(new URL(reader.page.url()).search).toBe('');
});

for (const [title, key] of [
  ['Places', 'places'],
  ['Organisations', 'orgs'],
  ['Countries', 'countries'],
  ['Sources', 'sources'],
  ['Status', 'statuses'],
] as const) {
  test(`filters by ${title.toLowerCase()}, with live counts`, async ({ reader }) => {
    await reader.opens();
    const panel = await reader.opensFilter(title);
    const option = panel.getByRole('checkbox').first();
    const promised = Number(/(\d+)\s*$/.exec(await panel.locator('label').first().innerText())?.[1]);
    await option.check();
    await expect.poll(async () => (await reader.counts()).shown).toBe(promised);
    expect(reader.query().get(key)).not.toBeNull();
    await reader.page.keyboard.press('Escape');
    await reader.seesOneTruth();
    await reader.page.goBack();
    await expect.poll(() => reader.query().get(key)).toBeNull();
    await reader.seesOneTruth();
  });
}

test('the map keeps its place and size when the first filter is set', async ({ reader }) => {
  await reader.opens();
  const before = await reader.map.boundingBox();
  await reader.togglesKind('Visit');
  await expect(reader.page.getByRole('button', { name: 'Clear all' })).toBeVisible();
  expect(await reader.map.boundingBox()).toEqual(before);
});

test('chips are as wide when they are chosen, so that the map keeps its size however many are', async ({ reader }) => {
  await reader.opens('?lang=ru');
  const map = reader.page.locator('.map');
  const before = await map.boundingBox();
  for (const kind of ['visit', 'meeting', 'agreement', 'programme']) {
    const chip = reader.page.locator(`.filters-kind[value="${kind}"]`);
    const width = (await chip.boundingBox())?.width ?? 0;
    await chip.click();
    await expect(chip).toHaveAttribute('aria-pressed', 'true');
    expect((await chip.boundingBox())?.width).toBeCloseTo(width, 0);
  }
  expect(await map.boundingBox()).toEqual(before);
});

test('a facet’s counts leave its own filter out', async ({ reader }) => {
  await reader.opens();
  const before = await reader.countOfKind('Meeting');
  await reader.togglesKind('Visit');
  expect(await reader.countOfKind('Meeting')).toBe(before);
  const visits = (await reader.counts()).shown;
  await reader.togglesKind('Meeting');
  await expect.poll(async () => (await reader.counts()).shown).toBe(visits + before);
});

test('says when nothing matches, and how to undo it', async ({ reader }) => {
  await reader.opens('?from=1990&to=1991&kinds=visit');
  await expect.poll(async () => (await reader.counts()).shown).toBe(0);
  await expect(reader.events).toContainText(/no event/i);
  await reader.events.getByRole('button', { name: 'Clear all' }).click();
  await reader.seesOneTruth();
  expect((await reader.counts()).shown).toBeGreaterThan(0);
});
