import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Credential } from '../../domain/credential.ts';
import { afterEvent, lifeCauses } from '../../domain/life.ts';
import { activeToken, start, waitingToken } from '../../reminders/testing/credentials.ts';
import { byEnd, courseOf, placeOn, scaleOf } from './timeline-course.ts';

const day = 86_400_000;
const now = start + 100 * day;
const end = start + 365 * day;

test('a life is its stretches, until now and from now on to its end', () => {
  let token = waitingToken({ expiresAt: end });
  token = afterEvent(token, { at: start + 2 * day, cause: 'seen-active' });
  token = afterEvent(token, { at: start + 50 * day, cause: 'seen-inactive' });
  expect(courseOf(token, now)).toEqual([
    { state: 'not-activated', from: start, to: start + 2 * day, ahead: false },
    { state: 'active', from: start + 2 * day, to: start + 50 * day, ahead: false },
    { state: 'deactivated', from: start + 50 * day, to: now, ahead: false },
    { state: 'deactivated', from: now, to: end, ahead: true },
  ]);
});

test('what is over has nothing ahead', () => {
  const active = activeToken({ expiresAt: end });
  const replaced = afterEvent(active, { at: start + 9 * day, cause: 'seen-replaced' });
  expect(courseOf(replaced, now).at(-1)).toEqual({
    state: 'active',
    from: start,
    to: start + 9 * day,
    ahead: false,
  });
  expect(courseOf(active, end + day).at(-1)).toMatchObject({ state: 'active', to: end, ahead: false });
});

test('whatever happened in whatever order, stretches follow each other and are on the scale', () => {
  const event = fc.record({
    at: fc.integer({ min: start - 900 * day, max: start + 900 * day }),
    cause: fc.constantFrom(...lifeCauses),
  });
  const expiresAt = fc.option(fc.constantFrom(end, start - day, Date.UTC(9999, 11, 31), 8.64e15), {
    nil: undefined,
  });
  fc.assert(
    fc.property(fc.array(event), expiresAt, fc.integer({ min: 0, max: 800 }), (events, ends, days) => {
      const today = start + days * day;
      const token = events.reduce<Credential>(afterEvent, waitingToken({ expiresAt: ends }));
      const course = courseOf(token, today);
      const scale = scaleOf([token], today);
      let before = Number.NEGATIVE_INFINITY;
      for (const { from, to } of course) {
        expect(from).toBeGreaterThanOrEqual(before);
        expect(to).toBeGreaterThan(from);
        for (const place of [placeOn(scale, from), placeOn(scale, to)]) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThanOrEqual(100);
        }
        before = to;
      }
    }),
  );
});

test('the next end comes first, what is over last', () => {
  const named = (name: string, change: Partial<Credential>) => activeToken({ name, ...change });
  const all = [
    named('never', {}),
    named('gone', { state: 'replaced', expiresAt: now + day }),
    named('late', { expiresAt: now + 9 * day }),
    named('soon', { expiresAt: now + day }),
  ];
  expect(byEnd(all, now).map(({ name }) => name)).toEqual(['soon', 'late', 'never', 'gone']);
});
