/** Class names and ids nobody has seen before, with the style sheets following. */
import type { Random } from '../random.ts';
import { everyElement, type Undo } from './tree.ts';

const references = [
  'for',
  'aria-controls',
  'aria-owns',
  'aria-labelledby',
  'aria-describedby',
  'popovertarget',
];
const inSelector = /([.#])((?:[\w-]|\\.|[^\p{ASCII}])+)/gu;

/** Gives every class and id of the document another name. What is in shadow roots belongs to its library. */
export function rename(random: Random): Undo {
  const undo: Undo[] = [];
  const salt = Math.floor(random.next() * 36 ** 4).toString(36);
  const kept = keptNames();
  const renamed = (name: string) => (kept.has(name) ? name : `x${hash(name + salt)}`);
  for (const rule of styleRules()) {
    const before = rule.selectorText;
    const after = before.replace(inSelector, (_, mark, name) => mark + renamed(name.replaceAll('\\', '')));
    if (after === before) continue;
    rule.selectorText = after;
    undo.push(() => {
      rule.selectorText = before;
    });
  }
  const set = (element: Element, name: string, change: (value: string) => string) => {
    const before = element.getAttribute(name);
    if (!before) return;
    element.setAttribute(name, before.split(/\s+/).map(change).join(' '));
    undo.push(() => element.setAttribute(name, before));
  };
  for (const element of document.querySelectorAll('*')) {
    // Drawings refer to one another by their ids.
    const names = element.closest('svg') ? ['class'] : ['class', 'id', ...references];
    for (const name of names) set(element, name, renamed);
  }
  return () => {
    for (const back of undo.reverse()) back();
  };
}

/** Names that a style sheet asks for by a part of them, and those that shadow roots refer to. */
function keptNames(): ReadonlySet<string> {
  const parts = styleRules().flatMap(({ selectorText }) =>
    [...selectorText.matchAll(/\[(?:class|id)[*^$~|]?=["']?([^"'\]]+)/g)].map(([, part]) =>
      (part ?? '').trim(),
    ),
  );
  const names = new Set<string>();
  for (const element of everyElement()) {
    for (const name of [...element.classList, element.id]) {
      if (parts.some((part) => part !== '' && name.includes(part))) names.add(name);
    }
  }
  return names;
}

function styleRules(): CSSStyleRule[] {
  const found: CSSStyleRule[] = [];
  const walk = (rules: CSSRuleList) => {
    for (const rule of rules) {
      if (rule instanceof CSSStyleRule) found.push(rule);
      if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList);
    }
  };
  for (const sheet of document.styleSheets) walk(sheet.cssRules);
  return found;
}

function hash(text: string): string {
  let sum = 2166136261;
  for (const letter of text) sum = Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16777619);
  return (sum >>> 0).toString(36);
}
