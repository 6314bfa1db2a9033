import type { Locator } from '@playwright/test';
import type { DatasetDocument } from '#/core/dataset-document';
import { expectNoAxeFindings } from './axe';
import { fetchDataset } from './dataset';
import { expect, test } from './test';

const CORE = ['nanchang', 'kizilsu', 'urumqi', 'shymkent', 'nanjing', 'astana', 'dalian'];
const LANGUAGES = ['en', 'zh', 'ru', 'kk'] as const;
/** East China, far enough away for Nanjing and Nanchang to be one. */
const FAR = '#map=1.5/38/100';

test.describe('markers that stand for several places', () => {
  test('join none of the seven places of the opening view', async ({ reader }) => {
    await reader.opens();
    for (const id of CORE) await expect(reader.map.locator(`[data-place-id="${id}"]`)).toHaveCount(1);
  });

  test('have the sum, the years and all ids of their places, and part closer by', async ({ reader }) => {
    await reader.opens(`?lang=en${FAR}`);
    const joined = markerOf(reader.map, 'nanjing');
    const ids = ((await joined.getAttribute('data-place-ids')) ?? '').split(' ');
    expect(ids).toContain('nanchang');
    const [, more, count] = /^Nanjing and (\d+) more places?, (\d+) events, \d{4}/.exec(await nameOf(joined)) ?? [];
    expect(Number(more)).toBe(ids.length - 1);
    const before = await counts(reader.map);
    await reader.follows('?lang=en#map=4/33/112');
    for (const id of ['nanjing', 'nanchang'])
      await expect(reader.map.locator(`.map-marker[data-place-id="${id}"]`)).toBeVisible();
    await reader.follows('?lang=en#map=3.2/40/95');
    const after = await counts(reader.map);
    expect(ids.reduce((sum, id) => sum + (after.get(id) ?? 0), 0)).toBe(Number(count));
    expect(sumOf(before)).toBe(sumOf(after));
  });

  test('neither join nor part while the window is dragged; of one place left, the marker is its own', async ({
    reader,
  }) => {
    await reader.opens(`?lang=en&from=2025&to=2025${FAR}`);
    const joined = markerOf(reader.map, 'nanjing');
    await expect(joined).toHaveAttribute('data-place-ids', /nanchang/);
    await joined.evaluate((button) => button.setAttribute('data-seen', ''));
    await reader.dragsThumb('To', -30);
    await expect(reader.map.locator('[data-seen]')).toHaveCount(1);
    await reader.follows(`?lang=en&places=nanchang${FAR}`);
    await expect(reader.map.locator('.map-marker[data-place-id="nanchang"]')).toHaveAccessibleName(/^Nanchang, \d/);
  });

  test('open a list of their places, from which each place’s card is reached by keyboard alone', async ({ reader }) => {
    const { page, map, card } = reader;
    await reader.opens(`?lang=en${FAR}`);
    const joined = markerOf(map, 'nanjing');
    await joined.focus();
    await page.keyboard.press('Enter');
    const list = page.getByRole('dialog', { name: /Nanjing/ });
    await expect(list).toBeVisible();
    await expect(list.getByRole('button').first()).toBeFocused();
    await expectNoAxeFindings(page);
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
    await expect(joined).toBeFocused();
    await page.keyboard.press('Enter');
    const row = list.locator('[data-place-id="nanchang"]');
    await expect(row).toHaveAccessibleName(/^Nanchang, \d+ events?, \d{4}/);
    await reader.tabsTo(row);
    await page.keyboard.press('Enter');
    await expect(card.getByRole('heading', { level: 2 })).toHaveText('Nanchang');
    await expect(joined).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
    await expect(joined).toBeFocused();
  });

  test('close their list when they are pressed again, by mouse or by key', async ({ reader }) => {
    const { page, map } = reader;
    await reader.opens(`?lang=en${FAR}`);
    const joined = markerOf(map, 'nanjing');
    const list = page.getByRole('dialog', { name: /Nanjing/ });
    const presses = [() => joined.click(), () => joined.press('Enter'), () => joined.click()];
    for (const press of presses) {
      await press();
      await expect(list).toBeVisible();
      await expect(joined).toHaveAttribute('aria-expanded', 'true');
      await press();
      await expect(joined).toHaveAttribute('aria-expanded', 'false');
      await expect(list).toHaveCount(0);
      await expect(joined).toBeFocused();
    }
  });

  test('come apart when the reader asks to come closer', async ({ reader }) => {
    const { page, map } = reader;
    await reader.opens(`?lang=en${FAR}`);
    await markerOf(map, 'nanjing').click();
    await page
      .getByRole('dialog', { name: /Nanjing/ })
      .getByRole('button', { name: 'Come closer' })
      .click();
    for (const id of ['nanjing', 'nanchang'])
      await expect(map.locator(`.map-marker[data-place-id="${id}"]`)).toBeInViewport();
  });
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test.describe(`at ${width}×${height}`, () => {
    test.use({ viewport: { width, height } });

    test('names cover no marker, no other name, and are not cut, in any language', async ({ reader }) => {
      // Its name changes with the language.
      const map = reader.page.locator('section.map');
      await reader.opens('?lang=en');
      for (const lang of LANGUAGES) {
        await reader.follows(`?lang=${lang}`);
        await expect(reader.page.locator('html')).toHaveAttribute('lang', lang);
        await expect.poll(() => map.evaluate(findCollisions)).toEqual([]);
        expect(await map.locator('.map-name:visible').count()).toBeGreaterThanOrEqual(
          (await map.locator('.map-marker').count()) - 1,
        );
      }
    });
  });
}

test('what is covered or beyond the edge has no name there and no stop of the keyboard; what has no room shows its name when pointed at', async ({
  reader,
}) => {
  const { page, map } = reader;
  await reader.opens(`?lang=en${FAR}`);
  const crowded = markerOf(map, 'kizilsu');
  await expect(crowded.locator('.map-name')).toBeHidden();
  await crowded.hover();
  await expect(crowded.locator('.map-name')).toBeVisible();
  await expect(crowded.locator('.map-name')).toHaveAttribute('data-name', 'Kizilsu');

  // Central Asia lies beyond the map's left edge and under its buttons.
  await reader.follows('?lang=en#map=2.8/38/125');
  await page.mouse.move(0, 0);
  await expect.poll(() => map.evaluate(findCollisions)).toEqual([]);
  await expect(markerOf(map, 'shymkent')).toBeAttached();
  await map.getByRole('button', { name: 'All links between places' }).focus();
  const stops: string[] = [];
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    const marker = page.locator('.map-marker:focus');
    if ((await marker.count()) === 1) {
      await expect(marker).toBeInViewport({ ratio: 0.3 });
      stops.push(await nameOf(marker));
    } else if (stops.length > 0) break;
  }
  expect(stops.join()).toMatch(/Urumqi.*Dalian/);
  expect(stops.join()).not.toMatch(/Shymkent|Astana/);
});

