/** Runs in the page: builds a case, locates, judges. The only part of the forge that knows the code under test. */
// biome-ignore lint/style/noRestrictedImports: this is what is judged; the pages themselves know nothing of it
import * as landmarks from '../../src/insidemaps/landmarks.ts';
// biome-ignore lint/style/noRestrictedImports: this is what is judged; the pages themselves know nothing of it
import { locate } from '../../src/locate/locate.ts';
import { type Answer, buildPage } from './build-page.ts';
import type { ForgeCase } from './case.ts';
import { judged } from './rare.ts';
import type { Verdict } from './verdict.ts';

const asked = Object.values(landmarks);
/** They hold other landmarks: anything around the right place or in it is the right one. */
const containers = new Set([
  ...['sign-in-form', 'master-tokens-section', 'api-keys-section'],
  ...['token-name-dialog', 'token-prompt', 'credential-row'],
]);

/** Builds the page of one case and judges every answer. */
function judgeCase({ body, rtl, name, rare, ambiguous, overlaid }: ForgeCase): Verdict[] {
  const { answers } = buildPage(body, rtl);
  const sight = locate(asked, { credentialName: name }, document);
  return judged.map((id) => {
    const sighting = sight.get(id);
    if (!sighting) throw new Error(`Nobody looked for ${id}.`);
    const all = answers.get(id) ?? [];
    const found =
      sighting.status === 'several' ? sighting.candidates : sighting.element ? [sighting.element] : [];
    const hits = found.map((element) => all.find((answer) => agree(id, element, answer)));
    const usable = sighting.usable || (overlaid && !all.every(({ idle }) => idle));
    const useful = all.some(({ idle }) => !idle);
    const unclear = all.length === 0 && ambiguous.includes(id);
    return {
      id,
      rare: rare.includes(id),
      truth: useful ? 'due' : all.length > 0 ? 'idle' : unclear ? 'ambiguous' : 'absent',
      told: `${found.map(tellOf).join(' | ')} ${sighting.confidence.toFixed(2)}: ${sighting.evidence.join(', ')}`,
      // Where nobody could tell which, leaving the choice to the person is no answer, and points at nothing.
      result:
        unclear && sighting.status === 'several' ? 'several' : resultOf(sighting.status, hits, all, usable),
    };
  });
}

function resultOf(
  status: 'found' | 'several' | 'unsure' | 'missing',
  hits: readonly (Answer | undefined)[],
  all: readonly Answer[],
  usable: boolean,
): Verdict['result'] {
  if (status !== 'found' && status !== 'several') return status;
  if (hits.includes(undefined)) return 'wrong';
  const ringsIdle = usable && hits.every((hit) => hit?.idle);
  if (ringsIdle) return 'wrong';
  if (status === 'several' && new Set(hits).size !== all.length) return 'several';
  return usable ? 'right' : 'unusable';
}

function agree(id: string, element: Element, { element: due }: Answer): boolean {
  if (holds(due, element)) return true;
  return containers.has(id) ? holds(element, due) : isOnlyAround(element, due);
}

function tellOf(element: Element): string {
  return `${element.localName} “${(element.textContent ?? '').trim().slice(0, 40)}” in ${element.parentElement?.localName}`;
}

/** Across shadow roots and frames. */
function holds(outer: Element, inner: Element): boolean {
  for (let node: Node | null = inner; node; node = above(node)) if (node === outer) return true;
  return false;
}

function above(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  return node instanceof ShadowRoot ? node.host : ((node as Document).defaultView?.frameElement ?? null);
}

/** A wrapper that holds nothing but the answer is as good as the answer. */
function isOnlyAround(element: Element, due: Element): boolean {
  return element.contains(due) && element.textContent?.trim() === due.textContent?.trim();
}

Object.assign(globalThis, { judgeCases: (cases: readonly ForgeCase[]) => cases.map(judgeCase) });
