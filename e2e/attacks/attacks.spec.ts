/** Every sentence of what a protection is worth, by the attack it speaks of; each comes with one that does succeed. */
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Dialog, Page } from 'playwright';
import type { MessageKey } from '../../src/platform/i18n.ts';
import { worth } from '../../src/vault/ui/protection-worth.ts';
import { filesWith, windowsOf } from '../chaos/windows.ts';
import { ByHand } from '../harness/by-hand.ts';
import { ChromiumTab } from '../harness/chromium/chromium-tab.ts';
import {
  openVault,
  reveal,
  setPassphrase,
  tryPassphrase,
  vaultRow,
} from '../harness/chromium/extension-pages.ts';
import { type Chromium, type ChromiumOptions, launchChromium } from '../harness/chromium/launch.ts';
import { Person } from '../harness/person.ts';
import { issuedToken, siteHome } from '../harness/replica.ts';
import { expect, test } from '../harness/test.ts';
import { type Site, startSite } from '../site/server.ts';
import { requestsIn } from './net-log.ts';
import { openOtherExtension, readEverything, writeOtherExtension } from './other-extension.ts';
import { findsOnPage, readFromPage } from './page-script.ts';

const name = 'Kept from everybody';
const passphrase = 'a sentence nobody else would think of';

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waykey-attacks-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

/** Performs attacks by the sentence they prove; at the end every sentence must have had its own. */
function attacker(by: keyof typeof worth) {
  const performed = new Set<MessageKey>();
  return {
    async attack(sentence: MessageKey, perform: () => Promise<void>): Promise<void> {
      await test.step(sentence, perform);
      performed.add(sentence);
    },
    /** `elsewhere`: what is the same under every protection, and was performed under another. */
    expectAll(elsewhere: readonly MessageKey[] = []): void {
      const sentences = [...worth[by].from, ...worth[by].notFrom];
      expect([...performed, ...elsewhere].toSorted()).toEqual(sentences.toSorted());
    },
  };
}

/** Runs `use` in a browser on the profile `profile` below the folder. */
async function inBrowser(
  site: Site,
  profile: string,
  use: (chromium: Chromium, page: Page) => Promise<void>,
  options: ChromiumOptions = {},
): Promise<void> {
  const chromium = await launchChromium({ ...options, site, profile: join(folder, profile) });
  try {
    await use(chromium, chromium.context.pages()[0] ?? (await chromium.context.newPage()));
  } finally {
    await chromium.close();
  }
}

/** Copies a profile that no browser has open. */
const copyProfile = (from: string, to: string) =>
  cpSync(join(folder, from), join(folder, to), {
    recursive: true,
    filter: (file) => !/Singleton/.test(file),
  });

/** Every file of a profile that holds 12 bytes of `value`. */
function filesHolding(profile: string, value: string): string[] {
  const within = join(folder, profile);
  const files = readdirSync(within, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(within, file), { throwIfNoEntry: false })?.isFile(),
  );
  return filesWith(windowsOf([value]), within, files);
}

const pieces = (value: string) => [value.slice(0, 12), value.slice(40, 52), value.slice(-12)];
const holds = (text: string, value: string) => pieces(value).some((piece) => text.includes(piece));
const opens = async (chromium: Chromium, value: string) =>
  (await reveal(vaultRow(await openVault(chromium), name))) === value;

const planted = 'planted-where-a-page-shows-it';

/** The three that both protections keep out. */
async function attackFromOutside(
  { attack }: ReturnType<typeof attacker>,
  chromium: Chromium,
  page: Page,
  curious: string,
  value: string,
): Promise<void> {
  await page.bringToFront();
  await page.evaluate((text) => localStorage.setItem('planted', text), planted);
  await attack('protection_from_pages', async () => {
    const read = await readFromPage(page, chromium.origin);
    expect(read.includes(planted), 'the script reads what is there to read').toBe(true);
    expect(holds(read, value), 'the value among it').toBe(false);
    await new Person(await ChromiumTab.of(page)).press('Waykey');
    await new Person(await ChromiumTab.of(page)).overlayButton('Invite users');
    expect(await findsOnPage(page, 'Invite users'), 'looking finds what Waykey draws').toBe(true);
    for (const piece of pieces(value)) expect(await findsOnPage(page, piece)).toBe(false);
  });
  await attack('protection_from_extensions', async () => {
    const other = await openOtherExtension(chromium.context, curious);
    const read = await readEverything(other, chromium.origin);
    expect(read.includes(planted), 'it sees what the page shows').toBe(true);
    expect(read.includes('Invite users'), 'it sees what Waykey shows in the page').toBe(true);
    expect(holds(read, value), 'the value among it').toBe(false);
    await other.close();
  });
  await page.evaluate(() => fetch('https://planted.example/').catch(() => undefined));
}

/** Of what the browser asked the network for, nothing is Waykey's; the page's own requests are there to be seen. */
async function attackFromNetwork(
  { attack }: ReturnType<typeof attacker>,
  origin: string,
  netLog: string,
): Promise<void> {
  await attack('protection_from_network', async () => {
    const requests = requestsIn(netLog);
    expect(requests.some(({ url }) => url.startsWith('https://planted.example'))).toBe(true);
    const own = requests.filter(({ initiator }) => `${initiator}/` === origin);
    expect(own.map(({ url }) => url).filter((url) => !url.startsWith(origin))).toEqual([]);
  });
}

