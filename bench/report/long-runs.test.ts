import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readLongRuns } from './long-runs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waykey-runs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const leave = (file: string, content: unknown) => writeFileSync(join(folder, file), JSON.stringify(content));

const figures = { pages: 10_000, seed: 7, due: 1000, rareDue: 0, rareRight: 0, absent: 2000 };
const chaos = { part: 'killed at random', captures: 5, lost: 0, doubled: 0, silent: 0, faults: [] };

test('tells of the runs that left figures, and of no others', () => {
  expect(readLongRuns(folder)).toEqual([]);
  leave('forge.json', { ...figures, wrong: 0, right: 995, absentMissing: 2000 });
  leave('chaos.json', [{ ...chaos, counts: { 'killed before the receipt': 3 } }]);
  expect(readLongRuns(folder)).toEqual([
    {
      command: 'npm run forge',
      came: '10,000 pages, first seed 7: wrong 0, right where due 99.500 % of 1,000, “not found” where absent 100.000 % of 2,000',
      held: true,
    },
    {
      command: 'npm run chaos',
      came: 'killed at random (killed before the receipt 3): captures 5, lost 0, doubled 0, silent 0',
      held: true,
    },
  ]);
});

test('one wrong answer, one walk that failed, or one token lost is no promise kept', () => {
  leave('mutations.json', { ...figures, wrong: 1, right: 1000, absentMissing: 2000 });
  leave('walks.json', { walks: 2, passed: 1, failed: ['native, seed 2'], reached: { native: 1 }, seed: 1 });
  leave('prompts.json', { prompts: 9, seed: 1, values: 8, missed: 0, truncated: 1, wrong: 0, doubled: 0 });
  leave('chaos.json', [{ ...chaos, lost: 1, counts: {} }]);
  expect(readLongRuns(folder).map(({ held }) => held)).toEqual([false, false, false, false]);
});
