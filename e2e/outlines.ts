import { expect } from '@playwright/test';
import type { Reader } from './reader';

/** Where the site has the outlines of regions. */
export const OUTLINES = '**/regions.topo.json*';

/** Opens a region whose outline does not come: it is asked for once, and not by the steps of a drag. */
export async function expectOutlinesAskedForOnce(reader: Reader): Promise<void> {
  let asked = 0;
  await reader.page.route(OUTLINES, async (route) => {
    asked++;
    await route.fulfill({ status: 404, body: 'Not found' });
  });
  await reader.opens('?place=xinjiang');
  await expect.poll(() => asked).toBe(1);
  await reader.dragsThumb('To', -200);
  expect(asked).toBe(1);
}
