/** The background is killed at each of the named lines. */
import { setTimeout as delay } from 'node:timers/promises';
import { chromeBuild } from '../../harness/paths.ts';
import { type MappedBuild, mapBuild, type Point, points } from '../points.ts';
import { type Report, Tally } from '../report.ts';
import { type Effort, hasTime, newName, type Scene, withScene } from '../scene.ts';
import { compareVault } from '../vault.ts';
import { setTrap } from '../worker.ts';

/** Rounds on one profile; a list of many rows takes long to read. */
const roundsPerScene = 2;
/** A save that does not come by the line within this time, in milliseconds, never does. */
const comesBy = 10_000;

/** Kills the background `times` times at each point; a short run has been at many of them, too. */
export async function killAtPoints(wanted: Effort): Promise<Report> {
  const tally = new Tally('killed at named lines');
  const began = performance.now();
  const build = await mapBuild(chromeBuild);
  // The build comes on top: a short run is for killing.
  const effort = { ...wanted, until: wanted.until + performance.now() - began };
  try {
    for (let round = 0; round < effort.times && hasTime(effort); round += roundsPerScene) {
      const rounds = Math.min(roundsPerScene, effort.times - round);
      const often = points.filter(({ onFirstSave }) => !onFirstSave);
      const inTurn = Array.from({ length: rounds }, () => shuffled(often, effort.random)).flat();
      await killAt(inTurn, build, tally, effort);
      for (const point of points.filter(({ onFirstSave }) => onFirstSave))
        for (let time = 0; time < rounds; time++) await killAt([point], build, tally, effort);
    }
    return tally.report();
  } finally {
    build.remove();
  }
}

function shuffled(all: readonly Point[], random: Effort['random']): Point[] {
  return all
    .map((point) => ({ point, place: random() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ point }) => point);
}

/** On a new profile, at one point after the other. */
async function killAt(
  wanted: readonly Point[],
  build: MappedBuild,
  tally: Tally,
  effort: Effort,
): Promise<void> {
  if (!hasTime(effort)) return;
  await withScene(async (scene) => {
    for (const point of wanted) if (hasTime(effort)) await killOnce(scene, point, build, tally);
    tally.compared(await compareVault(scene.browser, scene.issued()));
  });
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
