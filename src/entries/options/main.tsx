import { signal } from '@preact/signals';
import { render } from 'preact';
import { openVault } from '../../platform/extension-pages.ts';
import { localizeDocument } from '../../platform/localize-document.ts';
import { askBackground } from '../../platform/messages.ts';
import { launcherItem } from '../../progress/items.ts';
import '../../ui/base.css';
import { OptionsPage } from './options-page.tsx';

localizeDocument('options_page_title');

const launcherHidden = signal<boolean | undefined>(undefined);
const readLauncher = async () => {
  launcherHidden.value = (await launcherItem.get()).hidden;
};
void readLauncher();
// It may have been hidden or shown in another tab meanwhile.
addEventListener('focus', () => void readLauncher());

render(
  <OptionsPage
    launcherHidden={launcherHidden}
    onShowLauncher={() => void askBackground('launcher/show').then(readLauncher)}
    onOpenVault={() => void openVault()}
  />,
  document.body,
);
