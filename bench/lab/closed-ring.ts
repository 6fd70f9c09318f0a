/** Waykey’s ring as a mark like that of any library: only the debugging protocol can hand its closed root to the page. */
import type { Page } from 'playwright';
import { until } from '../../e2e/harness/poll.ts';

interface DomNode {
  readonly nodeName: string;
  readonly backendNodeId: number;
  readonly shadowRoots?: DomNode[];
  readonly children?: DomNode[];
}

const markIt = `function () {
  const find = () => this.querySelector('[data-waykey="spotlight"]')?.getBoundingClientRect();
  globalThis.peer = { show() {}, mark: find };
  return find() !== undefined;
}`;

/** Waits until the ring is drawn, and lets the page read it as `peer.mark()`. */
export async function exposeRing(page: Page): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  await until('the ring', async () => {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
    const backendNodeId = closedRoot(root);
    if (backendNodeId === undefined) return false;
    const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
    const { objectId = '' } = object;
    const call = { objectId, functionDeclaration: markIt, returnByValue: true };
    return (await cdp.send('Runtime.callFunctionOn', call)).result.value === true;
  });
  await cdp.detach();
}

function closedRoot({ nodeName, shadowRoots = [], children = [] }: DomNode): number | undefined {
  if (nodeName === 'WAYKEY-OVERLAY') return shadowRoots[0]?.backendNodeId;
  for (const child of children) {
    const found = closedRoot(child);
    if (found !== undefined) return found;
  }
  return undefined;
}
