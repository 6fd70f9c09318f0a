/** Sections: a heading and what stands under it, up to the next heading of its kind. */
import type { Root } from './changes.ts';
import { closest, contains, lineage, parentOf, precedes, shortText } from './composed.ts';
import { controlOf } from './control.ts';
import { openDialogs } from './dialog.ts';
import type { Landmark } from './landmark.ts';
import { normalise } from './normalise.ts';
import { queryRole } from './query.ts';
import { childOf, isWithin, queryWithin, type Region } from './region.ts';
import type { Candidate, Scene } from './scene.ts';
import { content, floats, hasContent } from './section-content.ts';
import { shownByTab } from './shown-by-tab.ts';
import type { Hit } from './sweep.ts';

const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'legend', 'caption', 'summary'] as const;
const headings = [...headingTags, '[role=heading]'].join();
/** No section reaches past these. */
const walls = 'body,main,aside,[role=main],[role=complementary],[role=tabpanel],[role=dialog],dialog';

/** Everything on the page that may be this section. */
export function findSections(landmark: Landmark, scene: Scene): Candidate[] {
  const titled = titledSections(landmark, scene);
  if (titled.some(({ score }) => score >= likely)) return titled;
  const byTab = scene.reading(landmark.names).map((hit) => shownByTab(hit, headings, scene));
  return [...titled, ...byTab.filter((candidate) => candidate !== undefined)];
}

/** From here on a heading is taken for one, and what a tab is called does not matter. */
const likely = 0.5;

function titledSections(landmark: Landmark, scene: Scene): Candidate[] {
  return scene
    .reading(landmark.names)
    .map((hit) => sectionAt(hit, scene))
    .filter((candidate) => candidate !== undefined);
}

/** Everything on the page that may be this heading. */
export function findHeadings(landmark: Landmark, scene: Scene): Candidate[] {
  return titledSections(landmark, scene).map(({ region, score, evidence, element }) => ({
    element: region?.heading ?? element,
    score,
    evidence,
  }));
}

function sectionAt(hit: Hit, scene: Scene): Candidate | undefined {
  if (hit.source === 'placeholder' || hit.source === 'value') return undefined;
  if (hit.source !== 'text') return labelledSection(hit, scene);
  const tagged = closest(hit.element, (element) => element.matches(headings), 4);
  const heading = tagged ?? lineOf(hit.element);
  // A dialog in front of the page may be titled like the section it came from.
  if (!scene.eyes.visible(heading) || isInDialog(heading, scene)) return undefined;
  const evidence = [`heading reads “${hit.name}”`];
  let score = 0.5;
  if (tagged) {
    score += 0.2;
    evidence.push(`marked up as ${tagged.localName}`);
  } else if (controlOf(hit.element, scene.eyes) || hit.element.closest('td,th,label,option,[role=option]')) {
    // A link, a tab, a table cell or a label that happens to read the same is no heading.
    return undefined;
  } else if (standsOut(hit.element, scene)) {
    score += 0.1;
    evidence.push('set like a heading');
  }
  if (hit.element.closest('nav,[role=navigation],footer,p')) score -= 0.2;
  const region = regionUnder(heading, scene);
  if (hasContent(region, scene, heading)) {
    score += 0.2;
    evidence.push('has a list, table or fields under it');
  } else if (!hasControls(region, scene)) {
    // It only tells about the thing.
    score -= 0.35;
    evidence.push('nothing can be done there');
  }
  return { element: region.from ? heading : region.element, score, evidence, region };
}

function isInDialog(element: Element, scene: Scene): boolean {
  return openDialogs(scene).some((dialog) => contains(dialog, element));
}

/** `<section aria-label="…">` */
function labelledSection(hit: Hit, scene: Scene): Candidate | undefined {
  const { element } = hit;
  if (!element.matches('section,fieldset,article,table,[role=region],[role=group]')) return undefined;
  if (!scene.eyes.visible(element) || isInDialog(element, scene)) return undefined;
  return { element, score: 0.7, evidence: [`region labelled “${hit.name}”`], region: { element } };
}

/** The element that is the heading as a whole: the largest around the text that holds nothing else to read. */
function lineOf(element: Element): Element {
  const text = normalise(element.textContent ?? '');
  let line = element;
  for (const ancestor of lineage(element, 4)) {
    const own = shortText(ancestor, text.length + 8);
    if (own === undefined || normalise(own) !== text || ancestor.querySelector('a,button,input,svg,i')) break;
    line = ancestor;
  }
  return line;
}

function standsOut(element: Element, scene: Scene): boolean {
  const style = scene.eyes.style(element);
  const base = scene.eyes.style(scene.doc.body);
  return (
    Number.parseInt(style.fontWeight, 10) >= 500 ||
    Number.parseFloat(style.fontSize) > Number.parseFloat(base.fontSize) * 1.1
  );
}

/** The largest part of the page that begins with this heading and has no other one of its kind. */
function regionUnder(heading: Element, scene: Scene): Region {
  const own = heading.closest('fieldset,table,details');
  if (own && heading.matches('legend,caption,summary')) return { element: own, heading };
  const level = levelOf(heading);
  let inner = heading;
  for (let outer = parentOf(heading); outer; outer = parentOf(outer)) {
    const peers = peersIn(outer, heading, inner, level, scene);
    if (peers.length > 0 || hasContentBefore(outer, heading, inner, scene))
      return stretch(outer, inner, heading, peers, scene);
    if (outer.matches(walls))
      return outer.localName === 'body'
        ? stretch(outer, inner, heading, [], scene)
        : { element: outer, heading };
    if (isClosedBox(outer, heading, scene)) return { element: outer, heading };
    inner = outer;
  }
  return { element: inner, heading };
}

