/** A tab that shows the fountain, used with real mouse and keyboard input; what Waykey says is read out of its closed root. */
import { TooLateError, until } from '../harness/poll.ts';
import { siteHome } from '../harness/replica.ts';
import type { Browser } from './browser.ts';
import type { Cdp } from './cdp.ts';
import { openPage } from './open-page.ts';

/** How one capture went. */
export interface Outcome {
  /** Milliseconds from the prompt to “Saved”, by the page's own clock. */
  readonly milliseconds: number;
  /** It was said on the way that it is not saved. */
  readonly warned: boolean;
}

interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly attributes?: readonly string[];
  readonly shadowRootType?: string;
  readonly shadowRoots?: readonly DomNode[];
  readonly children?: readonly DomNode[];
}

/**
 * Runs in the page, on the closed root, which only the debugging protocol can hand to it: notes when what is said. A notice
 * is one of the last token, whatever it is called there: each value that is saved has a notice of its own, and the next
 * token is not asked for before the last one is spoken of.
 */
const watchRoot = `function () {
  const said = (window.saidAt = { saved: {}, warned: {} });
  const waiting = new Map();
  said.when = (name, seconds) =>
    new Promise((resolve) => {
      waiting.set(name, resolve);
      setTimeout(resolve, seconds * 1000);
      look();
    }).then(() => [said.saved[name] - shownAt[name], name in said.warned]);
  const spoken = new WeakSet();
  const look = () => {
    const now = performance.now();
    const name = Object.keys(shownAt).at(-1);
    for (const notice of this.querySelectorAll('[role="status"], [role="alert"]')) {
      const text = notice.textContent.trim();
      if (!name || spoken.has(notice)) continue;
      if (text.startsWith('Not saved') && !said.saved[name]) said.warned[name] ??= now;
      if (!text.startsWith('Saved')) continue;
      spoken.add(notice);
      said.saved[name] ??= now;
      waiting.get(name)?.();
    }
    if (said.saved[name]) waiting.get(name)?.();
  };
  new MutationObserver(look).observe(this, { subtree: true, childList: true, characterData: true });
  look();
}`;

export class FountainTab {
  private readonly cdp: Cdp;
  readonly session: string;
  private inWaykey: number | undefined;
  /** The closed root that is watched. */
  private watched: number | undefined;

  private constructor(cdp: Cdp, session: string) {
    this.cdp = cdp;
    this.session = session;
  }

  /** Opens the page; with `watched`, once Waykey is on it. */
  static async open({ cdp }: Browser, watched = true): Promise<FountainTab> {
    const { session } = await openPage(cdp, siteHome);
    const tab = new FountainTab(cdp, session);
    await until('the page', () => tab.evaluate<boolean>('document.readyState === "complete"'), {
      seconds: 30,
    });
    // It opens its list by itself as soon as all of it is there.
    if (watched) await tab.watch(hasList);
    return tab;
  }

  async evaluate<T>(expression: string, contextId?: number): Promise<T> {
    const { result, exceptionDetails } = await this.cdp.send<{
      result: { value: T };
      exceptionDetails?: { text: string };
    }>('Runtime.evaluate', { expression, contextId, returnByValue: true, awaitPromise: true }, this.session);
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value;
  }

  /** Evaluates where Waykey's own scripts of this page are. */
  async evaluateInWaykey<T>(expression: string): Promise<T> {
    this.inWaykey ??= await this.findWaykey();
    return this.evaluate(expression, this.inWaykey);
  }

  private async findWaykey(): Promise<number> {
    let found: number | undefined;
    const stop = this.cdp.on(({ method, params, session }) => {
      const context = params.context as { id: number; origin: string } | undefined;
      const isWaykeys = context?.origin.startsWith('chrome-extension://');
      if (method === 'Runtime.executionContextCreated' && session === this.session && isWaykeys)
        found = context?.id;
    });
    // Enabled, it tells of those that are there.
    await this.cdp.send('Runtime.enable', {}, this.session);
    stop();
    await this.cdp.send('Runtime.disable', {}, this.session);
    if (found === undefined) throw new Error('Waykey is not on this page.');
    return found;
  }

  /** Types the name, presses Enter, and answers once the page shows the prompt. */
  async generate(name: string): Promise<void> {
    await this.evaluate('document.querySelector("input").select(), document.querySelector("input").focus()');
    await this.cdp.send('Input.insertText', { text: name }, this.session);
    for (const type of ['rawKeyDown', 'char', 'keyUp']) {
      const key = { type, key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' };
      await this.cdp.send('Input.dispatchKeyEvent', key, this.session);
    }
    await until('the prompt', () => this.evaluate<boolean>(`${JSON.stringify(name)} in shownAt`));
  }

  /** Waits until Waykey says that it is saved. @throws TooLateError */
  async saved(name: string, seconds = 30): Promise<Outcome> {
    const said = `saidAt.when(${JSON.stringify(name)}, ${seconds})`;
    const [milliseconds, warned] = await this.evaluate<[number | null, boolean]>(said);
    if (milliseconds === null)
      throw new TooLateError(`“Saved” for ${name} was not seen within ${seconds} s.`);
    return { milliseconds, warned };
  }

  /** Whether it was said, so far, that this token is saved. */
  isSaved(name: string): Promise<boolean> {
    return this.evaluate(`${JSON.stringify(name)} in saidAt.saved`);
  }

  /** Whether it was said, so far, that this token is not saved. */
  warned(name: string): Promise<boolean> {
    return this.evaluate(`${JSON.stringify(name)} in saidAt.warned`);
  }

  /** Listens to the Waykey that came after the one listened to so far. */
  async watchNext(): Promise<void> {
    this.inWaykey = undefined;
    await this.watch((root) => root.backendNodeId !== this.watched);
  }

  private async watch(isMeant: (root: DomNode) => boolean): Promise<void> {
    const root = await until(
      'Waykey on the page',
      async () => {
        const { root: document } = await this.cdp.send<{ root: DomNode }>(
          'DOM.getDocument',
          { depth: -1, pierce: true },
          this.session,
        );
        return closedRoots(document).find(isMeant);
      },
      { seconds: 30 },
    );
    this.watched = root.backendNodeId;
    const { object } = await this.cdp.send<{ object: { objectId: string } }>(
      'DOM.resolveNode',
      { backendNodeId: root.backendNodeId },
      this.session,
    );
    const { objectId } = object;
    await this.cdp.send('Runtime.callFunctionOn', { objectId, functionDeclaration: watchRoot }, this.session);
  }
}

function closedRoots(node: DomNode): DomNode[] {
  const own = node.nodeName === 'WAYKEY-OVERLAY' ? (node.shadowRoots ?? []) : [];
  return [
    ...own.filter(({ shadowRootType }) => shadowRootType === 'closed'),
    ...(node.children ?? []).flatMap(closedRoots),
  ];
}

function hasList(node: DomNode): boolean {
  return node.attributes?.includes('launcher-list') || (node.children ?? []).some(hasList);
}
