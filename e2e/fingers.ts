import type { CDPSession } from '@playwright/test';

/** Where each finger is, step by step; they are lifted at the end. */
export async function fingers(session: CDPSession, steps: readonly (readonly (readonly [number, number])[])[]) {
  for (const [i, step] of steps.entries()) {
    const touchPoints = step.map(([x, y], id) => ({ x, y, id }));
    await session.send('Input.dispatchTouchEvent', { type: i === 0 ? 'touchStart' : 'touchMove', touchPoints });
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
