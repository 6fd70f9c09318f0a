import type { Credential, CredentialKind } from '../domain/credential.ts';
import { listCredentials, updateCredential } from '../vault/credentials.ts';
import { listedNamesItem } from './items.ts';
import { afterListed, freshName, type Listed } from './listed-names.ts';

/** A credential that was caught longer ago than this, in milliseconds, is not the one that is new in a list. */
const stillNew = 15 * 60_000;

/** Notes what a list holds; a credential whose name was not known gets that of the row that came with it. */
export async function takeListed(listed: Listed, now: number): Promise<void> {
  const known = await listedNamesItem.update((before) => afterListed(before, listed, now));
  const name = freshName(known, listed.kind, now);
  if (name === undefined) return;
  const waiting = (await listCredentials()).filter((one) => isNameless(one, listed.kind, now));
  const [only] = waiting;
  if (!only || waiting.length > 1) return;
  await updateCredential(only.id, (current) =>
    current.unnamed ? { ...current, name, unnamed: undefined } : current,
  );
}

function isNameless({ unnamed, kind, capturedAt }: Credential, wanted: CredentialKind, now: number): boolean {
  return unnamed === true && kind === wanted && now - capturedAt < stillNew;
}
