import { expect, test } from 'vitest';
import { envLine, fileNameFor, openingLine, sessionTokenLine } from './handing-on.ts';

test.each([
  ['master-token', 'eyJhbGciOiJIUzI1NiJ9.e30.x-_y', 'INSIDEMAPS_MASTER_TOKEN=eyJhbGciOiJIUzI1NiJ9.e30.x-_y'],
  ['api-key', "it's $HOME", "INSIDEMAPS_API_KEY='it'\\''s $HOME'"],
] as const)('a %s becomes a line a shell reads back', (kind, value, line) => {
  expect(envLine(kind, value)).toBe(line);
});

test('the call takes the token from the environment and holds no value', () => {
  expect(sessionTokenLine(undefined)).toContain('Bearer $INSIDEMAPS_MASTER_TOKEN"');
});

test.each([
  ['Floor plans / Acme: "2027"', 'Floor-plans-Acme-2027.age'],
  ['жетон 😀', 'жетон.age'],
  ['../../etc/passwd', 'etc-passwd.age'],
  ['😀', 'credential.age'],
  ['x'.repeat(200), `${'x'.repeat(60)}.age`],
])('%s is stored as %s', (name, file) => {
  expect(fileNameFor(name, 'age')).toBe(file);
});

test('the opening line names the file as a shell takes it', () => {
  expect(openingLine('a.age', 'recipients')).toBe('age -d -i key.txt a.age');
  expect(openingLine('жетон.age', 'passphrase')).toBe("age -d 'жетон.age'");
});
