import type { MessageKey } from '../platform/i18n.ts';

/** What can go wrong with the vault, and the words for it. */
const messageKeys = {
  /** The browser refused to read or write. */
  storage: 'vault_error_storage',
  /** The disk, or the share of it the browser grants, is full. */
  full: 'vault_error_full',
  /** A record, or the vault's key, is not what was written. */
  damaged: 'vault_error_damaged',
  /** There is no such record. */
  missing: 'vault_error_missing',
  /** What was sealed does not open to what was handed over, so it was not called saved. */
  unproven: 'vault_error_unproven',
  /** Only the passphrase opens it. */
  locked: 'vault_error_locked',
  /** The recipient is not the vault's own; nothing is sealed to it. */
  disputed: 'vault_error_disputed',
  /** The browser did not run the key derivation. */
  worker: 'vault_error_worker',
} as const satisfies Record<string, MessageKey>;

export type VaultErrorCode = keyof typeof messageKeys;

/** An expected failure of the vault. It has no cause: what decrypting or parsing throws may quote a secret. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  readonly code: VaultErrorCode;

  constructor(code: VaultErrorCode) {
    super(`vault: ${code}`);
    this.code = code;
  }

  /** i18n key of the sentence that says what happened and what to do. */
  get messageKey(): MessageKey {
    return messageKeys[this.code];
  }
}

/** A failure of IndexedDB as a `VaultError`; any other failure as it is. */
export function asVaultError(failure: unknown): unknown {
  if (!(failure instanceof DOMException)) return failure;
  return new VaultError(failure.name === 'QuotaExceededError' ? 'full' : 'storage');
}
