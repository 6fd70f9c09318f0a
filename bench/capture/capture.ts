/** How long a one-time value is at risk: from the prompt to “Saved”, with a background that runs and one that has to be started. */

import { cpSync } from 'node:fs';
import { newProfile, removeProfile, startBrowser } from '../../e2e/chaos/browser.ts';
import { newName, type Scene, withProfile } from '../../e2e/chaos/scene.ts';
import { FountainTab } from '../../e2e/chaos/tab.ts';
import { compareVault } from '../../e2e/chaos/vault.ts';
import { backgroundRuns, killBackground } from '../../e2e/chaos/worker.ts';
import { launchChromium } from '../../e2e/harness/chromium/launch.ts';
import { chromeBuild } from '../../e2e/harness/paths.ts';
import { until } from '../../e2e/harness/poll.ts';
import { type Bar, type Part, row } from '../lab/part.ts';
import { spreadOf } from '../lab/statistics.ts';
import { restoreMany } from '../vault/vault.ts';

/** As Waykey’s own script on the page asks it; its answer has to say that all is well. */
const preflight = `(async () => {
  const before = performance.now();
  const answer = await chrome.runtime.sendMessage({ waykey: 'capture/preflight' });
  return answer?.value?.ready ? performance.now() - before : null;
})()`;

/** Saves between two new copies of the vault: what is stored must not grow much while it is measured. */
const batch = 20;

/** How long saving takes with so many credentials stored before. */
export const captureWith =
  (stored: number): Part =>
  async (effort) => {
    const times = effort === 'full' ? 200 : batch;
    const prepared = await vaultOf(stored);
    const [warm, cold, checked]: [number[], number[], number[]] = [[], [], []];
    try {
      while (warm.length < times) {
        await withCopy(prepared, async (scene) => {
          // What is there only once, as the first start of everything, is not what is measured.
          await save(scene);
          warm.push(...(await repeat(batch, () => save(scene))));
          cold.push(...(await repeat(batch, () => saveCold(scene))));
          checked.push(...(await repeat(batch, () => check(scene))));
          await isAllSaved(scene, stored);
        });
      }
    } finally {
      removeProfile(prepared);
    }
    const count = stored.toLocaleString('en');
    return {
      title: `Saving a one-time value, ${count} stored`,
      how:
        'From the prompt’s being in the page to “Saved” in Waykey’s closed root, by the page’s clock: caught, sealed, proven, on ' +
        `disk in both stores. Cold: the background was stopped before. ${count} stored: at the start; after each ${batch} of both a new copy ` +
        'of that vault is taken. The check is asked by Waykey’s script on the page, before the card points at what issues a value.',
      rows: [
        row('prompt to “Saved”, warm', 'ms', warm),
        row('prompt to “Saved”, cold', 'ms', cold),
        row('check before a value is issued', 'ms', checked),
      ],
      bars: [
        p95('prompt to “Saved”, warm, p95', warm, 150),
        p95('prompt to “Saved”, cold, p95', cold, 500),
        p95('check before a value is issued, p95', checked, 150),
      ],
    };
  };

/** A profile with so many credentials in its vault; it is to be removed. */
async function vaultOf(stored: number): Promise<string> {
  const profile = newProfile();
  const chromium = await launchChromium({ profile });
  await restoreMany(chromium, stored).finally(() => chromium.close());
  return profile;
}

/** Sets a scene on a copy of a profile. */
async function withCopy(prepared: string, use: (scene: Scene) => Promise<void>): Promise<void> {
  await withProfile(async (fountain, profile) => {
    cpSync(prepared, profile, { recursive: true });
    const browser = await startBrowser(profile, fountain, chromeBuild);
    try {
      const tab = await FountainTab.open(browser, false);
      await tab.watchNext();
      await use({ fountain, browser, tab, issued: () => fountain.issued });
    } finally {
      await browser.close();
    }
  });
}

/** Opens every value, where these are not too many. @throws Error when what was called saved is not there. */
async function isAllSaved({ browser, issued }: Scene, stored: number): Promise<void> {
  if (stored > 1) return;
  const { lost, doubled } = await compareVault(browser, issued());
  if (lost.length + doubled.length > 0) throw new Error('What was called saved is not in the vault.');
}

async function saveCold(scene: Scene): Promise<number> {
  await stopBackground(scene);
  return save(scene);
}

function p95(what: string, samples: readonly number[], limit: number): Bar {
  return { what, figure: spreadOf(samples).p95, unit: 'ms', sense: 'at most', limit };
}

async function repeat(times: number, measure: () => Promise<number>): Promise<number[]> {
  const samples: number[] = [];
  while (samples.length < times) samples.push(await measure());
  return samples;
}

async function save({ tab }: Scene): Promise<number> {
  const name = newName();
  await tab.generate(name);
  return (await tab.saved(name)).milliseconds;
}

async function stopBackground({ browser }: Scene): Promise<void> {
  await killBackground(browser);
  await until('the background is gone', async () => !(await backgroundRuns(browser)));
}

async function check({ tab }: Scene): Promise<number> {
  const milliseconds = await tab.evaluateInWaykey<number | null>(preflight);
  if (milliseconds === null) throw new Error('The check found something in the way.');
  return milliseconds;
}
