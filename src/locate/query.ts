/**
 * Asking a whole root. Measured in Chromium: a selector of one tag is answered from an index and one of one attribute is
 * a quick pass, while a list of selectors costs several times the sum of its parts.
 */
import type { Scene } from './scene.ts';

type Root = Document | ShadowRoot;

/** All elements in `root` that match one of the simple selectors, each once, in no particular order. */
export function queryEach(root: ParentNode, selectors: readonly string[]): Element[] {
  const found = new Set<Element>();
  for (const selector of selectors) {
    const matches = root.querySelectorAll(selector);
    for (let index = 0; index < matches.length; index++) found.add(matches[index] as Element);
  }
  return [...found];
}

/** The elements of `root` with this `role` attribute; one pass of the page serves all that ask. */
export function queryRole(root: Root, role: string, scene: Scene): readonly Element[] {
  const byRoot = scene.once(queryRole, () => new Map<Root, Map<string, Element[]>>());
  let byRole = byRoot.get(root);
  if (!byRole) {
    byRole = groupByRole(root);
    byRoot.set(root, byRole);
  }
  return byRole.get(role) ?? [];
}

function groupByRole(root: Root): Map<string, Element[]> {
  const byRole = new Map<string, Element[]>();
  for (const element of root.querySelectorAll('[role]')) {
    const role = element.getAttribute('role') as string;
    const list = byRole.get(role);
    if (list) list.push(element);
    else byRole.set(role, [element]);
  }
  return byRole;
}
