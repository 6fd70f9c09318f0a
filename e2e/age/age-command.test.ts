/** What leaves the vault opens with the unmodified `age` command, and what that makes opens in Waykey. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newRecordId } from '../../src/domain/record-id.ts';
import { openWithIdentity, readAgeFile } from '../../src/vault/age/age-file.ts';
import { parseBackup, writeBackup } from '../../src/vault/backup/backup-format.ts';
import { openUnderPassphrase, sealUnderPassphrase } from '../../src/vault/protection/passphrase-file.ts';
import { seal } from '../../src/vault/seal.ts';
import { newKey, runAge, runAgeWithPassphrase } from './age-command.ts';

const passphrase = 'six plain words for a test';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waykey-age-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const text = writeBackup({
  createdAt: 1,
  credentials: [
    {
      id: newRecordId(),
      kind: 'master-token',
      name: 'Quotes " and 😀 and عربي',
      organization: {},
      capturedAt: 1,
      state: 'active',
      stateSince: 1,
      history: [],
      value: 'made.for.this-test',
    },
  ],
});

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test('a file for one or several recipients: each key opens it', async () => {
  const keys = [newKey(), newKey()];
  const path = file(
    'shared.age',
    await seal(
      text,
      keys.map(({ recipient }) => recipient),
    ),
  );
  for (const [index, { identity }] of keys.entries()) {
    const opened = runAge(folder, '-d', '-i', file(`key-${index}.txt`, identity), path);
    expect(opened.toString()).toBe(text);
  }
});

test('a file under a passphrase', async () => {
  const path = file('passphrase.age', await sealUnderPassphrase(text, passphrase));
  expect((await runAgeWithPassphrase(folder, passphrase, '-d', path)).toString()).toBe(text);
});

test.each([[[]], [['-a']]])('files that age makes open here, armored or not: %j', async (armor) => {
  const { identity, recipient } = newKey();
  const plain = file('plain.json', text);
  const forKey = await readAgeFile(
    new Blob([new Uint8Array(runAge(folder, ...armor, '-r', recipient, plain))]),
  );
  expect(forKey.needs).toBe('identity');
  expect(parseBackup((await openWithIdentity(forKey, identity)) ?? '')).toBeTruthy();

  const made = await runAgeWithPassphrase(folder, passphrase, ...armor, '-p', plain);
  const underPassphrase = await readAgeFile(new Blob([new Uint8Array(made)]));
  expect(underPassphrase.needs).toBe('passphrase');
  expect(await openUnderPassphrase(underPassphrase.bytes, passphrase)).toBe(text);
});
