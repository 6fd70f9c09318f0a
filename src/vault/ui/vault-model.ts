import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import type { MessageKey } from '../../platform/i18n.ts';
import { readVault, type VaultContent } from '../credentials.ts';
import { purgeDeleted, undoPeriod } from '../deletion.ts';
import { countStrangers } from '../reconcile.ts';
import { recover } from '../recover.ts';
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
    };

export interface VaultModel {
  readonly state: ReadonlySignal<VaultState>;
  /** Reads the vault again. */
  reload(): Promise<void>;
}

/** The vault as it is, and as it changes anywhere, until `signal` aborts. */
export function vaultModel(signal: AbortSignal): VaultModel {
  const state = signalOf<VaultState>({ status: 'loading' });
  const reload = singleFlight(async () => {
    const next = await readState();
    if (!signal.aborted) state.value = next;
  });
  onVaultChange(reload, signal);
  void reload();
  // What comes back is announced, and then read; what does not is shown as it is.
  void recover().catch(() => undefined);
  keepPurging(signal);
  return { state, reload };
}

async function readState(): Promise<VaultState> {
  try {
    const [content, strangers] = await Promise.all([readVault(), countStrangers()]);
    return { status: 'ready', content, strangers };
  } catch (failure) {
    return { status: 'failed', reason: failureWords(failure) };
  }
}

/** Deleted credentials go for good while the page is open, too; a failure shows when the vault is read. */
function keepPurging(signal: AbortSignal): void {
  const purge = () => void purgeDeleted(Date.now()).catch(() => undefined);
  purge();
  const timer = setInterval(purge, undoPeriod / 10);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
