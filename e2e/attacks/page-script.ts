/** A script of the page itself that is after what Waykey keeps. */
import type { Page } from 'playwright';

/** Everything it gets to read, as one text: the document with what its own roots hold, storage, Waykey's files and answers. */
export function readFromPage(page: Page, waykey: string): Promise<string> {
  return page.evaluate(async (origin) => {
    const got: string[] = [];
    const tries = async (work: () => unknown) => {
      try {
        got.push(JSON.stringify(await work()) ?? '');
      } catch {
        // Refused.
      }
    };
    for (const path of ['src/entries/vault/index.html', 'manifest.json', 'src/entries/watcher.js'])
      await tries(async () => (await fetch(origin + path)).text());
    // biome-ignore lint/suspicious/noExplicitAny: pages have it only where an extension lets them
    const { chrome } = globalThis as any;
    await tries(() => chrome.runtime.sendMessage(new URL(origin).host, { name: 'page/wake' }));
    const frame = document.createElement('iframe');
    frame.src = `${origin}src/entries/vault/index.html`;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    await tries(() => frame.contentDocument?.documentElement.innerHTML);
    frame.remove();
    const roots = [...document.querySelectorAll('*')].map((one) => one.shadowRoot?.innerHTML ?? '');
    const fields = [...document.querySelectorAll('input, textarea')].map(
      (one) => (one as HTMLInputElement).value,
    );
    got.push(document.documentElement.innerHTML, ...roots, ...fields);
    got.push(JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    await tries(async () => JSON.stringify(await indexedDB.databases()));
    return got.join('\n');
  }, waykey);
}

/** Whether the page finds `text` by looking for it as a person would; that reads closed roots too. */
export function findsOnPage(page: Page, text: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    return (window as unknown as { find(text: string): boolean }).find(wanted);
  }, text);
}
