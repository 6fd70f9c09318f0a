/** How the browser calls for attention: the badge on the icon, alarms, notifications. */
import { browser } from './browser.ts';

/** Shows a short text on the icon; an empty one takes the badge away. `title` is read out and shown on hover. */
export async function setBadge(badge: {
  readonly text: string;
  readonly title: string;
  readonly color: string;
}): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text: badge.text }),
    browser.action.setBadgeBackgroundColor({ color: badge.color }),
    browser.action.setTitle({ title: badge.title }),
  ]);
}

/** The same for one tab, in place of what it is for all; undefined takes it back. The browser does so when the tab moves on. */
export async function setTabBadge(
  tabId: number,
  badge: { readonly text: string; readonly title: string } | undefined,
): Promise<void> {
  // Null is what makes the common text count again; the types do not know it of both browsers.
  const text = (badge?.text ?? null) as string;
  try {
    const title = badge?.title ?? (await browser.action.getTitle({}));
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab is gone, and its badge with it.
  }
}

/** Wakes the background at `time` (milliseconds since 1970); undefined takes the alarm away. */
export async function wakeAt(alarm: string, time: number | undefined): Promise<void> {
  if (time === undefined) await browser.alarms.clear(alarm);
  else browser.alarms.create(alarm, { when: time });
}

/** When an alarm rings, in milliseconds since 1970; undefined when there is none. */
export async function alarmAt(alarm: string): Promise<number | undefined> {
  return (await browser.alarms.get(alarm))?.scheduledTime;
}

const notifications = { permissions: ['notifications' as const] };

/** Whether notifications may be shown; the permission is optional. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(notifications);
}

/** Asks for it; must be called from a click. Answers whether it was given. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request(notifications);
}

/** Shows a notification, replacing one of the same id. No buttons: Firefox throws on them. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title,
    message,
  });
}

/** Ids of the notifications on the screen. */
export async function shownNotifications(): Promise<string[]> {
  return (await mayNotify()) ? Object.keys(await browser.notifications.getAll()) : [];
}

/** Takes a notification away. */
export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/**
 * Calls `listener` with the id of each notification that is clicked. Without the permission there is nothing to listen to
 * yet, so this is called again when it is given; listening twice to one listener is listening once.
 */
export function onNotificationClicked(listener: (id: string) => void): void {
  (browser.notifications as typeof browser.notifications | undefined)?.onClicked.addListener(listener);
}
