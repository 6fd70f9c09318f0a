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
  button.setAttribute('aria-label', t('extension_name'));
  button.setAttribute('aria-haspopup', 'dialog');
  button.append(mark());
  button.addEventListener('click', () => open.set(!open.current), { signal });

  const update = () => {
    const { hidden, corner } = state.current.launcher;
    button.hidden = hidden;
    button.dataset.corner = corner;
    button.setAttribute('aria-expanded', String(!!open.current));
  };
  update();
  state.watch(update, signal);
  open.watch(update, signal);
  host.layer.prepend(button);
}

/** The Waykey mark: a key that is also a way sign. */
function mark(): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('fill', 'currentColor');
  path.setAttribute('fill-rule', 'evenodd');
  path.setAttribute('d', markPath);
  svg.append(path);
  return svg;
}

const markPath =
  'M12 1.5a6 6 0 0 1 1.75 11.74V15h2.5v2.75h-2.5v1.5h1.75V22h-1.75L12 23.5 10.25 22v-8.76A6 6 0 0 1 12 1.5zm0 3.25a2.75 2.75 0 1 0 0 5.5 2.75 2.75 0 0 0 0-5.5z';
