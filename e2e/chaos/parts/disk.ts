/** Nothing Waykey keeps is on the disk in clear text: every file of the profile is searched for every part of it. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromeBuild } from '../../harness/paths.ts';
import { startBrowser } from '../browser.ts';
import type { Fountain, Issued } from '../fountain.ts';
import { type Report, Tally } from '../report.ts';
import { type Effort, newName, withProfile } from '../scene.ts';
import { FountainTab } from '../tab.ts';
import { compareVault } from '../vault.ts';
import { filesWith, windowsOf } from '../windows.ts';

/** Tokens shown with Waykey, then as many without: only what the browser itself writes may be found, and not where Waykey writes. */
export async function searchDisk(effort: Effort): Promise<Report> {
  const tally = new Tally('disk searched');
  const without = await show(effort, undefined, tally);
  const withWaykey = await show(effort, chromeBuild, tally);
  for (const file of withWaykey.files) {
    if (isWaykeys(file)) tally.fault(`Waykey wrote a part of a value or a name to ${file}`);
    else if (!without.files.some((other) => sameKind(other, file)))
      tally.fault(`a part of a value or a name is in ${file}, which has none without Waykey`);
  }
  tally.count('files with a part in them, with Waykey', withWaykey.files.length);
  tally.count('and without', without.files.length);
  return tally.report();
}

async function show(
  effort: Effort,
  extension: string | undefined,
  tally: Tally,
): Promise<{ readonly files: readonly string[] }> {
  return withProfile(async (fountain, profile) => {
    const browser = await startBrowser(profile, fountain, extension);
    const tab = await FountainTab.open(browser, extension !== undefined);
    for (let made = 0; made < effort.times; made++) {
      const name = newName();
      await tab.generate(name);
      if (!extension) continue;
      await tab.saved(name).then(
        () => tally.captured(),
        (failure: Error) => tally.wasSilent(failure.message),
      );
    }
    if (extension) tally.compared(await compareVault(browser, fountain.issued));
    await browser.close();
    return { files: searched(profile, fountain, tally) };
  });
}

/** The files with a part of anything issued; first the search has to find one that was planted. */
function searched(profile: string, fountain: Fountain, tally: Tally): string[] {
  const windows = windowsOf(fountain.issued.flatMap(({ name, value }) => [name, value]));
  const planted = join(profile, 'planted');
  for (const encoding of ['latin1', 'utf16le'] as const) {
    const part = (fountain.issued[0] as Issued).value.slice(-20, -8);
    writeFileSync(planted, Buffer.concat([Buffer.alloc(70_001), Buffer.from(part, encoding)]));
    if (!filesWith(windows, profile, ['planted']).includes('planted'))
      tally.fault(`the search does not find what was planted (${encoding})`);
  }
  writeFileSync(planted, '');
  const files = readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(profile.length + 1));
  tally.count(`files searched`, files.length);
  return filesWith(windows, profile, files);
}

/** Where Waykey writes. */
function isWaykeys(file: string): boolean {
  return /(IndexedDB|Local Extension Settings|Sync Extension Settings|Extension State|Service Worker)/.test(
    file,
  );
}

/** The same file but for the numbers browsers count their files by. */
function sameKind(one: string, other: string): boolean {
  const plain = (file: string) => file.replace(/\d+|[0-9a-f]{16,}/g, '#');
  return plain(one) === plain(other);
}
