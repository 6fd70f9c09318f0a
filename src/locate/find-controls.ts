/** Controls: by what they read, else by their picture and where they stand. */
import { shortText } from './composed.ts';
import { type Control, controlOf } from './control.ts';
import { type Icon, iconOf } from './icon.ts';
import { drawingsOf } from './icon-words.ts';
import type { Landmark } from './landmark.ts';
import { menuAround } from './menu.ts';
import { normalise } from './normalise.ts';
import { standsIn } from './place.ts';
import { isWithin, queryWithin, type Region } from './region.ts';
import type { Candidate, Scene } from './scene.ts';
import type { Hit } from './sweep.ts';
import { normalisedNames } from './vocabulary.ts';

/** Characters a control may say beyond its name: a count, a shortcut, a short description. */
const besides = 48;

/** Everything on the page that may be this control. */
export function findControls(landmark: Landmark, scene: Scene, region: Region | undefined): Candidate[] {
  const named = findNamed(landmark, scene, region);
  return landmark.icon && region ? [...named, ...findByIcon(landmark, scene, region, named)] : named;
}

/** Controls that carry one of the landmark's names. */
export function findNamed(landmark: Landmark, scene: Scene, region: Region | undefined): Candidate[] {
  const found = new Map<Element, Candidate>();
  for (const hit of scene.reading(landmark.names)) {
    if (region && !isWithin(region, hit.element)) continue;
    const control = controlOf(hit.element, scene.eyes);
    if (!control || (region && !isWithin(region, control.element))) continue;
    const candidate = judge(hit, control, landmark, scene, region);
    const known = found.get(control.element);
    if (candidate && (!known || known.score < candidate.score)) found.set(control.element, candidate);
  }
  return [...found.values()];
}

function judge(
  hit: Hit,
  control: Control,
  landmark: Landmark,
  scene: Scene,
  region: Region | undefined,
): Candidate | undefined {
  const { element } = control;
  if (!scene.eyes.visible(element)) return undefined;
  if (!scene.eyes.visible(hit.element) && !isSpoken(hit.element, scene)) return undefined;
  const closeness = reads(element, hit, landmark, scene);
  if (closeness === undefined) return undefined;
  let score = closeness + (control.certain ? 0.1 : 0);
  const evidence = [
    `${hit.source} reads “${hit.name}”`,
    control.certain ? 'a control by markup' : 'the pointer becomes a hand',
  ];
  if (landmark.place && standsIn(landmark.place, element, region, scene)) {
    score += 0.1;
    evidence.push(`stands at ${landmark.place}`);
  } else if (landmark.icon && landmark.place) {
    // The same label elsewhere ("Actions" on another row) is another thing.
    return undefined;
  }
  if (element.closest('footer,[role=contentinfo]')) score -= 0.2;
  return { element, score, evidence };
}

/** Text for screen readers: rendered, and shrunk to a dot. */
function isSpoken(element: Element, { eyes }: Scene): boolean {
  const { width, height } = eyes.rect(element);
  return width > 0 && height > 0 && Math.min(width, height) <= 1 && eyes.rendered(element);
}

/** How well a control's whole text agrees with the name that was read in it; undefined when it says something else. */
function reads(element: Element, hit: Hit, landmark: Landmark, scene: Scene): number | undefined {
  const text = shortText(element, hit.name.length + besides);
  if (hit.source !== 'text') {
    const own = text === undefined ? '' : normalise(text);
    // A title or a picture's description counts as the name only where there is no text that says otherwise.
    return own === '' || own === hit.name || hit.source === 'label' ? 0.65 : 0.4;
  }
  if (text === undefined) return undefined;
  const whole = normalise(text);
  if (normalisedNames(landmark.not).includes(whole)) return undefined;
  if (whole === hit.name || normalisedNames(landmark.names).includes(whole)) return 0.7;
  return scene.knows(whole) || isPieceOfPhrase(hit.element) ? undefined : 0.5;
}

/** Words that each stand in an element of their own are read together. */
function isPieceOfPhrase(piece: Element): boolean {
  return [piece.previousElementSibling, piece.nextElementSibling].some(
    (other) => other?.localName === piece.localName && normalise(other.textContent ?? '') !== '',
  );
}

