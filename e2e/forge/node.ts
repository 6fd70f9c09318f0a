/** A page before it is a page: plain data, so that a case can be made, shrunk and printed outside the browser. */
export interface ForgeNode {
  readonly tag: string;
  readonly attrs?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly kids?: readonly ForgeNode[];
  /** Which landmark it is the answer to: for the judge, never written into the page. */
  readonly is?: string;
  /** Its children stand in an open shadow root. */
  readonly shadow?: boolean;
}

/** A node with children. */
export function el(tag: string, attrs: Record<string, string>, ...kids: readonly ForgeNode[]): ForgeNode {
  return { tag, attrs, kids };
}

/** A node with text. */
export function say(tag: string, text: string, attrs: Record<string, string> = {}): ForgeNode {
  return { tag, attrs, text };
}

/** The node as the answer to `id`. */
export function answer(id: string, node: ForgeNode): ForgeNode {
  return { ...node, is: id };
}
