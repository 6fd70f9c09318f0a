/** The background's side of capture: a value from a page becomes a credential in the vault. */
import type { Receipt, SaveFailure, SaveRequest } from '../domain/messages.ts';
import { readMasterToken } from '../insidemaps/credential-shapes.ts';
import { saveCredential } from '../vault/save-credential.ts';
import { unnamed } from './unnamed.ts';

/** Seals and stores a value; a receipt is the proof that it can be opened again. Repeating a request is harmless. */
export async function keepValue(request: SaveRequest, now: number): Promise<Receipt | SaveFailure> {
  const labels = readMasterToken(request.value);
  if (request.kind === 'master-token' && !labels) return { error: 'invalid' };
  const credential = {
    id: request.id,
    kind: request.kind,
    value: request.value,
    name: request.name.trim() || unnamed(request.kind, now),
    organization: { id: labels?.organizationId, name: request.organizationName },
    expiresAt: labels?.expiresAt,
  };
  // Why it failed is of no use to the page; that it failed is.
  return saveCredential(credential, now).catch(() => ({ error: 'storage' }));
}
