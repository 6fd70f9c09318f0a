import { signal } from '@preact/signals';
import { render } from 'preact';
import { PasteButton } from '../../capture/ui/paste-button.tsx';
import { activateGuide } from '../../insidemaps/guides/activate-guide.ts';
import { renewGuide } from '../../insidemaps/guides/renew-guide.ts';
import { siteHome } from '../../insidemaps/site.ts';
import { openOptions } from '../../platform/extension-pages.ts';
import { localizeDocument } from '../../platform/localize-document.ts';
import { askBackground } from '../../platform/messages.ts';
import { remindedItem } from '../../reminders/items.ts';
import type { RemindedById } from '../../reminders/reminded.ts';
import '../../ui/base.css';
import '../../vault/ui/vault.css';
import '../../vault/ui/timeline.css';
import { type VaultActions, VaultActionsProvider } from '../../vault/ui/vault-actions.ts';
import { vaultModel } from '../../vault/ui/vault-model.ts';
import { VaultPage } from '../../vault/ui/vault-page.tsx';
import { onVaultChange } from '../../vault/vault-changes.ts';
import '../../verify/ui/verify.css';
import { VerifyPart } from '../../verify/ui/verify-part.tsx';
import { startVerifier } from '../../verify/verifier.ts';

localizeDocument('vault_page_title');

const leave = new AbortController();
const target = signal(location.hash.slice(1));
addEventListener('hashchange', () => (target.value = location.hash.slice(1)), { signal: leave.signal });
addEventListener('pagehide', () => leave.abort(), { signal: leave.signal });

// A change made here is none of the background's messages, which keeps badge and reminders.
onVaultChange(() => void askBackground('reminders/refresh'), leave.signal);

const reminded = signal<RemindedById>({});
const readReminded = async () => {
  reminded.value = await remindedItem.get();
};
void readReminded();
const verifier = startVerifier(leave.signal);

const actions: VaultActions = {
  activate: (id) => askBackground('run/show', { guide: activateGuide, saved: id }),
  renew: (kind) => askBackground('run/show', { guide: renewGuide[kind] }),
  reminded,
  chooseReminder: (id, choice) => askBackground('reminders/choose', { id, choice }).then(readReminded),
  clearCopied: () => askBackground('clipboard/clear'),
  openOptions,
  verifying: (credential, nameId) => (
    <VerifyPart credential={credential} nameId={nameId} verifier={verifier} />
  ),
};

render(
  <VaultActionsProvider value={actions}>
    <VaultPage
      model={vaultModel(leave.signal)}
      target={target}
      siteHome={siteHome}
      byHand={<PasteButton />}
    />
  </VaultActionsProvider>,
  document.body,
);
