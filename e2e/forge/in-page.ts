/** Runs in the page: builds a case, locates, judges. The only part of the forge that knows the code under test. */
// biome-ignore lint/style/noRestrictedImports: this is what is judged; the pages themselves know nothing of it
import * as landmarks from '../../src/insidemaps/landmarks.ts';
// biome-ignore lint/style/noRestrictedImports: this is what is judged; the pages themselves know nothing of it
import { locate } from '../../src/locate/locate.ts';
import type { ForgeCase } from './case.ts';
import type { ForgeNode } from './node.ts';
import { judged, type Verdict } from './verdict.ts';

const asked = Object.values(landmarks);

/** Builds the page of one case and judges every answer; the marks live in a map, not in the page. */
function judgeCase({ body, rtl, name, rare }: ForgeCase): Verdict[] {
  const answers = new Map<string, Element>();
  document.documentElement.dir = rtl ? 'rtl' : 'ltr';
  document.body.replaceChildren(build(body, answers));
  const sight = locate(asked, { credentialName: name }, document);
  return judged.map((id) => {
    const { status, element } = sight.get(id) ?? { status: 'missing', element: undefined };
    const due = answers.get(id);
    const found = status === 'found' && element !== undefined;
    const right = found && due !== undefined && (due.contains(element) || isOnlyAround(element, due));
    return {
      id,
      due: due !== undefined,
      rare: rare.includes(id),
      result: right ? 'right' : found ? 'wrong' : status,
    };
  });
}

/** A wrapper that holds nothing but the answer is as good as the answer. */
function isOnlyAround(element: Element, due: Element): boolean {
  return element.contains(due) && element.textContent?.trim() === due.textContent?.trim();
}

function build(node: ForgeNode, answers: Map<string, Element>): Element {
  const svg = ['svg', 'use', 'circle'].includes(node.tag);
  const element = svg
    ? document.createElementNS('http://www.w3.org/2000/svg', node.tag)
    : document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attrs ?? {})) element.setAttribute(name, value);
  if (node.is !== undefined) answers.set(node.is, element);
  const inside = node.shadow ? element.attachShadow({ mode: 'open' }) : element;
  if (node.text !== undefined) inside.append(node.text);
  inside.append(...(node.kids ?? []).map((kid) => build(kid, answers)));
  return element;
}

Object.assign(globalThis, { judgeCase });
