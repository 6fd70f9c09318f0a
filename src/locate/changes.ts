/** What became of a part of the page, as its mutation records tell. */

export type Root = Document | ShadowRoot;

export interface Changes {
  /** Subtrees that are new or stand elsewhere now: neighbours together, each in the order of the document. */
  readonly arrived: readonly (readonly Node[])[];
  /** Nodes that stand where they stood, and read otherwise. */
  readonly rewritten: readonly Node[];
  /** All of the above and what is in them: nothing that was known of these holds. */
  readonly stale: ReadonlySet<Node>;
  /** Something may have left. */
  readonly left: boolean;
  /** How many elements were taken out, as far as can be told by now. */
  readonly gone: number;
}

/** More places than this are dearer to mend than all is to read anew; so is more in them. */
const [mostPlaces, mostNodes] = [60, 3_000];

/** What `records` say of the nodes that are in `root` now; undefined when reading all of it anew is as quick. */
export function changesOf(records: readonly MutationRecord[], root: Root): Changes | undefined {
  const added = new Set<Node>();
  const touched = new Set<Node>();
  let left = false;
  let gone = 0;
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'childList') {
      for (let index = 0; index < addedNodes.length; index++) added.add(addedNodes[index] as Node);
      left ||= removedNodes.length > 0;
      for (let index = 0; index < removedNodes.length; index++) gone += sizeOf(removedNodes[index] as Node);
    } else touched.add(target);
  }
  if (added.size > mostNodes) return undefined;
  const tops = new Set([...added].filter((node) => isIn(root, node) && !isInside(node, added)));
  const arrived = runsOf(tops);
  const stale = new Set<Node>();
  for (const node of tops) {
    addAll(node, stale);
    if (stale.size > mostNodes) return undefined;
  }
  const rewritten = [...touched].filter((node) => !stale.has(node) && isIn(root, node));
  if (arrived.length + rewritten.length > mostPlaces) return undefined;
  for (const node of rewritten) stale.add(node);
  return { arrived, rewritten, stale, left, gone };
}

function sizeOf(node: Node): number {
  return node.nodeType === Node.ELEMENT_NODE ? 1 + (node as Element).getElementsByTagName('*').length : 0;
}

/** Quick, even for all that is known of a page. */
export function isIn(root: Root, node: Node): boolean {
  return root.contains(node);
}

function isInside(node: Node, others: ReadonlySet<Node>): boolean {
  for (let outer = node.parentNode; outer; outer = outer.parentNode) if (others.has(outer)) return true;
  return false;
}

function runsOf(nodes: ReadonlySet<Node>): Node[][] {
  const runs: Node[][] = [];
  for (const first of nodes) {
    if (first.previousSibling && nodes.has(first.previousSibling)) continue;
    const run: Node[] = [];
    for (let node: Node | null = first; node && nodes.has(node); node = node.nextSibling) run.push(node);
    runs.push(run);
  }
  return runs;
}

function addAll(top: Node, into: Set<Node>): void {
  into.add(top);
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) into.add(node);
}
