/**
 * What an organization may set for its people by policy. Pure: each key is read by itself, so one that was mistyped takes no
 * other with it, and whatever is not understood leaves the choice to the person.
 */
import * as v from 'valibot';

/** After how many minutes at most an unlocked vault locks itself. */
const autoLocks = [1, 5, 15, 60] as const;
/** Minutes until a token that waits is brought to mind for the first time. */
const firstReminders = [1, 10, 60, 1440] as const;

const minute = 60_000;

/** Each key with its shape, and what holds where it is not set. `public/managed-schema.json` says the same to the browser. */
const keys = {
  /** The vault is to be under a passphrase. */
  protectionRequired: v.fallback(v.boolean(), false),
  longestAutoLock: v.fallback(v.optional(v.picklist(autoLocks)), undefined),
  /** `age1…`: every backup is made for them, too. One that was mistyped takes no other with it. */
  backupRecipients: v.fallback(v.pipe(v.array(v.unknown()), v.transform(recipientsAmong)), []),
  /** In milliseconds. */
  firstReminder: v.fallback(
    v.optional(
      v.pipe(
        v.picklist(firstReminders),
        v.transform((minutes) => (minutes * minute) as 60_000 | 600_000 | 3_600_000 | 86_400_000),
      ),
    ),
    undefined,
  ),
  /** Whether a person who installed Waykey is shown the welcome page. */
  welcome: v.fallback(v.boolean(), true),
  /** Hosts that the organization works on besides www.insidemaps.com. One that Waykey does not know means nothing. */
  extraHosts: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) => list.filter((host) => typeof host === 'string')),
    ),
    [],
  ),
  /** Whether InsideMaps may be asked if a token works. */
  verification: v.fallback(v.boolean(), true),
} as const;

const schema = v.object(keys);

export type Policy = v.InferOutput<typeof schema>;

function recipientsAmong(list: unknown[]): string[] {
  const recipient = v.pipe(v.string(), v.trim(), v.regex(/^age1[a-z0-9]+$/));
  return list.flatMap((one) => {
    const { success, output } = v.safeParse(recipient, one);
    return success ? [output] : [];
  });
}

/** Reads what the browser holds for this extension; nothing set is a policy, too. */
export function parsePolicy(managed: unknown): Policy {
  const stored = typeof managed === 'object' && managed !== null ? managed : {};
  return v.parse(schema, stored);
}
