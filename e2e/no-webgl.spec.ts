import type { Page } from '@playwright/test';
import { expectNoAxeFindings } from './axe';
import { eventsAt, fetchDataset } from './dataset';
import { fingers } from './fingers';
import { expectOutlinesAskedForOnce, OUTLINES } from './outlines';
import { expectWhole, prints } from './paper';
import { placeOf } from './places';
import type { Reader } from './reader';
import { expect, test, WITHOUT_WEBGL } from './test';

const SEVEN = ['Nanchang', 'Kizilsu', 'Urumqi', 'Shymkent', 'Nanjing', 'Astana', 'Dalian'];

test.use(WITHOUT_WEBGL);

test('without WebGL the map is all there: places, arcs, borders, a line that says so', async ({ reader, request }) => {
  const { map, page } = reader;
  const dataset = await fetchDataset(request);
  await reader.opens();
  await expect(map).toHaveAttribute('data-drawn-by', 'svg');
  await expect(map).toContainText('Drawn without WebGL');
  await expect(map.getByRole('alert')).toHaveCount(0);
  for (const name of SEVEN) await expect(reader.marker(name)).toBeInViewport({ ratio: 0.9 });
  await expect(layer(reader, 'arc').locator('path')).toHaveCount(0);
  await reader.seesOneTruth();

  // The basemap: land and coasts, countries by their names, none under a marker.
  await expect(layer(reader, 'land').locator('path').first()).toBeAttached();
  expect((await namesOf(reader)).map((name) => name.toUpperCase())).toEqual(
    expect.arrayContaining(['CHINA', 'MONGOLIA']),
  );
  expect(await namesUnderMarkers(page)).toEqual([]);

  await reader.clicksPlace('Urumqi');
  await reader.seesHighlighted(new Set(eventsAt(dataset, 'urumqi')));
  await expect(reader.marker('Urumqi')).toHaveClass(/map-marker-selected/);
  await expect(layer(reader, 'arc').locator('path').first()).toBeAttached();
  await expectArcToEndAt(reader, 'Urumqi');
  await page.mouse.move(0, 0);
  await expectNoAxeFindings(page);

  // All links on demand, with counts; pointing at a place lights its events.
  const some = await layer(reader, 'arc').locator('path').count();
  await map.getByRole('button', { name: 'All links between places' }).click();
  await expect.poll(() => layer(reader, 'arc').locator('path').count()).toBeGreaterThan(some);
  expect((await namesOf(reader)).filter((name) => /^\d+$/.test(name)).length).toBeGreaterThan(3);
  await reader.marker('Nanjing').hover();
  await reader.seesLit(new Set(eventsAt(dataset, 'nanjing')));

  // There is no globe, and no key for one.
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await expect.poll(() => reader.query().get('borders')).toBe('0');
  expect(reader.query().get('globe')).toBeNull();
  await page.keyboard.press('b');

  // A region is outlined while it is chosen.
  await reader.marker('Xinjiang').click();
  await expect(layer(reader, 'area-outline').locator('path').first()).toBeAttached();

  await expect(layer(reader, 'border')).toBeVisible();
  await map.getByRole('button', { name: 'Borders' }).click();
  await expect(layer(reader, 'border')).toBeHidden();
  await expect(layer(reader, 'coast')).toBeVisible();
  await expect(map.getByRole('button', { name: 'Globe' })).toHaveCount(0);
  await reader.seesNoOverflow();
});

test('a printed page has the whole map and the whole timeline without WebGL too', async ({ reader }) => {
  await reader.opens();
  await expect(reader.map).toHaveAttribute('data-drawn-by', 'svg');
  expectWhole(await prints(reader.page));
});

