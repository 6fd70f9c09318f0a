/** Chromium's hidden page: the background has no document, and the clipboard needs one. */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import { browser } from '../../platform/browser.ts';
import { clearHere, clearRequest } from '../../platform/clipboard.ts';

const requestSchema = v.object({ waykey: v.literal(clearRequest), body: v.string() });

browser.runtime.onMessage.addListener(
  (raw: unknown, sender: Runtime.MessageSender): Promise<boolean> | undefined => {
    const parsed = v.safeParse(requestSchema, raw);
    // Only the background asks; a content script has a tab.
    if (!parsed.success || sender.tab || sender.id !== browser.runtime.id) return undefined;
    return clearHere(parsed.output.body).then(() => true);
  },
);
