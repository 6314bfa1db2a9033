import { expect, it } from 'vitest';
import { playwrightCounts, sum, vitestCounts } from '#/cli/test-counts';

const FILE = { status: 'passed', assertionResults: [{}] };

it('adds up', () => {
  expect(
    sum([
      { passed: 1, failed: 2 },
      { passed: 10, failed: 20 },
    ]),
  ).toEqual({ passed: 11, failed: 22 });
});

it('counts a skipped unit test as failed', () => {
  const report = { numTotalTests: 5, numPassedTests: 3, testResults: [FILE] };
  expect(vitestCounts(report)).toEqual({ passed: 3, failed: 2 });
});

it('counts a test file that could not be loaded', () => {
  const report = {
    numTotalTests: 3,
    numPassedTests: 3,
    testResults: [FILE, { status: 'failed', assertionResults: [] }],
  };
  expect(vitestCounts(report)).toEqual({ passed: 3, failed: 1 });
});

it('counts a journey that was skipped, or passed by luck, as failed', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 4 }, errors: [] };
  expect(playwrightCounts(report)).toEqual({ passed: 7, failed: 7 });
});

it('counts what went wrong outside of the journeys', () => {
  const report = { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }, errors: [{ message: 'no server' }] };
  expect(playwrightCounts(report)).toEqual({ passed: 0, failed: 1 });
});

it('does not take an unknown report for success', () => {
  expect(() => vitestCounts({})).toThrow('numTotalTests');
  expect(() => playwrightCounts({ stats: {} })).toThrow('unexpected');
});