test('without WebGL the map moves by hand, by wheel, by buttons and by keys, and the link keeps where', async ({
  reader,
}) => {
  const { map, page } = reader;
  await reader.opens('?place=urumqi');
  const fitted = await placeOf(reader, 'Urumqi');
  expect(new URL(page.url()).hash).toBe('');

  await reader.dragsMap(-120);
  await expect.poll(() => zoomIn(page)).toBeGreaterThan(1);
  const dragged = await placeOf(reader, 'Urumqi');
  expect(dragged.x - fitted.x).toBeCloseTo(-120, -0.5);
  expect(dragged.y).toBeCloseTo(fitted.y, -0.5);
  // A drag may begin on a marker, which it does not open.
  const [from, { x, y }] = ['Nanjing', await placeOf(reader, 'Nanjing')];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 10, { steps: 4 });
  await page.mouse.up();
  expect((await placeOf(reader, from)).x).toBeCloseTo(x + 60, -0.5);
  await expect(reader.card.getByRole('heading', { level: 2 })).toHaveText('Urumqi');

  // The wheel comes closer to what is under the pointer, and names follow.
  const urumqi = await placeOf(reader, 'Urumqi');
  const before = zoomIn(page);
  await page.mouse.move(urumqi.x, urumqi.y);
  for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, -100);
  // The last turn is in the link too: on a slow machine the link is written between two of them.
  await expect.poll(() => zoomIn(page)).toBeGreaterThan(before + 0.7);
  const near = await placeOf(reader, 'Urumqi');
  expect(Math.hypot(near.x - urumqi.x, near.y - urumqi.y)).toBeLessThan(4);
  await expectArcToEndAt(reader, 'Urumqi');

  for (const [name, way] of [
    ['Zoom out', -1],
    ['Zoom in', 1],
  ] as const) {
    const zoom = zoomIn(page);
    await map.getByRole('button', { name }).click();
    await expect.poll(() => zoomIn(page)).toBeCloseTo(zoom + way, 1);
  }
  const doubled = zoomIn(page);
  await page.mouse.dblclick(near.x - 150, near.y - 60);
  await expect.poll(() => zoomIn(page)).toBeCloseTo(doubled + 1, 1);

  const stage = map.getByRole('application');
  await expect(stage).toHaveAccessibleName(/arrow keys/);
  await reader.tabsTo(stage);
  const standing = await latLng(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await latLng(page)).lng).toBeGreaterThan(standing.lng + 0.5);
  await page.keyboard.press('ArrowUp');
  await expect.poll(async () => (await latLng(page)).lat).toBeGreaterThan(standing.lat + 0.5);
  const typed = zoomIn(page);
  await page.keyboard.press('-');
  await expect.poll(() => zoomIn(page)).toBeCloseTo(typed - 1, 1);

  // Opened again, the link shows the same.
  const link = new URL(page.url());
  const places = await reader.namesOnMap();
  await page.goto('about:blank');
  await reader.opens(`${link.search}${link.hash}`);
  expect(await reader.namesOnMap()).toEqual(places);
  expect(new URL(page.url()).hash).toBe(link.hash);
  await map.getByRole('button', { name: 'Show everything' }).click();
  for (const name of SEVEN) await expect(reader.marker(name)).toBeInViewport({ ratio: 0.9 });
  // The card is no part of what is fitted: everything stands where it stood at first.
  await expect.poll(async () => Math.abs((await placeOf(reader, 'Urumqi')).x - fitted.x)).toBeLessThan(2);

  // Another size of the window fits the same again; the seam of the world is none.
  await page.setViewportSize({ width: 1100, height: 760 });
  for (const name of ['Dalian', 'Astana']) await expect(reader.marker(name)).toBeInViewport({ ratio: 0.9 });
  expect(await reader.cutNames()).toEqual([]);
  await reader.follows('#map=2.4/40/152');
  await expect(reader.marker('Dalian')).toBeInViewport();
  await expect(map.locator('use').first()).toBeAttached();
});

test('without WebGL scrubbing changes the counts and draws no coast anew', async ({ reader }) => {
  await reader.opens();
  const land = layer(reader, 'land');
  await land.evaluate((element) => {
    const seen = { changes: 0 };
    Object.assign(globalThis, { seen });
    const observer = new MutationObserver((changes) => {
      seen.changes += changes.length;
    });
    const picture = element.closest('svg')?.parentElement;
    if (picture != null) observer.observe(picture, { subtree: true, childList: true, attributes: true });
  });
  const before = await reader.namesOnMap();
  await reader.dragsThumb('From', 900);
  expect(await reader.namesOnMap()).not.toEqual(before);
  await reader.seesOneTruth();
  const changes = await reader.page.evaluate(
    () => (globalThis as unknown as { seen: { changes: number } }).seen.changes,
  );
  // Names of the basemap may come and go when the hand rests; more than those there are not.
  expect(changes).toBeLessThan(400);
  expect(await land.evaluate((element) => element.isConnected)).toBe(true);
});

