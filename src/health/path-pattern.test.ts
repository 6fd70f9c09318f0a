import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathPattern } from './path-pattern.ts';

const site = 'https://www.insidemaps.com';

test.each([
  ['/', '/'],
  ['/organizations/AB12CD34EF/api', '/organizations/:id/api'],
  ['/users/42/edit', '/users/:number/edit'],
  ['/o/acme-photography', '/:word/:word'],
  ['/projects/maria.silva%40example.com?name=Maria', '/projects/:id'],
  ['/app#!/organizations/AB12CD34EF?tab=Maria', '/app#!/organizations/:id'],
  ['/app#/users', '/app#/users'],
  ['/app#maria', '/app'],
])('%s is reported as %s', (path, pattern) => {
  expect(pathPattern(site + path)).toBe(pattern);
});

test('what is no address of a page is not reported at all', () => {
  expect(pathPattern('about:blank')).toBe('no web address');
  expect(pathPattern('data:text/html,Maria')).toBe('no web address');
});

test('nothing of a person’s goes through, wherever it stands', () => {
  const personal = fc.string({ minLength: 3, maxLength: 30 }).map((text) => `Zq${text}`);
  const path = fc
    .array(fc.string({ maxLength: 12 }), { maxLength: 4 })
    .map((parts) => parts.map((part) => `/${encodeURIComponent(part)}`).join(''));
  const address = fc.tuple(path, personal, personal, personal, personal);
  fc.assert(
    fc.property(address, ([before, part, query, hash, inner]) => {
      const [a, b, c, d] = [part, query, hash, inner].map(encodeURIComponent);
      const pattern = pathPattern(`${site}${before}/${a}/users?${b}=${b}#/${c}/users/${d}`);
      expect(pattern).not.toMatch(/zq/i);
      // A control: the words of screens do.
      expect(pattern).toContain('/users');
    }),
  );
});
