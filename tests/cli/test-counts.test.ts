import { expect, it } from 'vitest';
import { one, playwrightCounts, sum, vitestCounts } from '#/cli/test-counts';

const spec = (title: string, status: string) => ({ title, file: 'a.spec.ts', line: 7, tests: [{ status }] });
const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };

it('adds up, and keeps what failed by name', () => {
  const added = sum([{ passed: 10, failed: ['a'] }, one('types', true), one('lint', false)]);
  expect(added).toEqual({ passed: 11, failed: ['a', 'lint'] });
});

it('counts a skipped unit test as failed', () => {
  const assertionResults = ['passed', 'failed', 'skipped'].map((status) => ({ fullName: `is ${status}`, status }));
  const report = { numTotalTests: 3, testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults }] };
  expect(vitestCounts(report)).toEqual({ passed: 1, failed: ['a.test.ts › is failed', 'a.test.ts › is skipped'] });
});

it('counts a test file that could not be loaded', () => {
  const report = { numTotalTests: 0, testResults: [{ name: 'b.test.ts', status: 'failed', assertionResults: [] }] };
  expect(vitestCounts(report)).toEqual({ passed: 0, failed: ['b.test.ts'] });
});

it('counts a journey that was skipped, or passed by luck, as failed', () => {
  const report = {
    stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 1 },
    suites: [
      {
        specs: [spec('goes', 'expected'), spec('fails', 'unexpected')],
        suites: [{ specs: [spec('now and then', 'flaky'), spec('left out', 'skipped')] }],
      },
    ],
    errors: [],
  };
  expect(playwrightCounts(report)).toEqual({
    passed: 1,
    failed: ['a.spec.ts:7 › fails', 'a.spec.ts:7 › now and then', 'a.spec.ts:7 › left out'],
  });
});

it('counts what went wrong outside of the journeys', () => {
  expect(playwrightCounts({ stats, errors: [{ message: 'no server' }] })).toEqual({ passed: 0, failed: ['no server'] });
});

it('does not take an unknown report for success', () => {
  expect(() => vitestCounts({})).toThrow('numTotalTests');
  expect(() => playwrightCounts({ stats: {} })).toThrow('expected');
  expect(() => playwrightCounts({ stats: { ...stats, expected: 9 } })).toThrow('counts 9 tests and lists 0');
});
