/** How long a one-time value is at risk: from the prompt to “Saved”, with a background that runs and one that has to be started. */

import { newName, type Scene, withScene } from '../../e2e/chaos/scene.ts';
import { compareVault } from '../../e2e/chaos/vault.ts';
import { backgroundRuns, killBackground } from '../../e2e/chaos/worker.ts';
import { until } from '../../e2e/harness/poll.ts';
import { type Bar, type Part, row } from '../lab/part.ts';
import { spreadOf } from '../lab/statistics.ts';

/** As Waykey’s own script on the page asks it; its answer has to say that all is well. */
const preflight = `(async () => {
  const before = performance.now();
  const answer = await chrome.runtime.sendMessage({ waykey: 'capture/preflight' });
  return answer?.value?.ready ? performance.now() - before : null;
})()`;

export const capture: Part = async (effort) => {
  const times = effort === 'full' ? 100 : 20;
  return withScene(async (scene) => {
    // With the first one the keys of a new vault are made.
    await save(scene);
    const warm = await repeat(times, () => save(scene));
    const cold = await repeat(times, async () => {
      await stopBackground(scene);
      return save(scene);
    });
    const checked = await repeat(times, () => check(scene));
    const { lost, doubled } = await compareVault(scene.browser, scene.issued());
    if (lost.length + doubled.length > 0) throw new Error('What was called saved is not in the vault.');
    return {
      title: 'Saving a one-time value',
      how:
        'From the prompt’s being in the page to “Saved” in Waykey’s closed root, by the page’s clock: caught, sealed, proven, on ' +
        'disk in both stores. Cold: the background was stopped before. The check is asked by Waykey’s script on the page, before ' +
        'the card points at what issues a value.',
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
  });
};

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
