/**
 * When the watcher looks at the page. It wakes on load, on navigation and on the person's own clicks and keys, then looks
 * at most every 250 ms, more often after the person pressed something, less often where looking takes long, until the page has been quiet for 10 s. It stays on only while
 * there is something to stay for; otherwise it has no observer and no timer.
 */

import { type Root, rootsOf } from './page-texts.ts';

/** Shortest time between two looks, in milliseconds. */
export const lookEvery = 250;
/** While the page keeps changing, looks are this many times their own duration apart; with those after a press that is a hundredth of ten seconds. */
const spacing = 200;
/** But no further, in milliseconds: nobody reads a prompt faster than that, and a press that may close it is a look as well. */
const lookAtLeastEvery = 1_000;
/** For this long after the person pressed something, in milliseconds, a prompt may follow: looks are five times as close. */
const afterPress = 2_000;
const closer = 5;
/** Without a change of the page for this long, in milliseconds, it goes back to sleep. */
export const quietAfter = 10_000;

/** Shadow roots and frames may come without a trace in the DOM, so they are looked for this often, in milliseconds. */
const rootsEvery = 1_000;

/**
 * Looks at the page; answers whether something there is worth staying awake for. With `changed` false only what changes
 * without a trace in the DOM (the values of fields) has to be looked at again.
 */
export type Look = (roots: readonly Root[], changed: boolean) => boolean;

/**
 * Starts waking and sleeping; everything stops when `signal` aborts. `enter` is called for each window of the page: its own
 * and those of its frames.
 */
export function watchPage(
  doc: Document,
  look: Look,
  enter: (view: Window) => void,
  signal: AbortSignal,
): void {
  const view = doc.defaultView as Window;
  const entered = new WeakSet<Root>();
  let roots: readonly Root[] = [];
  let lastRoots = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changed = false;
  let lastChange = 0;
  let lastPress = Number.NEGATIVE_INFINITY;
  let lastFullLook = Number.NEGATIVE_INFINITY;
  let gap = lookEvery;

  const observer = new MutationObserver(() => {
    lastChange = performance.now();
    if (changed) return;
    changed = true;
    // The first change after a pause is looked at at once: it may be the prompt.
    const wait = lastChange - lastPress < afterPress ? gap / closer : gap;
    schedule(Math.max(0, lastFullLook + wait - lastChange));
  });

  function schedule(wait: number): void {
    clearTimeout(timer);
    timer = setTimeout(tick, wait);
  }

  function tick(): void {
    const now = performance.now();
    if (changed || now - lastRoots >= rootsEvery) changed = findRoots(now) || changed;
    const full = changed;
    changed = false;
    if (full) lastFullLook = now;
    const stay = look(roots, full);
    const spent = performance.now() - now;
    if (full) gap = Math.min(Math.max(lookEvery, spent * spacing), lookAtLeastEvery);
    if (signal.aborted) return;
    if (stay || now - lastChange < quietAfter) schedule(lookEvery);
    else sleep();
  }

  /** Watches whatever there is to watch; true when something is new. */
  function findRoots(now: number): boolean {
    const before = roots;
    lastRoots = now;
    roots = rootsOf(doc);
    for (const root of roots) {
      observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
      listen(root);
    }
    return roots.some((root) => !before.includes(root));
  }

  function listen(root: Root): void {
    const to = (root as Document).defaultView;
    if (!to || entered.has(root)) return;
    entered.add(root);
    for (const type of ['pointerdown', 'keydown', 'copy'] as const) {
      to.addEventListener(type, wake, { capture: true, passive: true, signal });
    }
    enter(to);
  }

  function sleep(): void {
    clearTimeout(timer);
    timer = undefined;
    observer.disconnect();
  }

  function wake(event?: Event): void {
    if (event && !event.isTrusted) return;
    lastChange = performance.now();
    if (event) lastPress = lastChange;
    if (timer !== undefined) {
      // What the person uses now may close what has not been looked at yet.
      if (event && changed) tick();
      return;
    }
    changed = true;
    schedule(0);
  }

  listen(doc);
  for (const type of ['DOMContentLoaded', 'load', 'pageshow'] as const) {
    view.addEventListener(type, wake, { signal });
  }
  view.navigation.addEventListener('currententrychange', () => wake(), { signal });
  signal.addEventListener('abort', sleep, { once: true });
  wake();
}
