/** Scripts for pages that the manifest does not list, because a person allows them later. */

import { browser } from './browser.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** One of our files that runs in the top frame, before any script of the page. */
interface PageScript {
  readonly file: string;
  readonly world: 'ISOLATED' | 'MAIN';
}

/**
 * Lets `scripts` run in every page that matches from now on, or no longer any, where there are none. `name` tells them from
 * those of other pages. The browser forgets them with each update of the extension. Doing it again changes nothing.
 */
export function registerScripts(
  name: string,
  matches: readonly string[],
  scripts: readonly PageScript[] | false,
): Promise<void> {
  // Who finds none registered while another registers them would register them twice, which is an error.
  return oneAtATime(`scripts of ${name}`, async () => {
    const ids = (scripts || []).map(({ world }) => `${name} ${world}`);
    const registered = await browser.scripting.getRegisteredContentScripts();
    const present = registered.map(({ id }) => id).filter((id) => id.startsWith(`${name} `));
    const gone = present.filter((id) => !ids.includes(id));
    if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
    const missing = (scripts || []).filter(({ world }) => !present.includes(`${name} ${world}`));
    if (missing.length === 0) return;
    await browser.scripting.registerContentScripts(
      missing.map(({ file, world }) => ({
        id: `${name} ${world}`,
        js: [file],
        matches: [...matches],
        runAt: 'document_start',
        world,
      })),
    );
  });
}
