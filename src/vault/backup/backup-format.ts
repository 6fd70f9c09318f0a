/** The JSON inside a backup; `docs/recovery.md` documents it for people without Waykey. */
import * as v from 'valibot';
import type { Credential } from '../../domain/credential.ts';
import { unrecordedHistory } from '../../domain/life.ts';
import { labels, lifeLabels } from '../labels.ts';
import { VaultError } from '../vault-error.ts';
import { type Migration, migrated } from '../versions.ts';

/** The newest version this Waykey reads and the one it writes. */
export const backupVersion = 1;

const entrySchema = v.object({
  ...labels,
  value: v.pipe(v.string(), v.minLength(1), v.maxLength(65_536)),
  ...lifeLabels,
  /** Missing in a backup of a Waykey that kept no histories. */
  history: v.optional(lifeLabels.history),
  verifiedAt: v.optional(v.number()),
  note: v.optional(v.string()),
});

const backupSchema = v.object({
  format: v.literal('waykey-backup'),
  version: v.literal(backupVersion),
  /** Milliseconds since 1970. */
  createdAt: v.number(),
  credentials: v.pipe(v.array(entrySchema), v.maxLength(100_000)),
});

/** One credential with its value, as it stands in a backup. */
export interface BackupEntry extends Credential {
  readonly value: string;
}

export interface Backup {
  readonly createdAt: number;
  readonly credentials: readonly BackupEntry[];
}

/** The text of a backup. */
export function writeBackup({ createdAt, credentials }: Backup): string {
  return JSON.stringify({ format: 'waykey-backup', version: backupVersion, createdAt, credentials }, null, 2);
}

/** Version 1 is the only one so far. */
const backupMigrations: readonly Migration[] = [];

const headSchema = v.object({
  format: v.literal('waykey-backup'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Reads the text of a backup, all of it or nothing. @throws VaultError `newer` or `notBackup` */
export function parseBackup(text: string): Backup {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new VaultError('notBackup');
  }
  const head = v.safeParse(headSchema, json);
  if (head.success && head.output.version > backupVersion) throw new VaultError('newer');
  const parsed = v.safeParse(backupSchema, head.success ? migrated(json, backupMigrations) : json);
  if (!parsed.success) throw new VaultError('notBackup');
  const credentials = parsed.output.credentials.map((entry) => ({
    ...entry,
    history: entry.history ?? unrecordedHistory(entry),
  }));
  return { createdAt: parsed.output.createdAt, credentials };
}
