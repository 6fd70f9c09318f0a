/** The background is killed at any moment around a save. */
import { setTimeout as delay } from 'node:timers/promises';
import { type Report, Tally } from '../report.ts';
import { type Effort, hasTime, newName, type Scene, withScene } from '../scene.ts';
import { compareVault } from '../vault.ts';
import { killBackground } from '../worker.ts';

const perScene = 50;
/** From the click that asks for the token; the receipt is there long before its end. In milliseconds. */
const latest = 250;

/** Kills the background `times` times. */
export async function killAtRandom(effort: Effort): Promise<Report> {
  const tally = new Tally('killed at random');
  let kills = 0;
  while (kills < effort.times && hasTime(effort)) {
    await withScene(async (scene) => {
      for (let made = 0; made < perScene && kills < effort.times && hasTime(effort); made++) {
        if (await killOnce(scene, effort.random() * latest, tally)) kills++;
      }
      tally.compared(await compareVault(scene.browser, scene.issued()));
    });
  }
  return tally.report();
}

async function killOnce({ browser, tab }: Scene, wait: number, tally: Tally): Promise<boolean> {
  const name = newName();
  const [, killed] = await Promise.all([
    tab.generate(name),
    delay(wait).then(async () => {
      const killed = await killBackground(browser);
      return killed && ((await tab.isSaved(name)) ? 'killed after the receipt' : 'killed before the receipt');
    }),
  ]);
  await tab.saved(name).then(
    () => tally.captured(),
    (failure: Error) => tally.wasSilent(failure.message),
  );
  if (killed) tally.count(killed);
  return killed !== false;
}
