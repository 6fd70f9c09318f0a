/** Catches one-time values as they appear, once each, and says what becomes of them. */
import { newRecordId } from '../domain/record-id.ts';
import { source, type Watchable } from '../domain/watchable.ts';
import { findTokenText, mayBeMasterToken } from '../insidemaps/token-text.ts';
import type { Ask, CaptureStatus } from '../overlay/page-side.ts';
import { offerBoxChannel } from './box-channel.ts';
import { deliver } from './deliver.ts';
import { createFinder, typedElements } from './find-value.ts';
import type { Root } from './page-texts.ts';
import { readNames } from './value-name.ts';

export interface Capture {
  readonly status: Watchable<CaptureStatus>;
  /** Looks at the page; true while a one-time value is on it. */
  readonly look: (roots: readonly Root[], changed: boolean) => boolean;
}

/** Sets up catching in one document, until `signal` aborts. */
export function captureValues(
  doc: Document,
  ask: Ask,
  connected: () => boolean,
  signal: AbortSignal,
): Capture {
  const view = doc.defaultView as Window;
  const find = createFinder(typedElements(view, signal));
  const names = readNames(view, signal);
  const status = source<CaptureStatus>({ status: 'none' });
  const caught = new Set<string>();
  const way = {
    save: (request: Parameters<typeof ask<'credential/save'>>[1]) => ask('credential/save', request),
    connected,
    wait: (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds)),
  };

  function capture(value: string): void {
    if (caught.has(value)) return;
    caught.add(value);
    const request = { id: newRecordId(), kind: 'master-token', value, name: names.current() } as const;
    void deliver(request, way, status.set, signal);
  }

  offerBoxChannel(
    doc,
    (message, text) => {
      const value = findTokenText(text);
      if (value && mayBeMasterToken(value)) capture(value);
      else if (message === 'answered') names.answered(text);
    },
    signal,
  );

  function look(roots: readonly Root[], changed: boolean): boolean {
    const values = find(roots, changed);
    for (const value of values) capture(value);
    return values.length > 0 || status.current.status === 'saving' || status.current.status === 'failed';
  }
  return { status, look };
}
