import { expect, type Page } from '@playwright/test';

/** What lies on a printed page, in its pixels. */
export type Paper = {
  readonly width: number;
  /** From the left edge of the map's picture to the right one, and of all that stands on it. */
  readonly map: Extent;
  readonly markers: Extent;
  /** How bright what WebGL drew is, 0 to 255, and in how many colours; null: nothing of it is there. */
  readonly drawn: { readonly brightness: number; readonly colours: number } | null;
  readonly timeline: Extent;
  readonly items: Extent;
  /** By how much the labels of the axis lie beside their lines at most. */
  readonly axisAside: number;
  /** Whether the shapes of dates are explained, from the beginning on: some browsers print a copy that is made then. */
  readonly legend: boolean;
};

type Extent = { readonly left: number; readonly right: number };

declare global {
  var paperSeen: Paper | undefined;
}

/**
 * Prints the page and says what lay on the paper: the browser lays it out, tells of it, and takes it back. Prints again while
 * the legend is not there, whose words come last of all.
 */
export async function prints(page: Page): Promise<Paper> {
  let paper = await printsOnce(page);
  await expect(async () => {
    if (!paper.legend) paper = await printsOnce(page);
    expect(paper.legend).toBe(true);
  }).toPass({ timeout: 15_000 });
  return paper;
}

async function printsOnce(page: Page): Promise<Paper> {
  await page.evaluate(() => {
    globalThis.paperSeen = undefined;
    const query = matchMedia('print');
    let legend = false;
    const once = { once: true };
    addEventListener(
      'beforeprint',
      () => {
        legend = document.querySelector('.legend-printed') !== null;
      },
      once,
    );
    query.addEventListener(
      'change',
      () => {
        globalThis.paperSeen = read();
      },
      once,
    );

    function extentOf(selector: string): Extent {
      const boxes = [...document.querySelectorAll(selector)]
        .map((element) => element.getBoundingClientRect())
        .filter(({ width }) => width > 0);
      return {
        left: Math.min(...boxes.map(({ left }) => left)),
        right: Math.max(...boxes.map(({ right }) => right)),
      };
    }

    function read(): Paper {
      const labels = [...document.querySelectorAll<HTMLElement>('.timeline-tick-label:not([hidden])')];
      const lines = [...document.querySelectorAll('.timeline-tick-line:not([hidden])')].map(leftOf);
      return {
        width: document.documentElement.clientWidth,
        map: extentOf('.map-engine'),
        markers: extentOf('.map-marker'),
        drawn: drawnIn(document.querySelector('canvas.map-printed')),
        timeline: extentOf('.timeline-rows'),
        items: extentOf('.timeline-rows [data-event-id], .timeline-bin'),
        legend,
        axisAside: Math.max(...labels.map((label) => Math.min(...lines.map((left) => Math.abs(left - leftOf(label)))))),
      };
    }

    function leftOf(element: Element): number {
      return element.getBoundingClientRect().left;
    }

    function drawnIn(canvas: HTMLCanvasElement | null): Paper['drawn'] {
      const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
      if (data === undefined) return null;
      const colours = new Set<number>();
      let sum = 0;
      let pixels = 0;
      for (let i = 0; i + 2 < data.length; i += 4 * 97) {
        const [r = 0, g = 0, b = 0] = [data[i], data[i + 1], data[i + 2]];
        colours.add((r << 16) | (g << 8) | b);
        sum += (r + g + b) / 3;
        pixels++;
      }
      return { brightness: sum / pixels, colours: colours.size };
    }
  });
  await page.pdf({ format: 'A4' });
  const paper = await page.evaluate(() => globalThis.paperSeen);
  if (paper === undefined) throw new Error('Nothing was printed');
  return paper;
}

/** All of the map and the timeline lies on the page, and fills it: nothing is cut, nothing shrunk without need. */
export function expectWhole({ width, map, markers, timeline, items, axisAside }: Paper): void {
  for (const { left, right } of [map, markers, timeline, items]) {
    expect(left).toBeGreaterThan(-2);
    expect(right).toBeLessThan(width + 2);
  }
  expect(timeline.right - timeline.left).toBeCloseTo(width, -0.5);
  expect(map.right - map.left).toBeCloseTo(width, -0.5);
  expect(items.right).toBeGreaterThan(0.9 * width);
  expect(axisAside).toBeLessThan(2);
}
