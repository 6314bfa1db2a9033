import type { Page } from '@playwright/test';
import type { DatasetDocument } from '#/core/dataset-document';
import { fetchDataset } from './dataset';
import { placeOf } from './places';
import type { Reader } from './reader';
import { expect, test } from './test';
import { losesContext, seenWebGl, watchWebGl } from './webgl';

const ALL_LINKS = { name: 'All links between places' };

test('all links on demand: as arcs, as a list with counts, and in the link', async ({ reader, request }) => {
  const { page, map } = reader;
  const expected = linksOf(await fetchDataset(request));
  await reader.opens();
  const { shown } = await reader.counts();
  await map.getByRole('button', ALL_LINKS).click();
  await expect.poll(() => reader.query().get('arcs')).toBe('1');
  await map.getByRole('button', { name: `${expected.length} links` }).click();
  const list = page.getByRole('dialog', { name: 'Links between places' });
  const links = list.getByRole('button', { name: /, \d+ events?$/ });
  const said = await links.evaluateAll((all) =>
    all.map((one) => one.querySelector('.visually-hidden')?.textContent ?? ''),
  );
  const unordered = (name: string) =>
    name.replace(/^(.+) – (.+), (\d+) .*$/, (_, a, b, n) => [...[a, b].sort(), n].join());
  expect(said.map(unordered).sort()).toEqual(
    expected.map(({ ends, events }) => [...ends, events.length].join()).sort(),
  );
  const counts = said.map((name) => Number(/(\d+) event/.exec(name)?.[1]));
  expect(counts).toEqual([...counts].sort((a, b) => b - a));

  // By keyboard: the strongest lights its events everywhere, shows both ends and names the events.
  const strongest = expected.find(({ ends }) => unordered(said[0] ?? '').startsWith(ends.join()));
  await reader.tabsTo(links.first());
  await reader.seesLit(new Set(strongest?.events));
  await page.keyboard.press('Enter');
  await expect.poll(() => arePlacesInSight(reader, strongest?.ends ?? [])).toBe(true);
  await expect(list.getByRole('listitem').first().getByRole('listitem')).toHaveCount(strongest?.events.length ?? -1);
  expect((await reader.counts()).shown).toBe(shown);
  expect(new URL(page.url()).hash).toBe('');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();

  // A filter takes links away; the button takes them all.
  await reader.togglesKind('Alliance');
  await expect(map.getByRole('button', { name: `${expected.length} links` })).toHaveCount(0);
  await map.getByRole('button', ALL_LINKS).click();
  await expect(map.getByRole('button', { name: /^\d+ links?$/ })).toHaveCount(0);
  await expect.poll(() => reader.query().has('arcs')).toBe(false);
});

test('a globe by button and by link hides what lies behind it; fitting shows everything again', async ({ reader }) => {
  const { map, page } = reader;
  // South America is the middle: on a flat map of the world China is in sight, on a globe it is not.
  await reader.opens('#map=1.2/0/-70');
  const globe = map.getByRole('button', { name: 'Globe' });
  await expect(globe).toHaveAttribute('aria-pressed', 'false');
  await reader.dragsMap(-20); // A map that the reader has moved stays where it is, but its markers do not.
  await expect(reader.marker('Urumqi')).toBeVisible();
  await globe.click();
  await expect(globe).toHaveAttribute('aria-pressed', 'true');
  expect(reader.query().get('globe')).toBe('1');
  await expect(reader.marker('Urumqi')).toBeHidden();
  await expect(reader.marker('Nanjing')).toBeHidden();
  await map.getByRole('button', { name: 'Show everything' }).click();
  await expect(reader.marker('Urumqi')).toBeInViewport();
  await expect(reader.marker('Nanjing')).toBeInViewport();
  await expect.poll(() => new URL(page.url()).hash).toBe('');

  const fitted = await placeOf(reader, 'Urumqi');
  await reader.opens('?globe=1');
  await expect(globe).toHaveAttribute('aria-pressed', 'true');
  expect(distance(await placeOf(reader, 'Urumqi'), fitted)).toBeLessThan(3);
  expect(await reader.cutNames()).toEqual([]);
  await globe.click();
  await expect.poll(() => reader.query().has('globe')).toBe(false);
  await page.goBack();
  await expect(globe).toHaveAttribute('aria-pressed', 'true');
});

