import { type ReadonlySignal, signal as signalOf } from '@preact/signals';
import { waitsForActivation } from '../../domain/life.ts';
import { siteMatches } from '../../insidemaps/site.ts';
import type { MessageKey } from '../../platform/i18n.ts';
import { hasSiteAccess } from '../../platform/site-access.ts';
import { activeTab } from '../../platform/tabs.ts';
import { type CarriedStep, carriedStep } from '../../progress/carried.ts';
import { launcherItem } from '../../progress/items.ts';
import { lacksBackup } from '../../vault/backup/backup-item.ts';
import { listCredentials } from '../../vault/credentials.ts';
import { singleFlight } from '../../vault/single-flight.ts';
import { failureWords } from '../../vault/ui/failure-words.ts';
import { onVaultChange } from '../../vault/vault-changes.ts';

/** What the popup answers in one look. */
export interface PopupFacts {
  /** How many tokens wait for activation, or why that is not known. */
  readonly waiting: number | { readonly failed: MessageKey };
  /** Something is saved, there is no backup, and the person did not say that none is needed. */
  readonly unbacked: boolean;
  /** The tab the person looks at shows the site. */
  readonly onSite: boolean;
  /** The browser lets Waykey see the site. */
  readonly siteAccess: boolean;
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
  const [{ waiting, saved }, tab, siteAccess, launcher, lacking] = await Promise.all([
    countCredentials(),
    activeTab(siteMatches),
    hasSiteAccess(siteMatches),
    launcherItem.get(),
    lacksBackup(),
  ]);
  const carried = tab === undefined ? undefined : await carriedStep(tab);
  return {
    carried,
    waiting,
    unbacked: saved > 0 && lacking,
    onSite: tab !== undefined,
    siteAccess,
    launcherHidden: launcher.hidden,
  };
}

async function countCredentials(): Promise<{
  readonly waiting: PopupFacts['waiting'];
  readonly saved: number;
}> {
  try {
    const now = Date.now();
    const all = await listCredentials();
    return {
      waiting: all.filter((credential) => waitsForActivation(credential, now)).length,
      saved: all.length,
    };
  } catch (failure) {
    return { waiting: { failed: failureWords(failure) }, saved: 0 };
  }
}
