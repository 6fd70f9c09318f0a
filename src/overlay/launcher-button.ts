/** The small button on every page of the site; plain DOM, because every page pays for it. */
import type { PageState } from '../domain/messages.ts';
import type { Source, Watchable } from '../domain/watchable.ts';
import { t } from '../platform/i18n.ts';
import css from './launcher-button.css?inline';
import type { LauncherOpen, OverlayHost } from './page-side.ts';

/** Draws the launcher into the host, which leaves the page when `signal` aborts. Pressing it turns `open` over. */
export function drawLauncher(
  host: OverlayHost,
  state: Watchable<PageState>,
  open: Source<LauncherOpen>,
  signal: AbortSignal,
): void {
  host.addStyles(css, signal);
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'launcher';
  button.ariaLabel = t('extension_name');
  button.ariaHasPopup = 'dialog';
  button.addEventListener('click', () => open.set(!open.current), { signal });

  const update = () => {
    const { hidden, corner } = state.current.launcher;
    button.hidden = hidden;
    button.dataset.corner = corner;
    button.ariaExpanded = String(!!open.current);
  };
  update();
  state.watch(update, signal);
  open.watch(update, signal);
  host.layer.prepend(button);
}
