import type { Locator, Page } from '@playwright/test';
import { LANGS } from '#/core/view-state';
import { expectNoAxeFindings } from './axe';
import { fetchDataset } from './dataset';
import type { Reader } from './reader';
import { expect, test, WITHOUT_WEBGL } from './test';

test.use(WITHOUT_WEBGL);

/** What each shape that occurs in this dataset is called, and the date of an event that is drawn so. */
const SHAPES = [
  ['A day', /^\d{4}-\d\d-\d\d$/],
  ['A stated period', /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/],
  ['Some time in that month or year', /^\d{4}(-\d\d)?$/],
  ['A period with loose ends', /^\d{4}.?\/\d{4}/],
  ['About then, or perhaps then', /[~?%]/],
  ['Beginning or end not given', /^\/|\/$/],
  ['Goes on', /\.\./],
  ['An inferred day', /^\d{4}-\d\d-\d\d.?$/],
  ['An inferred period', /./],
  ['Planned', /./],
] as const;

const legendButton = ({ timeline }: Reader) =>
  timeline.getByRole('button', { name: /^Legend ?: How dates are drawn$/ });
const legendOf = ({ page }: Reader) => page.getByRole('dialog', { name: 'How dates are drawn' });
const entry = (legend: Locator, name: string) =>
  legend.getByRole('listitem').filter({ has: legend.page().getByRole('heading', { name, exact: true }) });

async function opensLegend(reader: Reader): Promise<Locator> {
  await legendButton(reader).click();
  await expect(legendOf(reader).getByRole('heading', { name: 'Today' })).toBeAttached();
  return legendOf(reader);
}

test('A legend names each shape that occurs, with an event of the data that is drawn so', async ({
  reader,
  request,
}) => {
  const { events } = await fetchDataset(request);
  await reader.opens();
  await legendButton(reader).focus();
  await reader.page.keyboard.press('Enter');
  const legend = legendOf(reader);
  for (const [name, dates] of SHAPES) {
    const one = entry(legend, name);
    const title = await one.getByRole('button').innerText();
    const event = events.find((other) => other.title.en === title);
    expect(event?.when?.edtf, `the date of ${title}, for “${name}”`).toMatch(dates);
    expect((event?.when?.inferred.length ?? 0) > 0 || !name.startsWith('An inferred')).toBe(true);
    if (name === 'Planned') expect(event?.status).toBe('planned');
    // A picture that is drawn as on the timeline, with nothing in it to press.
    await expect(one.locator('.legend-sample .timeline-item')).toHaveCount(1);
    expect(await one.locator('.legend-sample [role]').count()).toBe(0);
  }
  for (const name of ['A number', 'More in a row', 'Today']) await expect(entry(legend, name)).toHaveCount(1);
  expect(await legend.getByRole('listitem').count()).toBe(SHAPES.length + 3);
  await expectNoAxeFindings(reader.page);

  // The keyboard goes from the button into the legend, and Escape brings it back.
  await reader.page.keyboard.press('Tab');
  await expect(legend.getByRole('button').first()).toBeFocused();
  await reader.page.keyboard.press('Escape');
  await expect(legend).toBeHidden();
  await expect(legendButton(reader)).toBeFocused();

  // An example leads to its card.
  await reader.page.keyboard.press('Enter');
  await expect(legend.getByRole('button').first()).toBeVisible();
  await reader.page.keyboard.press('Tab');
  const title = await legend.getByRole('button').first().innerText();
  await reader.page.keyboard.press('Enter');
  await expect(legend).toBeHidden();
  await expect(reader.card.getByRole('heading', { level: 2 })).toHaveText(title);
  await expect(reader.card.getByRole('heading', { level: 2 })).toBeFocused();
});

test('On a phone the legend fits the page, in each language and in the dark', async ({ reader }) => {
  const { page } = reader;
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await reader.opens();
  await page.getByRole('tab').last().click();
  const texts = new Set<string>();
  for (const lang of LANGS) {
    await reader.follows(`?lang=${lang}`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    const button = page.locator('.timeline-legend-button');
    const box = await button.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(24);
    await button.click();
    const legend = page.locator('.legend');
    await expect(legend.getByRole('listitem')).toHaveCount(SHAPES.length + 3);
    await expect.poll(async () => texts.has(await legend.innerText())).toBe(false);
    texts.add(await legend.innerText());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const panel = await page.locator('[popover]').filter({ has: legend }).boundingBox();
    expect(panel?.width).toBeGreaterThan(360);
    await page.keyboard.press('Escape');
  }
});

test.describe('with forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('each shape looks other than every other, without its colour', async ({ reader }) => {
    await reader.opens();
    await expectShapesApart(await opensLegend(reader));
    // What says where the reader is stands out by the system's own colour.
    await reader.page.keyboard.press('Escape');
    const planned = reader.timeline.locator('.timeline-planned').first();
    await planned.hover();
    const highlight = await systemColour(reader.page, 'Highlight');
    await expect(planned.locator('.timeline-ring')).toHaveCSS('outline-color', highlight);
  });
});

