import type { Preflight } from '../domain/messages.ts';
import { preflight } from '../vault/preflight.ts';
import { VaultError } from '../vault/vault-error.ts';

/** Whether a value could be saved now; why not is said as far as it helps the person. */
export async function answerPreflight(): Promise<Preflight> {
  try {
    await preflight();
    return { ready: true };
  } catch (failure) {
    const code = failure instanceof VaultError ? failure.code : undefined;
    return { error: code === 'full' || code === 'disputed' ? code : 'storage' };
  }
}
