/** Runs in the page: a guide as the extension follows it, without the extension. The walks know nothing else of it. */
import type { PageState } from '../../src/domain/messages.ts';
import { source } from '../../src/domain/watchable.ts';
import { guideById } from '../../src/insidemaps/guides/guides.ts';
import { type GuideSession, startSession } from '../../src/overlay/guide-session.ts';
import type { PageSide } from '../../src/overlay/page-side.ts';
import { isRight, type Known, readScreen, type Screen } from './oracle.ts';

/** What a tab is told of the guide in progress. */
export type Run = NonNullable<PageState['run']>;

/** What is shown, and what there is to be shown. */
export interface Seen {
  readonly step: string;
  /** Where to click: the middle of what is ringed; nothing when nothing is. */
  readonly at: { readonly x: number; readonly y: number } | undefined;
  /** The rows the card offers to choose from, by name, and which of them is chosen. */
  readonly choice: { readonly names: readonly string[]; readonly chosen: number | undefined } | undefined;
  readonly screen: Screen;
}

/** What a look at the page came to. */
export interface Looked {
  /** Undefined until the guide has looked at the page with what is known. */
  readonly seen: Seen | undefined;
  /** It is right, and has been so for a moment. */
  readonly right: boolean;
  /** Which of the values is shown on the page, where one is. */
  readonly shown: number | undefined;
}

export interface Walks {
  /** Looks until the card is right and at rest, a value is shown, or what is known is no longer new. */
  look(run: Run, known: Known, values: readonly string[]): Promise<Looked>;
  /** Presses the button on the card of one of several rows. */
  choose(index: number): void;
}

declare global {
  var walks: Walks;
  /** Asks the background, which is not in the page. */
  var walksAsk: (name: string, message: unknown) => Promise<unknown>;
}

const nobody = new AbortController().signal;
let session: GuideSession | undefined;
let told = '';

function start(run: Run): GuideSession {
  const guide = guideById(run.guide);
  if (!guide) throw new Error('There is no such guide.');
  const element = document.createElement('waykey-overlay');
  const side: PageSide = {
    host: { element, layer: element, settle: () => undefined, addStyles: () => undefined },
    signal: nobody,
    ask: (name, ...[message]) => walksAsk(name, message) as never,
    connected: () => true,
    state: source<PageState>({
      launcher: { hidden: false, corner: 'bottom-right' },
      offer: false,
      waiting: [],
      learned: [],
    }),
    capture: source({ status: 'none' }),
    asked: {},
    take: () => undefined,
    launcherOpen: source(false),
    cardShown: source(true),
    looks: [],
    boxes: [],
    guideLoaded: true,
  };
  return startSession(guide, run, side, nobody);
}

/** What did not move for this long, in milliseconds, has arrived. */
const atRest = 120;
/** A person looks again this soon, in milliseconds. */
const lookEvery = 40;
/** What is known of the site may have changed after this long, in milliseconds. */
const knownFor = 250;

let before = '';
let since = 0;

function see(run: Run, known: Known): Seen | undefined {
  if (document.readyState === 'loading') return undefined;
  const now = JSON.stringify(run);
  session ??= start(run);
  if (told !== '' && told !== now) session.update(run);
  told = now;
  const view = session.view.value;
  if (!view) return undefined;
  const element = session.target.value;
  const box = element?.isConnected ? element.getBoundingClientRect() : undefined;
  return {
    step: view.stepId,
    at: box && { x: box.x + box.width / 2, y: box.y + box.height / 2 },
    choice: view.choice && { names: view.choice.rows.map(({ name }) => name), chosen: view.choice.chosen },
    screen: readScreen(known, box && element),
  };
}

/** Whether it has been seen like this for a moment. */
function rests(seen: Seen): boolean {
  const gist = JSON.stringify([seen.step, seen.at, seen.choice, seen.screen.steps]);
  if (gist !== before) since = performance.now();
  before = gist;
  return performance.now() - since > atRest;
}

function isOnPage(value: string): boolean {
  const fields = [...document.querySelectorAll<HTMLInputElement>('input,textarea')];
  return document.body?.textContent.includes(value) || fields.some((field) => field.value.includes(value));
}

globalThis.walks = {
  async look(run, known, values) {
    const end = performance.now() + knownFor;
    for (;;) {
      const seen = see(run, known);
      const right = seen !== undefined && rests(seen) && isRight(seen);
      const shown = values.findIndex(isOnPage);
      if (right || shown >= 0 || performance.now() > end)
        return { seen, right, shown: shown < 0 ? undefined : shown };
      await new Promise((resolve) => setTimeout(resolve, lookEvery));
    }
  },
  choose: (index) => session?.choose(index),
};