test.describe('with an eye on WebGL', () => {
  test.beforeEach(({ page }) => watchWebGl(page));

  test('scrubbing moves the markers’ counts and draws no basemap anew; the map stays where it is', async ({
    reader,
  }) => {
    const { page } = reader;
    await reader.opens();
    await stands(page);
    const fitted = await placeOf(reader, 'Urumqi');
    const before = await reader.namesOnMap();
    const box = await reader.thumb('From').boundingBox();
    if (box === null) throw new Error('There is no scrubber');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + box.width / 2, y);
    await page.mouse.down();
    const drawn = (await seenWebGl(page)).calls;
    const seen = new Set<string>();
    for (let step = 1; step <= 60; step++) {
      await page.mouse.move(box.x + box.width / 2 + step * 18, y);
      seen.add((await reader.namesOnMap()).join());
    }
    expect(seen.size).toBeGreaterThan(5);
    expect((await seenWebGl(page)).calls).toBe(drawn);
    await page.mouse.up();
    expect(await reader.namesOnMap()).not.toEqual(before);
    await reader.seesOneTruth();

    // Back to all of time: whatever came and went, the map has not moved by itself, nor when the reader has put it somewhere.
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await expect.poll(() => reader.namesOnMap()).toEqual(before);
    expect(await placeOf(reader, 'Urumqi')).toEqual(fitted);
    await reader.dragsMap(-120);
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#map=/);
    const { hash } = new URL(page.url());
    const moved = await placeOf(reader, 'Urumqi');
    expect(distance(moved, fitted)).toBeGreaterThan(60);
    await reader.togglesKind('Meeting');
    await reader.choosesFromList((await reader.idsInList())[0] ?? '');
    await reader.seesOneTruth();
    expect(await placeOf(reader, 'Urumqi')).toEqual(moved);
    expect(new URL(page.url()).hash).toBe(hash);
  });

  test('a graphics context that comes back brings the map as it should now be', async ({ reader }) => {
    const { map, page } = reader;
    await reader.opens('?place=urumqi');
    await stands(page);
    const light = (await seenWebGl(page)).brightness;
    const theme = page.getByRole('banner').getByRole('button', { name: /theme|appearance|colou?rs/i });
    // From the system’s theme to the light and the dark one.
    await losesContext(page, [theme, theme, reader.filters.getByRole('button', { name: /^Meeting/ })]);
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await stands(page);
    expect(light).toBeGreaterThan(150);
    await expect.poll(async () => (await seenWebGl(page)).brightness).toBeLessThan(90);
    await expect(map).toHaveAttribute('data-drawn-by', 'webgl');
    await expect(reader.marker('Urumqi')).toHaveClass(/map-marker-selected/);
    const { calls } = await seenWebGl(page);
    await map.getByRole('button', ALL_LINKS).click();
    await expect.poll(async () => (await seenWebGl(page)).calls).toBeGreaterThan(calls);
    await reader.dragsMap(-80);
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#map=/);
  });

  test('a region’s outline is drawn while it is pointed at', async ({ reader }) => {
    const { page } = reader;
    const outlines = page.waitForResponse(/regions\.topo\.json/);
    await reader.opens();
    await stands(page);
    const { calls } = await seenWebGl(page);
    await reader.marker('Xinjiang').hover();
    expect((await outlines).ok()).toBe(true);
    await expect.poll(async () => (await seenWebGl(page)).calls).toBeGreaterThan(calls);
  });
});

