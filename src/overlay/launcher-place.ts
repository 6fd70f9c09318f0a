/** Where the launcher, which the watcher draws, stands now. */
import type { Box } from './geometry.ts';
import type { OverlayHost } from './page-side.ts';

/** The launcher's box; empty while it is hidden. */
export function launcherBox({ layer }: OverlayHost): readonly Box[] {
  const launcher = layer.querySelector('.launcher:not([hidden])');
  return launcher ? [launcher.getBoundingClientRect()] : [];
}

/** Whether the keyboard focus is on the launcher, which it is when it was pressed with a key. */
export function launcherHasFocus(host: OverlayHost): boolean {
  return focusedIn(host)?.matches('.launcher') ?? false;
}

/** Gives the focus back to the launcher if it is inside `leaving`, which is about to go. */
export function returnFocus(host: OverlayHost, leaving: string): void {
  if (focusedIn(host)?.closest(leaving)) host.layer.querySelector<HTMLElement>('.launcher')?.focus();
}

function focusedIn({ layer }: OverlayHost): Element | null {
  return (layer.getRootNode() as Document | ShadowRoot).activeElement;
}