/** What a page shows in a field is in the browser's own session files, whatever Waykey does. */
async function attackSessionFiles({ attack }: ReturnType<typeof attacker>, site: Site): Promise<void> {
  await attack('protection_notFrom_session', async () => {
    const shown = 'shown-in-a-field-of-the-page-7Qx2';
    await inBrowser(site, 'pages', async (_, page) => {
      await page.goto(siteHome);
      await page.evaluate((text) => {
        const field = document.createElement('input');
        field.value = text;
        document.body.append(field);
      }, shown);
      await page.goto(`${siteHome}?next`);
    });
    expect(filesHolding('pages', shown).some((file) => /Sessions/.test(file))).toBe(true);
  });
}

test('on this device', async () => {
  test.setTimeout(180_000);
  const site = await startSite({ skin: 'angularjs' });
  const all = attacker('device');
  const curious = writeOtherExtension(folder);
  const netLog = join(folder, 'net.json');
  let [value, origin] = ['', ''];
  await inBrowser(
    site,
    'first',
    async (chromium, page) => {
      origin = chromium.origin;
      const hand = new ByHand(page, 'angularjs');
      await hand.signIn();
      await hand.openApiTab();
      await hand.generate(name);
      await new Person(await ChromiumTab.of(page)).reads(/Saved/);
      ({ value } = issuedToken(site, name));
      await page.reload();
      await hand.section('Master tokens').waitFor();
      await attackFromOutside(all, chromium, page, curious, value);
      await all.attack('protection_notFrom_user', async () =>
        expect(await opens(chromium, value)).toBe(true),
      );
    },
    { beside: curious, netLog },
  );
  await attackFromNetwork(all, origin, netLog);
  await attackSessionFiles(all, site);
  await all.attack('protection_notFrom_copy', async () => {
    copyProfile('first', 'copy');
    await inBrowser(site, 'copy', async (chromium) => expect(await opens(chromium, value)).toBe(true));
  });
  await all.attack('protection_notFrom_loss', async () => {
    rmSync(join(folder, 'first'), { recursive: true });
    await inBrowser(site, 'first', async (chromium) => {
      const vault = await openVault(chromium);
      await expect(vault.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(vaultRow(vault, name)).toHaveCount(0);
    });
  });
  await site.close();
  all.expectAll();
});

test('under a passphrase', { tag: '@rare' }, async () => {
  test.setTimeout(240_000);
  // Its boxes are the browser's own: the value is never in a page.
  const site = await startSite({ skin: 'prompt' });
  const all = attacker('passphrase');
  const curious = writeOtherExtension(folder);
  const netLog = join(folder, 'net.json');
  let [value, origin] = ['', ''];
  const box = (page: Page): Promise<Dialog> => page.waitForEvent('dialog');
  await inBrowser(site, 'first', async (chromium, page) => {
    const hand = new ByHand(page, 'prompt');
    await hand.signIn();
    await hand.openApiTab();
    const asking = box(page);
    const asked = hand.startGenerating();
    const question = await asking;
    const showing = box(page);
    await question.accept(name);
    await asked;
    await (await showing).accept();
    await new Person(await ChromiumTab.of(page)).reads(/Saved/);
    ({ value } = issuedToken(site, name));
    expect(await opens(chromium, value)).toBe(true);
  });
  copyProfile('first', 'earlier');

  await inBrowser(
    site,
    'first',
    async (chromium, page) => {
      origin = chromium.origin;
      await setPassphrase(chromium, passphrase);
      const vault = await openVault(chromium);
      await all.attack('protection_notFrom_unlocked', async () =>
        expect((await reveal(vaultRow(vault, name))) === value).toBe(true),
      );
      await page.goto(siteHome);
      await attackFromOutside(all, chromium, page, curious, value);
      await vault.bringToFront();
      await vault.getByRole('button', { name: 'Lock', exact: true }).click();
      await all.attack('protection_from_locked', async () => {
        const row = vaultRow(vault, name);
        await row.getByRole('button', { name: 'Reveal' }).click();
        await expect(row.getByText(/vault is locked/)).toBeVisible();
        expect(holds(await vault.content(), value)).toBe(false);
      });
      await all.attack('protection_notFrom_forgotten', async () => {
        await tryPassphrase(vault, 'what it may have been');
        await expect(vault.getByText(/This is not the passphrase/)).toBeVisible({ timeout: 30_000 });
        expect(holds(await vault.content(), value)).toBe(false);
      });
    },
    { beside: curious, netLog },
  );
  await attackFromNetwork(all, origin, netLog);

  await all.attack('protection_from_copy', async () => {
    copyProfile('first', 'copy');
    expect(filesHolding('copy', value)).toEqual([]);
    // The search would find it.
    writeFileSync(join(folder, 'copy', 'planted'), `before ${value.slice(3, 20)} after`);
    expect(filesHolding('copy', value)).toEqual(['planted']);
    await inBrowser(site, 'copy', async (chromium) => {
      const vault = await openVault(chromium);
      await expect(vault.getByLabel('Passphrase')).toBeVisible();
      await tryPassphrase(vault, 'any other');
      await expect(vault.getByText(/This is not the passphrase/)).toBeVisible({ timeout: 30_000 });
    });
  });
  await all.attack('protection_notFrom_earlier', async () => {
    await inBrowser(site, 'earlier', async (chromium) => expect(await opens(chromium, value)).toBe(true));
  });
  await site.close();
  all.expectAll(['protection_notFrom_session', 'protection_notFrom_loss']);
});
