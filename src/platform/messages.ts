/**
 * Requests to the background, seen from the background and from the extension's own pages. A content script is treated
 * as hostile: who sends, from where, and what, is checked before anything is done.
 */
import * as v from 'valibot';
import type { Runtime } from 'webextension-polyfill';
import type { InternalRequests, PageNotices, PageRequests } from '../domain/messages.ts';
import { browser } from './browser.ts';
import { internalRequestSchemas, pageRequestSchemas } from './message-schemas.ts';

/** A handler of one request; `tabId` is the tab of the page that asked, and `origin` that of the page. */
type PageHandlers = {
  readonly [Name in keyof PageRequests]: (
    message: Parameters<PageRequests[Name]>[0],
    tabId: number,
    origin: string,
  ) => ReturnType<PageRequests[Name]> | Promise<ReturnType<PageRequests[Name]>>;
};
type InternalHandlers = {
  readonly [Name in keyof InternalRequests]: (
    message: Parameters<InternalRequests[Name]>[0],
  ) => ReturnType<InternalRequests[Name]> | Promise<ReturnType<InternalRequests[Name]>>;
};

/** The envelope of every request. */
const envelope = v.strictObject({ waykey: v.string(), body: v.optional(v.unknown()) });

/** Chromium tells more of a sender than the shared types know. */
type Sender = Runtime.MessageSender & { readonly origin?: string; readonly documentLifecycle?: string };

/** True for a live, top-level document of one of `origins`, in a tab. */
export function isSitePage(sender: Sender, extensionId: string, origins: readonly string[]): boolean {
  if (sender.id !== extensionId || sender.tab?.id === undefined || sender.frameId !== 0) return false;
  if (sender.documentLifecycle !== undefined && sender.documentLifecycle !== 'active') return false;
  const origin = originOf(sender);
  return origin !== undefined && origins.includes(origin) && (sender.origin ?? origin) === origin;
}

function originOf({ url }: Sender): string | undefined {
  return url === undefined ? undefined : URL.parse(url)?.origin;
}

/** True for a document of the extension itself. */
export function isOwnPage(sender: Sender, extensionId: string, ownOrigin: string): boolean {
  if (sender.id !== extensionId || sender.url === undefined) return false;
  return URL.parse(sender.url)?.origin === ownOrigin && (sender.origin ?? ownOrigin) === ownOrigin;
}

/** Answers requests; must be called synchronously when the background starts. */
export function serveRequests(options: {
  readonly origins: readonly string[];
  readonly fromPage: PageHandlers;
  readonly fromOwnPages: InternalHandlers;
}): void {
  const ownOrigin = new URL(browser.runtime.getURL('')).origin;
  browser.runtime.onMessage.addListener((raw: unknown, sender: Sender): Promise<unknown> | undefined => {
    const parsed = v.safeParse(envelope, raw);
    if (!parsed.success) return undefined;
    const { waykey: name, body } = parsed.output;
    if (isOwnPage(sender, browser.runtime.id, ownOrigin)) {
      return answer(internalRequestSchemas, options.fromOwnPages, name, body);
    }
    if (isSitePage(sender, browser.runtime.id, options.origins)) {
      return answer(pageRequestSchemas, options.fromPage, name, body, sender);
    }
    return undefined;
  });
}

type AnyHandler = (message: unknown, tabId?: number, origin?: string) => unknown;

async function answer(
  schemas: Readonly<Record<string, v.GenericSchema>>,
  handlers: object,
  name: string,
  body: unknown,
  page?: Sender,
): Promise<unknown> {
  if (!Object.hasOwn(schemas, name)) return { refused: true };
  const parsed = v.safeParse(schemas[name] as v.GenericSchema, body);
  if (!parsed.success) return { refused: true };
  const handler = (handlers as Record<string, AnyHandler>)[name] as AnyHandler;
  // Messages are JSON in Chromium, which drops undefined.
  return { value: (await handler(parsed.output, page?.tab?.id, page && originOf(page))) ?? null };
}

/** Sends one request from an extension page. */
export async function askBackground<Name extends keyof InternalRequests>(
  name: Name,
  ...message: Parameters<InternalRequests[Name]>
): Promise<ReturnType<InternalRequests[Name]>> {
  const reply = await browser.runtime.sendMessage({ waykey: name, body: message[0] });
  return (reply as { value: ReturnType<InternalRequests[Name]> }).value;
}

/** Tells the page side of one tab; a tab without a page side is no error. */
export async function tellPage<Name extends keyof PageNotices>(
  tabId: number,
  name: Name,
  body: PageNotices[Name],
): Promise<void> {
  await browser.tabs.sendMessage(tabId, { waykey: name, body }, { frameId: 0 }).catch(() => undefined);
}
