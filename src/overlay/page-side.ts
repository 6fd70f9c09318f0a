/**
 * What the two scripts of the page side share. The watcher is on every page and puts this into the isolated world; the
 * guide is injected later, into the same world, and draws in the same host. Page scripts cannot see it.
 */
import type { CredentialKind, RecordId } from '../domain/credential.ts';
import type { Occasion, PageRequests, PageState } from '../domain/messages.ts';
import type { Source, Watchable } from '../domain/watchable.ts';

/** What becomes of a one-time value that is, or was, on the screen. */
export type CaptureStatus =
  | { readonly status: 'none' }
  | { readonly status: 'saving' }
  | { readonly status: 'saved'; readonly name: string; readonly id: RecordId }
  | {
      readonly status: 'failed';
      readonly reason: 'storage' | 'internal' | 'disconnected';
      readonly retry: () => void;
    };

/** Sends one request to the background; rejects when the extension's context is gone. */
export type Ask = <Name extends keyof PageRequests>(
  name: Name,
  ...message: Parameters<PageRequests[Name]>
) => Promise<ReturnType<PageRequests[Name]>>;

/** The one host element of Waykey in the page. */
export interface OverlayHost {
  /** The host itself; to be left out when the page is looked at. */
  readonly element: Element;
  /** Shown in the top layer, inside a closed shadow root; everything Waykey draws stands in here. */
  readonly layer: HTMLElement;
  /** Puts the host on top again, inside `into` where the page does not tell of that itself. */
  settle(into?: Element): void;
  /** Adds a style sheet to the closed root, until `signal` aborts. */
  addStyles(css: string, signal: AbortSignal): void;
}

/** Whether the launcher's list is open; an offer opened by itself and takes less room. */
export type LauncherOpen = boolean | 'offer';

export interface PageSide {
  readonly host: OverlayHost;
  /** Aborts when the script has to leave the page without a trace. */
  readonly signal: AbortSignal;
  readonly ask: Ask;
  /** False once the extension was updated, reloaded or removed under the page. */
  readonly connected: () => boolean;
  readonly state: Watchable<PageState>;
  readonly capture: Watchable<CaptureStatus>;
  /** What the person did to get the next value, as long as this page knows: it goes with the value. */
  readonly asked: { occasion?: Occasion };
  /** Hands a one-time value over, unless that was done before. */
  readonly take: (kind: CredentialKind, value: string) => void;
  /** True while the launcher's list is open. */
  readonly launcherOpen: Source<LauncherOpen>;
  /** True while the guide shows a card, which then says what would otherwise be a notice. */
  readonly cardShown: Source<boolean>;
  /** Looks at the page that the guide script adds to the watcher's own; true while a one-time value is on it. */
  readonly looks: ((roots: readonly (Document | ShadowRoot)[], changed: boolean) => boolean)[];
  /** What else hears the texts of native boxes: before one opens, and what was typed into it after. */
  readonly boxes: ((message: 'shown' | 'answered', text: string) => void)[];
  /** Set by the guide script when it runs, so that it is injected only once. */
  guideLoaded: boolean;
}

const scope = globalThis as { waykey?: PageSide };

/** The page side of this tab, or undefined before the watcher ran. */
export function pageSide(): PageSide | undefined {
  return scope.waykey;
}

/** Publishes the page side to the guide script; `undefined` takes it back. */
export function publishPageSide(value: PageSide | undefined): void {
  if (value) scope.waykey = value;
  else delete scope.waykey;
}
