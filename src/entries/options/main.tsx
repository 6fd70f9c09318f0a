import { signal } from '@preact/signals';
import { render } from 'preact';
import { onPolicyChange } from '../../managed/read-policy.ts';
import { openVault } from '../../platform/extension-pages.ts';
import { localizeDocument } from '../../platform/localize-document.ts';
import { askBackground } from '../../platform/messages.ts';
import { launcherItem } from '../../progress/items.ts';
import { type ReminderSettings, reminderSettingsItem } from '../../reminders/items.ts';
import '../../ui/base.css';
import '../../vault/ui/vault.css';
import { readVault } from '../../vault/credentials.ts';
import { allowVerifying, mayVerify } from '../../vault/may-verify.ts';
import { readLock, type VaultLock } from '../../vault/protection/vault-lock.ts';
import { onVaultChange } from '../../vault/vault-changes.ts';
import { OptionsPage } from './options-page.tsx';

localizeDocument('options_page_title');

const launcherHidden = signal<boolean | undefined>(undefined);
const reminders = signal<ReminderSettings | undefined>(undefined);
const verifies = signal<boolean | undefined>(undefined);
const lock = signal<VaultLock | undefined>(undefined);
const read = async () => {
  lock.value = await readLock(Date.now());
  verifies.value = await mayVerify().catch(() => undefined);
  launcherHidden.value = (await launcherItem.get()).hidden;
  reminders.value = await reminderSettingsItem.get();
};
void read();
// The launcher may have been hidden or shown in another tab meanwhile.
addEventListener('focus', () => void read());
const leave = new AbortController();
addEventListener('pagehide', () => leave.abort(), { signal: leave.signal });
onVaultChange(() => void read(), leave.signal);
onPolicyChange(() => void read(), leave.signal);

render(
  <OptionsPage
    launcherHidden={launcherHidden}
    reminders={reminders}
    verifies={verifies}
    lock={lock}
    actions={{
      openVault: () => void openVault(),
      showLauncher: () => void askBackground('launcher/show').then(read),
      changeReminders: (settings) =>
        void reminderSettingsItem
          .set(settings)
          .then(() => askBackground('reminders/refresh'))
          .then(read),
      allowVerifying: (allowed) => void allowVerifying(allowed).finally(read),
      countValues: async () => {
        const vault = await readVault().catch(() => undefined);
        return vault && vault.credentials.length + vault.deleted.length + vault.damaged.length;
      },
      eraseEverything: () => askBackground('everything/erase').then(read),
    }}
  />,
  document.body,
);
