/** From the prompt to “Saved”, by the page’s own clock. */
import { until } from '../../harness/poll.ts';
import { type Report, Tally } from '../report.ts';
import { type Effort, hasTime, newName, type Scene, withScene } from '../scene.ts';
import { compareVault } from '../vault.ts';
import { backgroundRuns, killBackground } from '../worker.ts';

/** Milliseconds; promised for 95 of 100. */
const limits = { warm: 150, cold: 500 };

/** Measures `times` saves with a background that runs, and as many with one that has to be started. */
export async function measureSpeed(effort: Effort): Promise<Report> {
  const tally = new Tally('speed');
  await withScene(async (scene) => {
    await measure(scene, 'warm', effort, tally);
    await measure(scene, 'cold', effort, tally);
    tally.compared(await compareVault(scene.browser, scene.issued()));
  });
  return tally.report();
}

async function measure({ browser, tab }: Scene, how: keyof typeof limits, effort: Effort, tally: Tally) {
  const times: number[] = [];
  for (let made = 0; made < effort.times && hasTime(effort); made++) {
    if (how === 'cold') {
      await killBackground(browser);
      await until('the background is gone', async () => !(await backgroundRuns(browser)));
    }
    const name = newName();
    await tab.generate(name);
    const { milliseconds } = await tab.saved(name);
    tally.captured();
    // The first is made with the keys of a new vault.
    if (made > 0) times.push(milliseconds);
  }
  times.sort((one, other) => one - other);
  const at = (share: number) => Math.round(times[Math.ceil(times.length * share) - 1] ?? Number.NaN);
  tally.count(`${how}: median ms`, at(0.5));
  tally.count(`${how}: p95 ms`, at(0.95));
  if (at(0.95) > limits[how]) tally.fault(`${how}: p95 is ${at(0.95)} ms, above ${limits[how]}`);
}