/** Controls of the container that have no name, or one that is not known, at the right place. */
function findByIcon(
  landmark: Landmark,
  scene: Scene,
  region: Region,
  named: readonly Candidate[],
): Candidate[] {
  const drawings = landmark.icon ? drawingsOf[landmark.icon] : [];
  const known = new Map<Element, Candidate>();
  const unknown = new Map<Element, Candidate>();
  const namedElements = new Set(named.map(({ element }) => element));
  for (const part of queryWithin(region, '*', scene)) {
    if (!isIconLike(part, scene)) continue;
    const control = controlOf(part, scene.eyes);
    if (!control || namedElements.has(control.element)) continue;
    const { element } = control;
    if (known.has(element) || unknown.has(element)) continue;
    if (
      !isWithin(region, element) ||
      !scene.eyes.visible(element) ||
      menuAround(element, scene) === region.element
    )
      continue;
    if (!isNameless(element) || !stands(landmark, element, region, scene)) continue;
    const icon = iconOf(element, scene.eyes);
    const rank = icon ? drawings.indexOf(icon.drawing) : -1;
    if (icon && rank < 0) continue;
    if (!icon && isLabelled(element)) continue;
    const { score, evidence } = icon ? judgePicture(landmark, icon, rank) : judgeUnknown(element);
    if (landmark.place) evidence.push(`stands at ${landmark.place}`);
    const candidates = icon ? known : unknown;
    candidates.set(element, { element, score: score + (control.certain ? 0.05 : 0), evidence });
  }
  // A picture that nobody knows counts only where there is no other.
  return known.size > 0 || unknown.size !== 1 ? [...known.values()] : [...unknown.values()];
}

interface Judged {
  readonly score: number;
  readonly evidence: string[];
}

/** A cog is what the person looks for; a cross is only the smaller way out beside a button that says Close. */
function judgePicture({ icon: kind }: Landmark, { drawing, by }: Icon, rank: number): Judged {
  const score = kind === 'cross' ? 0.65 : rank === 0 ? 0.85 : 0.75;
  return { score: score - (by === 'shape' ? 0.05 : 0), evidence: [`shows ${drawing} (by ${by})`] };
}

/** It may be anything; one that says it opens a menu is likely the one. */
function judgeUnknown(element: Element): Judged {
  const opens = element.matches(opensMenu);
  const evidence = ['shows an unknown picture, and is the only one there'];
  return { score: opens ? 0.6 : 0.3, evidence: opens ? [...evidence, 'opens a menu'] : evidence };
}

const opensMenu = '[aria-haspopup],[aria-expanded],[popovertarget],[data-toggle],[data-bs-toggle],summary';

/** Says in words what it is, although no text is shown: then it is that, and nothing unknown. */
function isLabelled(element: Element): boolean {
  const labels = [element, ...element.querySelectorAll('[aria-label],[title],[alt]')].flatMap((part) =>
    ['aria-label', 'title', 'alt'].map((attribute) => part.getAttribute(attribute) ?? ''),
  );
  return labels.some((label) => normalise(label) !== '') || element.querySelector('svg > title') !== null;
}

function stands(landmark: Landmark, element: Element, region: Region, scene: Scene): boolean {
  return !landmark.place || standsIn(landmark.place, element, region, scene);
}

function isIconLike(part: Element, scene: Scene): boolean {
  if (part.localName === 'svg' || part.localName === 'img' || part.localName === 'i')
    return scene.eyes.visible(part);
  if (part.childElementCount > 0) return false;
  return isNameless(part) && scene.eyes.visible(part);
}

/** No letters to read: an icon font's glyph, a symbol, a ligature of an icon font, or nothing at all. */
export function isNameless(element: Element): boolean {
  const text = shortText(element, 24);
  if (text === undefined) return false;
  return (
    normalise(text) === '' || /^(?:[a-z]+_)+[a-z]+$|^(?:settings|more|tune|menu|close)$/.test(text.trim())
  );
}
