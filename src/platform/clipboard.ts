/** The clipboard without a click of the person's: reading it is an optional permission. */
import { sha256 } from '../domain/sha256.ts';
import { browser } from './browser.ts';
import { hasOffscreen, withOffscreen } from './offscreen.ts';

const permission = { permissions: ['clipboardRead' as const] };

/** Whether the clipboard may be read, so that it can be cleared only while it still holds what was copied. */
export function mayReadClipboard(): Promise<boolean> {
  return browser.permissions.contains(permission);
}

/** Asks for it; must be called from a click. Answers whether it was given. */
export function requestClipboardRead(): Promise<boolean> {
  return browser.permissions.request(permission);
}

/** Gives it back. */
export function giveUpClipboardRead(): Promise<boolean> {
  return browser.permissions.remove(permission);
}

const offscreenPage = {
  url: 'src/entries/offscreen/index.html',
  reason: 'CLIPBOARD',
  justification: 'Clears a copied token from the clipboard.',
};

/** The name of the request to the hidden page. */
export const clearRequest = 'offscreen/clear-clipboard';

/** Empties the clipboard if its text has this SHA-256; anything else stays. Only with the permission. */
export async function clearClipboardIf(digest: string): Promise<void> {
  if (!hasOffscreen) return clearHere(digest);
  await withOffscreen(offscreenPage, () =>
    browser.runtime.sendMessage({ waykey: clearRequest, body: digest }),
  );
}

/** The same in a document of the extension. Neither needs the focus, which the asynchronous clipboard would. */
export async function clearHere(digest: string): Promise<void> {
  if ((await sha256(paste())) === digest) copyNothing();
}

function paste(): string {
  const field = document.createElement('textarea');
  document.body.append(field);
  field.focus();
  document.execCommand('paste');
  const text = field.value;
  field.remove();
  return text;
}

function copyNothing(): void {
  const empty = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', '');
  };
  document.addEventListener('copy', empty, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', empty);
}
