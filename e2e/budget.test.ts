import { expect, test } from 'vitest';
import { budgets } from './budget.ts';

test('all suites together stay within 15 minutes', () => {
  const seconds = Object.values(budgets).reduce((sum, budget) => sum + budget.seconds, 0);
  expect(seconds).toBeLessThanOrEqual(15 * 60);
});
