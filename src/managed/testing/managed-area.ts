import { fakeBrowser } from '@webext-core/fake-browser';

/** Sets what an administrator would, in the fake browser's managed area; nothing else is set there afterwards. */
export async function setManaged(managed: Readonly<Record<string, unknown>>): Promise<void> {
  await fakeBrowser.storage.managed.clear();
  await fakeBrowser.storage.managed.set(managed);
}
