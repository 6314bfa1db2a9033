import type { Page } from 'playwright';

/** What the hand holds: the whole window, or the thumb at its beginning. */
export type Grip = 'body' | 'from';

/** Pixels from one step to the next, and to either side. */
const STRIDE = 3;
const REACH = 150;
/** A page that needs longer makes fewer steps. */
const LONGEST_MS = 20_000;
const LONGEST_PLAYING_MS = 40_000;
const PLAYED_BEFORE = 10;

export type Hand = {
  /** Makes so many steps, one a frame, as far as there is time for them. */
  readonly move: (steps: number) => Promise<void>;
  /** Goes on to where it began, if it knows the way: what the page holds is compared at the same place. */
  readonly goHome: () => Promise<void>;
  readonly letGo: () => Promise<void>;
};

/** Takes hold of the window on the scrubber, as a mouse does, and moves it until everything has been done once. */
export async function takeHold(page: Page, grip: Grip): Promise<Hand> {
  const box = await page.locator(`[data-grip="${grip}"]`).boundingBox();
  const ends = await page.locator('[data-grip="body"]').evaluate((body) => {
    const { left, right } = (body.parentElement ?? body).getBoundingClientRect();
    return { left, right };
  });
  if (box === null) throw new Error(`Nothing can be held at “${grip}”`);
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const least = -Math.min(REACH, box.x - ends.left - STRIDE);
  const most = grip === 'body' ? Math.min(REACH, ends.right - box.x - box.width - STRIDE) : 0;
  const places = toAndFro(least, most);
  // Not Playwright's mouse: while a button is down, it runs code of its own in the page at each movement, to hear
  // whether something is being dragged and dropped, and that code would be counted as the page's.
  const mouse = await page.context().newCDPSession(page);
  const send = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', by = 0) =>
    mouse.send('Input.dispatchMouseEvent', { type, x: x + by, y, button: 'left', clickCount: 1 });
  let step = 0;
  // Chromium hands on one movement a frame, and answers when the page has dealt with it.
  const moveOn = () => send('mouseMoved', places[step++ % places.length]);
  const move = (steps: number) => inTime(steps, moveOn);

  await page.mouse.move(x, y);
  await send('mousePressed');
  // Code has been compiled by then, buffers have their size, and the same place is come by again.
  await move(places.length);
  return {
    move,
    async goHome() {
      while (step % places.length !== 0) await moveOn();
    },
    async letGo() {
      await send('mouseReleased');
      await mouse.detach();
    },
  };
}

/** What the bench notes in the trace when the window has moved by itself. */
export const MOVED = 'window moved';

/** Plays as fast as it goes, over and over, and notes each step of the window. */
export async function play(page: Page): Promise<Hand> {
  await page.getByRole('button', { name: /^Playback/ }).click();
  const panel = page.getByRole('dialog', { name: 'Playback' });
  await panel.getByText('4×', { exact: true }).click();
  await panel.getByRole('checkbox', { name: 'Begin again at the end' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('slider', { name: 'From', exact: true }).evaluate((thumb, mark) => {
    let moved = 0;
    new MutationObserver(() => {
      performance.mark(mark);
      document.documentElement.dataset.moved = String(++moved);
    }).observe(thumb, { attributeFilter: ['aria-valuenow'] });
  }, MOVED);
  await page.getByRole('button', { name: 'Play', exact: true }).click();
  const moved = () => page.evaluate(() => Number(document.documentElement.dataset.moved ?? 0));
  async function move(steps: number) {
    const first = await moved();
    const start = Date.now();
    while ((await moved()) < first + steps && Date.now() - start < LONGEST_PLAYING_MS) await page.waitForTimeout(500);
  }
  await move(PLAYED_BEFORE);
  return { move, goHome: async () => {}, letGo: () => page.keyboard.press('Escape') };
}

async function inTime(steps: number, act: () => Promise<unknown>): Promise<void> {
  const start = Date.now();
  for (let done = 0; done < steps && Date.now() - start < LONGEST_MS; done++) await act();
}

/** From the middle to one end, to the other, and back. */
function toAndFro(least: number, most: number): readonly number[] {
  const places: number[] = [];
  for (let at = 0; at > least; at -= STRIDE) places.push(at);
  for (let at = least; at < most; at += STRIDE) places.push(at);
  for (let at = most; at > 0; at -= STRIDE) places.push(at);
  return places;
}
