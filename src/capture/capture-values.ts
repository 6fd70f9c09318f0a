/** Catches one-time values as they appear, once each, and says what becomes of them. */
import type { CredentialKind } from '../domain/credential.ts';
import { newRecordId } from '../domain/record-id.ts';
import { source, type Watchable } from '../domain/watchable.ts';
import { tokensIn } from '../insidemaps/token-text.ts';
import type { Ask, CaptureStatus, PageSide } from '../overlay/page-side.ts';
import type { BoxMessage } from './box-channel.ts';
import { deliver } from './deliver.ts';
import { createFinder } from './find-value.ts';
import { followOwnTexts } from './own-texts.ts';
import type { Root } from './page-texts.ts';
import { withoutUnseen } from './text-flow.ts';

export interface Capture {
  readonly status: Watchable<CaptureStatus>;
  /** Hands a value over, unless that was done before. */
  readonly take: (kind: CredentialKind, value: string) => void;
  /** A window of the page, the top one first, in which the person may work. */
  readonly enter: (view: Window) => void;
  /** What the next value was asked for with. */
  readonly asked: PageSide['asked'];
  /** What a native box says, which may be a value. */
  readonly hear: (message: BoxMessage, text: string) => void;
  /** Looks at the page; true while a one-time value is on it. */
  readonly look: (roots: readonly Root[], changed: boolean) => boolean;
  /** Whether a value that is not saved is nowhere but here. */
  readonly onlyHere: () => boolean;
}

/** Sets up catching in one document, until `signal` aborts. */
export function captureValues(ask: Ask, connected: () => boolean, signal: AbortSignal): Capture {
  const find = createFinder();
  const asked: PageSide['asked'] = {};
  /** What became of each value that was handed over, and of the person's own. */
  const values = new Map<string, CaptureStatus>();
  const own: CaptureStatus = { status: 'none' };
  const status = source<CaptureStatus>(own);
  const way = {
    save: (request: Parameters<typeof ask<'credential/save'>>[1]) => ask('credential/save', request),
    connected,
    wait: (milliseconds: number) => new Promise<undefined>((done) => setTimeout(done, milliseconds)),
  };

  function take(kind: CredentialKind, value: string): void {
    if (values.has(value)) return;
    values.set(value, { status: 'saving' });
    const report = (next: CaptureStatus) => {
      if (next.status === 'saved') delete asked.occasion;
      // The last one to be heard of is shown, but none hides that another is not saved.
      values.delete(value);
      values.set(value, next);
      const all = [...values.values()];
      const worst = ['failed', 'saving', 'saved'].map((one) => all.findLast((each) => each.status === one));
      status.set(worst.find(Boolean) ?? own);
    };
    void deliver({ id: newRecordId(), kind, value, ...asked }, way, report, signal);
  }

  let shown: readonly string[] = [];
  const atRisk = (safe: readonly string[] = []) =>
    [...values].some(([value, { status }]) => /saving|failed/.test(status) && !safe.includes(value));
  const takeTokens = (text: string) => {
    for (const value of tokensIn(withoutUnseen(text))) take('master-token', value);
  };

  addEventListener(
    'beforeunload',
    (event) => {
      if (atRisk()) event.preventDefault();
    },
    { signal },
  );

  return {
    status,
    take,
    asked,
    hear(message, text) {
      if (message === 'shown') takeTokens(text);
    },
    enter: (view) =>
      followOwnTexts(
        view,
        {
          brought(text) {
            for (const value of tokensIn(text)) if (!values.has(value)) values.set(value, own);
          },
          copied: takeTokens,
        },
        signal,
      ),
    onlyHere: () => atRisk(shown),
    look(roots, changed) {
      shown = find(roots, changed);
      for (const value of shown) take('master-token', value);
      // Of a token that is none to keep, nothing is said and nothing waits for it.
      return shown.some((value) => values.get(value)?.status !== 'none') || atRisk();
    },
  };
}
