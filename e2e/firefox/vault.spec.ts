/** The vault in Firefox: protect, lock, unlock, reveal, verify, copy, share, back up, erase, restore. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { newKey, runAge } from '../age/age-command.ts';
import { until } from '../harness/poll.ts';
import { administration } from '../harness/replica.ts';
import { startSite } from '../site/server.ts';
import { clickButton, fillIn, openOptions, openVault, reveal, rowReads, says } from './extension-pages.ts';
import { launchFirefox } from './launch.ts';

const name = 'Kept in Firefox';
const passphrase = 'a sentence nobody else would think of';

test('a pasted token is protected, handed on, backed up, erased and restored', async () => {
  test.setTimeout(150_000);
  const downloads = mkdtempSync(join(tmpdir(), 'waykey-downloads-'));
  const site = await startSite({ skin: 'angularjs' });
  const { id, value } = site.model.credentials.generate(...administration(site.model), name);
  const firefox = await launchFirefox(site, { downloads });
  /** The file of that ending, once all of it is there. */
  const saved = (ending: string) =>
    until(`a saved file ${ending}`, () => {
      const files = readdirSync(downloads);
      const file = files.find((one) => one.endsWith(ending));
      return file !== undefined && !files.includes(`${file}.part`) && join(downloads, file);
    });
  try {
    const vault = await openVault(firefox);
    await clickButton(vault, 'Paste a token');
    await fillIn(vault, 'Paste it here', value);
    await fillIn(vault, 'Name', name);
    await clickButton(vault, 'Save');
    await says(vault, /Saved/);
    await clickButton(vault, 'Close');
    await rowReads(vault, name, /Not activated/);

    const options = await openOptions(firefox);
    await fillIn(options, 'Passphrase');
    await fillIn(options, 'One of my own');
    await fillIn(options, 'New passphrase', passphrase);
    await fillIn(options, 'The same again', passphrase);
    await clickButton(options, 'Use this passphrase');
    await until('the passphrase to be set', async () => !(await options.$('dialog[open], [role=dialog]')), {
      seconds: 40,
    });

    await vault.bringToFront();
    await clickButton(vault, 'Lock');
    await fillIn(vault, 'Passphrase', 'not the passphrase');
    await clickButton(vault, 'Unlock');
    await says(vault, /This is not the passphrase/, 40);
    await fillIn(vault, 'Passphrase', passphrase);
    await vault.keyboard.press('Enter');
    await until('the vault unlocked', async () => !(await vault.$('input[type=password]')), { seconds: 40 });
    expect((await reveal(vault, name)) === value, 'the value is the one that was pasted').toBe(true);

    site.model.credentials.setActive(...administration(site.model), id, true);
    const asked = () => site.heard.filter(({ url }) => url.startsWith('/api/'));
    await clickButton(vault, 'Verify', name);
    await says(vault, /sends it to www\.insidemaps\.com/);
    expect(asked()).toEqual([]);
    await clickButton(vault, 'Allow');
    await rowReads(vault, name, /It works/);
    await rowReads(vault, name, /Active.*Verified/);
    const [call, ...others] = asked();
    expect(others).toEqual([]);
    const holding = call?.headers.filter(([, text]) => text.includes(value)).map(([header]) => header);
    expect(holding).toEqual(['authorization']);
    // The extension's address in Firefox is of this browser alone; nobody shall know it again by that.
    const address = new URL(firefox.origin).host;
    expect(call?.headers.filter(([, text]) => text.includes(address)).map(([header]) => header)).toEqual([]);

    await clickButton(vault, 'Copy', name);
    await says(vault, /clipboard/i);

    const { identity, recipient } = newKey();
    await clickButton(vault, 'Share', name);
    await fillIn(vault, 'Recipient (age1…)', recipient);
    await clickButton(vault, 'Save the file');
    const shared = await saved('Firefox.age');
    const key = join(downloads, 'key.txt');
    writeFileSync(key, identity);
    const opened = await until('the shared file opening', () => {
      try {
        return runAge(downloads, '-d', '-i', key, shared).toString().trim();
      } catch {
        return undefined;
      }
    });
    expect(opened === value, 'the shared file holds the token').toBe(true);
    await clickButton(vault, 'Close');

    await clickButton(vault, 'Back up');
    const words = await until('six words', () =>
      vault.evaluate(
        () => document.querySelector('[role=dialog] output, dialog output')?.textContent || undefined,
      ),
    );
    await fillIn(vault, 'I wrote these words down');
    await clickButton(vault, 'Save the backup');
    await says(vault, /Saved: 1 in the file/, 40);
    const backup = await until('the backup', () => {
      const file = readdirSync(downloads).find((one) => one.endsWith('.age') && !one.includes('Firefox'));
      return file && join(downloads, file);
    });
    await clickButton(vault, 'Close');

    await options.bringToFront();
    await clickButton(options, 'Erase everything…');
    await clickButton(options, 'Continue');
    await clickButton(options, 'Erase it all');
    await says(options, /Everything is erased/);
    await vault.bringToFront();
    await until('the row gone', () =>
      vault.evaluate((text) => !document.body.textContent.includes(text), name),
    );

    await clickButton(vault, 'Restore');
    const field = await until(
      'the field for the file',
      async () => (await vault.$('input[type=file]')) ?? undefined,
    );
    await field.uploadFile(backup as `${string}.age`);
    await fillIn(vault, 'Passphrase of the file', words);
    await clickButton(vault, 'Open');
    await says(vault, /Will be restored: 1/, 40);
    await clickButton(vault, 'Restore these');
    await says(vault, /Restored: 1/);
    await clickButton(vault, 'Close');
    expect((await reveal(vault, name)) === value, 'the restored value is the token').toBe(true);
    expect(existsSync(backup) && readFileSync(backup).includes(Buffer.from(value.slice(0, 12)))).toBe(false);
  } finally {
    await firefox.close();
    await site.close();
    rmSync(downloads, { recursive: true, force: true });
  }
});
