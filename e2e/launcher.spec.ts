/** The launcher: there on every page, offering itself once, out of the way when told, and without a trace when hidden. */
import type { Page } from 'playwright';
import { ByHand } from './harness/by-hand.ts';
import { openPopup } from './harness/chromium/extension-pages.ts';
import { launchChromium } from './harness/chromium/launch.ts';
import { never } from './harness/poll.ts';
import { siteHome } from './harness/replica.ts';
import type { Box, OverlayView } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

const title = 'Generate a master token';
const listIsOpen = (view: OverlayView) => view.buttons.some(({ name }) => name === title);
const launcherOf = (view: OverlayView) => view.buttons.find(({ name }) => name === 'Waykey');

/** What the page is made of: every element with the names of its attributes, whose values may hold random ids. */
const structure = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((element) => `${element.localName} ${element.getAttributeNames().sort().join(' ')}`)
      .join('\n'),
  );
const hosts = (page: Page) => page.locator('waykey-overlay').count();

test('it is a single element that the page cannot look into, and opens and closes on a click', async ({
  person,
}) => {
  const { page } = person.tab;
  await person.overlayButton('Waykey');
  expect(await hosts(page)).toBe(1);
  expect(await page.evaluate(() => document.querySelector('waykey-overlay')?.shadowRoot)).toBeNull();

  await person.press('Waykey');
  await person.overlayButton(title);
  await person.press('Waykey');
  await person.sees('the list closed', (view) => !listIsOpen(view) && launcherOf(view));
});

test('on the API tab it opens by itself, once', async ({ person, skin }) => {
  const hand = new ByHand(person.tab.page, skin);
  await hand.signIn();
  await hand.openApiTab();
  await person.sees('the list, opened by itself', listIsOpen);
  await person.press('Close');
  await person.sees('the list closed', (view) => !listIsOpen(view) && launcherOf(view));
  await person.tab.page.reload();
  await person.overlayButton('Waykey');
  await never('the list opening by itself again', 2, async () => listIsOpen(await person.tab.look()));
});

test('it moves to another corner and stays there', { tag: '@rare' }, async ({ person }) => {
  const before = (await person.overlayButton('Waykey')).box;
  await person.press('Waykey');
  await person.press('Move to another corner');
  const moved = (view: OverlayView): Box | undefined => {
    const box = launcherOf(view)?.box;
    return box && Math.abs(box.x - before.x) + Math.abs(box.y - before.y) > 100 ? box : undefined;
  };
  const after = await person.sees('the launcher in another corner', moved);
  await person.tab.goto(siteHome);
  expect(await person.sees('the launcher still there', moved)).toEqual(after);
});

test('hidden, nothing of it is in the page; the popup brings it back', { tag: '@rare' }, async ({
  person,
  chromium,
  site,
}) => {
  const { page } = person.tab;
  await person.press('Waykey');
  await person.press('Hide this button');
  await person.sees('nothing of Waykey', (view) => view.buttons.length === 0 && !view.card);
  await expect.poll(() => hosts(page)).toBe(0);
  await page.reload();
  await never('the launcher coming back by itself', 2, async () => (await hosts(page)) > 0);

  // The same page in a browser without the extension is the same page.
  const plain = await launchChromium({ site, extension: false });
  const other = await plain.context.newPage();
  await other.goto(siteHome);
  await expect.poll(async () => (await structure(other)) === (await structure(page))).toBe(true);
  await plain.close();

  const popup = await openPopup(chromium);
  await popup.getByRole('button', { name: 'Show the Waykey button' }).click();
  await page.bringToFront();
  await person.overlayButton('Waykey');
  await popup.close();
});