test('by keyboard alone: every button has a name, the arrows pan, plus and minus zoom', async ({ reader }) => {
  const { map, page } = reader;
  await reader.opens();
  for (const name of ['Zoom in', 'Zoom out', 'Show everything', 'Borders', 'Globe', ALL_LINKS.name]) {
    await expect(map.getByRole('button', { name, exact: true })).toHaveAttribute('title', name);
  }
  const presses = async (name: string, key: string, value: string | null) => {
    await reader.tabsTo(map.getByRole('button', { name, exact: true }));
    await page.keyboard.press('Space');
    await expect.poll(() => reader.query().get(key)).toBe(value);
  };
  await presses('Globe', 'globe', '1');
  await presses('Globe', 'globe', null);
  await presses(ALL_LINKS.name, 'arcs', '1');

  await reader.tabsTo(map.getByRole('application'));
  const before = await placeOf(reader, 'Urumqi');
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await placeOf(reader, 'Urumqi')).x).toBeLessThan(before.x - 20);
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#map=/);
  const zoom = () => Number(/#map=([\d.]+)/.exec(page.url())?.[1]);
  const first = zoom();
  await page.keyboard.press('=');
  await expect.poll(zoom).toBeGreaterThan(first + 0.5);
  await page.keyboard.press('-');
  await expect.poll(zoom).toBeLessThan(first + 0.5);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('what is rarely used folds behind one button; nothing covers a marker', async ({ reader }) => {
    const { map } = reader;
    await reader.opens();
    const options = map.getByRole('button', { name: 'Map options' });
    await expect(map.getByRole('button', { name: 'Globe' })).toBeHidden();
    const buttons = map.locator('.map-button:visible');
    for (const button of await buttons.all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    const covered = await map.evaluate((element) => {
      const panels = [...element.querySelectorAll('.map-buttons, .map-arcs')].map((panel) =>
        panel.getBoundingClientRect(),
      );
      return [...element.querySelectorAll('[data-place-id]')].flatMap((marker) => {
        const box = marker.getBoundingClientRect();
        const under = panels.some(
          (panel) =>
            box.left < panel.right && panel.left < box.right && box.top < panel.bottom && panel.top < box.bottom,
        );
        return under ? [marker.getAttribute('aria-label')] : [];
      });
    });
    expect(covered).toEqual([]);
    await options.tap();
    await expect(options).toHaveAttribute('aria-expanded', 'true');
    await map.getByRole('button', { name: 'Globe' }).tap();
    await expect.poll(() => reader.query().get('globe')).toBe('1');
    await map.getByRole('button', ALL_LINKS).tap();
    await map.getByRole('button', { name: /^\d+ links$/ }).tap();
    await expect(reader.page.getByRole('dialog', { name: 'Links between places' })).toBeInViewport();
    await reader.seesNoOverflow();
  });
});

/** The map has drawn all that it has to draw. */
async function stands(page: Page): Promise<void> {
  let last = -1;
  await expect
    .poll(
      async () => {
        const { calls } = await seenWebGl(page);
        const still = calls === last && calls > 0;
        last = calls;
        return still;
      },
      { intervals: [1500] },
    )
    .toBe(true);
}

type Point = { readonly x: number; readonly y: number };

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Those of the places that have a marker; some are only seats. */
async function arePlacesInSight({ map }: Reader, names: readonly string[]): Promise<boolean> {
  const frame = await map.boundingBox();
  const marked = await map
    .locator('[data-place-id]:visible')
    .evaluateAll(
      (all, wanted) =>
        all
          .filter((one) => wanted.some((name) => one.getAttribute('aria-label')?.startsWith(name)))
          .map((one) => one.getBoundingClientRect().toJSON()),
      names,
    );
  if (frame === null || marked.length === 0) return false;
  return marked.every(
    ({ x, y }) => x > frame.x && y > frame.y && x < frame.x + frame.width && y < frame.y + frame.height,
  );
}

/** Which pairs of places are joined by which events, worked out anew from the document: both ends by name, in order. */
function linksOf({ events, places, organizations }: DatasetDocument) {
  const found = new Map<string, { readonly ends: readonly string[]; readonly events: string[] }>();
  const placeById = new Map(places.map((place) => [place.id, place]));
  const seatOf = new Map(organizations.map(({ id, seat }) => [id, seat]));
  const markOf = (id: string | null | undefined): string | null => {
    const place = placeById.get(id ?? '');
    if (place === undefined) return null;
    const above = markOf(place.parent);
    if (place.type === 'campus' && above !== null && placeById.get(above)?.precision === 'point') return above;
    return place.lon === null ? above : place.id;
  };
  for (const event of events) {
    const venues = event.places.filter(({ role }) => role === 'venue');
    const hubs = (venues.length > 0 ? venues : event.places).map(({ place }) => markOf(place));
    const ends = event.places
      .filter(({ role }) => role === 'origin' || role === 'destination')
      .map(({ place }) => place);
    const seats = [...ends, ...event.parties.map(({ org }) => seatOf.get(org ?? ''))].map(markOf);
    const pairs = hubs.flatMap((hub) => seats.filter((seat) => seat !== hub).map((seat) => [hub, seat]));
    const names = pairs
      .filter((pair) => !pair.includes(null))
      .map((pair) => pair.map((id) => placeById.get(id ?? '')?.name.en ?? '').sort());
    for (const key of new Set(names.map((pair) => pair.join()))) {
      const link = found.get(key) ?? { ends: key.split(','), events: [] };
      link.events.push(event.id);
      found.set(key, link);
    }
  }
  return [...found.values()];
}
