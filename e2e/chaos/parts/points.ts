/** The background is killed at each of the named lines. */
import { setTimeout as delay } from 'node:timers/promises';
import { chromeBuild } from '../../harness/paths.ts';
import { type MappedBuild, mapBuild, type Point, points } from '../points.ts';
import { type Report, Tally } from '../report.ts';
import { type Effort, hasTime, newName, type Scene, withScene } from '../scene.ts';
import { compareVault } from '../vault.ts';
import { setTrap } from '../worker.ts';

/** Captures on one profile; a list of many rows takes long to read. */
const perScene = 25;
/** A save that does not come by the line within this time, in milliseconds, never does. */
const comesBy = 10_000;

/** Kills the background `times` times at each point. */
export async function killAtPoints(effort: Effort): Promise<Report> {
  const tally = new Tally('killed at named lines');
  const build = await mapBuild(chromeBuild);
  try {
    // Each point a few times before any of them many times: a short run has been everywhere, too.
    const rounds = Math.ceil(effort.times / perScene);
    for (let round = 0; round < rounds; round++) {
      const times = Math.min(perScene, effort.times - round * perScene);
      for (const point of points) {
        if (!hasTime(effort)) return tally.report();
        await killAt(point, times, build, tally, effort);
      }
    }
    return tally.report();
  } finally {
    build.remove();
  }
}

async function killAt(
  point: Point,
  times: number,
  build: MappedBuild,
  tally: Tally,
  effort: Effort,
): Promise<void> {
  const perVault = point.onFirstSave ? 1 : times;
  for (let done = 0; done < times && hasTime(effort); done += perVault) {
    await withScene(async (scene) => {
      for (let time = 0; time < perVault; time++) await killOnce(scene, point, build, tally);
      tally.compared(await compareVault(scene.browser, scene.issued()));
    });
  }
}

async function killOnce(
  { browser, tab }: Scene,
  point: Point,
  build: MappedBuild,
  tally: Tally,
): Promise<void> {
  const trap = await setTrap(browser, build.place(point));
  const name = newName();
  try {
    await tab.generate(name);
    const line = await Promise.race([trap.sprung, delay(comesBy, undefined, { ref: false })]);
    if (line === undefined) return tally.fault(`${name} was saved without coming by “${point.name}”`);
    const source = build.sourceOf(line.url, line.line, line.column);
    if (!source?.startsWith(`${point.file}:`)) tally.fault(`“${point.name}” was met at ${source}`);
    tally.count(point.name);
  } finally {
    await trap.remove();
  }
  await tab.saved(name).then(
    () => tally.captured(),
    (failure: Error) => tally.wasSilent(`${point.name}: ${failure.message}`),
  );
}
