/** What capture keeps between two lives of the background: in memory only, for names are part of it. */
import * as v from 'valibot';
import type { RecordId } from '../domain/credential.ts';
import type { Occasion } from '../domain/messages.ts';
import { isRecordId } from '../domain/record-id.ts';
import type { SeenList } from '../domain/seen-list.ts';
import { storageItem } from '../platform/storage-item.ts';

const kind = v.picklist(['master-token', 'api-key']);

/** What the person last did in a tab that makes the site show a value. */
export interface TabOccasion extends Occasion {
  readonly tab: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** At most one per tab. */
export const occasionsItem = storageItem<readonly TabOccasion[]>({
  area: 'session',
  key: 'occasions',
  fallback: [],
  schema: v.array(
    v.object({
      kind,
      name: v.optional(v.string()),
      duration: v.optional(v.string()),
      replaces: v.optional(v.string()),
      tab: v.number(),
      at: v.number(),
    }),
  ),
});

/** The names in a list of credentials when it was last seen, and the one that was new then. */
export interface ListedNames {
  readonly kind: Occasion['kind'];
  readonly organizationName?: string | undefined;
  readonly names: readonly string[];
  readonly fresh?: { readonly name: string; readonly at: number } | undefined;
}

export const listedNamesItem = storageItem<readonly ListedNames[]>({
  area: 'session',
  key: 'listed-names',
  fallback: [],
  schema: v.array(
    v.object({
      kind,
      organizationName: v.optional(v.string()),
      names: v.array(v.string()),
      fresh: v.optional(v.object({ name: v.string(), at: v.number() })),
    }),
  ),
});

/** The lists of credentials that tabs showed last: at most one of a kind per tab. */
export const seenListsItem = storageItem<readonly (SeenList & { readonly tab: number })[]>({
  area: 'session',
  key: 'seen-lists',
  fallback: [],
  schema: v.array(
    v.object({
      tab: v.number(),
      kind,
      organizationName: v.optional(v.string()),
      host: v.optional(v.string()),
      rows: v.array(v.object({ name: v.string(), state: v.picklist(['active', 'inactive']) })),
    }),
  ),
});

/** Tabs with a one-time value on the screen, with the time it was reported, in milliseconds since 1970. */
export const promptTabsItem = storageItem<readonly { readonly tab: number; readonly at: number }[]>({
  area: 'session',
  key: 'prompt-tabs',
  fallback: [],
  schema: v.array(v.object({ tab: v.number(), at: v.number() })),
});

/** An update of the extension has been downloaded and waits. */
export const updateWaitsItem = storageItem<boolean>({
  area: 'session',
  key: 'update-waits',
  fallback: false,
  schema: v.boolean(),
});

/** A value that could not be saved, and the tab whose page still has it. */
export interface NotSaved {
  readonly id: RecordId;
  readonly tab: number;
}

/** The values that were handed over and could not be saved. */
export const notSavedItem = storageItem<readonly NotSaved[]>({
  area: 'session',
  key: 'not-saved',
  fallback: [],
  schema: v.array(
    v.object({
      id: v.custom<RecordId>((input) => typeof input === 'string' && isRecordId(input)),
      tab: v.number(),
    }),
  ),
});
