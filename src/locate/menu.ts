/** Which menu belongs to which control: by containment, by what the markup says, else by where the menu opened. */
import { boxOf } from './box.ts';
import { contains, lineage, parentOf } from './composed.ts';
import { isControlByMarkup } from './control.ts';
import { soleId } from './refer.ts';
import { childOf, isWithin, queryWithin, type Region } from './region.ts';
import type { Scene } from './scene.ts';

/** How sure it is that an item belongs to a control's menu. */
export interface Belonging {
  readonly score: number;
  readonly why: string;
}

const popups = '[role=menu],[role=listbox],[popover],menu';

/** The menu around an item: by role, else the outermost thing around it that is placed above the page. */
export function menuAround(item: Element, scene: Scene): Element | undefined {
  let floating: Element | undefined;
  for (const ancestor of lineage(item)) {
    if (ancestor.matches('body,[role=dialog],dialog')) break;
    if (ancestor.matches(popups)) return ancestor;
    if (!floating && /absolute|fixed/.test(scene.eyes.style(ancestor).position)) floating = ancestor;
  }
  return floating;
}

/**
 * Whether `item` belongs to what `opener` opens, or stands in the same place (`region`) without any menu. `inRow`: the place
 * is one of several rows.
 */
export function belongsTo(
  opener: Element,
  region: Region | undefined,
  item: Element,
  scene: Scene,
  inRow: boolean,
): Belonging | undefined {
  const menu = menuAround(item, scene);
  const linked = menu && linkedByMarkup(opener, menu);
  if (linked !== undefined)
    return linked ? { score: 0.25, why: 'the markup ties its menu to the control' } : undefined;
  if (region && isWithin(region, item)) return { score: 0.2, why: 'stands where the control stands' };
  if (region && inRow && standsInOtherRow(region.element, menu ?? item)) return undefined;
  // Beyond the row or section of the control only a menu can be its own: the same words in the next row are not.
  if ((menu || !region) && isBeside(opener, item, menu))
    return { score: 0.2, why: 'its menu stands beside the control' };
  if (!menu || !scene.eyes.layout) return undefined;
  return opensFrom(opener, region, menu, scene);
}

/** Whether a menu stands in another row of the list, and not only beside the rows. */
function standsInOtherRow(row: Element, menu: Element): boolean {
  const list = parentOf(row);
  const other = list && !contains(row, menu) ? childOf(list, menu) : undefined;
  return other !== undefined && other.textContent?.trim() !== menu.textContent?.trim();
}

/** `aria-controls`, `aria-owns`, `aria-labelledby`, `popovertarget`: true or false when they decide, else undefined. */
function linkedByMarkup(opener: Element, menu: Element): boolean | undefined {
  const around = [...lineage(menu, 4)].map(soleId).filter((id) => id !== undefined);
  const openers = [...lineage(opener, 3), ...opener.children];
  const refers = (part: Element, name: string) => part.getAttribute(name)?.split(/\s+/) ?? [];
  for (const part of openers) {
    for (const name of ['aria-controls', 'aria-owns', 'popovertarget', 'aria-describedby']) {
      if (refers(part, name).some((id) => around.includes(id))) return true;
    }
  }
  const label = refers(menu, 'aria-labelledby');
  if (label.length > 0 && label.some((id) => openers.some((part) => soleId(part) === id))) return true;
  const root = opener.getRootNode() as Document | ShadowRoot;
  const others = around.map((id) =>
    root.querySelector(`[aria-controls~="${CSS.escape(id)}"],[aria-owns~="${CSS.escape(id)}"]`),
  );
  return others.some((other) => other && !openers.includes(other)) ? false : undefined;
}

/** The nearest few wrappers of the control hold the item as well, and nothing else to use: a drop-down list beside its button. */
function isBeside(opener: Element, item: Element, menu: Element | undefined): boolean {
  let wrapper = parentOf(opener);
  for (let depth = 0; wrapper && depth < 3; depth++, wrapper = parentOf(wrapper)) {
    if (wrapper.matches('body,main,header,nav,section,table,tr,ul,ol')) return false;
    if (!contains(wrapper, item)) continue;
    // The part that holds the menu may be the row beside this one, with a control of its own.
    return holdsOnly(wrapper, opener, menu && contains(wrapper, menu) ? menu : childOf(wrapper, item));
  }
  return false;
}

function holdsOnly(wrapper: Element, opener: Element, menu: Element | undefined): boolean {
  return [...wrapper.querySelectorAll('*')].every(
    (part) =>
      !isControlByMarkup(part) || part.contains(opener) || opener.contains(part) || menu?.contains(part),
  );
}

/** CSS pixels between a control and a menu that opened from it. */
const farthest = 28;

/** A menu elsewhere in the document opened from the control it stands at, if no other control like it is as near. */
function opensFrom(
  opener: Element,
  region: Region | undefined,
  menu: Element,
  scene: Scene,
): Belonging | undefined {
  const box = boxOf(menu);
  const own = distance(boxOf(opener), box);
  if (own > farthest || opener.getAttribute('aria-expanded') === 'false') return undefined;
  const rivals = rivalsOf(opener, region, scene).map((rival) => distance(boxOf(rival), box));
  const nearest = Math.min(...rivals, Number.POSITIVE_INFINITY);
  return nearest > own + 4 ? { score: 0.15, why: 'its menu opened at the control' } : undefined;
}

/** Controls that may have opened it as well: those that look like this one in the rest of the page. */
function rivalsOf(opener: Element, region: Region | undefined, scene: Scene): Element[] {
  const everywhere: Region = { element: scene.doc.body };
  return queryWithin(everywhere, opener.localName, scene).filter(
    (other) =>
      other !== opener &&
      !contains(opener, other) &&
      !contains(other, opener) &&
      !(region && menuAround(other, scene)) &&
      other.getAttribute('aria-expanded') !== 'false' &&
      scene.eyes.visible(other),
  );
}

/** Menus open upwards only where there is no room below. */
const upwards = 12;

/** How far a menu's box is from where it would stand had this control opened it: below, above or beside, edges aligned. */
function distance(opener: DOMRect, menu: DOMRect): number {
  const alignX = Math.min(
    Math.abs(menu.left - opener.left),
    Math.abs(menu.right - opener.right),
    Math.abs(menu.left + menu.width / 2 - opener.left - opener.width / 2),
  );
  const alignY = Math.min(
    Math.abs(menu.top - opener.top),
    Math.abs(menu.bottom - opener.bottom),
    Math.abs(menu.top + menu.height / 2 - opener.top - opener.height / 2),
  );
  const stacked = Math.min(Math.abs(menu.top - opener.bottom), Math.abs(menu.bottom - opener.top) + upwards);
  const beside = Math.min(Math.abs(menu.left - opener.right), Math.abs(menu.right - opener.left));
  return Math.min(Math.max(stacked, alignX), Math.max(beside, alignY));
}
