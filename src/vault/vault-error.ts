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
  /** The organization has set it otherwise. */
  managed: 'managed_protection_text',
  /** A file is no age file, or was damaged on its way. */
  notAge: 'vault_error_notAge',
  /** What is in a file is no backup of Waykey's. */
  notBackup: 'vault_error_notBackup',
  /** A backup of a later version of Waykey. */
  newer: 'vault_error_newer',
  /** Far larger than any backup. */
  tooLarge: 'vault_error_tooLarge',
  /** The browser did not let us write to the clipboard. */
  clipboard: 'vault_copy_refused',
  /** The browser could not read a file. */
  unreadable: 'vault_error_unreadable',
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
