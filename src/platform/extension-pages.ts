/** The extension's own pages, and the way to them. */
import type { noLock } from '../domain/commands.ts';
import type { RecordId } from '../domain/credential.ts';
import { browser } from './browser.ts';

const vaultPath = 'src/entries/vault/index.html';
const welcomePath = 'src/entries/welcome/index.html';
const guidesPath = 'src/entries/guides/index.html';

/** Shows the vault, at one credential or notice if given: in its tab when there is one, else in a new one. */
export async function openVault(at?: RecordId | typeof noLock): Promise<void> {
  const page = browser.runtime.getURL(vaultPath);
  const url = at ? `${page}#${at}` : page;
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, at ? { active: true, url } : { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** Shows what a person reads after installing, in a tab. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(welcomePath) });
}

/** Shows all guides to read, in a tab of their own. */
export async function openWrittenGuides(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(guidesPath) });
}

/** Shows the options in a tab. */
export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
