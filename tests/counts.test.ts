import { describe, expect, test } from 'vitest';
import {
  countJourneys,
  countUnit,
  oneFailed,
  onePassed,
  sum,
  summary,
  withExitCode,
} from './counts.mjs';

const unitReport = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [{ status: 'failed', assertionResults: [{}] }],
};

describe('the counts of npm test', () => {
  test('have every unit test once', () => {
    expect(countUnit(unitReport)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });

  test('have a failure for a test file that could not be loaded', () => {
    const broken = { status: 'failed', assertionResults: [] };
    const report = { ...unitReport, testResults: [...unitReport.testResults, broken] };
    expect(countUnit(report).failed).toBe(2);
  });

  test('have every journey once, the flaky among the failed', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countJourneys({ stats, errors: [] })).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  test('have a failure for each error outside a journey', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
    expect(countJourneys({ stats, errors: [{}] }).failed).toBe(1);
  });

  test('have a failure for a command that failed without one in its report', () => {
    expect(withExitCode(onePassed, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
    expect(withExitCode(oneFailed, 1)).toEqual(oneFailed);
    expect(withExitCode(onePassed, 0)).toEqual(onePassed);
  });

  test('add up', () => {
    expect(sum([onePassed, oneFailed, { passed: 2, failed: 0, skipped: 3 }])).toEqual({
      passed: 3,
      failed: 1,
      skipped: 3,
    });
  });

  test('end in one line, which names the skipped only when there are any', () => {
    expect(summary({ passed: 3, failed: 0, skipped: 0 })).toBe('3 passed, 0 failed');
    expect(summary({ passed: 3, failed: 1, skipped: 2 })).toBe('3 passed, 1 failed, 2 skipped');
  });
});
