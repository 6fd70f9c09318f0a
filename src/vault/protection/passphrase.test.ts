import { expect, test } from 'vitest';
import { newPassphrase, problemOf } from './passphrase.ts';

test('a generated passphrase is six words, another one each time, and long enough for one’s own', () => {
  const made = Array.from({ length: 50 }, newPassphrase);
  expect(new Set(made).size).toBe(50);
  for (const passphrase of made) {
    expect(passphrase).toMatch(/^[a-z]+( [a-z]+){5}$/);
    expect(problemOf(passphrase, passphrase)).toBeUndefined();
  }
});

test.each([
  ['fourteen chars', 'fourteen chars', 'short'],
  ['fifteen letters', 'fifteen letters', undefined],
  ['fifteen letters', 'fifteen Letters', 'different'],
  // Counted as a person counts: an emoji is one.
  ['🔑🔑🔑🔑🔑🔑🔑🔑', '🔑🔑🔑🔑🔑🔑🔑🔑', 'short'],
])('%s, then %s: %s', (passphrase, again, problem) => {
  expect(problemOf(passphrase, again)).toBe(problem);
});
