/** What reacts to a click: by tag, role, handler attribute, or the hand the pointer becomes. */
import { lineage } from './composed.ts';
import type { Eyes } from './visible.ts';

/** How sure it is that a click does something: `certain` by markup, `likely` by the pointer's shape. */
export interface Control {
  readonly element: Element;
  readonly certain: boolean;
}

/** How far up from a text or an icon its control may be. */
const reach = 7;

const tags = new Set(['a', 'button', 'summary', 'area']);
const inputs = /^(?:submit|button|reset|image|checkbox|radio)$/;
const roles =
  /^(?:button|link|menuitem|menuitemradio|menuitemcheckbox|tab|option|switch|checkbox|radio|treeitem)$/;
/** `onclick`, `ng-click`, `data-ng-click`, `@click`, `v-on:click`, `(click)`, `x-on:click`, `on-tap` … */
const handlers = /(?:^|[-:@(.])(?:on)?-?(?:click|tap|mousedown|pointerdown|mouseup|activate)\b/;
/** Attributes by which scripts find what opens a menu or a dialog. */
const togglers =
  /^(?:uib-)?(?:dropdown|popover|modal)-(?:toggle|trigger)$|^data-(?:bs-)?toggle$|^popovertarget$|^commandfor$|^jsaction$|^data-action$/;

/** Custom elements say what they are in their tag: `sl-button`, `md-menu-item`. */
const customControl = /-(?:button|btn|link|item|tab)$/;

/** Whether the markup itself says that the element reacts to a click. */
export function isControlByMarkup(element: Element): boolean {
  const { localName } = element;
  if (tags.has(localName)) return true;
  if (localName === 'input') return inputs.test((element as HTMLInputElement).type);
  if (element.attributes.length === 0) return false;
  const role = element.getAttribute('role');
  if (role && roles.test(role)) return true;
  for (const { name } of element.attributes) if (handlers.test(name) || togglers.test(name)) return true;
  if (element.getAttribute('tabindex') === '0') return localName !== 'div' || element.childElementCount < 4;
  return customControl.test(localName);
}

/** The control that a text or an icon belongs to, or undefined when a click on it does nothing. */
export function controlOf(element: Element, eyes: Eyes): Control | undefined {
  for (const candidate of lineage(element, reach)) {
    if (candidate.localName === 'body') break;
    if (isControlByMarkup(candidate)) return { element: candidate, certain: true };
  }
  return byPointer(element, eyes);
}

/** `cursor: pointer` is inherited: the control is the outermost element that has it. */
function byPointer(element: Element, eyes: Eyes): Control | undefined {
  let outermost: Element | undefined;
  for (const candidate of lineage(element, reach)) {
    if (candidate.localName === 'body' || eyes.style(candidate).cursor !== 'pointer') break;
    outermost = candidate;
  }
  return outermost && { element: outermost, certain: false };
}
