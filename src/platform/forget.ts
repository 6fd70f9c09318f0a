import { browser } from './browser.ts';

/** Empties every area of extension storage, every alarm and every notification, and gives optional permissions back. */
export async function forgetEverything(): Promise<void> {
  await Promise.all([
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    browser.alarms.clearAll(),
  ]);
  const optional = { permissions: ['notifications' as const] };
  if (!(await browser.permissions.contains(optional))) return;
  const shown = Object.keys(await browser.notifications.getAll());
  await Promise.all(shown.map((id) => browser.notifications.clear(id)));
  await browser.permissions.remove(optional);
}
