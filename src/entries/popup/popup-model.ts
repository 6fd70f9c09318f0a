import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { listStrangers } from '../../capture/seen-lists.ts';
import type { Credential } from '../../domain/credential.ts';
import { waitsForActivation } from '../../domain/life.ts';
import type { Stranger } from '../../domain/messages.ts';
import { type ExtraHost, isExtraHost, matchesOf, siteMatches } from '../../insidemaps/site.ts';
import { readPolicy } from '../../managed/read-policy.ts';
import type { MessageKey } from '../../platform/i18n.ts';
import { hasSiteAccess } from '../../platform/site-access.ts';
import { activeTab } from '../../platform/tabs.ts';
import { type CarriedStep, carriedStep } from '../../progress/carried.ts';
import { launcherItem } from '../../progress/items.ts';
import { endStage } from '../../reminders/end-stages.ts';
import { remindedItem } from '../../reminders/items.ts';
import { lacksBackup } from '../../vault/backup/backup-item.ts';
import { listCredentials } from '../../vault/credentials.ts';
import { singleFlight } from '../../vault/single-flight.ts';
import { failureWords } from '../../vault/ui/failure-words.ts';
import { onVaultChange } from '../../vault/vault-changes.ts';

/** What the popup answers in one look. */
export interface PopupFacts {
  /** How many tokens wait for activation, or why that is not known. */
  readonly waiting: number | { readonly failed: MessageKey };
  /** What ends soon or has ended, the next first; empty also while it is not known. */
  readonly ending: readonly Credential[];
  /** What the vault holds, newest first. */
  readonly credentials: readonly Credential[];
  /** What the API tab lists and the vault does not hold. */
  readonly strangers: readonly Stranger[];
  /** Something is saved, there is no backup, and the person did not say that none is needed. */
  readonly unbacked: boolean;
  /** The tab the person looks at shows the site. */
  readonly onSite: boolean;
  /** The browser lets Waykey see the site. */
  readonly siteAccess: boolean;
  /** Where the organization works, too, and Waykey may not look yet. */
  readonly unseenHosts: readonly ExtraHost[];
  readonly launcherHidden: boolean;
  /** The step that the page in the tab does not let Waykey show. */
  readonly carried?: CarriedStep | undefined;
}

/** The facts, undefined until they are known, and again after each change of the vault. */
export function popupModel(signal: AbortSignal): {
  readonly facts: ReadonlySignal<PopupFacts | undefined>;
  readonly reload: () => Promise<void>;
} {
  const facts = signalOf<PopupFacts | undefined>(undefined);
  const reload = singleFlight(async () => {
    const next = await readFacts();
    if (!signal.aborted) facts.value = next;
  });
  onVaultChange(reload, signal);
  void reload();
  return { facts, reload };
}

async function readFacts(): Promise<PopupFacts> {
  const [{ waiting, ending, credentials }, tab, siteAccess, launcher, lacking, unseenHosts] =
    await Promise.all([
      readCredentials(),
      activeTab(siteMatches),
      hasSiteAccess(matchesOf()),
      launcherItem.get(),
      lacksBackup(),
      readUnseenHosts(),
    ]);
  // A vault that cannot be read holds nothing that is known, and would make everything a stranger.
  const strangers = typeof waiting === 'number' ? await listStrangers(credentials) : [];
  const carried = tab === undefined ? undefined : await carriedStep(tab);
  return {
    carried,
    waiting,
    ending,
    credentials,
    strangers,
    unbacked: credentials.length > 0 && lacking,
    onSite: tab !== undefined,
    siteAccess,
    unseenHosts,
    launcherHidden: launcher.hidden,
  };
}

async function readUnseenHosts(): Promise<readonly ExtraHost[]> {
  const expected = (await readPolicy()).extraHosts.filter(isExtraHost);
  const seen = await Promise.all(expected.map((host) => hasSiteAccess(matchesOf(host))));
  return expected.filter((_, index) => !seen[index]);
}

async function readCredentials(): Promise<{
  readonly waiting: PopupFacts['waiting'];
  readonly ending: PopupFacts['ending'];
  readonly credentials: PopupFacts['credentials'];
}> {
  try {
    const now = Date.now();
    const [all, reminded] = await Promise.all([listCredentials(), remindedItem.get()]);
    return {
      ending: all
        .filter((one) => endStage(one, now) !== undefined && !reminded[one.id]?.stopped)
        .sort((one, other) => (one.expiresAt ?? 0) - (other.expiresAt ?? 0)),
      waiting: all.filter((credential) => waitsForActivation(credential, now)).length,
      credentials: all,
    };
  } catch (failure) {
    return { waiting: { failed: failureWords(failure) }, ending: [], credentials: [] };
  }
}
