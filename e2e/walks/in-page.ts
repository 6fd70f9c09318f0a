/** Runs in the page: a guide as the extension follows it, without the extension. The walks know nothing else of it. */
import type { PageState } from '../../src/domain/messages.ts';
import { source } from '../../src/domain/watchable.ts';
import { guideById } from '../../src/insidemaps/guides/guides.ts';
import { type GuideSession, startSession } from '../../src/overlay/guide-session.ts';
import type { PageSide } from '../../src/overlay/page-side.ts';
import { type Known, readScreen, type Screen } from './oracle.ts';

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

export interface Walks {
  /** Undefined until the page was looked at with what is known. */
  see(run: Run, known: Known): Seen | undefined;
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

globalThis.walks = {
  see(run, known) {
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
  },
  choose: (index) => session?.choose(index),
};
