import type { MessageKey } from '../../platform/i18n.ts';
import { VaultError } from '../vault-error.ts';

/** The sentence for a failure. One that nobody foresaw also goes to the browser's list of errors. */
export function failureWords(failure: unknown): MessageKey {
  if (failure instanceof VaultError) return failure.messageKey;
  reportError(failure);
  return 'error_unexpected';
}
