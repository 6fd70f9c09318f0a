import type { RecordId } from '../domain/credential.ts';
import { afterEvent } from '../domain/life.ts';
import type { SeenList } from '../domain/seen-list.ts';
import { listCredentials, updateCredential } from '../vault/credentials.ts';
import { statesIn } from './after-seen-rows.ts';

/** Brings the vault's credentials to what a list on the page says; answers which of them are active now. */
export async function takeSeenRows(list: SeenList, now: number): Promise<RecordId[]> {
  const active: RecordId[] = [];
  const credentials = await listCredentials();
  for (const [id, state] of statesIn(list, credentials)) {
    const event = { at: now, cause: `seen-${state}` } as const;
    const credential = credentials.find((one) => one.id === id);
    if (!credential) continue;
    const after = afterEvent(credential, event);
    if (after !== credential) await updateCredential(id, (current) => afterEvent(current, event));
    if (after.state === 'active') active.push(id);
  }
  return active;
}
