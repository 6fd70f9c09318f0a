/** Zero footprint: what a whole guided session leaves of the page is the page. */
import type { Page } from 'playwright';
import { followCard } from './harness/follow-card.ts';
import { administrator, siteHome } from './harness/replica.ts';
import { expect, test } from './harness/test.ts';

/** Notes everything that is added to the page or changed in it which carries a sign of Waykey, from now on. */
async function watch(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const scope = globalThis as unknown as { found: string[] };
    scope.found = [];
    const ours = /waykey|\bwk-/i;
    const note = (what: string) => scope.found.push(what);
    const look = (node: Node) => {
      if (!(node instanceof Element)) return;
      for (const element of [node, ...node.querySelectorAll('*')]) {
        const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`).join(' ');
        if (element.localName === 'waykey-overlay') {
          if (attributes || element.childNodes.length > 0 || element.shadowRoot)
            note(`host: ${element.outerHTML}`);
        } else if (ours.test(`${element.localName} ${attributes}`)) note(element.outerHTML);
      }
    };
    new MutationObserver((records) => {
      for (const { type, target, addedNodes, attributeName } of records) {
        for (const node of addedNodes) look(node);
        if (type === 'attributes') {
          const value = (target as Element).getAttribute(attributeName as string);
          if (ours.test(`${attributeName} ${value}`)) note(`${attributeName}="${value}"`);
        }
        if (type === 'characterData' && ours.test(target.nodeValue ?? '')) note(target.nodeValue as string);
      }
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  return () =>
    page.evaluate(() => [
      ...(globalThis as unknown as { found: string[] }).found,
      ...Object.keys(globalThis).filter((name) => /waykey/i.test(name)),
      ...[...document.adoptedStyleSheets, ...document.styleSheets]
        .filter(
          (sheet) => !sheet.href && [...sheet.cssRules].some(({ cssText }) => /waykey|--wk-/.test(cssText)),
        )
        .map(() => 'a style sheet'),
    ]);
}

/** The page without the host, as text. */
const without = (page: Page) =>
  page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const host of copy.querySelectorAll('waykey-overlay')) host.remove();
    return copy.outerHTML;
  });
const whole = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

test('a whole guide leaves nothing in the page but the host, and that goes with launcher and guide', {
  tag: '@rare',
}, async ({ person }) => {
  const { page } = person.tab;
  const found = await watch(page);
  await person.tab.goto(siteHome);
  await person.startGuide('Generate a master token');
  const traces: string[] = [];
  await followCard(person, {
    ...administrator('Trace'),
    // A site of many pages starts to note anew on each.
    onStep: async () => void traces.push(...(await found())),
  });
  traces.push(...(await found()));
  expect(traces).toEqual([]);

  // Closing the guide takes nothing with it but what is in the host, and hiding the launcher takes that.
  const during = await without(page);
  await person.press('Close guide');
  await person.press('Waykey');
  await person.press('Hide this button');
  await expect.poll(() => page.locator('waykey-overlay').count()).toBe(0);
  expect(await whole(page)).toBe(during);
  expect(await found()).toEqual([]);

  // A control: whatever is planted would have been found.
  await page.evaluate(() => {
    document.body.setAttribute('data-waykey', '1');
    document.body.append(Object.assign(document.createElement('i'), { className: 'wk-icon' }));
    Object.assign(globalThis, { waykeyLeft: true });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(':root { --wk-left: 1 }');
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await found()).toEqual([
    'data-waykey="1"',
    '<i class="wk-icon"></i>',
    'waykeyLeft',
    'a style sheet',
  ]);
  expect(await whole(page)).not.toBe(during);
});
