import { signal } from '@preact/signals';
import { render } from 'preact';
import { siteHome } from '../../insidemaps/site.ts';
import { openOptions } from '../../platform/extension-pages.ts';
import { localizeDocument } from '../../platform/localize-document.ts';
import '../../ui/base.css';
import '../../vault/ui/vault.css';
import { vaultModel } from '../../vault/ui/vault-model.ts';
import { VaultPage } from '../../vault/ui/vault-page.tsx';

localizeDocument('vault_page_title');

const leave = new AbortController();
const target = signal(location.hash.slice(1));
addEventListener('hashchange', () => (target.value = location.hash.slice(1)), { signal: leave.signal });
addEventListener('pagehide', () => leave.abort(), { signal: leave.signal });

render(
  <VaultPage model={vaultModel(leave.signal)} target={target} siteHome={siteHome} onOptions={openOptions} />,
  document.body,
);
