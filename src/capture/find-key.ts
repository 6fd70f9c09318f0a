/** Which of the page's texts may be an API key that was asked for: one random word, in the prompt that followed. */
import { apiKeysIn, looksLikeApiKey } from '../insidemaps/api-key-text.ts';
import { copyWords, isWordBeside, keyWords } from '../insidemaps/key-words.ts';
import { holdsToken } from '../insidemaps/token-text.ts';
import { lineage } from '../locate/composed.ts';
import { normalise } from '../locate/normalise.ts';
import { dialogOf, textIn } from './dialog-of.ts';
import { isAnswer, labelOf } from './key-label.ts';
import type { Root } from './page-texts.ts';
import { flows, textNodes, withoutUnseen } from './text-flow.ts';

/** A word that may be a key, and where it stands. */
interface Shown {
  readonly element: Element;
  /** The field, or the text it begins in. */
  readonly node: Node;
  /** What the text says before it. */
  readonly before: string;
  readonly value: string;
  /** The more, the more likely it is the key. */
  readonly rank: number;
}

/** What standing in a dialog is worth, more than everything else, and what in code or a field is worth at least. */
const inDialog = 10;
export const codeRank = 3;

const code = 'code, pre, kbd, samp, tt, output';
/** Where other random words of a page stand. */
const elsewhere = 'header, nav, footer, a, tr, [role="row"], li, [role="listitem"], dt, title';

/** Every key-like word on the page. */
export function keysOn(roots: readonly Root[]): Set<string> {
  return new Set(all(roots).map(({ value }) => value));
}

/**
 * The most likely key that is not among `known`; nothing when there is none. On a page that was not seen before it was asked
 * for (`strange`), nothing is known, so there it has to be said what it is. What goes on where another key ended (`begun`) is
 * one, whatever it looks like on its way.
 */
export function findKey(
  roots: readonly Root[],
  known: ReadonlySet<string>,
  strange = false,
  begun?: string,
): Shown | undefined {
  const fresh = all(roots, begun).filter(({ value }) => !known.has(value) && !holdsToken(value));
  const placed = fresh.flatMap((one) => {
    const dialog = dialogOf(one.element);
    if (isAnswer(one, dialog)) return [];
    const isSaid = !strange || isAnnounced(one);
    if (dialog) return isSaid || dialog.localName !== 'form' ? [{ ...one, rank: one.rank + inDialog }] : [];
    if (one.element.closest(elsewhere) || !isSaid) return [];
    const near = nearness(one);
    return one.rank >= codeRank || near > 0 ? [{ ...one, rank: one.rank + near }] : [];
  });
  return placed.sort((one, other) => other.rank - one.rank || other.value.length - one.value.length)[0];
}

/** Whether `value` stands on the page, and nowhere as what may be a key. */
export function isOnlyAnswer(roots: readonly Root[], value: string): boolean {
  const same = all(roots).filter((one) => one.value === value);
  return same.length > 0 && same.every((one) => isAnswer(one, dialogOf(one.element)));
}

/**
 * How near it is said what it is or what to do with it, from 0 to less than 1: only there, or where it stands above the page,
 * a word may be a key that no field and no code holds; among other words very near.
 */
function nearness({ element, value, rank }: Shown): number {
  const at = parts(element, rank > 1 ? 6 : 3).findIndex((part) => {
    const said = textAround(value, part);
    return copyWords.test(said) || keyWords.test(said);
  });
  if (at >= 0) return 0.9 - at / 10;
  const isAbove = (one: Element) => /fixed|absolute/.test(getComputedStyle(one).position);
  return parts(element).some(isAbove) ? 0.1 : 0;
}

function isAnnounced(one: Shown): boolean {
  const label = labelOf(one, undefined);
  const isNamed = keyWords.test(label.text) && (one.rank >= codeRank || !label.isHeading);
  return isNamed || parts(one.element, 3).some((part) => copyWords.test(textAround(one.value, part)));
}

/** What it stands in, short of the page: on that, something is always to be copied. */
function parts(element: Element, limit?: number): Element[] {
  return [...lineage(element, limit)].filter((one) => !/^(?:body|html)$/.test(one.localName));
}

/** Without the value itself, in which any short word may stand. */
function textAround(value: string, part: Element): string {
  return normalise(textIn(part, 400).replaceAll(value, ' '));
}

function all(roots: readonly Root[], begun?: string): Shown[] {
  return roots
    .flatMap((root) => [...inFields(root, begun), ...inTexts(root, begun)])
    .filter(({ element }) => isShown(element));
}

function isShown(element: Element): boolean {
  return element.checkVisibility() && !(element as HTMLElement).isContentEditable;
}

function inFields(root: Root, begun: string | undefined): Shown[] {
  return [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].flatMap(
    (element) => {
      const value = withoutUnseen(element.value).trim();
      const rank = element.readOnly ? codeRank + 1 : codeRank;
      const isKey = looksLikeApiKey(value) || goesOn(value, begun) === value;
      return isKey ? [{ element, node: element, before: '', value, rank }] : [];
    },
  );
}

function inTexts(root: Root, begun: string | undefined): Shown[] {
  const nodes = textNodes(root);
  const found: Shown[] = [];
  for (let start = 0; start < nodes.length; ) {
    let end = start;
    const node = nodes[start] as Text;
    let text = withoutUnseen(node.data);
    while (end + 1 < nodes.length && text.trim() && isOneText(nodes[end] as Text, nodes[end + 1] as Text)) {
      end += 1;
      text += withoutUnseen((nodes[end] as Text).data);
    }
    const element = node.parentElement ?? (root as ShadowRoot).host;
    const alone = !/\s/.test(text.trim());
    for (const value of text.length < 16 ? [] : keysIn(text, begun)) {
      const before = text.slice(0, text.indexOf(value));
      found.push({ element, node, before, value, rank: rankOf(element, alone) });
    }
    start = end + 1;
  }
  return found;
}

function keysIn(text: string, begun: string | undefined): string[] {
  const keys = apiKeysIn(text);
  if (begun !== undefined && keys.some((key) => key.startsWith(begun))) return keys;
  const longer = goesOn(text, begun);
  return longer === undefined ? keys : [...keys, longer];
}

/** The word of `text` that begins with `begun`. */
function goesOn(text: string, begun: string | undefined): string | undefined {
  const at = begun === undefined ? -1 : text.indexOf(begun);
  return at < 0 ? undefined : text.slice(at).split(/\s/, 1)[0];
}

function rankOf(element: Element, alone: boolean): number {
  if (!alone) return 1;
  return element.closest(code) ? codeRank : 2;
}

/** Whether two texts are parts of one: a key has no form by which the word beside it could be told from its end. */
function isOneText(one: Text, other: Text): boolean {
  const [a, b] = [one.parentElement, other.parentElement];
  if (!a || !b) return a === b;
  if ([one, other].some(({ data }) => /:\s*$/.test(data) || isWordBeside(normalise(data)))) return false;
  const alike = a === b || (a.localName === b.localName && a.className === b.className);
  const inCode = a.closest(code);
  return (alike || (inCode !== null && inCode === b.closest(code))) && flows(one, other);
}
