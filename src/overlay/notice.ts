/** What became of a one-time value, said on any page, with or without a guide. Plain DOM: it comes with the watcher. */
import type { Watchable } from '../domain/watchable.ts';
import { type MessageKey, t } from '../platform/i18n.ts';
import css from './notice.css?inline';
import type { CaptureStatus, OverlayHost } from './page-side.ts';

const reasons: Record<Extract<CaptureStatus, { status: 'failed' }>['reason'], MessageKey> = {
  storage: 'capture_failed_storage',
  invalid: 'capture_failed_internal',
  internal: 'capture_failed_internal',
  disconnected: 'capture_failed_disconnected',
};

/** Draws the notice while `elsewhere` is false (a card that is shown says the same itself), until `signal` aborts. */
export function drawNotice(
  host: OverlayHost,
  capture: Watchable<CaptureStatus>,
  elsewhere: Watchable<boolean>,
  signal: AbortSignal,
): void {
  host.addStyles(css, signal);
  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.hidden = true;
  let dismissed: CaptureStatus | undefined;

  const update = () => {
    const status = capture.current;
    notice.hidden = elsewhere.current || status.status === 'none' || status === dismissed;
    if (notice.hidden || status.status === 'none') return notice.replaceChildren();
    notice.dataset.status = status.status;
    notice.setAttribute('role', status.status === 'failed' ? 'alert' : 'status');
    notice.replaceChildren(
      ...content(status, () => {
        dismissed = status;
        update();
      }),
    );
  };
  capture.watch(update, signal);
  elsewhere.watch(update, signal);
  host.layer.append(notice);
  update();
  signal.addEventListener('abort', () => notice.remove());
}

function content(status: Exclude<CaptureStatus, { status: 'none' }>, dismiss: () => void): HTMLElement[] {
  if (status.status === 'saving') return [line(t('capture_saving_status', status.name))];
  if (status.status === 'saved') {
    return [
      line(t('capture_saved_status', status.name)),
      line(t('capture_saved_next')),
      button(t('notice_dismiss_button'), dismiss),
    ];
  }
  return [
    line(t('capture_failed_title')),
    line(t(reasons[status.reason])),
    ...(status.reason === 'disconnected' ? [] : [button(t('capture_retry_button'), status.retry)]),
  ];
}

function line(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  return paragraph;
}

function button(text: string, press: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}