test.describe('when outlines of regions do not come', () => {
  test.use({ allowedErrors: [/WebGL|Failed to load resource/i] });

  test('without WebGL no step of a drag asks for them again, but the next choice of one does', async ({ reader }) => {
    await expectOutlinesAskedForOnce(reader);
    await reader.page.unroute(OUTLINES);
    await reader.clicksPlace('Urumqi');
    await reader.marker('Xinjiang').click();
    await expect(layer(reader, 'area-outline').locator('path').first()).toBeAttached();
  });
});

test.describe('on a phone at night', () => {
  test.use({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    colorScheme: 'dark',
    locale: 'ru',
  });

  test('without WebGL two fingers zoom, one pans, in the colours of the night', async ({ reader }) => {
    const { page } = reader;
    const map = page.locator('section.map');
    await reader.opens();
    const picture = map.locator('svg.svg-map-picture').first();
    const water = await picture.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(Math.max(...(water.match(/\d+/g) ?? []).map(Number))).toBeLessThan(60);
    expect((await namesOf(reader)).map((name) => name.toUpperCase())).toContain('РОССИЯ');
    await expectNoAxeFindings(page);

    const box = await map.boundingBox();
    if (box === null) throw new Error('There is no map');
    const [x, y] = [box.x + box.width / 2, box.y + box.height * 0.7];
    const touch = await page.context().newCDPSession(page);
    await fingers(touch, [
      [
        [x - 40, y],
        [x + 40, y],
      ],
      [
        [x - 60, y],
        [x + 60, y],
      ],
      [
        [x - 80, y],
        [x + 80, y],
      ],
    ]);
    await expect.poll(() => zoomIn(page)).toBeGreaterThan(1);
    const pinched = zoomIn(page);
    const { lng } = latLng(page);
    await fingers(touch, [[[x, y]], [[x - 30, y]], [[x - 70, y]]]);
    await expect.poll(() => latLng(page).lng).toBeGreaterThan(lng + 1);
    expect(zoomIn(page)).toBe(pinched);
    await reader.seesNoOverflow();
  });
});

function layer(reader: Reader, id: string) {
  return reader.map.locator(`[data-layer="${id}"]`);
}

/** What is written on the map besides the names of places. */
function namesOf(reader: Reader): Promise<readonly string[]> {
  return reader.page
    .locator('.svg-map-picture text')
    .evaluateAll((all) => all.map((text) => [...text.children].map((line) => line.textContent).join(' ')));
}

function namesUnderMarkers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const markers = [...document.querySelectorAll('[data-place-id]')].map((marker) => marker.getBoundingClientRect());
    return [...document.querySelectorAll('.svg-map-picture text')].flatMap((text) => {
      const box = text.getBoundingClientRect();
      const covered = markers.some(
        (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
      );
      return covered ? [text.textContent ?? ''] : [];
    });
  });
}

/** One of the arcs begins or ends under this place's marker. */
async function expectArcToEndAt(reader: Reader, name: string) {
  await expect(async () => {
    const { x, y } = await placeOf(reader, name);
    const gaps = await layer(reader, 'arc')
      .locator('path')
      .evaluateAll(
        (paths, at) =>
          paths.flatMap((path) => {
            if (!(path instanceof SVGPathElement)) return [];
            const matrix = path.getScreenCTM();
            return [0, path.getTotalLength()].map((length) => {
              const end = path.getPointAtLength(length).matrixTransform(matrix ?? undefined);
              return Math.hypot(end.x - at.x, end.y - at.y);
            });
          }),
        { x, y },
      );
    expect(Math.min(...gaps)).toBeLessThan(3);
  }).toPass({ timeout: 10_000 });
}

function zoomIn(page: Page): number {
  return Number(/#map=([\d.]+)/.exec(page.url())?.[1]);
}

function latLng(page: Page) {
  const [, lat, lng] = /#map=[\d.]+\/(-?[\d.]+)\/(-?[\d.]+)/.exec(page.url()) ?? [];
  return { lat: Number(lat), lng: Number(lng) };
}
