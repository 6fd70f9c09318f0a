import { signal } from '@preact/signals';
import { render } from 'preact';
import { generateMasterToken } from '../../insidemaps/guides/generate-master-token.ts';
import { matchesOf } from '../../insidemaps/site.ts';
import { onPolicyChange } from '../../managed/read-policy.ts';
import { openWrittenGuides } from '../../platform/extension-pages.ts';
import { localizeDocument } from '../../platform/localize-document.ts';
import { askBackground } from '../../platform/messages.ts';
import { hasSiteAccess, onPermissionsChanged, requestSiteAccess } from '../../platform/site-access.ts';
import { isPinned } from '../../platform/toolbar.ts';
import '../../ui/base.css';
import { readLock } from '../../vault/protection/vault-lock.ts';
import '../../vault/ui/vault.css';
import { onVaultChange } from '../../vault/vault-changes.ts';
import './welcome.css';
import { type WelcomeFacts, WelcomePage } from './welcome-page.tsx';

localizeDocument('welcome_page_title');

const facts = signal<WelcomeFacts>({ lock: undefined, siteAccess: undefined, pinned: undefined });
const read = async () => {
  const [lock, siteAccess, pinned] = await Promise.all([
    readLock(Date.now()).catch(() => undefined),
    hasSiteAccess(matchesOf()),
    isPinned(),
  ]);
  facts.value = { lock, siteAccess, pinned };
};
void read();
// Whoever pinned the icon, or allowed the site elsewhere, comes back here.
addEventListener('focus', () => void read());
const leave = new AbortController();
addEventListener('pagehide', () => leave.abort(), { signal: leave.signal });
onVaultChange(() => void read(), leave.signal);
onPolicyChange(() => void read(), leave.signal);
onPermissionsChanged(() => void read());

render(
  <WelcomePage
    facts={facts}
    actions={{
      allowSite: () => void requestSiteAccess(matchesOf()).then(read),
      startFirstGuide: () => void askBackground('run/show', { guide: generateMasterToken.id }),
      readGuides: () => void openWrittenGuides(),
    }}
  />,
  document.body,
);
