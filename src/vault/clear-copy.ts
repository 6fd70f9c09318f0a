/** A copied value leaves the clipboard again, also when the worker died or the vault's page was closed meanwhile. */
import * as v from 'valibot';
import { sha256 } from '../domain/sha256.ts';
import { wakeAt } from '../platform/attention.ts';
import { clearClipboardIf, mayReadClipboard } from '../platform/clipboard.ts';
import { storageItem } from '../platform/storage-item.ts';

/** How long a copied value stays in the clipboard, in milliseconds. Alarms ring no sooner than after 30 s. */
export const copyPeriod = 30_000;
/** The alarm that clears it. */
export const clearCopyAlarm = 'clear-copy';

/** In memory only: the digest of what was copied, and when it is to go. */
const copiedItem = storageItem<{ readonly digest: string; readonly until: number } | null>({
  area: 'session',
  key: 'copied',
  fallback: null,
  schema: v.nullable(v.object({ digest: v.string(), until: v.number() })),
});

/** Notes that `value` was copied; answers when it will be cleared, or undefined where the browser does not let us. */
export async function clearLater(value: string, now: number): Promise<number | undefined> {
  if (!(await mayReadClipboard())) return undefined;
  const until = now + copyPeriod;
  await copiedItem.set({ digest: await sha256(value), until });
  await wakeAt(clearCopyAlarm, until);
  return until;
}

/** Clears what was copied, if it is time and the clipboard still holds it. Only for the background. */
export async function clearCopied(now: number): Promise<void> {
  const copied = await copiedItem.get();
  if (!copied) return;
  // An alarm may ring a little early, and a clock may be set back; neither keeps a value for longer.
  if (copied.until - now > 1_000 && copied.until - now <= copyPeriod) return;
  await copiedItem.set(null);
  await wakeAt(clearCopyAlarm, undefined);
  if (await mayReadClipboard()) await clearClipboardIf(copied.digest);
}
