/** An event of Chromium's trace: a slice of a thread (`X`), a mark (`I`, `R`) or something said about one (`M`). Times are microseconds. */
export type TraceEvent = {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, which waiting does not add to. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string } };
};

/** What the trace has to hold for `workOf`. */
export const TRACE_CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

export const SORTS = ['script', 'layout', 'paint', 'other'] as const;
export type Sort = (typeof SORTS)[number];

/** What one step cost, in milliseconds of the processor unless said otherwise. */
export type StepWork = {
  readonly main: number;
  /** By the clock: with waiting for other threads and processes, which on a busy machine is most of it. */
  readonly wall: number;
  readonly sorts: Readonly<Record<Sort, number>>;
  /** The most script within one task. */
  readonly longestScript: number;
  /** Off the main thread: the compositor of the page, and the process that draws. */
  readonly compositor: number;
  readonly gpu: number;
};

type Thread = readonly TraceEvent[];

/**
 * The work of each step on the page's main thread: the tasks from the one in which `begins` an event up to the next
 * such task. What comes before the first step and after the last one begins is left out.
 */
export function workOf(trace: readonly TraceEvent[], begins: (event: TraceEvent) => boolean): readonly StepWork[] {
  const threads = threadsByName(trace);
  const main = (threads.get('CrRendererMain') ?? []).toSorted(
    (a, b) => b.filter(begins).length - a.filter(begins).length,
  )[0];
  if (main === undefined) return [];
  const tasks = splitTasks(main);
  const firsts = tasks.flatMap((task, index) => (task.some(begins) ? [index] : []));
  const others = {
    compositor: inOrder((threads.get('Compositor') ?? []).flat()),
    gpu: inOrder([...(threads.get('CrGpuMain') ?? []), ...(threads.get('VizCompositorThread') ?? [])].flat()),
  };
  return firsts.slice(0, -1).map((first, step) => {
    const own = tasks.slice(first, firsts[step + 1]);
    const from = own[0]?.[0]?.ts ?? 0;
    const to = tasks[firsts[step + 1] ?? 0]?.[0]?.ts ?? from;
    const sorted = own.map(sortWork);
    const sumOf = (sort: Sort) => sorted.reduce((sum, work) => sum + work[sort], 0);
    return {
      main: sum(own.map((task) => timeOf(task[0]))),
      wall: sum(own.map((task) => (task[0]?.dur ?? 0) / 1000)),
      sorts: { script: sumOf('script'), layout: sumOf('layout'), paint: sumOf('paint'), other: sumOf('other') },
      longestScript: Math.max(0, ...sorted.map(({ script }) => script)),
      compositor: timeBetween(others.compositor, from, to),
      gpu: timeBetween(others.gpu, from, to),
    };
  });
}

const SLICES_AND_MARKS: ReadonlySet<string> = new Set(['X', 'I', 'R']);

function threadsByName(trace: readonly TraceEvent[]): ReadonlyMap<string, readonly Thread[]> {
  const slices = new Map<string, TraceEvent[]>();
  const names = new Map<string, string>();
  for (const event of trace) {
    const thread = `${event.pid}/${event.tid}`;
    if (event.ph === 'M' && event.name === 'thread_name') names.set(thread, event.args?.name ?? '');
    if (!SLICES_AND_MARKS.has(event.ph)) continue;
    const own = slices.get(thread);
    if (own === undefined) slices.set(thread, [event]);
    else own.push(event);
  }
  const byName = new Map<string, Thread[]>();
  for (const [thread, events] of slices) {
    const name = names.get(thread) ?? '';
    byName.set(name, [...(byName.get(name) ?? []), events]);
  }
  return byName;
}

const TASK = 'RunTask';

/** Tasks with all that happens within them, the task itself first. */
function splitTasks(thread: Thread): readonly Thread[] {
  const tasks: TraceEvent[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const event of inOrder(thread)) {
    if (event.name === TASK && event.ts >= end) {
      tasks.push([event]);
      end = event.ts + (event.dur ?? 0);
    } else if (event.ts < end) tasks.at(-1)?.push(event);
  }
  return tasks;
}

/** Outer slices before what lies within them. */
function inOrder(events: Thread): Thread {
  return events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}

const SORT_BY_NAME: ReadonlyMap<string, Sort> = new Map([
  ...[
    'FunctionCall',
    'EvaluateScript',
    'v8.callFunction',
    'v8.run',
    'v8.compile',
    'TimerFire',
    'FireAnimationFrame',
    'FireIdleCallback',
    'EventDispatch',
    'RunMicrotasks',
    'HandlePostMessage',
    'MinorGC',
    'MajorGC',
  ].map((name) => [name, 'script'] as const),
  ...[
    'UpdateLayoutTree',
    'RecalculateStyles',
    'Layout',
    'HitTest',
    'IntersectionObserverController::computeIntersections',
  ].map((name) => [name, 'layout'] as const),
  ...['PrePaint', 'Paint', 'Layerize', 'Commit', 'UpdateLayer', 'UpdateLayerTree', 'CompositeLayers'].map(
    (name) => [name, 'paint'] as const,
  ),
]);

/** Each slice's own time without those within it, under the sort of the nearest slice that has one. */
function sortWork(task: Thread): Readonly<Record<Sort, number>> {
  const work = { script: 0, layout: 0, paint: 0, other: 0 };
  const open: { readonly end: number; readonly sort: Sort }[] = [];
  for (const event of task) {
    const time = timeOf(event);
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= event.ts) open.pop();
    const around = open.at(-1)?.sort;
    const sort = SORT_BY_NAME.get(event.name) ?? around ?? 'other';
    work[sort] += time;
    if (around !== undefined) work[around] -= time;
    open.push({ end: event.ts + (event.dur ?? 0), sort });
  }
  return work;
}

function timeBetween(slices: Thread, from: number, to: number): number {
  return sum(slices.filter(({ name, ts }) => name === TASK && ts >= from && ts < to).map(timeOf));
}

function timeOf(event: TraceEvent | undefined): number {
  return (event?.tdur ?? event?.dur ?? 0) / 1000;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
