import type { Page } from 'playwright';
import { type Act, handOf } from './measure';

const MOST_LINES = 30;

/** Where a page's script spends its time while it is stepped through: the functions with the most of their own, in words. */
export async function profileSteps(page: Page, act: Act, steps: number): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  const hand = await handOf(page, act);
  await session.send('Profiler.start');
  await hand.move(steps);
  const { profile } = await session.send('Profiler.stop');
  await hand.letGo();
  await session.detach();

  const own = new Map<string, number>();
  const frames = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
  profile.samples?.forEach((id, at) => {
    const frame = frames.get(id);
    const file = frame?.url.split('/').at(-1) ?? '';
    const name = `${frame?.functionName || '(anonymous)'} ${file}:${(frame?.lineNumber ?? 0) + 1}`;
    own.set(name, (own.get(name) ?? 0) + (profile.timeDeltas?.[at] ?? 0) / 1000);
  });
  return [...own]
    .filter(([name]) => !name.startsWith('(idle)'))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_LINES)
    .map(([name, ms]) => `${(ms / steps).toFixed(2).padStart(8)} ms a step  ${name}`);
}
