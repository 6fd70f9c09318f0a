/** The WebDriver BiDi commands that Puppeteer has no method for. This is the only file that reaches into Puppeteer. */
import type { Browser, Page } from 'puppeteer-core';

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** A value as BiDi hands it over; elements carry a reference and, if asked for, their shadow root. */
export interface RemoteValue {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}

/** Everything below runs in a sandbox, which page scripts cannot notice. */
const sandbox = 'waykey-harness';

export class Bidi {
  private readonly connection: Connection;
  private readonly context: string;

  constructor(browser: Browser, page: Page) {
    this.connection = (browser as unknown as { connection: Connection }).connection;
    this.context = (page.mainFrame() as unknown as { _id: string })._id;
  }

  /** Goes to a page of the extension, for which Firefox never reports that it has loaded. */
  async navigate(url: string): Promise<void> {
    await this.connection.send('browsingContext.navigate', { context: this.context, url, wait: 'none' });
  }

  /** The closed root of the first element named `host`. */
  async closedRoot(host: string): Promise<RemoteValue | undefined> {
    const answer = await this.call(
      (name: string) => document.querySelector(name),
      [{ type: 'string', value: host }],
    );
    const found = answer.value as { readonly shadowRoot?: RemoteValue | null } | null | undefined;
    const root = found?.shadowRoot ?? undefined;
    return (root?.value as { readonly mode?: string } | undefined)?.mode === 'closed' ? root : undefined;
  }

  /** Runs a function that answers a JSON text, with one element or root as its argument. */
  async read(inPage: (node: ParentNode) => string, { sharedId }: RemoteValue): Promise<unknown> {
    const answer = await this.call(inPage, [{ sharedId }]);
    return JSON.parse(answer.value as string);
  }

  private async call(inPage: (argument: never) => unknown, args: readonly object[]): Promise<RemoteValue> {
    const { result } = await this.connection.send('script.callFunction', {
      functionDeclaration: inPage.toString(),
      arguments: args,
      awaitPromise: false,
      target: { context: this.context, sandbox },
      serializationOptions: { includeShadowTree: 'all' },
    });
    const {
      type,
      result: value,
      exceptionDetails,
    } = result as {
      type: string;
      result?: RemoteValue;
      exceptionDetails?: { text: string };
    };
    if (type !== 'success' || !value)
      throw new Error(exceptionDetails?.text ?? 'The page could not be read.');
    return value;
  }
}
