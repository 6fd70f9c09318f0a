import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Credential } from '../domain/credential.ts';
import { newRecordId } from '../domain/record-id.ts';
import type { Outcome } from './outcome.ts';
import {
  afterAsking,
  afterOutcome,
  asksItselfAt,
  longestWait,
  mayAskAt,
  type Pace,
  unpaced,
} from './pace.ts';

const minute = 60_000;
const now = Date.UTC(2026, 0, 1);
const token = { id: newRecordId(), stateSince: now - minute } as Credential;
const other = { id: newRecordId(), stateSince: now - minute } as Credential;

/** Asked at `at`, and answered at once. */
const asked = (pace: Pace, { id }: Credential, outcome: Outcome, at: number) =>
  afterOutcome(afterAsking(pace, id, at), id, outcome, at);

test('a credential may be asked for once a minute, another one meanwhile', () => {
  const pace = asked(unpaced, token, { result: 'works' }, now);
  expect(mayAskAt(unpaced, token.id, now)).toBe(now);
  expect(mayAskAt(pace, token.id, now)).toBe(now + minute);
  expect(mayAskAt(pace, other.id, now)).toBe(now);
});

test('a question without an answer counts: the page may have been closed', () => {
  expect(mayAskAt(afterAsking(unpaced, token.id, now), token.id, now + 1)).toBe(now + minute);
});

test('what the site asks to wait is waited for by all, within bounds', () => {
  for (const [wait, until] of [
    [120_000, now + 120_000],
    [0, now + minute],
    [10 * longestWait, now + longestWait],
    [undefined, now + minute],
  ] as const) {
    const pace = asked(unpaced, token, { result: 'slow-down', wait }, now);
    expect(mayAskAt(pace, other.id, now)).toBe(until);
    expect(mayAskAt(pace, token.id, now)).toBe(until);
  }
});

test('trouble of the site doubles the wait, and the first real answer ends it', () => {
  let pace: Pace = unpaced;
  const waits: number[] = [];
  for (let at = now; waits.length < 8; at = mayAskAt(pace, token.id, at)) {
    pace = asked(pace, token, { result: waits.length % 2 ? 'no-answer' : 'site-error' }, at);
    waits.push((mayAskAt(pace, other.id, at) - at) / minute);
  }
  expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
  pace = asked(pace, token, { result: 'refused' }, now);
  expect(mayAskAt(pace, other.id, now)).toBe(now);
});

test('no network is no trouble of the site', () => {
  const pace = asked(unpaced, token, { result: 'unreachable' }, now);
  expect(mayAskAt(pace, other.id, now)).toBe(now);
});

test('by itself it asks less often with each no, until something is seen to have changed', () => {
  let pace: Pace = unpaced;
  let at = now;
  const distances: number[] = [];
  for (let round = 0; round < 8; round++) {
    expect(asksItselfAt(pace, token, at)).toBe(at);
    pace = asked(pace, token, { result: 'refused' }, at);
    const next = asksItselfAt(pace, token, at);
    distances.push((next - at) / minute);
    at = next;
  }
  expect(distances).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
  pace = asked(pace, token, { result: 'refused' }, at);
  const seenActive = { ...token, stateSince: at + 1 };
  expect(asksItselfAt(pace, seenActive, at + 2)).toBe(at + minute);
});

test('of what was long ago nothing is kept', () => {
  let pace = asked(unpaced, token, { result: 'refused' }, now);
  pace = afterAsking(pace, other.id, now + 8 * 24 * 60 * minute);
  expect(Object.keys(pace.asked)).toEqual([other.id]);
});

test('whatever was answered and the clock did: never twice a minute, never put off for more than an hour', () => {
  const results = [
    'works',
    'refused',
    'wrong-organization',
    'unreachable',
    'no-answer',
    'site-error',
    'slow-down',
  ] as const;
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          result: fc.constantFrom(...results),
          wait: fc.option(fc.integer({ min: 0, max: 1e12 }), { nil: undefined }),
          jump: fc.integer({ min: -400 * 24 * 60 * minute, max: 400 * 24 * 60 * minute }),
          one: fc.boolean(),
        }),
        { maxLength: 40 },
      ),
      (steps) => {
        let pace: Pace = unpaced;
        let at = now;
        for (const { result, wait, jump, one } of steps) {
          at = Math.max(0, at + jump);
          const credential = one ? token : other;
          expect(mayAskAt(pace, credential.id, at)).toBeLessThanOrEqual(at + longestWait);
          expect(asksItselfAt(pace, credential, at)).toBeLessThanOrEqual(at + longestWait);
          expect(asksItselfAt(pace, credential, at)).toBeGreaterThanOrEqual(
            mayAskAt(pace, credential.id, at),
          );
          pace = asked(pace, credential, { result, wait } as Outcome, at);
          expect(mayAskAt(pace, credential.id, at)).toBeGreaterThanOrEqual(at + minute);
        }
      },
    ),
  );
});
