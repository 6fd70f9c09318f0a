/** A page before it is a page: plain data, so that a case can be made and printed outside the browser. */
export interface ForgeNode {
  /** `#text` for a bare text. */
  readonly tag: string;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly kids?: readonly ForgeNode[];
  /** Which landmark it is the answer to: for the judge, never written into the page. */
  readonly is?: string;
  /** It is that thing, but cannot be used now (switched off, or behind a dialog): finding it is no fault, ringing it is. */
  readonly idle?: boolean;
  /** Its children stand in an open shadow root, or in a frame of the same origin. */
  readonly inside?: 'shadow' | 'frame';
  /** A dialog that is opened as a modal one. */
  readonly modal?: boolean;
  /** A name by which `under` finds it. */
  readonly anchor?: string;
  /** Placed under the thing of that name once the page is laid out, as menus at the end of the document are. */
  readonly under?: string;
}

type Kid = ForgeNode | string;

/** An element with what is in it. */
export function el(tag: string, attrs: Record<string, string>, ...kids: readonly Kid[]): ForgeNode {
  return {
    tag,
    attrs,
    kids: kids.map((kid) => (typeof kid === 'string' ? { tag: '#text', text: kid } : kid)),
  };
}

/** The node as the answer to `id`. */
export function answer(id: string | undefined, node: ForgeNode): ForgeNode {
  return id === undefined ? node : { ...node, is: id };
}

/** The node and all in it, changed one by one from the inside. */
export function mapNodes(node: ForgeNode, change: (node: ForgeNode) => ForgeNode): ForgeNode {
  return change(node.kids ? { ...node, kids: node.kids.map((kid) => mapNodes(kid, change)) } : node);
}

/** A copy that is the answer to nothing, and that nothing is placed under. */
export function unmarked(node: ForgeNode): ForgeNode {
  return mapNodes(node, ({ is: _is, idle: _idle, anchor: _anchor, under: _under, ...rest }) => rest);
}

/** A copy whose answers cannot be used now. */
export function idle(node: ForgeNode): ForgeNode {
  return mapNodes(node, (each) => (each.is === undefined ? each : { ...each, idle: true }));
}
