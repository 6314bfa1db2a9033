/** A skipped test counts as failed: a check that was not made is no check. */
export type Counts = { readonly passed: number; readonly failed: number };

/** A step that is a test of its own. */
export function one(passed: boolean): Counts {
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

export function sum(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.reduce((total, { failed }) => total + failed, 0),
  };
}

/** Reads vitest's JSON report. A test file that could not be loaded holds no tests and counts as one failure. */
export function vitestCounts(report: unknown): Counts {
  const total = count(report, 'numTotalTests');
  const passed = count(report, 'numPassedTests');
  const unloaded = list(report, 'testResults').filter(
    (file) => field(file, 'status') === 'failed' && list(file, 'assertionResults').length === 0,
  ).length;
  return { passed, failed: total - passed + unloaded };
}

/** Reads Playwright's JSON report. A test that passed only when tried again counts as failed. */
export function playwrightCounts(report: unknown): Counts {
  const stats = field(report, 'stats');
  const failed = ['unexpected', 'flaky', 'skipped'].reduce((total, name) => total + count(stats, name), 0);
  return { passed: count(stats, 'expected'), failed: failed + list(report, 'errors').length };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function list(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  return Array.isArray(found) ? found : [];
}

/** Throws where a report has another shape than expected: zero tests would look like success. */
function count(value: unknown, name: string): number {
  const found = field(value, name);
  if (typeof found !== 'number') throw new Error(`The test runner’s report has no ${name}`);
  return found;
}
