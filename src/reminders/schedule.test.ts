import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Credential } from '../domain/credential.ts';
import { afterChoice, caughtUp, type RemindedById } from './reminded.ts';
import { afterReminding, dueReminders, firstDistances, intervals, type Reminder } from './schedule.ts';
import { activeToken, start, waitingToken } from './testing/credentials.ts';

const day = 86_400_000;
const [minute, usual] = firstDistances;

/** One look: what is said, and what is known afterwards. */
function look(
  all: readonly Credential[],
  reminded: RemindedById,
  now: number,
  first: number = usual,
): { said: readonly Reminder[]; reminded: RemindedById; nextAt: number | undefined } {
  const present = caughtUp(reminded, all, now);
  const { due } = dueReminders(all, present, first, now);
  const after = afterReminding(present, due, now);
  return { said: due, reminded: after, nextAt: dueReminders(all, after, first, now).nextAt };
}

/** The times at which something is said, when every look is at the time that the one before asked for. */
function timesOf(all: readonly Credential[], count: number, first: number = usual): number[] {
  const times: number[] = [];
  let reminded: RemindedById = {};
  for (let now = start; times.length < count; ) {
    const seen = look(all, reminded, now, first);
    if (seen.said.length > 0) times.push(now);
    if (seen.nextAt === undefined) break;
    ({ reminded } = seen);
    now = seen.nextAt;
  }
  return times;
}

test('reminds after 10 minutes, 1 hour, 1 day, 3 days, then weekly', () => {
  const times = timesOf([waitingToken()], 7);
  const distances = times.map((time, index) => time - (times[index - 1] ?? start));
  expect(distances).toEqual([...intervals, intervals[4], intervals[4]]);
});

test('the first distance is a setting, a minute at least; then it goes on as usual', () => {
  const [first, second, third] = timesOf([waitingToken()], 3, minute);
  expect(first).toBe(start + 60_000);
  expect((second as number) - (first as number)).toBe(intervals[0]);
  expect((third as number) - (second as number)).toBe(intervals[1]);
  expect(timesOf([waitingToken()], 1, day)).toEqual([start + day]);
});

test('30, 7 and 1 days before the end, and on its day, once each', () => {
  const end = start + 365 * day + 15 * 3_600_000;
  const midnight = new Date(end).setHours(0, 0, 0, 0);
  expect(timesOf([activeToken({ expiresAt: end })], 9)).toEqual([
    end - 30 * day,
    end - 7 * day,
    end - day,
    midnight,
  ]);
});

test('later holds back as long as was chosen, and what was held back is said once', () => {
  const token = waitingToken();
  for (const [choice, distance] of [
    ['hour', day / 24],
    ['day', day],
    ['week', 7 * day],
  ] as const) {
    const reminded = afterChoice({}, token.id, choice, start);
    const due = start + usual;
    const held = look([token], reminded, due);
    expect(held).toMatchObject({ said: [], nextAt: start + distance });
    expect(look([token], held.reminded, start + distance - 1).said).toEqual([]);
    const after = look([token], held.reminded, start + distance);
    expect(after.said).toHaveLength(1);
    expect(look([token], after.reminded, start + distance).said).toEqual([]);
  }
});

test('stopped, nothing is said of this one any more, and of others it is; it can be taken back', () => {
  const [token, other] = [waitingToken({ expiresAt: start + 40 * day }), waitingToken()];
  const stopped = afterChoice({}, token.id, 'stop', start);
  for (const now of [start + usual, start + 39 * day]) {
    expect(look([token, other], stopped, now).said.map(({ credential }) => credential.id)).toEqual([
      other.id,
    ]);
  }
  expect(look([token], afterChoice(stopped, token.id, 'again', start), start + usual).said).toHaveLength(1);
});

test('says nothing of what is active, switched off or gone, and forgets what is gone', () => {
  const [active, replaced] = [activeToken(), activeToken({ state: 'replaced', expiresAt: start + day })];
  expect(look([active, replaced], {}, start + day)).toMatchObject({ said: [], nextAt: undefined });
  const reminded = afterReminding({}, [{ credential: active, about: 'activation' }], start);
  expect(caughtUp(reminded, [active], start)).toBe(reminded);
  expect(caughtUp(reminded, [replaced], start)).toEqual({});
  expect(caughtUp(reminded, [], start)).toEqual({});
});

test('a clock that was ahead does not put the next reminder off, nor takes the stages before the end', () => {
  const token = waitingToken({ expiresAt: start + 365 * day });
  const ahead = look([token], {}, start + 366 * day);
  expect(ahead.said.map(({ about }) => about)).toEqual([0]);
  const set = look([token], ahead.reminded, start);
  expect(set.said).toEqual([]);
  expect(set.nextAt).toBe(start + usual);
  expect(look([token], set.reminded, start + 335 * day).said.map(({ about }) => about)).toEqual([30]);

  // Saved while the clock was a year ahead: the distances begin when it was set.
  const saved = waitingToken({ capturedAt: start + 365 * day, stateSince: start + 365 * day });
  const back = look([saved], {}, start);
  expect(back.nextAt).toBe(start + usual);
  expect(look([saved], back.reminded, start + usual).said).toHaveLength(1);
});

test('whatever the clock does, nothing is said twice for one cause, and nothing is put off by more than a week', () => {
  const jump = fc.oneof(
    fc.integer({ min: -400 * day, max: 400 * day }),
    fc.integer({ min: 0, max: 2 * day }),
    fc.integer({ min: -7_200_000, max: 7_200_000 }),
  );
  fc.assert(
    fc.property(fc.array(jump, { minLength: 1, maxLength: 25 }), (jumps) => {
      const token = waitingToken({ expiresAt: start + 365 * day });
      let now = start;
      let reminded: RemindedById = {};
      /** When each stage was said, and the earliest the clock showed since. */
      const stages = new Map<Reminder['about'], { at: number; earliest: number }>();
      let passed = Number.POSITIVE_INFINITY;
      for (const jump of jumps) {
        now += jump;
        passed += Math.max(0, jump);
        const seen = look([token], reminded, now);
        reminded = JSON.parse(JSON.stringify(seen.reminded));
        expect(look([token], reminded, now).said).toEqual([]);
        for (const stage of stages.values()) stage.earliest = Math.min(stage.earliest, now);
        for (const { about } of seen.said) {
          if (about === 'activation') {
            expect(passed).toBeGreaterThanOrEqual(intervals[0]);
            passed = 0;
            continue;
          }
          // Said again only where the clock went back by more than a day: then it had been wrong.
          const before = stages.get(about);
          if (before) expect(before.earliest).toBeLessThan(before.at - day);
          stages.set(about, { at: now, earliest: now });
        }
        if (now < start + 365 * day) expect((seen.nextAt as number) - now).toBeLessThanOrEqual(7 * day);
      }
    }),
  );
});

test('small corrections of the clock say no stage twice', () => {
  const end = start + 365 * day;
  const token = activeToken({ expiresAt: end });
  const correction = fc.integer({ min: -12 * 3_600_000, max: 12 * 3_600_000 });
  fc.assert(
    fc.property(fc.array(correction, { minLength: 2, maxLength: 40 }), (corrections) => {
      let reminded: RemindedById = {};
      const said: Reminder['about'][] = [];
      corrections.forEach((off, index) => {
        const seen = look([token], reminded, end - 40 * day + index * day + off);
        reminded = seen.reminded;
        said.push(...seen.said.map(({ about }) => about));
      });
      expect(new Set(said).size).toBe(said.length);
    }),
  );
});
