/** What an organization sets by a real policy file, as the browser hands it on. */
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { extensionId } from './harness/chromium/extension-id.ts';
import { openPopup, openVault } from './harness/chromium/extension-pages.ts';
import { launchChromium } from './harness/chromium/launch.ts';
import { chromeBuild } from './harness/paths.ts';

/** Where Chromium looks on Linux, for everybody on the machine; writing there needs the right to. */
const policies = '/etc/chromium/policies/managed';
const file = join(policies, `waykey-journey-${process.pid}.json`);

/** The build under an id of its own: the policy is for this journey, and not for whatever else runs here. */
function buildOfItsOwn(): { readonly folder: string; readonly id: string } {
  const folder = mkdtempSync(join(tmpdir(), 'waykey-managed-'));
  cpSync(chromeBuild, folder, { recursive: true });
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, key }));
  return { folder, id: extensionId(key) };
}

function setPolicy(id: string, policy: Readonly<Record<string, unknown>>): void {
  mkdirSync(policies, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
}

const stage = 'stage.insidemaps.com';

test('options and vault follow a policy file, and its change without a reload', async () => {
  const { folder, id } = buildOfItsOwn();
  try {
    setPolicy(id, {
      protectionRequired: true,
      firstReminder: 1440,
      verification: false,
      extraHosts: [stage, 'evil.example'],
    });
    const chromium = await launchChromium({ extension: folder });
    try {
      const options = await chromium.context.newPage();
      await options.goto(`${chromium.origin}${chromium.manifest?.options_ui.page}`);
      const asksForPassphrase = options.getByText('Your organization asks for a passphrase');
      const mayNotVerify = options.getByText('Your organization does not let Waykey ask InsideMaps');
      const firstReminder = options
        .getByRole('group', { name: /for the first time/ })
        .getByRole('radio', { checked: true });
      await expect(asksForPassphrase).toBeVisible();
      await expect(mayNotVerify).toBeVisible();
      await expect(firstReminder).toBeDisabled();
      await expect(firstReminder).toHaveAccessibleName('1 day');
      await expect(options.getByText(`Your organization works on ${stage}`)).toBeVisible();
      const popup = await openPopup(chromium);
      await expect(popup.getByRole('button', { name: `Allow ${stage}` })).toBeVisible();
      await expect(popup.getByText('evil.example')).toHaveCount(0);
      await popup.close();

      const vault = await openVault(chromium);
      const wanted = vault.getByText('Your organization asks for a passphrase');
      await expect(wanted).toBeVisible();

      setPolicy(id, { verification: false });
      await expect(wanted).toHaveCount(0, { timeout: 40_000 });
      await options.bringToFront();
      await expect(asksForPassphrase).toHaveCount(0);
      await expect(firstReminder).toBeEnabled();
      await expect(mayNotVerify).toBeVisible();
    } finally {
      await chromium.close();
    }
  } finally {
    rmSync(file, { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
  expect(existsSync(file)).toBe(false);
});
