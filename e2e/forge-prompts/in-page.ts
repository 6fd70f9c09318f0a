/** Runs in the page: draws a case, lets time pass, and tells what was handed over. The only part that knows the code under test. */
// biome-ignore-start lint/style/noRestrictedImports: this is what is judged; the prompts themselves know nothing of it
import { joinBoxChannel, offerBoxChannel } from '../../src/capture/box-channel.ts';
import { captureValues } from '../../src/capture/capture-values.ts';
import { watchKeys } from '../../src/capture/watch-keys.ts';
import { watchPage } from '../../src/capture/watch-page.ts';
import { looksLikeApiKey } from '../../src/insidemaps/api-key-text.ts';
import { readMasterToken } from '../../src/insidemaps/credential-shapes.ts';
import type { PageSide } from '../../src/overlay/page-side.ts';
// biome-ignore-end lint/style/noRestrictedImports: see above
import type { Part, PromptCase } from './case.ts';
import { VirtualTime } from './virtual-time.ts';

/** Long enough for whatever waits before it takes a value. */
const afterwards = 6_000;

const time = new VirtualTime();
const boxes = joinBoxChannel;
let running: {
  given: PromptCase;
  kept: Map<string, string>;
  end: AbortController;
  tell: ReturnType<typeof boxes>;
};

/** What the person does first happens outside, with a real keyboard: into which field, is told. */
async function begin(given: PromptCase): Promise<void> {
  running?.end.abort();
  const end = new AbortController();
  /** By record: asking again for one is no second. */
  const kept = new Map<string, string>();
  document.body.replaceChildren(...given.page.map(draw));
  const side: Partial<PageSide> = {
    signal: end.signal,
    boxes: [],
    // As the background does: whatever is none to keep is refused.
    ask: (async (name: string, request: { id: string; kind: string; value: string }) => {
      if (name !== 'credential/save') return undefined;
      const { id, kind, value } = request;
      if (kind === 'master-token' ? !readMasterToken(value) : !looksLikeApiKey(value))
        return { error: 'invalid' };
      kept.set(id, value);
      return new Promise(() => undefined);
    }) as PageSide['ask'],
  };
  const capture = captureValues(side.ask as PageSide['ask'], () => true, end.signal);
  const hear: PageSide['boxes'][number] = (message, text) => {
    for (const box of [capture.hear, ...(side.boxes as PageSide['boxes'])]) box(message, text);
  };
  offerBoxChannel(document, hear, end.signal);
  Object.assign(side, { take: capture.take, asked: capture.asked });
  const lookForKeys = watchKeys(side as PageSide, window);
  watchPage(
    document,
    (roots, changed) => {
      const token = capture.look(roots, changed);
      return lookForKeys(roots, changed) || token;
    },
    capture.enter,
    end.signal,
  );
  running = { given, kept, end, tell: boxes(document) };
  await time.pass(300);
  document.body.append(form(given));
}

/** The dialog that leads to the prompt, and a field of the page into which the person pastes. */
function form({ kind }: PromptCase): Element {
  const asks = kind === 'master-token' ? 'Master token name' : 'New API Key';
  return draw({
    tag: 'div',
    attrs: { id: 'asking' },
    parts: [
      { tag: 'textarea', attrs: { id: 'pasted' } },
      { tag: 'p', attrs: { id: 'mirror' } },
      {
        tag: 'div',
        attrs: { role: 'dialog' },
        parts: [
          { tag: 'h2', text: [asks] },
          { tag: 'input', attrs: { id: 'name' } },
          { tag: 'button', text: ['Save'] },
        ],
      },
    ],
  });
}

/** Lets what follows happen; answers the values that were kept. */
async function finish(): Promise<string[]> {
  const { given, kept, tell } = running;
  const asking = document.getElementById('asking') as Element;
  // A page that shows again what was pasted into it.
  const pasted = (document.getElementById('pasted') as HTMLTextAreaElement).value;
  (document.getElementById('mirror') as Element).textContent = pasted;
  await time.pass(60);
  asking.querySelector('[role=dialog]')?.remove();
  await time.pass(40);
  for (const text of given.boxes) tell('shown', text);
  let shown: Element[] = [];
  const { step, parts } = given.beside;
  for (const [at, { after, shows }] of given.steps.entries()) {
    await time.pass(after);
    if (at === Math.min(step, given.steps.length - 1)) document.body.append(...parts.map(draw));
    shown = change(shown, shows);
  }
  await time.pass(afterwards);
  return [...kept.values()];
}

/** Draws the next state of the prompts: what only differs in text or value is changed in place, as frameworks do. */
function change(before: Element[], parts: readonly Part[]): Element[] {
  if (
    before.length === parts.length &&
    parts.length > 0 &&
    parts.every((part, at) => patch(before[at] as Element, part))
  ) {
    return before;
  }
  for (const element of before) element.remove();
  return parts.map((part) => {
    const element = draw(part);
    document.body.append(element);
    fillFrames(element, part);
    return element;
  });
}

function patch(element: Element, part: Part): boolean {
  if (part.inside || element.localName !== part.tag) return false;
  const parts = part.parts ?? [];
  if (element.children.length !== parts.length) return false;
  if (!parts.every((one, at) => patch(element.children[at] as Element, one))) return false;
  if (part.text && element.textContent !== part.text.join('')) element.textContent = part.text.join('');
  if (part.value !== undefined) (element as HTMLInputElement).value = part.value;
  return true;
}

function draw(part: Part): Element {
  const element = document.createElement(part.tag);
  for (const [name, value] of Object.entries(part.attrs ?? {})) element.setAttribute(name, value);
  if (part.value !== undefined) (element as HTMLInputElement).value = part.value;
  if (part.inside === 'frame') return element;
  const inside = part.inside === 'shadow' ? element.attachShadow({ mode: 'open' }) : element;
  inside.append(...(part.text ?? []), ...(part.parts ?? []).map(draw));
  return element;
}

/** A frame has a document only once it is on the page. */
function fillFrames(element: Element, part: Part): void {
  if (part.inside !== 'frame') return;
  (element as HTMLIFrameElement).contentDocument?.body.append(...(part.parts ?? []).map(draw));
}

Object.assign(globalThis, { beginCase: begin, finishCase: finish });
