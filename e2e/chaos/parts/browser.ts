/** The whole browser is killed as soon as “Saved” is read. */
import { setTimeout as delay } from 'node:timers/promises';
import { chromeBuild } from '../../harness/paths.ts';
import { startBrowser } from '../browser.ts';
import { type Report, Tally } from '../report.ts';
import { type Effort, hasTime, newName, withProfile } from '../scene.ts';
import { FountainTab } from '../tab.ts';
import { compareVault } from '../vault.ts';

const perProfile = 25;
/** After “Saved”, in milliseconds. */
const latest = 200;

/** Kills the browser `times` times, and looks for everything again each time it is started on the same profile. */
export async function killBrowser(effort: Effort): Promise<Report> {
  const tally = new Tally('browser killed');
  let kills = 0;
  while (kills < effort.times && hasTime(effort)) {
    await withProfile(async (fountain, profile) => {
      for (let made = 0; made <= perProfile; made++) {
        const browser = await startBrowser(profile, fountain, chromeBuild);
        if (made > 0) tally.compared(await compareVault(browser, fountain.issued));
        const last = made === perProfile || kills === effort.times || !hasTime(effort);
        if (!last) {
          const tab = await FountainTab.open(browser);
          const name = newName();
          await tab.generate(name);
          await tab.saved(name).then(
            () => tally.captured(),
            (failure: Error) => tally.wasSilent(failure.message),
          );
          await delay(effort.random() * latest);
          kills++;
          tally.count('killed after the receipt');
        }
        await browser.kill();
        if (last) return;
      }
    });
  }
  return tally.report();
}
