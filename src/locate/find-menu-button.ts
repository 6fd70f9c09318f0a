/** A control that is known by its place and by the menu it opens, not by its own words (a person's name, a portrait). */
import { contains, lineage, parentOf, precedes } from './composed.ts';
import { controlOf, isControlByMarkup } from './control.ts';
import type { Landmark } from './landmark.ts';
import { normalise } from './normalise.ts';
import { standsIn, topRightElements } from './place.ts';
import type { Candidate, Scene } from './scene.ts';
import type { Hit } from './sweep.ts';
import { normalisedNames } from './vocabulary.ts';

/** Everything on the page that may be this menu button. */
export function findMenuButtons(landmark: Landmark, scene: Scene): Candidate[] {
  const byMenu = openersOf(landmark, scene);
  if (byMenu.length > 0) return byMenu;
  const ruledOut = landmark.unlessSeen?.some((other) => scene.resolve(other).status !== 'missing');
  return ruledOut ? [] : byPlace(landmark, scene);
}

/** The controls whose menu, open or still hidden, holds one of the names. */
function openersOf(landmark: Landmark, scene: Scene): Candidate[] {
  const found = new Map<Element, Candidate>();
  for (const hit of scene.reading(landmark.opens)) {
    const opener = openerOf(hit, scene);
    if (!opener || found.has(opener) || !accepts(opener, landmark, scene)) continue;
    const placed = !landmark.place || standsIn(landmark.place, opener, undefined, scene);
    if (!placed) continue;
    found.set(opener, {
      element: opener,
      score: 0.9,
      evidence: [`its menu holds “${hit.name}”`, `stands at ${landmark.place ?? 'any place'}`],
    });
  }
  return [...found.values()];
}

/** The control that a menu names as its own, or that stands right before the menu in a small group of its own. */
function openerOf(hit: Hit, scene: Scene): Element | undefined {
  const root = hit.element.getRootNode() as Document | ShadowRoot;
  for (const part of lineage(hit.element, 7)) {
    const linked =
      part.id &&
      root.querySelector(
        `[aria-controls~="${CSS.escape(part.id)}"],[popovertarget="${CSS.escape(part.id)}"]`,
      );
    if (linked) return linked;
    const label = part.getAttribute('aria-labelledby');
    const labelled =
      label && part.matches('[role=menu],ul') ? root.getElementById(label.split(' ')[0] ?? '') : null;
    if (labelled && scene.eyes.visible(labelled)) return controlOf(labelled, scene.eyes)?.element;
    if (!part.matches('ul,ol,menu,[role=menu],[role=listbox],nav,div,[popover]')) continue;
    const before = controlBefore(part, hit.element, scene);
    if (before) return before;
  }
  return undefined;
}

function controlBefore(menu: Element, item: Element, scene: Scene): Element | undefined {
  const group = parentOf(menu);
  if (!group || group.matches('body,main,ul,ol,header')) return undefined;
  const others = [...group.querySelectorAll('*')].filter(
    (part) =>
      !contains(menu, part) && precedes(part, item) && !contains(part, menu) && isControlByMarkup(part),
  );
  const [only] = others;
  return others.length === 1 && only && scene.eyes.visible(only) ? only : undefined;
}

function byPlace(landmark: Landmark, scene: Scene): Candidate[] {
  if (!landmark.place) return [];
  const found = new Map<Element, Candidate>();
  for (const part of topRightElements(scene)) {
    if (!isControlByMarkup(part) || found.has(part) || !scene.eyes.visible(part)) continue;
    if (!accepts(part, landmark, scene) || !standsIn(landmark.place, part, undefined, scene)) continue;
    const hints = hintsOf(part, scene);
    if (!hints.opensMenu) continue;
    const score = 0.45 + (hints.personal ? 0.2 : 0) + (isLast(part, scene) ? 0.1 : 0);
    const evidence = ['stands at top-right', 'opens a menu'];
    if (hints.personal) evidence.push('shows a portrait or a name');
    found.set(part, { element: part, score, evidence });
  }
  return [...found.values()];
}

function accepts(control: Element, landmark: Landmark, scene: Scene): boolean {
  const text = normalise((control.textContent ?? '').slice(0, 200));
  const label = normalise(control.getAttribute('aria-label') ?? '');
  const not = normalisedNames(landmark.not);
  return !not.includes(text) && !not.includes(label) && scene.eyes.visible(control);
}

const caret = /[▾▼⌄˅🔽]/u;

function hintsOf(control: Element, scene: Scene): { opensMenu: boolean; personal: boolean } {
  const text = (control.textContent ?? '').trim();
  const stated =
    control.hasAttribute('aria-haspopup') ||
    control.hasAttribute('aria-expanded') ||
    control.hasAttribute('popovertarget') ||
    [...control.attributes].some(({ name, value }) => /toggle|dropdown/.test(name) || value === 'dropdown');
  const drawn =
    caret.test(text) || control.querySelector('[class*=caret],[class*=chevron],[class*=arrow-down]') !== null;
  const summary = control.localName === 'summary';
  const picture = control.querySelector('img,[class*=avatar]') !== null;
  const words = text.replace(caret, '').trim();
  const name = /^\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3}$/u.test(words) || /^\S+@\S+$/.test(words);
  const initials = /^\p{Lu}{2}$/u.test(words) && isRound(control, scene);
  return { opensMenu: stated || drawn || summary, personal: picture || name || initials };
}

/** A circle with two letters in it stands for a person; two letters in a box may be a language. */
function isRound(control: Element, scene: Scene): boolean {
  return [control, ...control.querySelectorAll('*')].some((part) => {
    const radius = Number.parseFloat(scene.eyes.style(part).borderTopLeftRadius);
    const { width, height } = scene.eyes.rect(part);
    const half = scene.eyes.style(part).borderTopLeftRadius.endsWith('%')
      ? radius >= 50
      : radius >= width / 2;
    return width > 0 && Math.abs(width - height) < 3 && half;
  });
}

/** Nothing to use stands further towards the end of the line. */
function isLast(control: Element, scene: Scene): boolean {
  const own = scene.eyes.rect(control);
  return ![...topRightElements(scene)].some((other) => {
    if (!isControlByMarkup(other) || contains(control, other) || contains(other, control)) return false;
    const box = scene.eyes.rect(other);
    return scene.rightToLeft
      ? box.right <= own.left && box.width > 0
      : box.left >= own.right && box.width > 0;
  });
}
