import { expect, test } from 'vitest';
import { type Answer, type Outcome, outcomeOf } from './outcome.ts';

const now = Date.UTC(2026, 0, 1);

test.each<[string, Answer, Outcome]>([
  ['a session token', { status: 200, body: 'session' }, { result: 'works' }],
  ['200 with no data', { status: 200, body: 'json' }, { result: 'site-error' }],
  ['200 with a page', { status: 200, body: 'other' }, { result: 'site-error' }],
  ['a session token with the wrong status', { status: 201, body: 'session' }, { result: 'site-error' }],
  ['401 in JSON', { status: 401, body: 'json' }, { result: 'refused' }],
  ['401 without words', { status: 401, body: 'other' }, { result: 'refused' }],
  ['403 of the API', { status: 403, body: 'json' }, { result: 'wrong-organization' }],
  ['403 of something before it', { status: 403, body: 'other' }, { result: 'site-error' }],
  ['404', { status: 404, body: 'json' }, { result: 'site-error' }],
  ['a redirect', { status: 302, body: 'other' }, { result: 'site-error' }],
  ['429', { status: 429, body: 'json' }, { result: 'slow-down' }],
  [
    '429 that says when',
    { status: 429, body: 'json', retryAfter: '120' },
    { result: 'slow-down', wait: 120_000 },
  ],
  ['500', { status: 500, body: 'json' }, { result: 'site-error' }],
  [
    '503 that says when',
    { status: 503, body: 'other', retryAfter: '60' },
    { result: 'site-error', wait: 60_000 },
  ],
  ['nothing in time', 'none in time', { result: 'no-answer' }],
  ['no connection', 'unreachable', { result: 'unreachable' }],
])('%s', (_, answer, outcome) => {
  expect(outcomeOf(answer, now)).toEqual(outcome);
});