test('On paper each shape keeps its look, in ink on white, with the legend below the rows', async ({ reader }) => {
  const { page } = reader;
  await page.emulateMedia({ colorScheme: 'dark' });
  await reader.opens();
  await expect(page.locator('.legend')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  const legend = page.locator('.legend-printed');
  await expect(legend.getByRole('listitem')).toHaveCount(SHAPES.length + 3);
  const rows = await page.locator('.timeline-rows').boundingBox();
  const below = await legend.boundingBox();
  expect((rows?.y ?? 0) + (rows?.height ?? 0)).toBeLessThanOrEqual((below?.y ?? 0) + 1);
  await expectShapesApart(legend);
  for (const item of await page.locator('.timeline-item, .timeline-bin').all())
    await expect(item).toHaveCSS('print-color-adjust', 'exact');
  // The dark theme is for screens.
  expect(await page.locator('.legend-name').first().evaluate(brightness)).toBeLessThan(0.3);
});

/** No two shapes share all of: borders, filling, fading, what rings them, an arrow. None of it is a colour. */
async function expectShapesApart(legend: Locator): Promise<void> {
  const looks = new Map<string, string>();
  for (const [name] of SHAPES) {
    const look = await entry(legend, name).locator('.timeline-item').evaluate(lookOf);
    looks.set(look, `${looks.get(look) ?? ''} · ${name}`);
  }
  const shared = [...looks.values()].map((names) => names.slice(3)).filter((names) => names.includes(' · '));
  expect(shared).toEqual([]);
  for (const look of looks.keys()) expect(look).toMatch(/solid|dashed|dotted|mark/);
}

/** Runs in the page. */
function lookOf(item: Element): string {
  const style = (selector: string, pseudo?: string) => {
    const element = item.querySelector(selector);
    return element === null ? null : getComputedStyle(element, pseudo);
  };
  const borders = (one: CSSStyleDeclaration | null) =>
    one === null ? '' : [one.borderTopStyle, one.borderRightStyle, one.borderLeftStyle].join(' ');
  const [extent, core, ring, mark] = ['.timeline-extent', '.timeline-core', '.timeline-ring', '.timeline-mark'].map(
    (selector) => style(selector),
  );
  const isFilled = item.querySelector('.timeline-core:not([hidden])') !== null;
  const whole = item.querySelector('.timeline-extent')?.getBoundingClientRect().width ?? 0;
  const filled = isFilled ? (item.querySelector('.timeline-core')?.getBoundingClientRect().width ?? 0) : 0;
  return [
    mark === undefined || mark === null ? 'bar' : `mark ${borders(mark)}`,
    borders(extent ?? null),
    extent?.maskImage ?? '',
    isFilled ? `${filled < whole - 4 ? 'partly' : 'wholly'} filled ${core?.borderTopStyle}` : 'empty',
    borders(ring ?? null),
    style('.timeline-bar', '::after')?.clipPath ?? '',
  ].join(', ');
}

function systemColour(page: Page, name: string): Promise<string> {
  return page.evaluate((colour) => {
    const probe = document.createElement('span');
    probe.style.forcedColorAdjust = 'none';
    probe.style.color = colour;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
}

/** Runs in the page: 0 for black, 1 for white. */
function brightness(element: Element): number {
  const [red = 0, green = 0, blue = 0] = (getComputedStyle(element).color.match(/[\d.]+/g) ?? []).map(Number);
  return (red + green + blue) / 765;
}

test.describe('on a low screen', () => {
  test.use({ viewport: { width: 1280, height: 620 } });

  test('the legend shades the edge beyond which there is more of it', async ({ reader }) => {
    await reader.opens();
    const legend = await opensLegend(reader);
    const box = await legend.boundingBox();
    if (box === null) throw new Error('There is no legend');
    /** What is seen beside its text, at its upper or lower edge. */
    const edge = async (y: number) => {
      const clip = { x: Math.ceil(box.x) + 7, y: Math.round(y), width: 4, height: 5 };
      return (await reader.page.screenshot({ clip, animations: 'disabled' })).toString('base64');
    };
    const edges = async () => [await edge(box.y + 2), await edge(box.y + box.height - 7)];
    const paper = await edge(box.y + box.height / 2);
    const [top, more] = await edges();
    expect(top).toBe(paper);
    expect(more).not.toBe(paper);
    await legend.evaluate((element) => element.scrollTo(0, element.scrollHeight));
    await expect.poll(async () => (await edges())[1]).toBe(paper);
    expect((await edges())[0]).not.toBe(paper);
  });
});
