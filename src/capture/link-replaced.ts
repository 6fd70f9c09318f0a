import type { Credential, RecordId } from '../domain/credential.ts';
import { afterEvent, isOver } from '../domain/life.ts';
import { listCredentials, updateCredential } from '../vault/credentials.ts';

/**
 * Marks the credential of that name as replaced by `id`, and links the two. Doing it again changes nothing; nothing
 * happens either when no credential of that kind and organization has the name.
 */
export async function linkReplaced(id: RecordId, replacedName: string, now: number): Promise<void> {
  const all = await listCredentials();
  const successor = all.find((one) => one.id === id);
  if (!successor || successor.replaces) return;
  const replaced =
    all.find((one) => one.replacedBy === id) ??
    all.find((one) => isPredecessor(one, successor, replacedName));
  if (!replaced) return;
  await updateCredential(replaced.id, (current) =>
    current.replacedBy
      ? current
      : { ...afterEvent(current, { at: now, cause: 'seen-replaced' }), replacedBy: id },
  );
  await updateCredential(id, (current) => ({ ...current, replaces: replaced.id }));
}

/** Credentials come newest first, so the newest that is still in use is taken. */
function isPredecessor(one: Credential, successor: Credential, name: string): boolean {
  const sameOrganization =
    one.organization.id === undefined ||
    successor.organization.id === undefined ||
    one.organization.id === successor.organization.id;
  return (
    one.id !== successor.id &&
    one.kind === successor.kind &&
    one.host === successor.host &&
    one.name === name &&
    sameOrganization &&
    !isOver(one)
  );
}
