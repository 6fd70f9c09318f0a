import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Credential,
  type CredentialKind,
  type CredentialState,
  credentialStates,
  initialState,
} from './credential.ts';
import {
  afterDate,
  afterEvent,
  type LifeCause,
  type LifeEvent,
  lifeCauses,
  lifeTable,
  longestHistory,
  stateAt,
} from './life.ts';
import { newRecordId } from './record-id.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);
const end = start + 365 * day;

const born = (kind: CredentialKind = 'master-token'): Credential => ({
  id: newRecordId(),
  kind,
  name: 'Floor plans',
  organization: {},
  capturedAt: start,
  expiresAt: end,
  state: initialState(kind),
  stateSince: start,
  history: [],
});
/** As if it had been closed and opened again. */
const stored = (credential: Credential): Credential => JSON.parse(JSON.stringify(credential));

const cause = fc.constantFrom(...lifeCauses);
const time = fc.integer({ min: start - 2 * 365 * day, max: start + 3 * 365 * day });
const event: fc.Arbitrary<LifeEvent> = fc.record({ at: time, cause });

test('the table in the documents is the table in the code', () => {
  const text = readFileSync(new URL('../../docs/credential-life.md', import.meta.url), 'utf8');
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').map((cell) => cell.replaceAll('`', '').trim()));
  const head = rows.find((cells) => cells.includes('not-activated')) ?? [];
  const columns = credentialStates.map((state) => head.indexOf(state));
  expect(columns.every((column) => column > 0)).toBe(true);
  const told = rows.filter(([, name]) => (lifeCauses as readonly string[]).includes(name ?? ''));
  expect(told.map(([, name]) => name)).toEqual(lifeCauses);
  for (const cells of told) {
    const following = lifeTable[cells[1] as LifeCause];
    const expected = credentialStates.map((state) => {
      const next = following[state];
      return next === undefined || next === state ? '' : next;
    });
    expect([cells[1], ...columns.map((column) => cells[column])]).toEqual([cells[1], ...expected]);
  }
});

test('nothing that changed is the same object, and a change is written down with its time and cause', () => {
  const token = born();
  expect(afterEvent(token, { at: start + 1, cause: 'seen-inactive' })).toBe(token);
  const active = afterEvent(token, { at: start + 2, cause: 'seen-active' });
  expect(active).toMatchObject({
    state: 'active',
    stateSince: start + 2,
    history: [{ at: start + 2, cause: 'seen-active', state: 'active' }],
  });
  expect(afterEvent(active, { at: start + 3, cause: 'seen-active' })).toBe(active);
});

test('what the API accepted is verified at that time, and works whatever was thought of it', () => {
  const replaced = afterEvent(born(), { at: start + 1, cause: 'said-replaced' });
  const works = afterEvent(replaced, { at: start + 2, cause: 'api-works' });
  expect(works).toMatchObject({ state: 'active', verifiedAt: start + 2 });
  expect(afterEvent(works, { at: start + 3, cause: 'api-works' })).toMatchObject({
    stateSince: start + 2,
    verifiedAt: start + 3,
  });
});

test('an end that came is noted at its own time, and leaves no trace when the clock was wrong', () => {
  const active = afterEvent(born(), { at: start + 1, cause: 'seen-active' });
  const over = afterDate(active, end + 40 * day);
  expect(over).toMatchObject({ state: 'expired', stateSince: end });
  expect(afterDate(over, end + 50 * day)).toBe(over);
  expect(afterDate(over, start + 2)).toEqual(active);
  // A reading of the page cannot bring it back after its end, and can before it.
  expect(afterEvent(over, { at: end + 60 * day, cause: 'seen-active' })).toBe(over);
  expect(afterEvent(over, { at: start + 9, cause: 'seen-inactive' }).state).toBe('deactivated');
});

test('whatever happens, the history leads to the state and each step of it is in the table', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<CredentialKind>('master-token', 'api-key'),
      fc.array(event),
      (kind, events) => {
        let present = born(kind);
        for (const one of events) {
          const after = afterEvent(present, one);
          expect(after.history.length).toBeLessThanOrEqual(longestHistory);
          expect(after.history.at(-1)?.state ?? initialState(kind)).toBe(after.state);
          let before: CredentialState | undefined = initialState(kind);
          if (after.history.length === longestHistory) before = undefined;
          for (const { cause, state } of after.history) {
            if (before && cause !== 'unrecorded') expect(lifeTable[cause][before]).toBe(state);
            before = state;
          }
          present = after;
        }
      },
    ),
  );
});

/** What a token does on the site, and what Waykey hears of it. */
const truths = {
  activate: { from: 'inactive', to: 'active', cause: 'seen-active' },
  deactivate: { from: 'active', to: 'inactive', cause: 'seen-inactive' },
  replace: { from: undefined, to: 'gone', cause: 'seen-replaced' },
} as const;

test('500 interrupted lives: events late, lost, twice and under a wrong clock are made good by the next look', () => {
  const step = fc.record({
    does: fc.constantFrom<keyof typeof truths>('activate', 'deactivate', 'activate', 'deactivate', 'replace'),
    /** How often Waykey hears of it: the worker died before, once, or between writing and answering. */
    heard: fc.nat({ max: 2 }),
    /** What the clock shows by mistake then. */
    clockOff: fc.constantFrom(0, 0, -400 * day, 400 * day, 90 * day),
    /** A restart comes after it, and the dates are looked at. */
    restart: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 30 }), fc.nat({ max: 500 }), (steps, lastDay) => {
      let truth: 'inactive' | 'active' | 'gone' = 'inactive';
      let everActive = false;
      let kept = stored(born());
      for (const [index, { does, heard, clockOff, restart }] of steps.entries()) {
        const { from, to, cause } = truths[does];
        if (truth === 'gone' || (from && from !== truth)) continue;
        truth = to;
        const at = start + index + clockOff;
        // That a value was replaced is learned with the value that replaces it, which is saved or it is not.
        const times = to === 'gone' ? Math.max(1, heard) : heard;
        for (let time = 0; time < times; time++) kept = stored(afterEvent(kept, { at: at + time, cause }));
        // By a clock that is past its end it was over, whatever was seen.
        if (times > 0 && to === 'active' && at < end) everActive = true;
        if (restart) kept = stored(afterDate(kept, at));
      }
      const now = start + lastDay * day;
      const looks = truth === 'gone' ? 'seen-inactive' : (`seen-${truth}` as const);
      const resumed = afterEvent(kept, { at: now, cause: looks });
      expect(afterEvent(resumed, { at: now, cause: looks })).toBe(resumed);
      const asSeen = truth === 'inactive' && !everActive ? 'not-activated' : truth;
      const state = { inactive: 'deactivated', gone: 'replaced', active: 'active' } as const;
      const expected = asSeen === 'not-activated' ? asSeen : state[asSeen];
      expect(stateAt(resumed, now)).toBe(truth !== 'gone' && now >= end ? 'expired' : expected);
    }),
    { numRuns: 500 },
  );
});
