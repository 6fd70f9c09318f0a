/** Runs in the page: the guide as the extension runs it, without the extension. The walks know nothing else of it. */
import { type Derived, deriveStep, landmarksOf } from '../../src/guide/derive-step.ts';
import { type Settled, settle } from '../../src/guide/settle.ts';
import { guideById } from '../../src/insidemaps/guides/guides.ts';
import type { Sight } from '../../src/locate/landmark.ts';
import { locate } from '../../src/locate/locate.ts';
import { followPage } from '../../src/overlay/follow-page.ts';
import { type Known, readScreen, type Screen } from './oracle.ts';

/** What is shown, and what there is to be shown. */
export interface Seen {
  readonly step: string;
  readonly landmark: string | undefined;
  /** Where to click: the middle of what is ringed; nothing when nothing is. */
  readonly at: { readonly x: number; readonly y: number } | undefined;
  readonly field: boolean;
  readonly screen: Screen;
  /** The card waits for something to settle. */
  readonly waiting: boolean;
}

export interface Walks {
  /** Undefined until the page was looked at with what is known. */
  see(known: Known): Seen | undefined;
}

declare global {
  var walks: Walks;
}

const guide = guideById('generate-master-token');
if (!guide) throw new Error('There is no such guide.');
const landmarks = landmarksOf(guide);
let known: Known | undefined;
let settled: Settled | undefined;
let sight: Sight = new Map();
let lookSoon: () => void = () => undefined;

function start(): void {
  lookSoon = followPage(
    document,
    (moment) => {
      if (!known || !guide) return undefined;
      const { name, saved, activated } = known;
      const journal = { skipped: [], saved: saved ? ('0'.repeat(32) as never) : undefined, activated };
      sight = locate(landmarks, name === undefined ? {} : { credentialName: name }, document);
      settled = settle(settled, deriveStep(guide, sight, journal), moment);
      return settled.again;
    },
    new AbortController().signal,
  );
}

/** Only what was found in the last look is ringed. */
function ringed({ target }: Derived): Element | undefined {
  const sighting = target && sight.get(target.landmark.id);
  return sighting?.status === 'found' && sighting.usable ? sighting.element : undefined;
}

globalThis.walks = {
  see(now) {
    if (JSON.stringify(now) !== JSON.stringify(known)) {
      known = now;
      settled = undefined;
      lookSoon();
    }
    if (!settled) return undefined;
    const { derived } = settled;
    const element = ringed(derived);
    const box = element?.isConnected ? element.getBoundingClientRect() : undefined;
    return {
      step: derived.done ? 'done' : derived.step.id,
      landmark: derived.target?.landmark.id,
      at: box && { x: box.x + box.width / 2, y: box.y + box.height / 2 },
      field: element instanceof HTMLInputElement && !element.readOnly && element.type !== 'submit',
      screen: readScreen(now, element),
      waiting: settled.again !== undefined || document.readyState === 'loading',
    };
  },
};

if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();
