/** A test site of InsideMaps: nothing of Waykey's is there until it is allowed, and what it issues is told from the rest. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChromiumTab } from './harness/chromium/chromium-tab.ts';
import { openVault, vaultRow } from './harness/chromium/extension-pages.ts';
import { launchChromium } from './harness/chromium/launch.ts';
import { followCard } from './harness/follow-card.ts';
import { chromeBuild } from './harness/paths.ts';
import { Person } from './harness/person.ts';
import { never } from './harness/poll.ts';
import { administrator } from './harness/replica.ts';
import { expect, test } from './harness/test.ts';

const stage = 'https://stage.insidemaps.com/';
const name = 'On the test site';

/** The build as it is once a person allowed the test site: headless Chromium asks nobody. */
function allowing(site: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'waykey-allowed-'));
  cpSync(chromeBuild, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  expect(manifest.optional_host_permissions).toContain(site);
  manifest.host_permissions.push(site);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

test('nothing is on the test site before it is allowed', { tag: '@rare' }, async ({ person }) => {
  await person.overlayButton('Waykey');
  await person.tab.goto(stage);
  await expect(person.tab.page.getByText('Get started').first()).toBeVisible();
  await never('the launcher', 2, async () => (await person.tab.look()).buttons.length > 0);
});

test('once it is allowed the test site is guided and saved from, and the vault says where a token is of', {
  tag: '@rare',
}, async ({ site }) => {
  const extension = allowing(`${stage}*`);
  const chromium = await launchChromium({ site, extension });
  try {
    const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
    const person = new Person(await ChromiumTab.of(page));
    await expect(async () => {
      await person.tab.goto(stage);
      await person.sees('the launcher', ({ buttons }) => buttons.length > 0, 2);
    }).toPass();
    await person.startGuide('Generate a master token');
    await followCard(person, administrator(name));

    const row = vaultRow(await openVault(chromium), name);
    await expect(row.getByText('stage.insidemaps.com')).toBeVisible();
    await expect(row.getByText('Active', { exact: true })).toBeVisible();
  } finally {
    await chromium.close();
    rmSync(extension, { recursive: true, force: true });
  }
});
