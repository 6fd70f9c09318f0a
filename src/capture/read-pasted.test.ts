import { expect, test } from 'vitest';
import { readPasted } from './read-pasted.ts';

const year = 31_536_000;
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (claims: object = {}) =>
  `${part({ alg: 'HS256' })}.${part({ organizationId: 'a1B2c3D4e5', iat: 1_000, exp: 1_000 + year, ...claims })}.${'x'.repeat(43)}`;
const now = 2_000_000;

test('a master token is known by what it says of itself, with anything unseen around it', () => {
  expect(readPasted(`  ${token().slice(0, 9)}\u200b${token().slice(9)}\n`, now)).toMatchObject({
    kind: 'master-token',
    value: token(),
    labels: { organizationId: 'a1B2c3D4e5' },
  });
});

test('an API key is known by being random', () => {
  const value = 'im_live_4fQ9zR2mX7cT1bV8nK3pL6wD';
  expect(readPasted(value, now)).toEqual({ kind: 'api-key', value });
});

test.each([
  ['a token that is over', token(), (1_000 + year) * 1_000, 'paste_expired_error'],
  ['a session token', token({ exp: 4_600 }), now, 'paste_otherToken_error'],
  ['the beginning of a token', token().slice(0, 40), now, 'paste_part_error'],
  ['a token without its end', token().slice(0, -3), now, 'paste_otherToken_error'],
  ['a sentence', 'Copy it now: abc', now, 'paste_words_error'],
  ['a name', 'webshop', now, 'paste_unknown_error'],
])('%s is refused with a reason', (_, text, at, refused) => {
  expect(readPasted(text, at)).toEqual({ refused });
});

test('nothing is said of an empty field', () => {
  expect(readPasted(' \n', now)).toBeUndefined();
});
