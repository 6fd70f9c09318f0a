/** The extension is loaded again, as an update does, at any moment around a save. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Browser } from '../browser.ts';
import { openPage } from '../open-page.ts';
import { type Report, Tally } from '../report.ts';
import { type Effort, hasTime, newName, type Scene, withScene } from '../scene.ts';
import { compareVault } from '../vault.ts';

const perScene = 10;
/** From the key that asks for the token; the receipt is there before its end, if nothing comes between. In milliseconds. */
const latest = 500;

/** Loads the extension again `times` times: what it did not save before, the next one saves off the prompt. */
export async function reloadWhileSaving(effort: Effort): Promise<Report> {
  const tally = new Tally('extension loaded again');
  let reloads = 0;
  while (reloads < effort.times && hasTime(effort)) {
    await withScene(async (scene) => {
      const settings = await ExtensionSettings.open(scene.browser);
      for (let made = 0; made < perScene && reloads < effort.times && hasTime(effort); made++) {
        await reloadOnce(scene, settings, effort.random() * latest, tally);
        reloads++;
      }
      tally.compared(await compareVault(scene.browser, scene.issued()), true);
    });
  }
  return tally.report();
}

async function reloadOnce(
  { tab }: Scene,
  settings: ExtensionSettings,
  wait: number,
  tally: Tally,
): Promise<void> {
  const name = newName();
  const [, before] = await Promise.all([
    tab.generate(name),
    delay(wait).then(async () => {
      const saved = await tab.isSaved(name);
      await settings.reload();
      return saved;
    }),
  ]);
  tally.count(before ? 'loaded again after the receipt' : 'loaded again before the receipt');
  try {
    await tab.watchNext();
    await tab.saved(name);
    tally.captured();
  } catch (failure) {
    tally.wasSilent(`${name}: ${(failure as Error).message}`);
  }
}

/** The browser's own page about extensions. */
class ExtensionSettings {
  private readonly browser: Browser;
  private readonly session: string;

  private constructor(browser: Browser, session: string) {
    this.browser = browser;
    this.session = session;
  }

  /** Opens it in developer mode, without which Chromium does not keep an unpacked extension. */
  static async open(browser: Browser): Promise<ExtensionSettings> {
    const { session } = await openPage(browser.cdp, 'chrome://extensions');
    const settings = new ExtensionSettings(browser, session);
    await settings.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
    return settings;
  }

  async reload(): Promise<void> {
    const { host } = new URL(this.browser.origin);
    await this.evaluate(`chrome.developerPrivate.reload(${JSON.stringify(host)}, { failQuietly: true })`);
  }

  private async evaluate(expression: string): Promise<void> {
    const { exceptionDetails } = await this.browser.cdp.send<{ exceptionDetails?: { text: string } }>(
      'Runtime.evaluate',
      { expression: `${expression}.then(() => undefined)`, awaitPromise: true },
      this.session,
    );
    if (exceptionDetails) throw new Error(exceptionDetails.text);
  }
}
