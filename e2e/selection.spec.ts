import { eventsAt, fetchDataset } from './dataset';
import { expect, test, WITHOUT_WEBGL } from './test';

test.use(WITHOUT_WEBGL);

test('clicking Urumqi opens its card and highlights its events on the timeline and in the list', async ({
  reader,
  request,
}) => {
  const urumqi = new Set(eventsAt(await fetchDataset(request), 'urumqi'));
  await reader.opens();
  await reader.clicksPlace('Urumqi');
  expect(reader.query().get('place')).toBe('urumqi');
  await reader.seesHighlighted(urumqi);
  for (const id of urumqi) await expect(reader.card).toContainText(await reader.titleOf(id));
});

test('from a place to an event to the paragraphs that support it, and to the source', async ({ reader, request }) => {
  const dataset = await fetchDataset(request);
  await reader.opens();
  await reader.clicksPlace('Urumqi');
  const visit = dataset.events.find((event) => event.id === 'auezov-xju-visit-2025');
  const title = visit?.title.en ?? '';
  await reader.card
    .getByRole('button', { name: title })
    .or(reader.card.getByRole('link', { name: title }))
    .first()
    .click();
  await expect(reader.card.getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(reader.card).toContainText('29 October');
  await expect(reader.card).toContainText('inferred');
  const source = dataset.sources.find(({ id }) => id === visit?.evidence[0]?.source);
  await reader.card
    .getByText(source?.title.en ?? '', { exact: true })
    .first()
    .click();
  await expect(reader.card.getByRole('heading', { level: 2 })).toHaveText(source?.title.en ?? '');
  const resting = dataset.events.filter((event) => event.evidence.some((one) => one.source === source?.id));
  await reader.seesHighlighted(new Set(resting.map((event) => event.id)));
});

test('an event chosen from the list is shown everywhere', async ({ reader, request }) => {
  const { events } = await fetchDataset(request);
  const id =
    events.find((event) => event.places.some(({ place }) => place === 'nanchang') && event.when !== null)?.id ?? '';
  await reader.opens();
  await reader.choosesFromList(id);
  await reader.seesOpen(id);
});

test('an event chosen from the timeline is shown everywhere', async ({ reader }) => {
  await reader.opens('?from=2025-10&to=2025-12');
  const [id = ''] = await reader.idsOnTimeline();
  await reader.choosesFromTimeline(id);
  await reader.seesOpen(id);
});

test('a card that is cut shades its lower edge until its end is reached', async ({ reader }) => {
  await reader.opens('?place=nanjing');
  const card = reader.page.locator('.card');
  const box = await card.boundingBox();
  if (box === null) throw new Error('There is no card');
  /** What is seen beside its text, so far above its lower edge. */
  const seen = async (above: number) => {
    const clip = { x: Math.ceil(box.x) + 7, y: Math.round(box.y + box.height - above), width: 4, height: 5 };
    return (await reader.page.screenshot({ clip, animations: 'disabled' })).toString('base64');
  };
  const paper = await seen(80);
  expect(await seen(7)).not.toBe(paper);
  await card.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect.poll(() => seen(7)).toBe(paper);
});

test('the card goes from event to event, and Escape closes it and gives focus back', async ({ reader }) => {
  await reader.opens();
  const ids = await reader.idsInList();
  const [first = '', second = ''] = ids;
  await reader.row(first).focus();
  await reader.page.keyboard.press('Enter');
  await reader.seesOpen(first);
  await reader.card.getByRole('button', { name: /next/i }).click();
  await reader.seesOpen(second);
  await reader.card.getByRole('button', { name: /previous/i }).click();
  await reader.seesOpen(first);
  await reader.page.keyboard.press('Escape');
  await expect(reader.card).toHaveCount(0);
  await expect(reader.row(first)).toBeFocused();
});

test('a row that has the focus lies below the year that sticks, after Escape and going back by Tab', async ({
  reader,
}) => {
  const { page } = reader;
  await reader.opens();
  const row = reader.events.locator('.list-row').filter({ hasText: 'Preparatory classes' });
  /** Whether something lies over the upper edge of what has the focus. */
  const covered = () =>
    page.evaluate(() => {
      const focused = document.activeElement;
      const { left, top } = focused?.getBoundingClientRect() ?? { left: 0, top: 0 };
      return !focused?.contains(document.elementFromPoint(left + 30, top + 3));
    });
  await row.click();
  await expect(reader.card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reader.card).toHaveCount(0);
  await expect(row).toBeFocused();
  await expect.poll(covered).toBe(false);
  for (let presses = 0; presses < 12; presses++) await page.keyboard.press('Tab');
  for (let presses = 0; presses < 12; presses++) {
    await page.keyboard.press('Shift+Tab');
    expect(await covered()).toBe(false);
  }
});

test('the selected row comes into view', async ({ reader }) => {
  await reader.opens();
  const id = (await reader.idsInList()).at(-1) ?? '';
  await expect(reader.row(id)).not.toBeInViewport();
  await reader.page.goto(`?event=${id}`);
  await reader.isReady();
  await expect(reader.row(id)).toBeInViewport();
});

test('pointing at an event lights it on the timeline, pointing at a place lights its events', async ({
  reader,
  request,
}) => {
  const urumqi = eventsAt(await fetchDataset(request), 'urumqi');
  await reader.opens();
  await reader.marker('Urumqi').hover();
  await reader.seesLit(new Set(urumqi));
  const [first = ''] = await reader.idsInList();
  await reader.row(first).hover();
  await reader.seesLit(new Set([first]));
});

test('pointing at an event in the list lights its place on the map, and dims the others', async ({ reader }) => {
  await reader.opens();
  await reader.row('njit-meeting-2025').hover();
  await expect(reader.marker('Dalian')).toHaveClass(/map-marker-dimmed/);
  await expect(reader.marker('Nanjing')).not.toHaveClass(/map-marker-dimmed/);
});

test('“show only these” makes a filter of a selection', async ({ reader, request }) => {
  const urumqi = new Set(eventsAt(await fetchDataset(request), 'urumqi'));
  await reader.opens();
  await reader.clicksPlace('Urumqi');
  await reader.card.getByRole('button', { name: /only these/i }).click();
  await expect.poll(async () => new Set(await reader.idsInList())).toEqual(urumqi);
  await reader.seesOneTruth();
});

test('a link to an event opens with it in sight, and with bins on the days of their events', async ({ reader }) => {
  await reader.opens('?from=2025-11&to=2025-12&lanes=org&event=njit-meeting-2025');
  // Below what can be seen at first.
  await expect(reader.item('njit-meeting-2025').first()).toBeInViewport({ ratio: 1 });
  const chosen = await reader.item('njit-meeting-2025').first().boundingBox();
  const bin = reader.timeline.getByRole('button', { name: /^8–14 December 2025.*Nanjing Institute of Technology/ });
  const box = await bin.boundingBox();
  if (chosen === null || box === null) throw new Error('The meeting and the bin of its week are drawn');
  const day = chosen.x + chosen.width / 2;
  expect(box.x).toBeLessThan(day);
  expect(box.x + box.width).toBeGreaterThan(day);
});
