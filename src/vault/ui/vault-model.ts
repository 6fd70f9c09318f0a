import { effect, type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { MessageKey } from '../../platform/i18n.ts';
import { lacksBackup } from '../backup/backup-item.ts';
import { readVault, type VaultContent } from '../credentials.ts';
import { purgeDeleted, undoPeriod } from '../deletion.ts';
import { readLock, type VaultLock } from '../protection/vault-lock.ts';
import { proveRecords } from '../prove-records.ts';
import { countStrangers } from '../reconcile.ts';
import { recover } from '../recover.ts';
import { rememberMetadata } from '../remember-metadata.ts';
import { singleFlight } from '../single-flight.ts';
import { onVaultChange } from '../vault-changes.ts';
import { failureWords } from './failure-words.ts';

/** What a page shows of the vault. */
export type VaultState =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly reason: MessageKey }
  | {
      readonly status: 'ready';
      readonly content: VaultContent;
      /** Sealed files in the mirror that this vault lacks and cannot open. */
      readonly strangers: number;
      readonly lock: VaultLock;
      /** There is no backup, and the person did not say that none is needed. */
      readonly unbacked: boolean;
    };

export interface VaultModel {
  readonly state: ReadonlySignal<VaultState>;
  /** Reads the vault again. */
  reload(): Promise<void>;
}

/** The vault as it is, and as it changes anywhere, until `signal` aborts. */
export function vaultModel(signal: AbortSignal): VaultModel {
  const state = signalOf<VaultState>({ status: 'loading' });
  let opened = false;
  let strangers = 0;
  const read = rememberMetadata();
  const reload = singleFlight(async () => {
    const next = await readState(strangers, read);
    if (signal.aborted) return;
    state.value = next;
    void goThrough();
  });
  // What reads all of it once more comes when the person sees the list and can use it.
  const goThrough = singleFlight(async () => {
    await idle();
    if (signal.aborted) return;
    strangers = await countStrangers().catch(() => strangers);
    const now = state.value;
    if (now.status === 'ready' && now.strangers !== strangers) state.value = { ...now, strangers };
    const open = now.status === 'ready' && !now.lock.locked;
    if (open && !opened) void recoverAndProve().catch(() => undefined);
    opened = open;
  });
  onVaultChange(reload, signal);
  void reload()
    .then(idle)
    .then(() => keepPurging(signal));
  lockInTime(state, reload, signal);
  return { state, reload };
}

/** When the page has nothing else to do, or was busy for a while, in milliseconds. */
function idle(): Promise<unknown> {
  return new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));
}

/** Once for each time the vault can be opened. What it finds is announced, and then read; what it does not is shown as it is. */
async function recoverAndProve(): Promise<void> {
  await recover();
  await proveRecords(Date.now());
}

/** Reads the vault again at the moment it locks itself, so that the page says so. */
function lockInTime(
  state: ReadonlySignal<VaultState>,
  reload: () => Promise<void>,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    clearTimeout(timer);
    const until = state.value.status === 'ready' ? state.value.lock.until : undefined;
    if (until !== undefined) timer = setTimeout(reload, Math.max(0, until - Date.now()));
  });
  signal.addEventListener(
    'abort',
    () => {
      stop();
      clearTimeout(timer);
    },
    { once: true },
  );
}

async function readState(strangers: number, read: ReturnType<typeof rememberMetadata>): Promise<VaultState> {
  try {
    const [content, lock, unbacked] = await Promise.all([
      readVault(read),
      readLock(Date.now()),
      lacksBackup(),
    ]);
    return { status: 'ready', content, strangers, lock, unbacked };
  } catch (failure) {
    return { status: 'failed', reason: failureWords(failure) };
  }
}

/** Deleted credentials go for good while the page is open, too; a failure shows when the vault is read. */
function keepPurging(signal: AbortSignal): void {
  if (signal.aborted) return;
  const purge = () => void purgeDeleted(Date.now()).catch(() => undefined);
  purge();
  const timer = setInterval(purge, undoPeriod / 10);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
