/** Dialogs: by role and tag, else by standing in front of a page that is covered. */
import { contains, lineage, parentOf } from './composed.ts';
import { fieldTakes } from './field-input.ts';
import type { FieldInput, Landmark } from './landmark.ts';
import { queryRole } from './query.ts';
import { queryWithin, type Region } from './region.ts';
import type { Candidate, Scene } from './scene.ts';

const allDialogs = {};

/** The open dialogs, outermost elements only, each once. */
export function openDialogs(scene: Scene): readonly Element[] {
  return scene.once(allDialogs, () => {
    const byMarkup = scene.roots
      .flatMap((root) => [
        ...new Set([
          ...queryRole(root, 'dialog', scene),
          ...queryRole(root, 'alertdialog', scene),
          ...scene.matching(root, 'dialog'),
        ]),
      ])
      .filter((dialog) => isShown(dialog, scene) && dialog !== scene.ignoring);
    const dialogs = byMarkup.length > 0 ? byMarkup : byLooks(scene);
    return dialogs.filter((dialog) => !dialogs.some((other) => other !== dialog && contains(other, dialog)));
  });
}

/** A dialog's element may itself have no size when what it shows is placed on its own. */
function isShown(dialog: Element, scene: Scene): boolean {
  return scene.eyes.visible(dialog) || [...dialog.children].some((child) => scene.eyes.visible(child));
}

/** A box in the middle of the screen, placed above the page, with something behind it that covers the page's corners. */
function byLooks(scene: Scene): Element[] {
  const view = scene.doc.defaultView;
  if (!view || !scene.eyes.layout) return [];
  const { innerWidth: width, innerHeight: height } = view;
  // Asking what is drawn somewhere is dear. A page without such a box has nothing placed above it in its corner.
  if (isOnPage(scene.doc.elementFromPoint(2, 2), scene)) return [];
  for (const [x, y] of [
    [0.5, 0.5],
    [0.5, 0.3],
    [0.5, 0.15],
  ] as const) {
    const front = scene.doc.elementFromPoint(width * x, height * y);
    const layer = front && outermostLayer(front, scene);
    if (layer && layer.childElementCount > 0 && coversCorners(layer, scene, width, height)) return [layer];
  }
  return [];
}

/** Neither it nor anything it is shown in is placed above the page. */
function isOnPage(element: Element | null, scene: Scene): boolean {
  for (let part = element; part; part = part.assignedSlot ?? parentOf(part)) {
    if (part === scene.ignoring) return false;
    if (/fixed|absolute/.test(scene.eyes.style(part).position) && part.localName !== 'body') return false;
  }
  return true;
}

function outermostLayer(element: Element, scene: Scene): Element | undefined {
  let layer: Element | undefined;
  for (const ancestor of lineage(element)) {
    if (ancestor === scene.ignoring) return undefined;
    if (/fixed|absolute/.test(scene.eyes.style(ancestor).position) && ancestor.localName !== 'body')
      layer = ancestor;
  }
  return layer;
}

/** Each corner of the screen belongs to the layer itself or to a screen-wide thing that is not part of the page's flow. */
function coversCorners(layer: Element, scene: Scene, width: number, height: number): boolean {
  const corners = [
    [2, 2],
    [width - 3, 2],
    [2, height - 3],
    [width - 3, height - 3],
  ] as const;
  return corners.every(([x, y]) => {
    const hit = scene.doc.elementFromPoint(x, y);
    if (!hit) return false;
    if (contains(layer, hit)) return true;
    const behind = outermostLayer(hit, scene);
    if (!behind) return false;
    const box = scene.eyes.rect(behind);
    return box.width >= width * 0.95 && box.height >= height * 0.95;
  });
}

/** Everything on the page that may be this dialog. */
export function findDialogs(landmark: Landmark, scene: Scene): Candidate[] {
  return openDialogs(scene)
    .map((dialog) => judge(dialog, landmark, scene))
    .filter((candidate) => candidate !== undefined);
}

function judge(dialog: Element, landmark: Landmark, scene: Scene): Candidate | undefined {
  const region: Region = { element: dialog };
  const inside = (names: readonly string[] | undefined) =>
    scene.reading(names).find((hit) => contains(dialog, hit.element) && scene.eyes.visible(hit.element));
  if (inside(landmark.not)) return undefined;
  let score = 0;
  const evidence: string[] = [];
  const named = inside(landmark.names);
  if (named) {
    score = 0.7;
    evidence.push(`dialog reads “${named.name}”`);
  }
  if (landmark.shows) {
    if (!shows(dialog, landmark.shows, scene)) return undefined;
    score = Math.max(score, 0.8);
    evidence.push('shows what is looked for');
  }
  const held = inside(landmark.holds);
  if (held) {
    // A field called “Name” alone is in many dialogs.
    score += score > 0 ? 0.1 : 0.25;
    evidence.push(`holds “${held.name}”`);
  }
  if (landmark.input) {
    if (!holdsInput(region, landmark.input, scene)) return undefined;
    score += 0.1;
    evidence.push(`has a field for ${landmark.input}`);
  }
  return score > 0 ? { element: dialog, score, evidence, region } : undefined;
}

/** Whether a text or a field's value in the dialog looks like that. The text itself goes nowhere. */
function shows(dialog: Element, pattern: RegExp, scene: Scene): boolean {
  const region = { element: dialog };
  const fields = queryWithin(region, 'input,textarea', scene) as (HTMLInputElement | HTMLTextAreaElement)[];
  if (fields.some((field) => pattern.test(field.value))) return true;
  // Element by element: read together, the end of one text and the beginning of the next would run into each other.
  return [dialog, ...queryWithin(region, '*', scene)].some(
    (part) => part.childElementCount < 4 && pattern.test(part.textContent ?? ''),
  );
}

function holdsInput(region: Region, input: FieldInput, scene: Scene): boolean {
  return queryWithin(region, 'input,textarea', scene).some(
    (field) => fieldTakes(field, input) && scene.eyes.visible(field),
  );
}

/** Whether an open dialog stands between the person and `element`. */
export function isBehindDialog(element: Element, scene: Scene): boolean {
  const modal = openDialogs(scene).filter((dialog) => isModal(dialog, scene));
  return (
    modal.length > 0 &&
    !modal.some((dialog) => contains(dialog, element) || isLaterLayer(dialog, element, scene))
  );
}

function isModal(dialog: Element, scene: Scene): boolean {
  if (dialog.getAttribute('aria-modal') === 'true') return true;
  if (dialog.localName === 'dialog') return dialog.matches(':modal');
  const view = scene.doc.defaultView;
  return !!view && coversCorners(dialog, scene, view.innerWidth, view.innerHeight);
}

/** Menus and pickers that a dialog opens stand beside it, placed above the page. */
function isLaterLayer(dialog: Element, element: Element, scene: Scene): boolean {
  const layer = outermostLayer(element, scene);
  return (
    !!layer &&
    parentOf(layer) !== null &&
    (dialog.compareDocumentPosition(layer) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  );
}
