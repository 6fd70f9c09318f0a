/** Asking a whole root. */
import type { Root } from './changes.ts';
import type { Scene } from './scene.ts';

/** The elements of `root` with this `role` attribute; one pass of the page serves all that ask. */
export function queryRole(root: Root, role: string, scene: Scene): readonly Element[] {
  const byRoot = scene.once(queryRole, () => new Map<Root, Map<string, Element[]>>());
  let byRole = byRoot.get(root);
  if (!byRole) {
    byRole = groupByRole(scene.matching(root, '[role]'));
    byRoot.set(root, byRole);
  }
  return byRole.get(role) ?? [];
}

function groupByRole(elements: readonly Element[]): Map<string, Element[]> {
  const byRole = new Map<string, Element[]>();
  for (const element of elements) {
    const role = element.getAttribute('role') as string;
    const list = byRole.get(role);
    if (list) list.push(element);
    else byRole.set(role, [element]);
  }
  return byRole;
}