/** A list or a table above the heading belongs to something else. */
function hasContentBefore(outer: Element, heading: Element, inner: Element, scene: Scene): boolean {
  for (const part of outer.querySelectorAll(content)) {
    if (part.contains(heading) || inner.contains(part)) continue;
    // They come in the order of the document.
    if (!precedes(part, heading)) return false;
    if (scene.eyes.visible(part) && !floats(part, outer, scene)) return true;
  }
  return false;
}

/** Drawn around the heading and something under it; a box around the heading's line alone is only its frame. */
function isClosedBox(box: Element, heading: Element, scene: Scene): boolean {
  if (!scene.eyes.layout) return false;
  const { backgroundColor, borderTopWidth, boxShadow } = scene.eyes.style(box);
  const drawn =
    !/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor) ||
    borderTopWidth !== '0px' ||
    boxShadow !== 'none';
  const [around, title] = [scene.eyes.rect(box), scene.eyes.rect(heading)];
  return drawn && around.bottom - title.bottom > 1.5 * title.height;
}

/** Where the next heading is a sibling, the section is a stretch of its parent; else it is the part without it. */
function stretch(
  outer: Element,
  inner: Element,
  heading: Element,
  peers: readonly Element[],
  scene: Scene,
): Region {
  if (inner !== heading && hasContent({ element: inner }, scene, heading)) return { element: inner, heading };
  const [next] = peers
    .map((peer) => childOf(outer, peer))
    .filter((part) => part !== undefined && part !== inner && precedes(inner, part))
    .sort((first, second) => (first && second && precedes(first, second) ? -1 : 1));
  return { element: outer, from: inner, until: next, heading };
}

function peersIn(outer: Element, heading: Element, inner: Element, level: number, scene: Scene): Element[] {
  const peers: Element[] = [];
  for (const [other, itsLevel] of headingsOf(heading.getRootNode() as Root, level, scene)) {
    // A caption or a smaller heading belongs to this section; an untagged heading has no level to compare.
    if (itsLevel > level || !outer.contains(other) || inner.contains(other) || other.contains(heading))
      continue;
    if (isInRow(other, heading)) continue;
    if (scene.eyes.visible(other) && !other.closest('[role=dialog],dialog')) peers.push(other);
  }
  for (const other of untaggedPeers(heading, scene)) {
    if (contains(outer, other) && !contains(inner, other)) peers.push(other);
  }
  return peers;
}

/** The names of a list's entries may be headings; they are of this one's kind only when it is an entry of that list too. */
function isInRow(other: Element, heading: Element): boolean {
  const row = other.closest('li,tr,[role=row],[role=listitem]');
  return row !== null && !row.contains(heading) && !row.parentElement?.contains(heading);
}

/** The headings of the heading's root that are of this level or above, with their levels. */
function headingsOf(root: Root, level: number, scene: Scene): readonly (readonly [Element, number])[] {
  const byLevel = scene.once(root, () => new Map<number, readonly (readonly [Element, number])[]>());
  let known = byLevel.get(level);
  if (!known) {
    // A page may have hundreds of smaller headings; only those that state a level may be this one's peers.
    const tagged = headingTags.filter((tag) => (levels.get(tag) ?? 0) <= level);
    const stated = scene.matching(root, '[aria-level]').filter(({ localName }) => levels.has(localName));
    const all = [
      ...tagged.flatMap((tag) => scene.matching(root, tag)),
      ...stated,
      ...queryRole(root, 'heading', scene),
    ];
    known = [...new Set(all)].map((element) => [element, levelOf(element)] as const);
    byLevel.set(level, known);
  }
  return known;
}

/**
 * Headings without a heading tag: the other sections that are known, and what looks like this one (same tag, same
 * classes).
 */
function untaggedPeers(heading: Element, scene: Scene): readonly Element[] {
  return scene.once(heading, () => {
    const known = scene.otherHeadings(heading).filter((other) => scene.eyes.visible(other));
    const classes = heading.getAttribute('class');
    if (heading.matches(headings) || !classes) return known;
    const root = heading.getRootNode() as Document | ShadowRoot;
    const looksLike = [...root.querySelectorAll(heading.localName)].filter(
      (other) => other !== heading && other.getAttribute('class') === classes && scene.eyes.visible(other),
    );
    return [...known, ...looksLike];
  });
}

const levels: ReadonlyMap<string, number> = new Map([
  ...[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level] as const),
  ...['caption', 'summary', 'legend'].map((tag) => [tag, 7] as const),
]);

function levelOf(heading: Element): number {
  const stated = heading.getAttribute('aria-level');
  return stated ? Number(stated) : (levels.get(heading.localName) ?? 6.5);
}

/** Something in it does something here; a link leads elsewhere. */
function hasControls(region: Region, scene: Scene): boolean {
  return queryWithin(region, 'button,summary,i,svg,a,[role=button],[tabindex],[class]', scene).some(
    (part) => {
      if (!scene.eyes.visible(part)) return false;
      const control = controlOf(part, scene.eyes)?.element;
      return control !== undefined && isWithin(region, control) && !leadsElsewhere(control);
    },
  );
}

function leadsElsewhere(control: Element): boolean {
  const target = control.localName === 'a' ? (control.getAttribute('href') ?? '') : '';
  return target !== '' && !/^(?:#|javascript:)/.test(target);
}
