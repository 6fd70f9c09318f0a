import { render } from 'preact';
import { guides } from '../../insidemaps/guides/guides.ts';
import { renewGuide } from '../../insidemaps/guides/renew-guide.ts';
import { matchesOf, siteHome } from '../../insidemaps/site.ts';
import { openOptions, openVault, openWrittenGuides } from '../../platform/extension-pages.ts';
import type { MessageKey } from '../../platform/i18n.ts';
import { localizeDocument } from '../../platform/localize-document.ts';
import { askBackground } from '../../platform/messages.ts';
import { requestSiteAccess } from '../../platform/site-access.ts';
import '../../ui/base.css';
import { onVaultChange } from '../../vault/vault-changes.ts';
import { ProofList } from '../../verify/ui/proof-list.tsx';
import '../../verify/ui/verify.css';
import { startVerifier } from '../../verify/verifier.ts';
import './popup.css';
import { popupModel } from './popup-model.ts';
import { type PopupActions, PopupPage } from './popup-page.tsx';

localizeDocument('extension_name');

const leave = new AbortController();
addEventListener('pagehide', () => leave.abort(), { once: true });
const { facts, reload } = popupModel(leave.signal);
const verifier = startVerifier(leave.signal);
// What was found out here is none of the background's messages, which keeps badge and reminders.
onVaultChange(() => void askBackground('reminders/refresh'), leave.signal);

/** Does something that leads elsewhere, and makes room for it. */
const goTo = (work: () => Promise<unknown>) => () => void work().then(() => window.close());

const actions: PopupActions = {
  openVault: goTo(openVault),
  openOptions: goTo(openOptions),
  readGuides: goTo(openWrittenGuides),
  renew: (kind) => goTo(() => askBackground('run/show', { guide: renewGuide[kind] }))(),
  startGuide: (guide) => goTo(() => askBackground('run/start', { guide }))(),
  checkPage: goTo(() => askBackground('page/check')),
  showLauncher: () => void askBackground('launcher/show').then(reload),
  allowSite: (host) => void requestSiteAccess(matchesOf(host)).then(reload),
};

// That each title is a key is held by the guides' own test.
const offered = guides.map(({ id, title }) => ({ id, title: title as MessageKey }));

function Popup() {
  return (
    <PopupPage
      facts={facts.value}
      guides={offered}
      siteHome={siteHome}
      actions={actions}
      verifying={facts.value && <ProofList credentials={facts.value.credentials} verifier={verifier} />}
    />
  );
}
render(<Popup />, document.body);
