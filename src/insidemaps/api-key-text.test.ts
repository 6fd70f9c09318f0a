import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apiKeysIn, looksLikeApiKey } from './api-key-text.ts';

const digits = '0123456789';
const letters = 'abcdefghijklmnopqrstuvwxyz';
const text = (alphabet: string, length: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length });

/** How often a random key of a form is taken for one. */
function share(keys: fc.Arbitrary<string>): number {
  const drawn = fc.sample(fc.noBias(keys), { numRuns: 3_000, seed: 1 });
  return drawn.filter(looksLikeApiKey).length / drawn.length;
}

test.each([
  ['hexadecimal', text(`${digits}abcdef`, 32)],
  ['letters and digits', text(digits + letters + letters.toUpperCase(), 40)],
  ['few letters and digits', text(digits + letters + letters.toUpperCase(), 20)],
  ['base64url', text(`${digits}${letters}${letters.toUpperCase()}-_`, 43)],
  ['a prefix', text(digits + letters + letters.toUpperCase(), 24).map((key) => `im_live_${key}`)],
  [
    'a UUID',
    text(`${digits}abcdef`, 32).map((hex) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')),
  ],
])('keys of any form are known: %s', (_, keys) => {
  expect(share(keys)).toBeGreaterThan(0.98);
});

describe('what a page says besides is none', () => {
  test.each([
    'a1B2c3D4e5',
    'administrator@acme.example.com',
    'https://www.insidemaps.com/organizations/a1B2c3D4e5/api',
    '/organizations/a1B2c3D4e5/api/keys?page=2',
    '2026-11-24T05:39:02.123Z',
    'production-api-key-2026-v2',
    'Organisationseinstellungen',
    'GenerateNewMasterTokenForOrganization',
    '5500000000000004242424',
    'DE89370400440532013000',
    'im_live_****************9f3a',
    '••••••••••••••••9f3a1c',
    'xxxxxxxxxxxxxxxxxxxxxxxx',
    'YOUR_API_KEY_GOES_HERE_2026',
    '+381 11 123 4567 890 123',
  ])('%s', (other) => {
    expect(apiKeysIn(other)).toEqual([]);
  });
});

test('a key is taken out of the words and signs around it', () => {
  const key = 'im_live_4fQ9zR2mX7cT1bV8nK3pL6wD';
  for (const around of [
    key,
    `Your key: ${key}.`,
    `It is ${key}!`,
    `"${key}"`,
    `curl -H "X-Api-Key: ${key}"`,
    `(${key})`,
    `{"key":"${key}"}`,
    `key=${key}`,
    `API_KEY_2=${key}`,
    `Key:${key}`,
    `${key},`,
  ]) {
    expect(apiKeysIn(around)).toEqual([key]);
  }
  expect(apiKeysIn(key.replace('_live', '\u200b_live\u00ad'))).toEqual([key]);
});

test('a key that stands by itself is whole, whatever signs it holds', () => {
  const key = 'im_live_4fQ9zR2mX7cT1bV8nK3pL6wD';
  for (const value of [
    `12|${key}`,
    `${key}!`,
    `${key.slice(0, 9)},${key.slice(9)}`,
    `${key}==`,
    `ab:${key}`,
  ]) {
    expect(apiKeysIn(` ${value}\n`)).toEqual([value]);
    expect(apiKeysIn(`KEY=${value}`)).toEqual([value]);
  }
});

test('a key full of signs is one; words joined by them are none', () => {
  for (const key of ['Y8O7A9vqmfJZb8_x-a0BZ3_z-Zi5K-fo24oq-_aDmcx', 'uQ3_x9-Kd7Vb2-mT4_Rw8Lp-zN5_Hc6']) {
    expect(looksLikeApiKey(key), key).toBe(true);
    expect(apiKeysIn(`Your key: ${key}`)).toEqual([key]);
  }
  for (const words of [
    'Room-4a_East-Wing-2b_Floor-3c',
    'tour_A1-B2-C3-D4-E5-F6-G7-H8',
    'Plan-v2B-3rd-floor-No12-rev4',
  ]) {
    expect(looksLikeApiKey(words), words).toBe(false);
  }
});
