import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Credential } from '../domain/credential.ts';
import { newRecordId } from '../domain/record-id.ts';
import { afterLater, afterReminding, dueReminders, intervals, laterFor, nextReminderAt } from './schedule.ts';

const start = Date.UTC(2026, 0, 1);
const waiting: Credential = {
  id: newRecordId(),
  kind: 'master-token',
  name: 'Web shop',
  organization: {},
  capturedAt: start,
  state: 'not-activated',
  stateSince: start,
  history: [],
};

test('reminds after 10 minutes, 1 hour, 1 day, 3 days, then weekly', () => {
  const at: number[] = [];
  let reminded = {};
  for (let now = start; at.length < 7; ) {
    const { due, nextAt } = dueReminders([waiting], reminded, now);
    if (due.length > 0) {
      at.push(now - (at.length === 0 ? start : start + at.reduce((sum, part) => sum + part, 0)));
      reminded = afterReminding(reminded, [waiting.id], [waiting.id], now);
    } else now = nextAt as number;
  }
  expect(at).toEqual([...intervals, intervals[4], intervals[4]]);
});

test('says nothing of a credential that is active, and forgets what was said of it', () => {
  const active = { ...waiting, state: 'active' } as const;
  expect(dueReminders([active], {}, start + laterFor)).toEqual({ due: [], nextAt: undefined });
  const reminded = afterReminding({}, [waiting.id], [waiting.id], start);
  expect(afterReminding(reminded, [], [], start)).toEqual({});
});

test('later holds back for a day, and no longer', () => {
  const reminded = afterLater({}, waiting.id, start);
  expect(nextReminderAt(waiting, reminded[waiting.id], start)).toBe(start + laterFor);
});

test('whatever the clock does, the next reminder is at most a week and never two at once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -400 * laterFor, max: 400 * laterFor }), { minLength: 1, maxLength: 12 }),
      (jumps) => {
        let now = start;
        let reminded = {};
        for (const jump of jumps) {
          now += jump;
          const { due, nextAt } = dueReminders([waiting], reminded, now);
          expect((nextAt as number) - now).toBeLessThanOrEqual(intervals[4]);
          if (due.length === 0) continue;
          reminded = afterReminding(reminded, [waiting.id], [waiting.id], now);
          expect(dueReminders([waiting], reminded, now).due).toEqual([]);
        }
      },
    ),
  );
});
