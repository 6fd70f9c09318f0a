/**
 * Brings one value to the vault. The page side keeps it in memory and repeats until the answer carries this record's id
 * and the digest of this value; only then it is saved. Repeating is harmless: the id makes it one record.
 */
import type { Receipt, SaveFailure, SaveRequest } from '../domain/messages.ts';
import { sha256 } from '../domain/sha256.ts';
import type { CaptureStatus } from '../overlay/page-side.ts';

/** Waits between tries, in milliseconds. After the last the person is told, and trying goes on at its pace. */
export const waits = [100, 300, 900] as const;

/** How the outside is reached; replaced in tests. */
export interface Way {
  readonly save: (request: SaveRequest) => Promise<Receipt | SaveFailure>;
  readonly connected: () => boolean;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Delivers `request`, reporting each change; resolves when saved or when `signal` aborts. */
export async function deliver(
  request: SaveRequest,
  way: Way,
  report: (status: CaptureStatus) => void,
  signal: AbortSignal,
): Promise<void> {
  const { name, id } = request;
  const expected = await sha256(request.value);
  report({ status: 'saving', name });
  for (let attempt = 0; !signal.aborted; attempt++) {
    const answer = await way.save(request).catch(() => undefined);
    if (answer && 'digest' in answer && answer.id === id && answer.digest === expected) {
      report({ status: 'saved', name, id });
      return;
    }
    const pause = waits[attempt];
    if (pause !== undefined && way.connected()) {
      await way.wait(pause);
      continue;
    }
    const reason = !way.connected()
      ? 'disconnected'
      : answer && 'error' in answer
        ? answer.error
        : 'internal';
    const retried = new Promise<void>((retry) => report({ status: 'failed', name, reason, retry }));
    await Promise.race([retried, way.wait(waits[waits.length - 1] as number)]);
  }
}
