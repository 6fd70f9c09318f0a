/**
 * Brings one value to the vault. The page side keeps it in memory and repeats until the answer carries this record's id
 * and the digest of this value; only then it is saved. Repeating is harmless: the id makes it one record.
 */
import type { Receipt, SaveFailure, SaveRequest } from '../domain/messages.ts';
import { sha256 } from '../domain/sha256.ts';
import type { CaptureStatus } from '../overlay/page-side.ts';

/** Waits between tries, in milliseconds. After the last the person is told, and trying goes on at its pace. */
export const waits = [100, 300, 900] as const;
/** A background that has not answered after so many milliseconds is asked once more, and still listened to. */
export const patience = 2_000;

/** None came when the background died under the request. */
type Answer = Receipt | SaveFailure | null;

/** How the outside is reached; replaced in tests. */
export interface Way {
  readonly save: (request: SaveRequest) => Promise<Receipt | SaveFailure>;
  readonly connected: () => boolean;
  readonly wait: (milliseconds: number) => Promise<undefined>;
}

/** Delivers `request`, reporting each change; resolves when saved or when `signal` aborts. */
export async function deliver(
  request: SaveRequest,
  way: Way,
  report: (status: CaptureStatus) => void,
  signal: AbortSignal,
): Promise<void> {
  const { id } = request;
  // Sent before anything is waited for: a native box freezes the page as soon as the caller is back.
  let open: Promise<Answer>[] = [];
  const save = () => open.push(way.save(request).catch(() => null));
  save();
  const expected = await sha256(request.value);
  for (let attempt = 0; !signal.aborted; attempt++) {
    if (attempt > 0) save();
    const answer = await Promise.race([...open, way.wait(patience)]);
    if (answer !== undefined) open = [];
    const judged = judge(answer, id, expected);
    if (typeof judged !== 'string') return report({ status: 'saved', name: judged.name, id });
    // A token, but none that is kept, a session's for example: there is nothing to say of it.
    if (judged === 'invalid') return report({ status: 'none' });
    const pause = waits[attempt];
    if (pause !== undefined && way.connected()) {
      if (attempt === 0) report({ status: 'saving' });
      await way.wait(pause);
      continue;
    }
    const reason = way.connected() ? judged : 'disconnected';
    const retried = new Promise<void>((retry) => report({ status: 'failed', reason, retry }));
    await Promise.race([retried, way.wait(waits.at(-1) as number)]);
  }
}

/** The receipt, when it proves that this value is kept under this id; otherwise what is wrong with the answer. */
function judge(
  answer: Answer | undefined,
  id: Receipt['id'],
  expected: string,
): Receipt | SaveFailure['error'] {
  if (answer && 'error' in answer) return answer.error;
  return answer?.id === id && answer.digest === expected ? answer : 'internal';
}
