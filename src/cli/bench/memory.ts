import type { CDPSession } from 'playwright';

export type Memory = {
  /** Bytes of the JavaScript heap after garbage was collected. */
  readonly heap: number;
  /** Nodes of all documents, and listeners of events, also of what is no longer shown but still held. */
  readonly nodes: number;
  readonly listeners: number;
};

/** What a page holds once its garbage has been collected. */
export async function memoryOf(session: CDPSession): Promise<Memory> {
  await session.send('Performance.enable');
  // What the first collection frees may hold more that only the next one finds.
  for (let times = 0; times < 3; times++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find(({ name: own }) => own === name)?.value ?? Number.NaN;
  return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
}
