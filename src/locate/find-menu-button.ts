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
  return landmark.unlessSeen?.some((other) => isInSight(other, scene)) ? [] : byPlace(landmark, scene);
}

/** The other one is on the page, and where it usually stands: "Get started" further down may be anything. */
function isInSight(other: Landmark, scene: Scene): boolean {
  const { status, best } = scene.resolve(other);
  if (!best || !other.place) return status !== 'missing';
  return standsIn(other.place, best.element, best.region, scene);
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

/** What says in the markup that a menu opens, and what is drawn to say it. */
const stated =
  '[aria-haspopup],[aria-expanded],[popovertarget],[data-toggle],[data-bs-toggle],[uib-dropdown-toggle],[dropdown-toggle],summary';
const drawn = '[class*=caret],[class*=chevron],[class*=arrow-down]';

function byPlace(landmark: Landmark, scene: Scene): Candidate[] {
  const { place } = landmark;
  if (!place) return [];
  const fitting = [...topRightElements(scene)].filter(
    (control) =>
      isControlByMarkup(control) &&
      opensMenu(control) &&
      scene.eyes.visible(control) &&
      standsIn(place, control, undefined, scene) &&
      accepts(control, landmark, scene),
  );
  return fitting.map((control) => {
    const personal = isPersonal(control, scene);
    const last = fitting.every((other) => other === control || !standsAfter(other, control, scene));
    return {
      element: control,
      score: 0.4 + (personal ? 0.25 : 0) + (last ? 0.1 : 0),
      evidence: [`stands at ${place}`, 'opens a menu', ...(personal ? ['shows a portrait or a name'] : [])],
    };
  });
}

function accepts(control: Element, landmark: Landmark, scene: Scene): boolean {
  const text = normalise((control.textContent ?? '').slice(0, 200));
  const label = normalise(control.getAttribute('aria-label') ?? '');
  const not = normalisedNames(landmark.not);
  return !not.includes(text) && !not.includes(label) && scene.eyes.visible(control);
}

const caret = /[▾▼⌄˅🔽]/u;

function opensMenu(control: Element): boolean {
  return (
    control.matches(stated) ||
    control.querySelector(drawn) !== null ||
    caret.test((control.textContent ?? '').slice(-3))
  );
}

function isPersonal(control: Element, scene: Scene): boolean {
  if (control.querySelector('img,[class*=avatar]')) return true;
  const words = (control.textContent ?? '').replace(caret, '').trim();
  if (/^\S+@\S+$/.test(words)) return true;
  if (/^\p{Lu}{2}$/u.test(words)) return isRound(control, scene);
  return /^(?:\p{Lu}{2}\s*)?\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3}$/u.test(words);
}

/** A circle with two letters in it stands for a person; two letters in a box may be a language. */
function isRound(control: Element, scene: Scene): boolean {
  return [control, ...control.querySelectorAll('*')].some((part) => {
    const { width, height } = scene.eyes.rect(part);
    const corner = scene.eyes.style(part).borderTopLeftRadius;
    const radius = Number.parseFloat(corner) * (corner.endsWith('%') ? width / 100 : 1);
    return width > 0 && Math.abs(width - height) < 3 && radius >= width / 2 - 1;
  });
}

/** Whether `other` stands further towards the end of the line than `control`. */
function standsAfter(other: Element, control: Element, scene: Scene): boolean {
  const [box, own] = [scene.eyes.rect(other), scene.eyes.rect(control)];
  return scene.rightToLeft ? box.right <= own.left : box.left >= own.right;
}
