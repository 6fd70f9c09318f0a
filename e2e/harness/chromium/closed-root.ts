/**
 * Sees into a closed shadow root through the debugging protocol, as assistive technology does. Page scripts, Playwright's
 * selectors and axe do not.
 */
import type { CDPSession } from 'playwright';
import type { Box } from '../tab.ts';

/** One element or text of the closed root, in document order. */
export interface DrawnNode {
  readonly backendId: number;
  readonly attributes: ReadonlyMap<string, string>;
  /** From the accessibility tree; empty when it is ignored there. */
  readonly role: string;
  readonly name: string;
  /** It is a live region or stands in one. */
  readonly live: boolean;
  /** How many of the nodes that follow stand inside it. */
  readonly size: number;
}

type DomNode = Awaited<ReturnType<typeof readDocument>>;
type AxNode = Awaited<ReturnType<typeof readAccessibility>>[number];

async function readDocument(cdp: CDPSession) {
  return (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })).root;
}

async function readAccessibility(cdp: CDPSession) {
  return (await cdp.send('Accessibility.getFullAXTree')).nodes;
}

/** Everything inside the closed roots of elements named `host`; empty when there are none. */
export async function readClosedRoots(cdp: CDPSession, host: string): Promise<DrawnNode[]> {
  const roots = closedRoots(await readDocument(cdp), host.toUpperCase());
  if (roots.length === 0) return [];
  const accessible = new Map((await readAccessibility(cdp)).map((node) => [node.backendDOMNodeId, node]));
  const drawn: DrawnNode[] = [];
  for (const root of roots) {
    for (const child of root.children ?? []) collect(child, false, accessible, drawn);
  }
  return drawn;
}

function closedRoots(node: DomNode, host: string): DomNode[] {
  const roots = node.shadowRoots ?? [];
  const own = node.nodeName === host ? roots.filter((root) => root.shadowRootType === 'closed') : [];
  return [...own, ...[...roots, ...(node.children ?? [])].flatMap((child) => closedRoots(child, host))];
}

function collect(
  node: DomNode,
  inLive: boolean,
  accessible: ReadonlyMap<number | undefined, AxNode>,
  drawn: DrawnNode[],
): number {
  const ax = accessible.get(node.backendNodeId);
  const seen = ax && !ax.ignored ? ax : undefined;
  const attributes = pairs(node.attributes ?? []);
  const live = inLive || isLive(attributes);
  const at = drawn.push({
    backendId: node.backendNodeId,
    attributes,
    role: String(seen?.role?.value ?? ''),
    name: String(seen?.name?.value ?? ''),
    live,
    size: 0,
  });
  let size = 0;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    size += collect(child, live, accessible, drawn);
  }
  drawn[at - 1] = { ...(drawn[at - 1] as DrawnNode), size };
  return size + 1;
}

function isLive(attributes: ReadonlyMap<string, string>): boolean {
  const role = attributes.get('role') ?? '';
  return (attributes.get('aria-live') ?? 'off') !== 'off' || ['status', 'alert', 'log'].includes(role);
}

function pairs(flat: readonly string[]): Map<string, string> {
  const map = new Map<string, string>();
  for (let at = 0; at < flat.length; at += 2) map.set(flat[at] as string, flat[at + 1] as string);
  return map;
}

/** The border box of a node in the window; undefined when it is not rendered. */
export async function boxOf(cdp: CDPSession, backendNodeId: number): Promise<Box | undefined> {
  try {
    const { border } = (await cdp.send('DOM.getBoxModel', { backendNodeId })).model;
    const [left, right] = [Math.min(...even(border)), Math.max(...even(border))];
    const [top, bottom] = [Math.min(...odd(border)), Math.max(...odd(border))];
    return { x: left, y: top, width: right - left, height: bottom - top };
  } catch {
    // It was removed in the meantime, or has no box.
    return undefined;
  }
}

const even = (quad: readonly number[]) => quad.filter((_, at) => at % 2 === 0);
const odd = (quad: readonly number[]) => quad.filter((_, at) => at % 2 === 1);
