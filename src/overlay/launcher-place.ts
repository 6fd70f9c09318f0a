/** Where the launcher, which the watcher draws, stands now. */
import type { Box } from './geometry.ts';
import type { OverlayHost } from './page-side.ts';

/** The launcher's box; empty while it is hidden. */
export function launcherBox({ layer }: OverlayHost): readonly Box[] {
  const launcher = layer.querySelector('.launcher:not([hidden])');
  return launcher ? [launcher.getBoundingClientRect()] : [];
}

/** Whether the keyboard focus is on the launcher, which it is when it was pressed with a key. */
export function launcherHasFocus({ layer }: OverlayHost): boolean {
  const focused = (layer.getRootNode() as ShadowRoot).activeElement;
  return focused?.matches('.launcher') ?? false;
}
