/** A section without a heading: what the selected tab of that name shows. */
import type { Root } from './changes.ts';
import { closest, lineage, parentOf, precedes } from './composed.ts';
import { soleById, soleId } from './refer.ts';
import { childOf, queryWithin, type Region } from './region.ts';
import type { Candidate, Scene } from './scene.ts';
import { contentIn } from './section-content.ts';
import type { Hit } from './sweep.ts';

/** The section that a text names from the tab it stands on; undefined where something else names what the tab shows. */
export function shownByTab(hit: Hit, headings: string, scene: Scene): Candidate | undefined {
  if (hit.source !== 'text' && hit.source !== 'label') return undefined;
  const tab = tabOf(hit.element);
  const list = tab && scene.eyes.visible(tab) ? listAround(tab) : undefined;
  if (!tab || !list || !isOnlySelected(tab, list)) return undefined;
  const panel = panelOf(tab, list, scene);
  const region = panel && untitledPart(panel, headings, scene);
  if (!region) return undefined;
  return {
    element: region.element,
    score: 0.6,
    evidence: [`the selected tab reads “${hit.name}”`, 'has a list, table or fields and no heading'],
    region,
  };
}

/** How far up from a text its tab is, and from a tab the list of all tabs. */
const [tabReach, listReach] = [4, 4];
const tabs = '[role=tab],a,button';

/** The tab by markup, else the link or button that may be one. */
function tabOf(text: Element): Element | undefined {
  return (
    closest(text, (part) => part.matches('[role=tab]'), tabReach) ??
    closest(text, (part) => part.matches(tabs), tabReach)
  );
}

/** Several tabs side by side; what is always there on a site's pages (its navigation) is none unless it says so. */
function listAround(tab: Element): Element | undefined {
  const marked = closest(tab, (part) => part.matches('[role=tablist]'), listReach + 1);
  const list = marked ?? closest(tab, (part) => part.matches('ul,ol,nav'), listReach + 1);
  if (!list || tabsIn(list).length < 2) return undefined;
  return marked || !list.closest('header,footer,aside,[role=banner],[role=contentinfo]') ? list : undefined;
}

/** Each tab once: a tab may hold the link that is clicked. */
function tabsIn(list: Element): readonly Element[] {
  const own = [...list.querySelectorAll('[role=tab]')];
  return own.length > 0 ? own : [...list.querySelectorAll(tabs)];
}

/** Selected, and no other of the list is. */
function isOnlySelected(tab: Element, list: Element): boolean {
  const selected = tabsIn(list).filter(isSelected);
  return selected.length === 1 && selected[0] === tab;
}

const marksSelected = /(?:^|[\s_-])(?:active|selected|current)(?:$|\s)/;

function isSelected(tab: Element): boolean {
  const item = tab.parentElement?.matches('li') ? [tab.parentElement] : [];
  const parts = [tab, ...item, ...tab.querySelectorAll('a')];
  const said = parts.map((part) => part.getAttribute('aria-selected')).find((state) => state !== null);
  if (said !== undefined) return said === 'true';
  return parts.some((part) => {
    const current = part.getAttribute('aria-current');
    return (current !== null && current !== 'false') || marksSelected.test(part.getAttribute('class') ?? '');
  });
}

/** What the tab shows: by what the markup says, else what comes right after the list. */
function panelOf(tab: Element, list: Element, scene: Scene): Region | undefined {
  const root = tab.getRootNode() as Root;
  const parts = [tab, ...tab.querySelectorAll('a,button')];
  for (const part of parts) {
    const controls = soleById(root, part.getAttribute('aria-controls') ?? '');
    if (controls) return scene.eyes.visible(controls) ? { element: controls } : undefined;
    const id = soleId(part);
    const labelled = id && root.querySelector(`[role=tabpanel][aria-labelledby~="${CSS.escape(id)}"]`);
    if (labelled) return scene.eyes.visible(labelled) ? { element: labelled } : undefined;
  }
  return contentAfter(list, scene);
}

/** How far up the list and what it leads to may stand side by side. */
const wrappers = 3;

function contentAfter(list: Element, scene: Scene): Region | undefined {
  for (const part of lineage(list, wrappers)) {
    const outer = parentOf(part);
    if (!outer || part.matches('body,main,[role=main],dialog,[role=dialog]')) return undefined;
    const after = [...siblingsAfter(part)].filter((next) => scene.eyes.visible(next));
    const [first] = after;
    if (!first) continue;
    if (!isBelow(first, list, scene)) return undefined;
    const panels = after.filter((next) => next.matches('[role=tabpanel]'));
    if (panels.length > 1) return undefined;
    return panels[0] ? { element: panels[0] } : { element: outer, from: first };
  }
  return undefined;
}

function* siblingsAfter(part: Element): Generator<Element> {
  for (let next = part.nextElementSibling; next; next = next.nextElementSibling) yield next;
}

/** What stands at the side of a list of links is a page of its own. */
function isBelow(part: Element, list: Element, scene: Scene): boolean {
  if (!scene.eyes.layout) return true;
  return scene.eyes.rect(part).top >= scene.eyes.rect(list).bottom - 1;
}

/** The part up to the first heading; nothing when that comes before there is anything to read or fill in. */
function untitledPart(panel: Region, headings: string, scene: Scene): Region | undefined {
  const parts = contentIn(panel, scene).filter((part) => !part.closest('[role=tablist],nav'));
  const [first] = parts;
  // A table may say itself what it lists.
  if (!first || queryWithin(panel, 'caption,legend', scene).some((part) => scene.eyes.visible(part)))
    return undefined;
  const [title] = queryWithin(panel, headings, scene)
    .filter((heading) => scene.eyes.visible(heading) && !parts.some((part) => part.contains(heading)))
    .sort((one, other) => (precedes(one, other) ? -1 : 1));
  if (!title) return panel;
  if (!precedes(first, title)) return undefined;
  // Down to where what is read and the heading stand side by side.
  let outer = panel.element;
  let inner = childOf(outer, first);
  while (inner && inner !== first && inner.contains(title)) {
    outer = inner;
    inner = childOf(outer, first);
  }
  const from = outer === panel.element && panel.from ? panel.from : (outer.firstElementChild ?? undefined);
  return { element: outer, from, until: childOf(outer, title) };
}
