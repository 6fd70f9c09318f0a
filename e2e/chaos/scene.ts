/** What every part of the chaos starts from: a site that issues tokens, and a browser with Waykey and an empty vault. */
import { chromeBuild } from '../harness/paths.ts';
import { type Browser, newProfile, removeProfile, startBrowser } from './browser.ts';
import { type Fountain, type Issued, openFountain } from './fountain.ts';
import { FountainTab } from './tab.ts';

/** How long a part goes on: for a number of events, or until a time. */
export interface Effort {
  /** Of each event. */
  readonly times: number;
  /** Milliseconds as of `performance.now()`; it stops before it is through all of them. */
  readonly until: number;
  /** A number in [0, 1), the same sequence for the same seed. */
  readonly random: () => number;
}

/** Whether there is time for more. */
export function hasTime(effort: Effort): boolean {
  return performance.now() < effort.until;
}

let numbered = 0;

/** A name that no other token of this process has. */
export function newName(): string {
  return `chaos key ${String(numbered++).padStart(5, '0')}`;
}

/** A browser with an empty vault and a tab that shows the fountain. */
export interface Scene {
  readonly fountain: Fountain;
  readonly browser: Browser;
  readonly tab: FountainTab;
  /** What was issued since this scene was set. */
  issued(): readonly Issued[];
}

/** Sets a scene for as long as `use` takes. */
export async function withScene<T>(use: (scene: Scene) => Promise<T>): Promise<T> {
  return withProfile(async (fountain, profile) => {
    const browser = await startBrowser(profile, fountain, chromeBuild);
    try {
      const tab = await FountainTab.open(browser);
      return await use({ fountain, browser, tab, issued: () => fountain.issued });
    } finally {
      await browser.close();
    }
  });
}

/** A fountain and the folder of a new profile, for browsers that come and go. */
export async function withProfile<T>(use: (fountain: Fountain, profile: string) => Promise<T>): Promise<T> {
  const fountain = await openFountain();
  const profile = newProfile();
  try {
    return await use(fountain, profile);
  } finally {
    removeProfile(profile);
    await fountain.close();
  }
}
