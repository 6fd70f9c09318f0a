import { until } from '../harness/poll.ts';
import type { Browser } from './browser.ts';
import type { Issued } from './fountain.ts';
import { openPage } from './open-page.ts';

/** Runs in the vault's page: presses Reveal in each row and reads what it shows. */
const readRows = `(async () => {
  const rows = [...document.querySelectorAll('li')].filter((row) => row.querySelector('button'));
  const read = [];
  for (const row of rows) {
    const button = [...row.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Reveal');
    button?.click();
    for (let tries = 0; !row.querySelector('[data-waykey="secret"]') && tries < 400; tries++)
      await new Promise((resolve) => setTimeout(resolve, 5));
    const name = row.getAttribute('aria-label') ?? row.textContent;
    read.push([name, row.querySelector('[data-waykey="secret"]')?.textContent.trim() ?? '']);
  }
  return read;
})()`;

/** What the vault shows when a person opens it and reveals every row. */
export async function readVault(
  browser: Browser,
  atLeast: number,
): Promise<readonly (readonly [label: string, value: string])[]> {
  const { cdp, origin } = browser;
  const url = `${origin}src/entries/vault/index.html`;
  const { targetId, session: sessionId } = await openPage(cdp, url);
  const evaluate = async <T>(expression: string) =>
    (
      await cdp.send<{ result: { value: T } }>(
        'Runtime.evaluate',
        { expression, returnByValue: true, awaitPromise: true },
        sessionId,
      )
    ).result.value;
  try {
    const count =
      'document.querySelectorAll("li button").length === 0 ? 0 : document.querySelectorAll("li:has(button)").length';
    await until('the rows of the vault', async () => (await evaluate<number>(count)) >= atLeast, {
      seconds: 15,
    }).catch(() => undefined);
    return await evaluate(readRows);
  } finally {
    await cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }
}

/** What of these tokens the vault lacks, has twice, or has otherwise; and what it has that was never issued. */
export async function compareVault(browser: Browser, expected: readonly Issued[]): Promise<Losses> {
  const rows = await readVault(browser, expected.length);
  const values = rows.map(([, value]) => value);
  return {
    lost: expected.filter(({ value }) => !values.includes(value)).map(({ name }) => name),
    doubled: expected
      .filter(({ value }) => values.filter((one) => one === value).length > 1)
      .map(({ name }) => name),
    misnamed: expected
      .filter(({ name, value }) => !rows.find((row) => row[1] === value)?.[0].includes(name))
      .filter(({ value }) => values.includes(value))
      .map(({ name }) => name),
    surplus: values.filter((value) => !expected.some((one) => one.value === value)).length,
  };
}

/** By the names of the tokens. */
export interface Losses {
  readonly lost: readonly string[];
  readonly doubled: readonly string[];
  readonly misnamed: readonly string[];
  readonly surplus: number;
}
