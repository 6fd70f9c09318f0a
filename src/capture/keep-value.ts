/** The background's side of capture: a value from a page becomes a credential in the vault. */
import type { Occasion, Receipt, SaveFailure, SaveRequest } from '../domain/messages.ts';
import { sha256 } from '../domain/sha256.ts';
import { looksLikeApiKey } from '../insidemaps/api-key-text.ts';
import { readMasterToken } from '../insidemaps/credential-shapes.ts';
import { expiryAfter } from '../insidemaps/duration.ts';
import type { ExtraHost } from '../insidemaps/site.ts';
import { saveCredential } from '../vault/save-credential.ts';
import { listedNamesItem } from './items.ts';
import { linkReplaced } from './link-replaced.ts';
import { freshName } from './listed-names.ts';
import { unnamed } from './unnamed.ts';

/**
 * Seals and stores a value; a receipt is the proof that it can be opened again. Repeating a request is harmless.
 * `remembered` is what the person did to get it, as far as another page of the tab told; `host` is that of the page, where
 * it is not the main one.
 */
export async function keepValue(
  request: SaveRequest,
  remembered: Occasion | undefined,
  now: number,
  host?: ExtraHost,
): Promise<Receipt | SaveFailure> {
  const { id, kind, value } = request;
  const occasion = request.occasion?.kind === kind ? request.occasion : remembered;
  const labels = kind === 'master-token' ? readMasterToken(value) : undefined;
  // A token whose end is over is none to keep, unless the site was just asked for it: then the clock is wrong.
  const over = labels?.expiresAt !== undefined && labels.expiresAt <= now && occasion === undefined;
  if (kind === 'master-token' ? !labels || over : !looksLikeApiKey(value)) return { error: 'invalid' };
  try {
    const name = request.name?.trim() || (await nameBy(occasion, kind, now));
    const receipt = await saveCredential(
      {
        id,
        kind,
        value,
        name: name ?? unnamed(kind, now),
        unnamed: name === undefined || undefined,
        organization: { id: labels?.organizationId, name: request.organizationName },
        host,
        expiresAt: labels?.expiresAt ?? expiryAfter(occasion?.duration ?? '', now),
      },
      now,
    );
    // The id was taken by another value: what that one is, is nothing a page should learn.
    if (receipt.digest !== (await sha256(value))) return { error: 'internal' };
    if (occasion?.replaces !== undefined) await linkReplaced(receipt.keptIn, occasion.replaces, now);
    return receipt;
  } catch {
    // Why it failed is of no use to the page; that it failed is.
    return { error: 'storage' };
  }
}

async function nameBy(
  occasion: Occasion | undefined,
  kind: SaveRequest['kind'],
  now: number,
): Promise<string | undefined> {
  return (
    occasion?.name?.trim() || occasion?.replaces?.trim() || freshName(await listedNamesItem.get(), kind, now)
  );
}
