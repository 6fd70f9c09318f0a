/** Whether there is a way back when this browser is lost. */
import * as v from 'valibot';
import { storageItem } from '../../platform/storage-item.ts';
import { announceChange } from '../vault-changes.ts';

/** When the last backup was made, in milliseconds since 1970; `declined`: the person does not want to hear of it. */
const backupItem = storageItem<{
  readonly madeAt?: number | undefined;
  readonly declined?: boolean | undefined;
}>({
  area: 'local',
  key: 'backup',
  fallback: {},
  schema: v.object({ madeAt: v.optional(v.number()), declined: v.optional(v.boolean()) }),
});

/** A backup was made at `now`. */
export async function noteBackup(now: number): Promise<void> {
  await backupItem.update((backup) => ({ ...backup, madeAt: now }));
  announceChange();
}

/** The person does not want to hear of it any more. */
export async function declineBackup(): Promise<void> {
  await backupItem.update((backup) => ({ ...backup, declined: true }));
  announceChange();
}

/** Whether there is none, and the person did not say that none is needed. */
export async function lacksBackup(): Promise<boolean> {
  const { madeAt, declined } = await backupItem.get();
  return madeAt === undefined && !declined;
}
