/**
 * What the parts of Waykey say to each other, as one map of functions. A content script may send `PageRequests` only;
 * none of them opens, returns or deletes a value.
 */
import type { PageCommand } from './commands.ts';
import type { CredentialKind, RecordId } from './credential.ts';
import type { Description, Learned } from './description.ts';
import type { ReminderChoice } from './reminder-choice.ts';
import type { RowRef } from './row.ts';
import type { GuideId, Run, StepId, Told } from './run.ts';
import type { SeenList } from './seen-list.ts';

/** A corner of the window. */
export type Corner = 'top-left' | 'top-right' | 'bottom-left' | 'bottom-right';

/** What the page side needs to know when it wakes, and again when it changes. */
export interface PageState {
  readonly launcher: { readonly hidden: boolean; readonly corner: Corner };
  /** The launcher has not yet opened by itself in this tab. */
  readonly offer: boolean;
  /** The guide in progress; the name of the credential saved in it, so that its row can be found. */
  readonly run?:
    | {
        readonly guide: GuideId;
        readonly startedAt: number;
        readonly journal: Run['journal'];
        readonly credentialName?: string | undefined;
        readonly told: Told;
        /** The organization that `told` is about, as far as the page names it. */
        readonly organization?: string | undefined;
        /** What the person noted of the credential that was chosen: who uses it. */
        readonly note?: string | undefined;
        /** There is no backup of the vault, and the person did not say that none is needed. */
        readonly lacksBackup?: boolean | undefined;
      }
    | undefined;
  /** What the person showed; `usedAt` only in the tab in which it was used. */
  readonly learned: readonly Learned[];
  /** Names in the lists of the API tab of which the vault holds nothing. */
  readonly strangers?: readonly Stranger[] | undefined;
  /** Master tokens that wait for activation, by name, so that their rows can be recognised. */
  readonly waiting: readonly { readonly id: RecordId; readonly name: string }[];
  /** Master tokens that became active on a page a moment ago and were not verified yet. */
  readonly activated?: PageState['waiting'] | undefined;
}

/** A one-time value on its way to the vault. */
export interface SaveRequest {
  readonly id: RecordId;
  readonly kind: CredentialKind;
  readonly value: string;
  /** Without one, the background names it by what it knows. */
  readonly name?: string | undefined;
  readonly organizationName?: string | undefined;
  /** What it was asked for with, where the page that knows it is the one that shows the value. */
  readonly occasion?: Occasion | undefined;
}

/**
 * The proof that a value is durably stored: this record's id and the SHA-256 (hex) of the value that was opened again;
 * with the name it is kept under.
 */
export interface Receipt {
  readonly id: RecordId;
  /** The record that holds it: another one's when the same value was kept before. */
  readonly keptIn: RecordId;
  readonly digest: string;
  readonly name: string;
}

/** Why a value could not be saved; the page side turns the code into words. */
export type SaveFailure = { readonly error: 'storage' | 'invalid' | 'internal' };

/** What the person did that makes the site show a value next, as far as the page tells. */
export interface Occasion {
  readonly kind: CredentialKind;
  /** What was typed as the name. */
  readonly name?: string | undefined;
  /** How long it will be valid, in the words of the page. */
  readonly duration?: string | undefined;
  /** The name in the row of which *Replace* was chosen. */
  readonly replaces?: string | undefined;
}

/** Whether a value could be saved now: what would stand in the way is found out before the site issues it. */
export type Preflight = { readonly ready: true } | { readonly error: 'storage' | 'full' | 'disputed' };

/** What stands in a list and is not in the vault. */
export interface Stranger {
  readonly kind: CredentialKind;
  readonly names: readonly string[];
}

/** One row of a credential list as the page shows it. */
export interface SeenRow {
  readonly name: string;
  readonly state: 'active' | 'inactive';
}

/** What a content script may ask of the background. */
export interface PageRequests {
  'page/wake': () => PageState;
  'guide/inject': () => void;
  /** `saved` continues where a credential was saved before. */
  'run/start': (message: { guide: GuideId; saved?: RecordId | undefined }) => void;
  'run/close': () => void;
  'run/skip': (message: { step: StepId }) => void;
  /** The page does not let the person reach the card: its step is to be read elsewhere, until this comes without one. */
  'step/carry': (message: { step?: StepId | undefined }) => void;
  /**
   * Of several things of this kind this one is meant, or this was filled in, for the rest of the run; null takes it back.
   * What was told of another organization is forgotten.
   */
  'run/tell': (message: {
    landmark: string;
    what: RowRef | string | null;
    organization?: string | undefined;
  }) => void;
  /** The lasting effect of a step was seen. */
  'run/prove': (message: { step: StepId }) => void;
  /** From now on the landmark is also known by this. */
  'learned/add': (message: { landmark: string; description: Description }) => void;
  /** The person used what was found by what they had shown. */
  'learned/used': (message: { landmark: string }) => void;
  /** The guide went on after that, or it did not. */
  'learned/judge': (message: { landmark: string; right: boolean }) => void;
  /** Shows a credential in the vault: one that was activated on the page a moment ago. */
  'vault/open': (message: { id: RecordId }) => void;
  'launcher/move': (message: { corner: Corner }) => void;
  'launcher/hide': () => void;
  /** The launcher opened by itself; it will not do so again in this tab. */
  'launcher/offered': () => void;
  'capture/preflight': () => Preflight;
  'capture/occasion': (message: Occasion) => void;
  /** The kind of value the person has just asked the site for in this tab, maybe on the page before. */
  'capture/expected': () => CredentialKind | undefined;
  /** A one-time value is, or is no longer, on the screen of this tab. */
  'capture/prompt': (message: { open: boolean }) => void;
  'credential/save': (message: SaveRequest) => Receipt | SaveFailure;
  'credential/seen': (message: SeenList) => void;
}

/** What the background tells the page side of a tab. */
export interface PageNotices {
  'page/state': PageState;
  /** The person pressed the keys of a command, or chose it in the popup. */
  'page/command': PageCommand;
}

/** What the extension's own pages may ask of the background. */
export interface InternalRequests {
  'run/start': (message: { guide: GuideId; saved?: RecordId | undefined }) => void;
  /** Starts the guide and shows the site, so that the person is where it goes on. */
  'run/show': (message: { guide: GuideId; saved?: RecordId | undefined }) => void;
  'launcher/show': () => void;
  /** Opens the page check in the tab the person looks at. */
  'page/check': () => void;
  /** The page changed credentials or settings: what waits, and what is said of it, may be different now. */
  'reminders/refresh': () => void;
  /** What the person wants to hear of one credential from now on. */
  'reminders/choose': (message: { id: RecordId; choice: ReminderChoice }) => void;
  /** Takes a copied value out of the clipboard, if its time is over. */
  'clipboard/clear': () => void;
  /** Removes everything Waykey keeps on this device. */
  'everything/erase': () => void;
}
