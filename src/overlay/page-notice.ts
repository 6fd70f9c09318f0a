/** What a notice in the page says; pure. A card that is shown says the same itself, so there is no notice then, except for a value at risk. */

import type { RecordId } from '../domain/credential.ts';
import type { PageState } from '../domain/messages.ts';
import type { MessageKey } from '../platform/i18n.ts';
import type { CaptureStatus } from './page-side.ts';

export interface Notice {
  /** The same key is the same notice: dismissed once, it stays away. */
  readonly key: string;
  readonly tone: 'info' | 'good' | 'bad';
  readonly lines: readonly { readonly text: MessageKey; readonly name?: string }[];
  readonly actions: readonly {
    readonly label: MessageKey;
    readonly does: 'dismiss' | 'retry' | 'activate';
  }[];
}

export interface NoticeFacts {
  readonly capture: CaptureStatus;
  readonly cardShown: boolean;
  /** The page shows a list of credentials. */
  readonly listShown: boolean;
  readonly waiting: PageState['waiting'];
  readonly dismissed: readonly string[];
}

const reasons: Record<Extract<CaptureStatus, { status: 'failed' }>['reason'], MessageKey> = {
  storage: 'capture_failed_storage',
  internal: 'capture_failed_internal',
  disconnected: 'capture_failed_disconnected',
};

/** The one notice to show now, if any: a value at risk first, then a saved one, then a token that waits. */
export function noticeFor(facts: NoticeFacts): Notice | undefined {
  if (facts.cardShown && facts.capture.status !== 'failed') return undefined;
  const notice = captureNotice(facts.capture);
  return notice && !facts.dismissed.includes(notice.key) ? notice : waitingNotice(facts);
}

/** The key of the notice that a value was saved. */
export const savedKey = (id: RecordId) => `saved:${id}`;

function captureNotice(capture: CaptureStatus): Notice | undefined {
  switch (capture.status) {
    case 'none':
      return undefined;
    case 'saving':
      return {
        key: 'saving',
        tone: 'info',
        lines: [{ text: 'capture_saving_status' }],
        actions: [],
      };
    case 'saved':
      return {
        key: savedKey(capture.id),
        tone: 'good',
        lines: [{ text: 'capture_saved_status', name: capture.name }, { text: 'capture_saved_next' }],
        actions: [{ label: 'notice_dismiss_button', does: 'dismiss' }],
      };
    case 'failed':
      return {
        key: `failed:${capture.reason}`,
        tone: 'bad',
        lines: [{ text: 'capture_failed_title' }, { text: reasons[capture.reason] }],
        actions: capture.reason === 'disconnected' ? [] : [{ label: 'capture_retry_button', does: 'retry' }],
      };
  }
}

function waitingNotice({ listShown, waiting, dismissed }: NoticeFacts): Notice | undefined {
  const next = waiting.find(({ id }) => !dismissed.includes(`waiting:${id}`));
  if (!listShown || !next) return undefined;
  return {
    key: `waiting:${next.id}`,
    tone: 'info',
    lines: [{ text: 'reminder_notice_title', name: next.name }, { text: 'reminder_notice_text' }],
    actions: [
      { label: 'reminder_activate_button', does: 'activate' },
      { label: 'reminder_later_button', does: 'dismiss' },
    ],
  };
}
