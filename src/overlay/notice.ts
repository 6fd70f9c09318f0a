/** Draws one notice in the page, with or without a guide. Plain DOM: it comes with the watcher. */
import type { Watchable } from '../domain/watchable.ts';
import { isolated } from '../platform/format.ts';
import { t } from '../platform/i18n.ts';
import css from './notice.css?inline';
import type { Notice } from './page-notice.ts';
import type { OverlayHost } from './page-side.ts';

/** What a pressed button asks for. */
export type NoticeAction = Notice['actions'][number]['does'];

/** Shows `notice` as it changes, in the host, which leaves the page when `signal` aborts. */
export function drawNotice(
  host: OverlayHost,
  notice: Watchable<Notice | undefined>,
  act: (action: NoticeAction, notice: Notice) => void,
  signal: AbortSignal,
): void {
  host.addStyles(css, signal);
  // What a script has to say after its extension was replaced, which then gives it no text any more.
  t('capture_failed_title');
  t('capture_failed_disconnected');
  let drawn: HTMLElement | undefined;
  let key: string | undefined;

  const draw = (next: Notice | undefined) => {
    // Drawing the same notice again would take the focus from its buttons.
    if (next?.key === key) return;
    key = next?.key;
    drawn?.remove();
    drawn = next && element(next, (action) => act(action, next));
    if (drawn) host.layer.append(drawn);
  };
  draw(notice.current);
  notice.watch(draw, signal);
}

function element(notice: Notice, act: (action: NoticeAction) => void): HTMLElement {
  const box = document.createElement('div');
  box.className = 'notice';
  box.dataset.tone = notice.tone;
  box.role = notice.tone === 'bad' ? 'alert' : 'status';
  for (const { text, name } of notice.lines) {
    const line = document.createElement('p');
    line.textContent = name === undefined ? t(text) : t(text, isolated(name));
    box.append(line);
  }
  for (const { label, does } of notice.actions) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = t(label);
    button.addEventListener('click', () => act(does));
    box.append(button);
  }
  return box;
}
