import type { ReadonlySignal } from '@preact/signals';
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Credential, CredentialKind, RecordId } from '../../domain/credential.ts';
import type { ReminderChoice } from '../../domain/reminder-choice.ts';
import type { RemindedById } from '../../reminders/reminded.ts';

/** What the vault's page asks of other parts of Waykey. */
export interface VaultActions {
  /** Leads to the place where the token is activated. */
  readonly activate: (id: RecordId) => Promise<void>;
  /** Leads to a new credential in place of one that ends. */
  readonly renew: (kind: CredentialKind) => Promise<void>;
  /** What was said of each credential, and what the person wants to hear of it. */
  readonly reminded: ReadonlySignal<RemindedById>;
  readonly chooseReminder: (id: RecordId, choice: ReminderChoice) => Promise<void>;
  /** Takes a copied value out of the clipboard, now that its time is over. */
  readonly clearCopied: () => Promise<void>;
  readonly openOptions: () => Promise<void>;
  /** What proves a master token against the API, to stand among its buttons; `nameId` is the element with its name. */
  readonly verifying: (credential: Credential, nameId: string) => ComponentChildren;
}

const context = createContext<VaultActions | undefined>(undefined);

/** Hands the actions to the page below it. */
export const VaultActionsProvider = context.Provider;

/** The actions the page was given. */
export function useVaultActions(): VaultActions {
  const actions = useContext(context);
  if (!actions) throw new Error('The vault’s page needs a VaultActionsProvider.');
  return actions;
}
