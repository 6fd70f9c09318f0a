/** Runs in the page: one landmark sweep beside what others would ask of the same page. */
import { queryAllByRole } from '@testing-library/dom';
import type { Journal } from '../../src/domain/run.ts';
import { deriveStep, landmarksOf } from '../../src/guide/derive-step.ts';
import { guides as allGuides } from '../../src/insidemaps/guides/guides.ts';
import { locate } from '../../src/locate/locate.ts';
import { type Memory, openMemory } from '../../src/locate/memory.ts';
import { card, fillAdminPage } from '../pages/admin-page.ts';

/** Playwright's own script, as it puts it into every page. */
interface PlaywrightEngine {
  parseSelector(selector: string): unknown;
  querySelectorAll(selector: unknown, root: Node): Element[];
}

declare global {
  var playwrightEngine: PlaywrightEngine;
  var locating: Locating;
}

/** What is asked from outside the page. */
export interface Locating {
  fill(nodes: number): number;
  /** Asks for the landmarks of the longest guide so many times over, each time as if they were others. Returns how many. */
  landmarks(guides: number): number;
  /** Asks again and again. @throws Error when nothing is found. */
  run(method: Method, repeats: number): void;
}

/** `change` is what `waykey-changed` does before each look: it is measured to be taken off. */
export type Method =
  | 'waykey'
  | 'waykey-changed'
  | 'waykey-again'
  | 'change'
  | 'playwright'
  | 'testing-library'
  | 'walk';

const landmarkLists = allGuides.map((guide) => ({ guide, landmarks: landmarksOf(guide) }));
const { guide, landmarks: longest } = landmarkLists.reduce((most, one) =>
  one.landmarks.length > most.landmarks.length ? one : most,
);
const nothingDone: Journal = { skipped: [] };
const params = { credentialName: 'Website integration' };
let asked = longest;

/** As a guide has it while it runs. */
const memory = openMemory(new AbortController().signal);

/** Without a memory the page is read as if for the first time. */
function look(known?: Memory): number {
  const sight = locate(asked, params, document, undefined, known);
  // Whether a thing is usable is seen when it is asked: a guide asks for what it needs.
  deriveStep(guide, sight, nothingDone);
  return [...sight.values()].filter(({ status }) => status === 'found').length;
}

let changes = 0;

/** Draws one card anew, and waits until the browser could say what is drawn where: it works that out for itself, too. */
function change(): number {
  const cards = document.querySelectorAll('.card');
  changes += 1;
  const old = cards[(changes * 37) % cards.length];
  old?.insertAdjacentHTML('afterend', card(changes));
  old?.remove();
  document.elementFromPoint(2, 2);
  return cards.length;
}

const methods: Readonly<Record<Method, () => number>> = {
  waykey: () => look(),
  'waykey-again': () => look(memory),
  'waykey-changed': () => {
    change();
    return look(memory);
  },
  change,
  playwright: () => {
    const selector = playwrightEngine.parseSelector('internal:role=button[name="New API Key"i]');
    return playwrightEngine.querySelectorAll(selector, document).length;
  },
  'testing-library': () => queryAllByRole(document.body, 'button', { name: 'New API Key' }).length,
  walk: bareWalk,
};

/** What any search by text has to do at least: read every text and look it up. */
function bareWalk(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let hits = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node as Text).data.trim().replace(/\s+/g, ' ').toLowerCase();
    if (text === 'new api key') hits += 1;
  }
  return hits;
}

globalThis.locating = {
  fill: (nodes) => fillAdminPage(nodes, 'api'),
  landmarks(guides) {
    asked = Array.from({ length: guides }, (_, copy) =>
      longest.map((landmark) => (copy === 0 ? landmark : { ...landmark, id: `${landmark.id}-${copy}` })),
    ).flat();
    return asked.length;
  },
  run(method, repeats) {
    for (let index = 0; index < repeats; index++) {
      if (methods[method]() === 0) throw new Error(`${method} found nothing: its time says nothing.`);
    }
  },
};
