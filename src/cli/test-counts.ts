/** What a step of the tests came to. A skipped test counts as failed: a check that was not made is no check. */
export type Counts = {
  readonly passed: number;
  /** Where each failed test stands and what it says. */
  readonly failed: readonly string[];
};

/** A step that is a test of its own. */
export function one(name: string, passed: boolean): Counts {
  return { passed: passed ? 1 : 0, failed: passed ? [] : [name] };
}

export function sum(counts: readonly Counts[]): Counts {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.flatMap(({ failed }) => failed),
  };
}

/** Reads vitest's JSON report. A test file that could not be loaded holds no tests and counts as one failure. */
export function vitestCounts(report: unknown): Counts {
  const tests: Test[] = [];
  const unloaded: string[] = [];
  for (const file of list(report, 'testResults')) {
    const name = text(file, 'name');
    const own = list(file, 'assertionResults');
    if (own.length === 0 && field(file, 'status') === 'failed') unloaded.push(name);
    for (const test of own)
      tests.push({ name: `${name} › ${text(test, 'fullName')}`, passed: field(test, 'status') === 'passed' });
  }
  return counted(tests, count(report, 'numTotalTests'), unloaded);
}

/** Reads Playwright's JSON report. A test that passed only when tried again counts as failed. */
export function playwrightCounts(report: unknown): Counts {
  const stats = field(report, 'stats');
  const total = ['expected', 'unexpected', 'flaky', 'skipped'].reduce((all, name) => all + count(stats, name), 0);
  const errors = list(report, 'errors').map((error) => text(error, 'message'));
  return counted(list(report, 'suites').flatMap(journeys), total, errors);
}

type Test = { readonly name: string; readonly passed: boolean };

function journeys(suite: unknown): readonly Test[] {
  const own = list(suite, 'specs').map((spec) => ({
    name: `${text(spec, 'file')}:${count(spec, 'line')} › ${text(spec, 'title')}`,
    passed: list(spec, 'tests').every((test) => field(test, 'status') === 'expected'),
  }));
  return [...own, ...list(suite, 'suites').flatMap(journeys)];
}

/** Throws where the report counts other tests than it lists: its shape is then not the one that is read here. */
function counted(tests: readonly Test[], total: number, others: readonly string[]): Counts {
  if (tests.length !== total)
    throw new Error(`The test runner’s report counts ${total} tests and lists ${tests.length}`);
  const failed = tests.filter(({ passed }) => !passed).map(({ name }) => name);
  return { passed: total - failed.length, failed: [...failed, ...others] };
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function list(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  return Array.isArray(found) ? found : [];
}

function text(value: unknown, name: string): string {
  return String(field(value, name) ?? '');
}

/** Throws where a report has another shape than expected: zero tests would look like success. */
function count(value: unknown, name: string): number {
  const found = field(value, name);
  if (typeof found !== 'number') throw new Error(`The test runner’s report has no ${name}`);
  return found;
}
