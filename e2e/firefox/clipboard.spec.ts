/** A copied value leaves the clipboard after half a minute, though the page is closed and the background ended; what was copied since stays. */
import { expect, test } from '@playwright/test';
import { never, until } from '../harness/poll.ts';
import { administration } from '../harness/replica.ts';
import { startSite } from '../site/server.ts';
import { clickButton, fillIn, openOptions, openVault, rowReads, says } from './extension-pages.ts';
import { type Firefox, launchFirefox } from './launch.ts';
import { clipboardText, endBackground, isBackgroundRunning, putOnClipboard } from './settings.ts';

const name = 'Copied in Firefox';

/** Copies the value and leaves the extension alone with it: no page of its own is open, its background has ended. */
async function copyAndLeave(firefox: Firefox): Promise<void> {
  const vault = await openVault(firefox);
  await rowReads(vault, name, /Not activated/);
  await clickButton(vault, 'Copy', name);
  await says(vault, /cleared in \d+ sec/);
  await vault.close();
  // What the page said as it was closed may start it once more.
  await until('the background ended', async () => {
    await endBackground(firefox);
    return !(await isBackgroundRunning(firefox));
  });
}

test('a copied value is cleared after 30 s, something else is not', async () => {
  test.setTimeout(180_000);
  const site = await startSite({ skin: 'angularjs' });
  const { value } = site.model.credentials.generate(...administration(site.model), name);
  const firefox = await launchFirefox(site);
  const holdsValue = async () => (await clipboardText(firefox)) === value;
  try {
    const vault = await openVault(firefox);
    await clickButton(vault, 'Paste a token');
    await fillIn(vault, 'Paste it here', value);
    await fillIn(vault, 'Name', name);
    await clickButton(vault, 'Save');
    await says(vault, /Saved/);
    await vault.close();
    const options = await openOptions(firefox);
    await fillIn(options, 'Clear');
    await until('the switch on', () =>
      options.evaluate(() =>
        [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].some(
          ({ checked, labels }) => checked && /clear/i.test(labels?.[0]?.textContent ?? ''),
        ),
      ),
    );
    await options.close();

    await copyAndLeave(firefox);
    expect(await holdsValue(), 'the clipboard holds the value').toBe(true);
    await until('the value gone', async () => !(await holdsValue()), { seconds: 45 });
    expect(await clipboardText(firefox)).toBe('');

    await copyAndLeave(firefox);
    expect(await holdsValue(), 'the clipboard holds the value').toBe(true);
    await putOnClipboard(firefox, 'something else');
    await never('what was copied since was cleared', 35, async () => {
      return (await clipboardText(firefox)) !== 'something else';
    });
  } finally {
    await firefox.close();
    await site.close();
  }
});
