import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parsePolicy } from './policy.ts';

const nothingSet = {
  protectionRequired: false,
  longestAutoLock: undefined,
  backupRecipients: [],
  firstReminder: undefined,
  welcome: true,
  extraHosts: [],
  verification: true,
};
const recipient = 'age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p';

test.each([undefined, null, 'text', [], {}, { other: 1 }])('nothing set: %j', (managed) => {
  expect(parsePolicy(managed)).toEqual(nothingSet);
});

test.each([
  [{ protectionRequired: true }, { protectionRequired: true }],
  [{ longestAutoLock: 5 }, { longestAutoLock: 5 }],
  [{ backupRecipients: [` ${recipient}\n`] }, { backupRecipients: [recipient] }],
  [{ backupRecipients: ['age1 typo', 7, recipient] }, { backupRecipients: [recipient] }],
  [{ firstReminder: 1440 }, { firstReminder: 86_400_000 }],
  [{ welcome: false }, { welcome: false }],
  [{ extraHosts: ['stage.insidemaps.com', 7] }, { extraHosts: ['stage.insidemaps.com'] }],
  [{ verification: false }, { verification: false }],
])('%j is read', (managed, read) => {
  expect(parsePolicy(managed)).toEqual({ ...nothingSet, ...read });
});

test.each([
  { protectionRequired: 'yes' },
  { longestAutoLock: 7 },
  { backupRecipients: recipient },
  { backupRecipients: ['ssh-ed25519 AAAA'] },
  { firstReminder: '10' },
  { welcome: 'no' },
  { extraHosts: 'stage.insidemaps.com' },
  { verification: 0 },
])('%j is left to the person, and takes no other key with it', (managed) => {
  const other = 'verification' in managed ? { protectionRequired: true } : { verification: false };
  expect(parsePolicy({ ...managed, ...other })).toEqual({ ...nothingSet, ...other });
});

test('the browser is told of the same keys and choices', () => {
  const { properties } = JSON.parse(readFileSync('public/managed-schema.json', 'utf8'));
  expect(Object.keys(properties).sort()).toEqual(Object.keys(nothingSet).sort());
  for (const key of ['longestAutoLock', 'firstReminder'] as const)
    for (const choice of properties[key].enum) expect(parsePolicy({ [key]: choice })[key]).toBeDefined();
});
