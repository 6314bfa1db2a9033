import type { Case } from './cases';
import type { Measured } from './measure';
import { mean, median, percentile } from './statistics';
import { SORTS, type StepWork } from './trace';

export type Result = { readonly of: Case; readonly measured: Measured };

export type Machine = {
  readonly cores: number;
  readonly node: string;
  readonly browser: string;
  /** As WebGL names what draws. */
  readonly graphics: string;
  /** YYYY-MM-DD */
  readonly date: string;
};

/** Milliseconds that a step of MapLibre alone took on the machine for which the bounds of time were set. */
const ALONE_WHERE_SET = 3.6;

/** `docs/benchmarks.md` from one run. */
export function reportOf(results: readonly Result[], machine: Machine): string {
  return `# Benchmarks

What one step of the time window costs the main thread of the reader's browser, in the built site, with the real data
and with 10,000 invented events at 200 places (the same ones for the same seed). \`npm run bench\` repeats it and writes
this page; \`npm run bench -- --profile\` says which functions the time goes to. Bounds of time are wanted here and tested
nowhere: they are the machine's as much as the app's. What does not depend on the machine is tested in
\`e2e/frames.spec.ts\`.

Measured on ${machine.date}: ${machine.cores} cores, Node ${machine.node}, Chromium ${machine.browser}, graphics: ${machine.graphics}.
Drags are measured in turns, each in a page of its own, and all their steps count: the machine is not equally fast all
the time. Times are milliseconds of processor time of the main thread, from one step to the next, everything included (script,
style, layout, paint, what the map's worker sends back); “by the clock” adds waiting for other threads.

## Wanted and measured

The same machine may take half as much again an hour later. So each time is also given as a multiple of what a step of
MapLibre alone took in the same run (the last row of the next table); where the bounds were set, that was
${ALONE_WHERE_SET} ms.

${wantedTable(results)}

## Where the time goes

Medians, but for the column that says otherwise: of many events, rows are laid out fifteen times a second and move along
in the steps between, so that some steps cost more than others. The compositor and the process that draws run
beside the main thread; without a graphics card the latter draws on the processor.

${sortsTable(results)}

## Beside it

The same drags on a page that wires vis-timeline to MapLibre by hand, as their examples show it (\`src/cli/bench/by-hand\`):
it has no list, no cards, no basemap, no link, no languages. In brackets how often the app's own median fits into it.

${besideTable(results)}

## What is kept

Before and after the steps, each time after garbage was collected. Playback ends at another window than it began at, with
other markers and rows in the page, so that its differences say nothing about what is kept.

${keptTable(results)}

## Not measured

Loading; touch (the path is the same from the pointer's event on); other browsers; the time until the picture is on the
screen, which depends on the graphics card. A step is one movement of the mouse, of which Chromium hands on one a frame,
or one of playback at four times its usual speed with all that follows until the next one, a quarter of a second later.
`;
}

function wantedTable(results: readonly Result[]): string {
  const own = results.filter(isOwn);
  const dragged = own.filter(({ of }) => of.act !== 'play');
  const work = (prefix: string) =>
    own.filter(({ of }) => of.id.startsWith(prefix) && of.act !== 'play').map(({ measured }) => mains(measured));
  const worst = (prefix: string, value: (times: readonly number[]) => number) => Math.max(...work(prefix).map(value));
  const p95 = (times: readonly number[]) => percentile(times, 95);
  const script = Math.max(...own.flatMap(({ measured }) => measured.steps.map((step) => step.longestScript)));
  const kept = (count: 'nodes' | 'listeners') =>
    signed(Math.max(...dragged.map(({ measured: { before, after } }) => after[count] - before[count])));
  const alone = results.find(({ of }) => of.id === 'alone');
  const aloneTook = alone === undefined ? Number.NaN : median(mains(alone.measured));
  const bound = (name: string, most: number, value: number) => [name, `≤ ${most} ms`, `${figure(value)} ms`];
  const boundOfStep = (name: string, most: number, value: number) => [
    ...bound(`a scrub step, ${name}`, most, value),
    `≤ ${(most / ALONE_WHERE_SET).toFixed(2)}×`,
    Number.isFinite(value / aloneTook) ? `${(value / aloneTook).toFixed(2)}×` : 'not measured',
  ];
  return table(
    ['', 'wanted', 'measured', 'wanted, of MapLibre alone', 'measured'],
    [
      boundOfStep('real data, median', 4, worst('real', median)),
      boundOfStep('10,000 events, median', 6, worst('large', median)),
      boundOfStep('10,000 events, 95th percentile', 12, worst('large', p95)),
      [...bound('the most script in one task', 50, script), '', ''],
      ['nodes kept', 'none', kept('nodes'), '', ''],
      ['listeners kept', 'none', kept('listeners'), '', ''],
    ],
  );
}

function sortsTable(results: readonly Result[]): string {
  return table(
    ['', 'steps', 'median', 'mean', '95th', ...SORTS, 'by the clock', 'compositor', 'drawing'],
    results.map(({ of, measured }) => [
      of.name,
      String(measured.steps.length),
      figure(median(mains(measured))),
      figure(mean(mains(measured))),
      figure(percentile(mains(measured), 95)),
      ...SORTS.map((sort) => figure(medianOf(measured, (step) => step.sorts[sort]))),
      ...(['wall', 'compositor', 'gpu'] as const).map((key) => figure(medianOf(measured, (step) => step[key]))),
    ]),
  );
}

function besideTable(results: readonly Result[]): string {
  const mine = (id: string) => results.find(({ of }) => of.id === id);
  const pairs = [
    ['hand-real', 'real-body'],
    ['hand-large', 'large-body'],
    ['alone', 'large-body'],
  ] as const;
  return table(
    ['', 'median', '95th', 'the app, median', '95th'],
    pairs.flatMap(([beside, own]) => {
      const [other, app] = [mine(beside)?.measured, mine(own)?.measured];
      if (other === undefined || app === undefined) return [];
      const ratio = median(mains(other)) / median(mains(app));
      return [
        [
          mine(beside)?.of.name ?? '',
          `${figure(median(mains(other)))} (${ratio.toFixed(1)}×)`,
          figure(percentile(mains(other), 95)),
          figure(median(mains(app))),
          figure(percentile(mains(app), 95)),
        ],
      ];
    }),
  );
}

function keptTable(results: readonly Result[]): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  return table(
    ['', 'heap, MB', 'nodes', 'listeners'],
    results.map(({ of, measured: { before, after } }) => [
      of.name,
      `${megabytes(before.heap)} → ${megabytes(after.heap)}`,
      `${before.nodes} → ${after.nodes}`,
      `${before.listeners} → ${after.listeners}`,
    ]),
  );
}

function isOwn({ of }: Result): boolean {
  return of.id.startsWith('real') || of.id.startsWith('large');
}

function mains({ steps }: Measured): readonly number[] {
  return steps.map(({ main }) => main);
}

function medianOf({ steps }: Measured, value: (step: StepWork) => number): number {
  return median(steps.map(value));
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

function figure(value: number): string {
  return Number.isFinite(value) ? value.toFixed(1) : 'not measured';
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value);
}