test('five thousand places make at most a hundred markers, with every event in one of them', async ({
  reader,
  request,
}) => {
  const { page, map } = reader;
  const made = withManyPlaces(await fetchDataset(request));
  await page.route('**/data/corridor.json', (route) => route.fulfill({ json: made }));
  await reader.opens('#map=1/40/85');
  for (const zoom of ['1', '0.6']) {
    await reader.follows(`#map=${zoom}/40/85`);
    await expect.poll(async () => sumOf(await counts(map))).toBe(5000);
    expect(await map.locator('.map-marker').count()).toBeLessThanOrEqual(100);
  }
  for (const zoom of ['3', '5']) {
    await reader.follows(`#map=${zoom}/40/60`);
    await expect.poll(() => map.locator('.map-marker').count()).toBeLessThanOrEqual(100);
    expect(await map.evaluate(findCollisions)).toEqual([]);
  }
});

/** Five hundred events at ten places each, in rows and columns over the middle of Asia, crowded in its west. */
function withManyPlaces(document: DatasetDocument): DatasetDocument {
  const [place, event] = [document.places.find(({ id }) => id === 'urumqi'), document.events[0]];
  if (place === undefined || event === undefined) throw new Error('The dataset has changed');
  const places = Array.from({ length: 5000 }, (_, i) => {
    const [column, row] = [i % 100, Math.floor(i / 100)];
    return {
      ...place,
      id: `place-${i}`,
      parent: null,
      lon: 50 + (column * column) / 150,
      lat: 25 + row / 2,
      sameAs: [],
    };
  });
  const events = Array.from({ length: 500 }, (_, i) => ({
    ...event,
    id: `event-${i}`,
    partOf: null,
    related: [],
    places: places.slice(i * 10, i * 10 + 10).map(({ id }) => {
      return { place: id, role: 'venue' as const, basis: 'stated' as const, note: null };
    }),
  }));
  return { ...document, places: [...document.places, ...places], events };
}

/** The marker that stands for a place, alone or with others. */
function markerOf(map: Locator, id: string): Locator {
  return map.locator(`.map-marker[data-place-id="${id}"], .map-marker[data-place-ids~="${id}"]`);
}

async function nameOf(marker: Locator): Promise<string> {
  return (await marker.getAttribute('aria-label')) ?? '';
}

/** How many events each marker has, by the first of its places. */
async function counts(map: Locator): Promise<ReadonlyMap<string, number>> {
  const found = await map
    .locator('.map-marker')
    .evaluateAll((all) =>
      all.map((marker): [string, number] => [
        marker.getAttribute('data-place-id') ?? marker.getAttribute('data-place-ids')?.split(' ')[0] ?? '',
        Number(marker.textContent?.match(/^[\d,]+/)?.[0].replace(',', '')),
      ]),
    );
  return new Map(found);
}

function sumOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** Runs in the page: every pair of name and name, marker, button or note that overlaps, and every name that is cut. */
function findCollisions(map: Element): readonly string[] {
  const seen = (selector: string) =>
    [...map.querySelectorAll<HTMLElement>(selector)].filter((element) => element.getClientRects().length > 0);
  const frame = map.getBoundingClientRect();
  const markers = seen('.map-marker').map((element) => ({ element, box: element.getBoundingClientRect() }));
  const covers = seen('.map-buttons, .map-note, .map-arcs').map((element) => element.getBoundingClientRect());
  const names = seen('.map-name').map((element) => ({ element, box: element.getBoundingClientRect() }));
  const overlap = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;
  return names.flatMap(({ element, box }, i) => {
    const text = element.dataset.name ?? '';
    const cut = box.left < frame.left || box.right > frame.right || box.top < frame.top || box.bottom > frame.bottom;
    const spills = element.scrollWidth > element.clientWidth + 1;
    return [
      ...(cut ? [`${text} is cut`] : []),
      ...(spills ? [`${text} is wider than its room`] : []),
      ...(covers.some((other) => overlap(box, other)) ? [`${text} is covered`] : []),
      ...markers
        .filter((marker) => overlap(box, marker.box))
        .map((marker) => `${text} over ${marker.element.ariaLabel}`),
      ...names
        .slice(i + 1)
        .filter((other) => overlap(box, other.box))
        .map((other) => `${text} over ${other.element.dataset.name}`),
    ];
  });
}
