/** The extension's own pages in Firefox, opened and read as a person does. */
import type { Page } from 'puppeteer-core';
import { until } from '../harness/poll.ts';
import { type Box, middle } from '../harness/tab.ts';
import { FirefoxTab } from './firefox-tab.ts';
import type { Firefox } from './launch.ts';

/** Clicks the button of that name, inside the row that holds `row` if that is given, once it is there. */
export async function clickButton(page: Page, name: string, row?: string): Promise<void> {
  let before = '';
  // What comes in above moves it.
  const box = await until(`a button ${name} at rest`, async () => {
    const box = await page.evaluate(buttonBox, name, row ?? null);
    const rests = JSON.stringify(box) === before;
    before = JSON.stringify(box);
    return rests && box;
  });
  const { x, y } = middle(box);
  await page.mouse.click(x, y);
}

/** Runs in the page. */
function buttonBox(name: string, row: string | null): Box | undefined {
  const rows = [...document.querySelectorAll('tr, li, [role=row], [role=listitem]')];
  const scope = row === null ? document : rows.find((one) => one.textContent.includes(row));
  const button = [...(scope?.querySelectorAll('button') ?? [])].find(
    (one) =>
      (one.getAttribute('aria-label') ?? one.textContent).trim().startsWith(name) && one.checkVisibility(),
  );
  if (!button) return undefined;
  button.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = button.getBoundingClientRect();
  return { x, y, width, height };
}

/** Opens the vault through the popup's button. */
export async function openVault({ browser, origin, manifest }: Firefox): Promise<Page> {
  const popup = await FirefoxTab.open(browser);
  await popup.goto(origin + manifest.action.default_popup);
  const before = await browser.pages();
  await clickButton(popup.page, 'Open vault');
  return until(
    'the vault in a tab of its own',
    async () => (await browser.pages()).find((page) => !before.includes(page)),
    { seconds: 30, inWords: async () => (await browser.pages()).map((page) => page.url()).join(' ') },
  );
}

/** The text of the vault's row of a credential, once it matches. */
export function rowReads(vault: Page, name: string, text: RegExp): Promise<string> {
  return until(`a row of ${name} that says ${text}`, async () => {
    const rows = await vault.evaluate(() =>
      [...document.querySelectorAll('tr, li, [role=row], [role=listitem]')].map((one) => one.textContent),
    );
    return rows.find((row) => row.includes(name) && text.test(row));
  });
}

/** Presses Reveal in a row and answers the value; never print it. */
export async function reveal(vault: Page, name: string): Promise<string> {
  await clickButton(vault, 'Reveal', name);
  return until('a revealed value', () =>
    vault.evaluate(() => document.querySelector('[data-waykey=secret]')?.textContent.trim() || undefined),
  );
}

/** Opens the options as a tab. */
export async function openOptions({ browser, origin, manifest }: Firefox): Promise<Page> {
  const tab = await FirefoxTab.open(browser);
  await tab.goto(origin + manifest.options_ui.page);
  return tab.page;
}

/** Clicks the field or choice with that label, once it is there, and types `text` if there is any. */
export async function fillIn(page: Page, label: string, text = ''): Promise<void> {
  const box = await until(`a field ${label}`, () => page.evaluate(fieldBox, label));
  const { x, y } = middle(box);
  await page.mouse.click(x, y, { count: text === '' ? 1 : 3 });
  if (text !== '') await page.keyboard.type(text);
}

/** Runs in the page. */
function fieldBox(label: string): Box | undefined {
  const field = [...document.querySelectorAll('input, textarea, select')].find((one) => {
    const { labels } = one as HTMLInputElement;
    return (
      [...(labels ?? [])].some((words) => words.textContent.trim().startsWith(label)) && one.checkVisibility()
    );
  });
  if (!field) return undefined;
  field.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = field.getBoundingClientRect();
  return { x, y, width, height };
}

/** Waits until the page says `text`. */
export function says(page: Page, text: RegExp, seconds = 15): Promise<string> {
  return until(
    `the page saying ${text}`,
    async () => text.exec(await page.evaluate(() => document.body.textContent))?.[0],
    { seconds },
  );
}
