import '../platform/testing/english.ts';
import { beforeEach, expect, test } from 'vitest';
import { newRecordId } from '../domain/record-id.ts';
import { listCredentials } from '../vault/credentials.ts';
import { freshBrowser } from '../vault/testing/fresh-browser.ts';
import { keepValue } from './keep-value.ts';

const year = 31_536_000;
const issued = Date.UTC(2026, 10, 24) / 1000;
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (claims: object): string =>
  `${part({ alg: 'HS256' })}.${part({ organizationId: 'a1B2c3D4e5', iat: issued, ...claims })}.${'x'.repeat(43)}`;
const request = (value: string) => ({
  id: newRecordId(),
  kind: 'master-token' as const,
  value,
  name: 'Web shop',
});
const states = async () => (await listCredentials()).map(({ state, expiresAt }) => ({ state, expiresAt }));

beforeEach(freshBrowser);

test.each([
  ['claims no end', {}, undefined],
  ['claims to end before it began', { exp: issued - year }, undefined],
  ['claims the year 9999', { exp: Date.UTC(9999, 11, 31) / 1000 }, Date.UTC(9999, 11, 31)],
])('a token that %s is kept', async (_, claims, expiresAt) => {
  const answer = await keepValue(request(token(claims)), undefined, issued * 1000);
  expect(answer).toHaveProperty('digest');
  expect(await states()).toEqual([{ state: 'not-activated', expiresAt }]);
});

test('by a clock that is a year ahead a token is over: it is kept where the person just asked for it, and only there', async () => {
  const ahead = (issued + year + 60) * 1000;
  const value = token({ exp: issued + year });
  expect(await keepValue(request(value), undefined, ahead)).toEqual({ error: 'invalid' });
  expect(await states()).toEqual([]);
  expect(await keepValue(request(value), { kind: 'master-token' }, ahead)).toHaveProperty('digest');
  expect(await states()).toEqual([{ state: 'not-activated', expiresAt: (issued + year) * 1000 }]);
});
