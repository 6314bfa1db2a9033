import type { Browser, Page } from 'playwright';
import { type Grip, type Hand, MOVED, play, takeHold } from './drive';
import { type Memory, memoryOf } from './memory';
import { type StepWork, TRACE_CATEGORIES, type TraceEvent, workOf } from './trace';

export type Measured = {
  readonly steps: readonly StepWork[];
  readonly before: Memory;
  readonly after: Memory;
};

/** How a step is made: by dragging what the grip names, or by playing. */
export type Act = Grip | 'play';

/** Opens a page at its usual size and waits until everything has been drawn and nothing more is under way. */
export async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('html[data-ready="true"]').waitFor({ state: 'attached', timeout: 120_000 });
  await page.waitForTimeout(1500);
  return page;
}

/** Makes so many steps and says what each cost, and what the page kept of them. */
export async function measureSteps(browser: Browser, page: Page, act: Act, steps: number): Promise<Measured> {
  const session = await page.context().newCDPSession(page);
  const hand = await handOf(page, act);
  const before = await memoryOf(session);
  const trace = await traced(browser, page, () => hand.move(steps + 1));
  await hand.goHome();
  const after = await memoryOf(session);
  await hand.letGo();
  await session.detach();
  return { steps: workOf(trace, act === 'play' ? isMoved : isMovement), before, after };
}

export function handOf(page: Page, act: Act): Promise<Hand> {
  return act === 'play' ? play(page) : takeHold(page, act);
}

async function traced(browser: Browser, page: Page, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  await browser.startTracing(page, { categories: TRACE_CATEGORIES });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return traceEvents;
}

function isMovement({ name, args }: TraceEvent): boolean {
  return name === 'EventDispatch' && args?.data?.type === 'pointermove';
}

function isMoved({ name }: TraceEvent): boolean {
  return name === MOVED;
}
