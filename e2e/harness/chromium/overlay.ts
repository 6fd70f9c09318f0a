import type { CDPSession } from 'playwright';
import type { CardView, OverlayButton, OverlayView } from '../tab.ts';
import { boxOf, type DrawnNode, readClosedRoots } from './closed-root.ts';

const named = (nodes: readonly DrawnNode[], name: string) =>
  nodes.findIndex((node) => node.attributes.get('data-waykey') === name);

/** What of `nodes` stands inside the one at `at`, with it. */
const within = (nodes: readonly DrawnNode[], at: number) =>
  at < 0 ? [] : nodes.slice(at, at + (nodes[at]?.size ?? 0) + 1);

const textOf = (nodes: readonly DrawnNode[]) =>
  nodes
    .filter((node) => node.role === 'StaticText')
    .map((node) => node.name)
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** What Waykey draws in a page now. */
export async function readOverlay(cdp: CDPSession): Promise<OverlayView> {
  const nodes = await readClosedRoots(cdp, 'waykey-overlay');
  const cardAt = named(nodes, 'card');
  const ring = nodes[named(nodes, 'spotlight')];
  const [buttons, card, spotlight] = await Promise.all([
    readButtons(cdp, nodes),
    readCard(cdp, within(nodes, cardAt)),
    ring && boxOf(cdp, ring.backendId),
  ]);
  return {
    card,
    spotlight,
    buttons,
    text: textOf(nodes),
    announced: textOf(nodes.filter((node) => node.live)),
  };
}

async function readButtons(cdp: CDPSession, nodes: readonly DrawnNode[]): Promise<OverlayButton[]> {
  const buttons = await Promise.all(
    nodes
      .filter((node) => node.role === 'button')
      .map(async ({ name, backendId }) => ({ name, box: await boxOf(cdp, backendId) })),
  );
  return buttons.flatMap(({ name, box }) => (box ? [{ name, box }] : []));
}

async function readCard(cdp: CDPSession, nodes: readonly DrawnNode[]): Promise<CardView | undefined> {
  const root = nodes[0];
  const box = root && (await boxOf(cdp, root.backendId));
  if (!root || !box) return undefined;
  return {
    guide: root.attributes.get('data-guide') ?? '',
    step: root.attributes.get('data-step') ?? '',
    name: root.name,
    heading: nodes.find((node) => node.role === 'heading')?.name ?? '',
    text: textOf(nodes),
    buttons: await readButtons(cdp, nodes),
    box,
  };
}
