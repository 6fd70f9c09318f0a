/** What a text is that the person pastes because nothing else caught it. Pure. */
import type { CredentialKind } from '../domain/credential.ts';
import { looksLikeApiKey } from '../insidemaps/api-key-text.ts';
import { type MasterTokenLabels, readMasterToken } from '../insidemaps/credential-shapes.ts';
import type { MessageKey } from '../platform/i18n.ts';
import { withoutUnseen } from './text-flow.ts';

/** A value to save, or why the text is none. */
export type Pasted =
  | { readonly kind: CredentialKind; readonly value: string; readonly labels?: MasterTokenLabels | undefined }
  | { readonly refused: MessageKey };

/** Recognises a pasted text at `now`; nothing for an empty one. */
export function readPasted(text: string, now: number): Pasted | undefined {
  const value = withoutUnseen(text).trim();
  if (value === '') return undefined;
  const labels = readMasterToken(value);
  if (labels) {
    const over = labels.expiresAt !== undefined && labels.expiresAt <= now;
    return over ? refused('expired') : { kind: 'master-token', value, labels };
  }
  if (/\s/.test(value)) return refused('words');
  if (value.startsWith('eyJ')) return refused(value.split('.').length === 3 ? 'otherToken' : 'part');
  return looksLikeApiKey(value) ? { kind: 'api-key', value } : refused('unknown');
}

const reasons = {
  expired: 'paste_expired_error',
  words: 'paste_words_error',
  otherToken: 'paste_otherToken_error',
  part: 'paste_part_error',
  unknown: 'paste_unknown_error',
} as const satisfies Record<string, MessageKey>;

function refused(reason: keyof typeof reasons): Pasted {
  return { refused: reasons[reason] };
}
