import { fetchDataset } from './dataset';
import { expect, test } from './test';

const SEVEN = ['Nanchang', 'Kizilsu', 'Urumqi', 'Shymkent', 'Nanjing', 'Astana', 'Dalian'];

test('opens with everything in view: seven places, the timeline, the list', async ({ reader, request }) => {
  const { events } = await fetchDataset(request);
  await reader.opens();
  expect(await reader.counts()).toEqual({ shown: events.length, total: events.length });
  await reader.seesOneTruth();
  for (const name of SEVEN) await expect(reader.marker(name)).toBeInViewport({ ratio: 0.9 });
  const dated = events.filter((event) => event.when !== null).length;
  // Singly, or counted where they are dense.
  const counted = await reader.timeline.locator('.timeline-lane-count').allInnerTexts();
  expect(counted.reduce((sum, count) => sum + Number(count), 0)).toBe(dated);
  expect((await reader.idsOnTimeline()).length).toBeGreaterThan(0);
  await expect(reader.page).toHaveTitle(/Corridor Atlas/);
  expect(new URL(reader.page.url()).search).toBe('');
});

test('says how current the data is', async ({ reader, request }) => {
  const { dataset, sources } = await fetchDataset(request);
  await reader.opens();
  const page = await reader.page.locator('body').innerText();
  expect(page).toContain(dataset.version);
  for (const year of new Set(sources.map((source) => source.published?.slice(0, 4)))) {
    if (year !== undefined) expect(page).toContain(year);
  }
});

test('keeps everything that matters above the fold of a small screen', async ({ reader }) => {
  await reader.page.setViewportSize({ width: 1280, height: 720 });
  await reader.opens();
  for (const part of [reader.map, reader.timeline, reader.events, reader.status, reader.thumb('From')]) {
    await expect(part).toBeInViewport();
  }
  for (const name of SEVEN) await expect(reader.marker(name)).toBeInViewport({ ratio: 0.9 });
  await reader.seesNoOverflow();
});

test('shows the undated and the unplaced when asked', async ({ reader, request }) => {
  const { events } = await fetchDataset(request);
  const undated = events.filter((event) => event.when === null).map((event) => event.id);
  await reader.opens();
  if (undated.length > 0) {
    await reader.status.getByRole('button', { name: `${undated.length} undated` }).click();
    await expect.poll(async () => new Set(await reader.idsInList())).toEqual(new Set(undated));
    await reader.page.goBack();
  }
  await reader.status.getByRole('button', { name: /without a place/ }).click();
  await reader.seesOneTruth();
  expect((await reader.counts()).shown).toBeGreaterThan(0);
  await expect(reader.map.locator('[data-place-id]')).toHaveCount(0);
});
