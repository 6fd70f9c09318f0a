/** What only the browser itself can show or do: its windows, its settings, its notifications. */
import type { Browser } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
interface Context {
  readonly context: string;
  readonly url: string;
}

/** The browser's own windows whose address starts with `url`. */
export async function browserWindows(browser: Browser, url: string): Promise<readonly string[]> {
  const { result } = await connectionOf(browser).send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = result as { contexts: readonly Context[] };
  return contexts.filter((one) => one.url.startsWith(url)).map(({ context }) => context);
}

/** Runs a function in one of the browser's own windows; what it answers must be plain. */
export async function inBrowserWindow<Answer>(
  browser: Browser,
  context: string,
  work: (argument: string) => Answer | Promise<Answer>,
  argument = '',
): Promise<Awaited<Answer>> {
  const { result } = await connectionOf(browser).send('script.callFunction', {
    functionDeclaration: `async (argument) => JSON.stringify((await (${work})(argument)) ?? null)`,
    arguments: [{ type: 'string', value: argument }],
    awaitPromise: true,
    target: { context },
  });
  const answer = result as { type: string; result?: { value: string }; exceptionDetails?: { text: string } };
  if (answer.type !== 'success' || !answer.result) throw new Error(answer.exceptionDetails?.text);
  return JSON.parse(answer.result.value);
}

function connectionOf(browser: Browser): Connection {
  return (browser as unknown as { connection: Connection }).connection;
}
