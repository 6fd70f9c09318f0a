/** Which of the page's texts may be an API key that was asked for: one random word, in the prompt that followed. */
import { apiKeysIn, looksLikeApiKey } from '../insidemaps/api-key-text.ts';
import { tokensIn } from '../insidemaps/token-text.ts';
import { lineage } from '../locate/composed.ts';
import { dialogOf, textIn } from './dialog-of.ts';
import type { Root } from './page-texts.ts';
import { flows, textNodes, withoutUnseen } from './text-flow.ts';

/** A word that may be a key, and where it stands. */
interface Shown {
  readonly element: Element;
  readonly value: string;
  /** The more, the more likely it is the key. */
  readonly rank: number;
}

const code = 'code, pre, kbd, samp, tt, output';
/** Where other random words of a page stand. */
const elsewhere = 'header, nav, footer, a, tr, [role="row"], li, [role="listitem"], dt, title';

/** "Copy", "once", "key" in the languages of words.ts. */
const copying = /cop[yi]|kop[ie]|key|schlussel|clave|cl[eé]\b|chave|chiave|sleutel|kljuc|once|einmal/i;

/** Every key-like word on the page. */
export function keysOn(roots: readonly Root[]): Set<string> {
  return new Set(all(roots).map(({ value }) => value));
}

/** The most likely key that is not among `known`; nothing when there is none. */
export function findKey(roots: readonly Root[], known: ReadonlySet<string>): Shown | undefined {
  const fresh = all(roots).filter(({ value }) => !known.has(value) && tokensIn(value).length === 0);
  const placed = fresh.flatMap((one) => {
    const dialog = dialogOf(one.element);
    if (dialog) return [{ ...one, rank: one.rank + 10 }];
    if (one.element.closest(elsewhere)) return [];
    return one.rank > 1 || isPrompting(one.element) ? [one] : [];
  });
  return placed.sort((one, other) => other.rank - one.rank || other.value.length - one.value.length)[0];
}

/** Among words only where they say what to do with it, or where it stands above the page. */
function isPrompting(element: Element): boolean {
  const around = [...lineage(element)];
  return (
    around.slice(0, 3).some((one) => copying.test(textIn(one, 400))) ||
    around.some((one) => one.localName !== 'body' && /fixed|absolute/.test(getComputedStyle(one).position))
  );
}

function all(roots: readonly Root[]): Shown[] {
  return roots
    .flatMap((root) => [...inFields(root), ...inTexts(root)])
    .filter(({ element }) => isShown(element));
}

function isShown(element: Element): boolean {
  return element.checkVisibility() && !(element as HTMLElement).isContentEditable;
}

function inFields(root: Root): Shown[] {
  return [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].flatMap(
    (element) => {
      const value = withoutUnseen(element.value).trim();
      return looksLikeApiKey(value) ? [{ element, value, rank: element.readOnly ? 4 : 3 }] : [];
    },
  );
}

function inTexts(root: Root): Shown[] {
  const nodes = textNodes(root);
  const found: Shown[] = [];
  for (let start = 0; start < nodes.length; ) {
    let end = start;
    let text = withoutUnseen((nodes[start] as Text).data);
    while (end + 1 < nodes.length && text.trim() && isOneText(nodes[end] as Text, nodes[end + 1] as Text)) {
      end += 1;
      text += withoutUnseen((nodes[end] as Text).data);
    }
    const element = (nodes[start] as Text).parentElement ?? (root as ShadowRoot).host;
    for (const value of text.length < 16 ? [] : apiKeysIn(text)) {
      found.push({ element, value, rank: rankOf(element, text.trim() === value) });
    }
    start = end + 1;
  }
  return found;
}

function rankOf(element: Element, alone: boolean): number {
  if (!alone) return 1;
  return element.closest(code) ? 3 : 2;
}

/** Whether two texts are parts of one: a key has no form by which the word beside it could be told from its end. */
function isOneText(one: Text, other: Text): boolean {
  const [a, b] = [one.parentElement, other.parentElement];
  if (!a || !b) return a === b;
  const alike = a === b || (a.localName === b.localName && a.className === b.className);
  const inCode = a.closest(code);
  return (alike || (inCode !== null && inCode === b.closest(code))) && flows(one, other);
}
