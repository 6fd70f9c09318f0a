/** Where the launcher, which the watcher draws, stands now. */
import type { Box } from './geometry.ts';
import type { OverlayHost } from './page-side.ts';

/** What the card should not lie on: the launcher, unless it is hidden, and the panel of the page check. */
export function obstaclesIn({ layer }: OverlayHost): readonly Box[] {
  const drawn = [...layer.querySelectorAll('.launcher:not([hidden]), [data-waykey="page-check"]')];
  return drawn.map((element) => element.getBoundingClientRect());
}

/** Whether the keyboard focus is on anything of the overlay. */
export function hasFocus(host: OverlayHost): boolean {
  return focusedIn(host) !== null;
}

/** Whether the keyboard focus is on the launcher, which it is when it was pressed with a key. */
export function launcherHasFocus(host: OverlayHost): boolean {
  return focusedIn(host)?.matches('.launcher') ?? false;
}

/** Gives the focus back to the launcher if it is inside `leaving`, which is about to go. */
export function returnFocus(host: OverlayHost, leaving: string): void {
  if (focusedIn(host)?.closest(leaving)) focusLauncher(host);
}

/** Moves the keyboard focus to the launcher. */
export function focusLauncher({ layer }: OverlayHost): void {
  layer.querySelector<HTMLElement>('.launcher')?.focus();
}

function focusedIn({ layer }: OverlayHost): Element | null {
  return (layer.getRootNode() as Document | ShadowRoot).activeElement;
}
