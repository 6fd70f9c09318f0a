/** A control that is known by its place and by the menu it opens, not by its own words (a person's name, a portrait). */
import { contains, lineage, parentOf, precedes } from './composed.ts';
import { controlOf, isControlByMarkup } from './control.ts';
import type { Landmark } from './landmark.ts';
import { menuAround } from './menu.ts';
import { normalise } from './normalise.ts';
import { standsIn, topRightElements } from './place.ts';
import { soleById, soleId } from './refer.ts';
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
  // What is always in sight was not opened by the control before it.
  const isPopup =
    !scene.eyes.visible(hit.element) ||
    menuAround(hit.element, scene) !== undefined ||
    hit.element.closest('details') !== null;
  const entry = controlOf(hit.element, scene.eyes)?.element ?? hit.element;
  let isMenu = false;
  for (const part of lineage(parentOf(entry) ?? entry, 6)) {
    const id = soleId(part);
    const linked =
      id && root.querySelector(`[aria-controls~="${CSS.escape(id)}"],[popovertarget="${CSS.escape(id)}"]`);
    if (linked) return linked;
    const label = part.getAttribute('aria-labelledby');
    const labelled =
      label && part.matches('[role=menu],ul') ? soleById(root, label.split(' ')[0] ?? '') : undefined;
    if (labelled && scene.eyes.visible(labelled)) return controlOf(labelled, scene.eyes)?.element;
    if (!isPopup || !part.matches('ul,ol,menu,[role=menu],[role=listbox],nav,div,[popover]')) continue;
    isMenu ||= holdsEntries(part);
    const before = isMenu ? controlsBefore(part, hit.element) : [];
    const [only] = before;
    if (only) return before.length === 1 && scene.eyes.visible(only) ? only : undefined;
  }
  return undefined;
}

/** A menu, and not only one entry's wrapper. */
function holdsEntries(part: Element): boolean {
  let entries = 0;
  for (let child = part.firstElementChild; child && entries < 2; child = child.nextElementSibling) {
    // The beginning tells whether it says anything; all of it may be most of the page.
    const beginning = (child.textContent ?? '').trim().slice(0, 100);
    if (normalise(beginning) !== '') entries += 1;
  }
  return entries > 1;
}

/** What stands before the menu in a small group of its own. */
function controlsBefore(menu: Element, item: Element): readonly Element[] {
  const group = parentOf(menu);
  if (!group || group.matches('body,main,ul,ol,header')) return [];
  return [...group.querySelectorAll('*')].filter(
    (part) =>
      !contains(menu, part) && precedes(part, item) && !contains(part, menu) && isControlByMarkup(part),
  );
}

/** What says in the markup that a menu opens, and what is drawn to say it. */
const stated =
  '[aria-haspopup],[aria-expanded],[popovertarget],[data-toggle],[data-bs-toggle],[uib-dropdown-toggle],[dropdown-toggle],summary';
const drawn = '[class*=caret],[class*=chevron],[class*=arrow-down]';

function byPlace(landmark: Landmark, scene: Scene): Candidate[] {
  const { place } = landmark;
  if (!place) return [];
  const elements = [...topRightElements(scene)];
  const controls = elements.filter(
    (control) =>
      isControlByMarkup(control) &&
      scene.eyes.visible(control) &&
      standsIn(place, control, undefined, scene) &&
      accepts(control, landmark, scene),
  );
  return controls.flatMap((control) => {
    const portrait = hasPortrait(control, scene);
    const opens = opensMenu(control);
    // Two words with capitals may be a product's name as well; with further words after them they are.
    const named = opens && isName(control) && !elements.some((other) => leadsOn(other, control, scene));
    if (!portrait && !named) return [];
    const last = controls.every((other) => other === control || !standsAfter(other, control, scene));
    return [
      {
        element: control,
        score: 0.65 + (last ? 0.1 : 0) + (portrait && opens ? 0.05 : 0),
        evidence: [
          `stands at ${place}`,
          `shows a ${portrait ? 'portrait' : 'name'}`,
          ...(opens ? ['opens a menu'] : []),
        ],
      },
    ];
  });
}

/** Words that stand further on, marked up as a control or not; a short code, as languages have, is none if it opens a menu. */
function leadsOn(other: Element, control: Element, scene: Scene): boolean {
  const words = normalise((other.textContent ?? '').slice(0, 200)).replace(caret, '');
  const least = opensMenu(other) ? 4 : 1;
  return words.length >= least && standsAfter(other, control, scene) && scene.eyes.visible(other);
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

/** A picture of a person, their initials in a circle, or their address. */
function hasPortrait(control: Element, scene: Scene): boolean {
  if (control.querySelector('[class*=avatar]')) return true;
  if ([...control.querySelectorAll('img')].some((image) => isSquare(image, scene))) return true;
  const words = wordsOn(control);
  if (/^\S+@\S+$/.test(words)) return true;
  return /^\p{L}{1,3}$/u.test(words) && isRound(control, scene);
}

/** Flags are wider than high. */
function isSquare(image: Element, scene: Scene): boolean {
  if (!scene.eyes.layout) return true;
  const { width, height } = scene.eyes.rect(image);
  return width >= 20 && Math.abs(width - height) < 3;
}

function isName(control: Element): boolean {
  return /^(?:\p{Lu}{2}\s*)?\p{Lu}[\p{L}'’.-]*(?: \p{L}[\p{L}'’.-]*){1,3}$/u.test(wordsOn(control));
}

function wordsOn(control: Element): string {
  return (control.textContent ?? '').replace(caret, '').trim();
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
