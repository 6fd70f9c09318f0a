import { browser } from './browser.ts';

/**
 * Chromium lets content scripts read extension storage unless told otherwise. Firefox has no such switch, which is why
 * nothing in `storage.local` is a secret or believed.
 */
export function closeStorageToPages(): void {
  for (const area of [browser.storage.local, browser.storage.session]) {
    const closable = area as { setAccessLevel?: (options: { accessLevel: string }) => Promise<void> };
    void closable.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}
