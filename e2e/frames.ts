import type { Page } from '@playwright/test';
import { LARGE, makeDataset } from '#/cli/bench/made/dataset';

/** What every view says at one moment. */
export type Shown = {
  /** N of the status line. */
  readonly count: number;
  /** Names of the markers. */
  readonly markers: readonly string[];
  /** Ids of single events on the timeline, and the counts of its bins. */
  readonly singles: readonly string[];
  readonly bins: readonly number[];
  /** The picture that stands for bins while many events move; empty: there is none. */
  readonly picture: string;
  /** Ids of the rows that are drawn. */
  readonly rows: readonly string[];
};

/** What has been asked of the browser since the page was opened. */
export type Work = {
  /** Draw calls of WebGL. */
  readonly drawn: number;
  /** Questions about sizes, for each of which the browser may have to lay the page out. */
  readonly measured: number;
  /** Times that React has changed the page. */
  readonly rendered: number;
};

type Watched = { shown: () => Shown; afterMove: Shown | null; drawn: number; measured: number; rendered: number };

declare global {
  /** What `watchFrames` keeps in the page. */
  var watched: Watched | undefined;
  /** React tells it of whatever it does; only the types are new. */
  var __REACT_DEVTOOLS_GLOBAL_HOOK__: object | undefined;
}

/** Serves the large invented dataset in the place of the real one. */
export async function serveLarge(page: Page): Promise<void> {
  const body = JSON.stringify(makeDataset(LARGE));
  await page.route('**/data/corridor.json', (route) => route.fulfill({ body, contentType: 'application/json' }));
}

/** Looks at all views at the end of each frame in which the pointer moved, and counts what is asked of the browser. */
export async function watchFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    function texts(selector: string, read: (element: HTMLElement) => string): readonly string[] {
      return Array.from(document.querySelectorAll<HTMLElement>(selector), read).sort();
    }

    function numberIn(text: string): number {
      return Number(/\d[\d,]*/.exec(text)?.[0].replaceAll(',', ''));
    }

    function shown(): Shown {
      return {
        count: numberIn(document.querySelector('.status-shown')?.textContent ?? ''),
        markers: texts(
          '.map :is([data-place-id], [data-place-ids])',
          (marker) => marker.ariaLabel ?? marker.textContent ?? '',
        ),
        singles: texts('.timeline-item', (item) => item.dataset.eventId ?? ''),
        bins: texts('.timeline-bin:not([hidden])', (bin) => bin.textContent ?? '').map(numberIn),
        picture: document.querySelector<HTMLCanvasElement>('.timeline-bin-picture:not([hidden])')?.toDataURL() ?? '',
        rows: texts('#events [data-event-id]', (row) => row.dataset.eventId ?? ''),
      };
    }

    const seen: Watched = { shown, afterMove: null, drawn: 0, measured: 0, rendered: 0 };
    globalThis.watched = seen;

    // The app asks for its frame while the movement is handed on, so this comes after it within the same frame.
    addEventListener('pointermove', () => {
      requestAnimationFrame(() => {
        seen.afterMove = shown();
      });
    });

    function count(prototype: object, name: string, what: 'drawn' | 'measured') {
      const before = Object.getOwnPropertyDescriptor(prototype, name);
      if (before === undefined) throw new Error(`There is no ${name}`);
      const { get, value } = before;
      const counted = (run: (...given: unknown[]) => unknown) =>
        function (this: unknown, ...given: unknown[]) {
          seen[what]++;
          return run.apply(this, given);
        };
      const after = get === undefined ? { value: counted(value) } : { get: counted(get) };
      Object.defineProperty(prototype, name, { ...before, ...after });
    }

    globalThis.__REACT_DEVTOOLS_GLOBAL_HOOK__ = {
      supportsFiber: true,
      inject: () => 1,
      onCommitFiberRoot: () => void seen.rendered++,
      onCommitFiberUnmount: () => {},
    };
    count(WebGL2RenderingContext.prototype, 'drawElements', 'drawn');
    count(WebGL2RenderingContext.prototype, 'drawArrays', 'drawn');
    for (const name of ['offsetWidth', 'offsetHeight', 'offsetLeft', 'offsetTop'])
      count(HTMLElement.prototype, name, 'measured');
    for (const name of ['clientWidth', 'clientHeight', 'scrollWidth', 'scrollHeight', 'getBoundingClientRect'])
      count(Element.prototype, name, 'measured');
  });
}

/** What the views said in the frame of the last movement, and what they say two frames later, when all have caught up. */
export async function seenFrames(page: Page): Promise<{ readonly atOnce: Shown; readonly settled: Shown }> {
  return await page.evaluate(async () => {
    for (let frames = 0; frames < 2; frames++) await new Promise(requestAnimationFrame);
    const { watched } = globalThis;
    if (watched === undefined || watched.afterMove === null) throw new Error('Nothing has moved');
    return { atOnce: watched.afterMove, settled: watched.shown() };
  });
}

export async function workSoFar(page: Page): Promise<Work> {
  return await page.evaluate(() => ({
    drawn: globalThis.watched?.drawn ?? Number.NaN,
    measured: globalThis.watched?.measured ?? Number.NaN,
    rendered: globalThis.watched?.rendered ?? Number.NaN,
  }));
}

type LayoutEvent = {
  readonly name: string;
  readonly args: { readonly beginData?: { readonly partialLayout: boolean } };
};

/** How often the whole page is laid out, and how often parts of it alone, while something is done. */
export async function layoutsDuring(page: Page, act: () => Promise<void>): Promise<{ whole: number; parts: number }> {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await act();
  const { traceEvents } = JSON.parse(String(await browser?.stopTracing())) as { traceEvents: readonly LayoutEvent[] };
  const layouts = traceEvents.flatMap(({ name, args: { beginData } }) =>
    name === 'Layout' && beginData !== undefined ? [beginData] : [],
  );
  const parts = layouts.filter(({ partialLayout }) => partialLayout).length;
  return { whole: layouts.length - parts, parts };
}
