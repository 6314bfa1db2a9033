import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { findBrowser } from './browser';
import { type Counts, one, playwrightCounts, sum, vitestCounts } from './test-counts';

const RESULTS = 'test-results';
const VITEST = `${RESULTS}/vitest.json`;
const PLAYWRIGHT = `${RESULTS}/playwright.json`;

type Step = {
  readonly name: string;
  readonly command: readonly string[];
  /** Runners show their own progress; of other commands only failures are worth reading. */
  readonly shown?: boolean;
  readonly counts?: (name: string, passed: boolean) => Counts;
};

const TSX = ['node', '--import', 'tsx'];
const STEPS: readonly Step[] = [
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint and format', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'dead code', command: ['knip', '--no-progress'] },
  { name: 'data', command: [...TSX, 'src/cli/data.ts', 'check'] },
  { name: 'build', command: [...TSX, 'src/cli/build.ts'] },
  { name: 'bundle budget', command: [...TSX, 'src/cli/budget.ts'], shown: true },
  {
    name: 'unit, property and component tests',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`],
    shown: true,
    counts: fromReport(VITEST, vitestCounts),
  },
  {
    name: 'journeys in a browser',
    command: ['playwright', 'test'],
    shown: true,
    counts: fromReport(PLAYWRIGHT, playwrightCounts),
  },
];

process.exitCode = (await runAll()) ? 0 : 1;

/** Runs every step, also after one has failed, and writes the sum where `.ci/run` finds it. */
async function runAll(): Promise<boolean> {
  const started = Date.now();
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS);
  const counts = [await findBrowserFirst(), ...STEPS.map(run)];
  const { passed, failed } = sum(counts);
  const line = `${passed} passed, ${failed.length} failed`;
  writeFileSync(`${RESULTS}/summary.txt`, `${line}\n`);
  console.log(['', ...failed.map((name) => `✗ ${name}`), `${line} (${seconds(started)})`].join('\n'));
  return failed.length === 0;
}

/** First, since without a browser the longest steps cannot run; the choice is handed on to them. */
async function findBrowserFirst(): Promise<Counts> {
  try {
    await findBrowser();
    return one('browser', true);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return one('browser', false);
  }
}

function run({ name, command, shown = false, counts = one }: Step): Counts {
  const started = Date.now();
  const [program = '', ...args] = command;
  if (shown) console.log(`\n▸ ${name}`);
  const result = spawnSync(program, args, {
    stdio: ['ignore', shown ? 'inherit' : 'pipe', shown ? 'inherit' : 'pipe'],
    encoding: 'utf8',
  });
  const passed = result.status === 0;
  if (!passed && !shown)
    console.log(`${result.stdout ?? ''}${result.stderr ?? ''}${result.error?.message ?? ''}`.trimEnd());
  console.log(`${passed ? '✓' : '✗'} ${name} (${seconds(started)})`);
  return counts(name, passed);
}

/** Reads a runner's report; one failure where it wrote none, or where it failed with all of its tests passing. */
function fromReport(file: string, read: (report: unknown) => Counts): (name: string, passed: boolean) => Counts {
  return (name, passed) => {
    if (!existsSync(file)) return one(name, false);
    const counts = read(JSON.parse(readFileSync(file, 'utf8')));
    return passed === (counts.failed.length === 0) ? counts : sum([counts, one(name, false)]);
  };
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
