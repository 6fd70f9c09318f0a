/** Runs in the page: one landmark sweep beside what others would ask of the same page. */
import { queryAllByRole } from '@testing-library/dom';
import type { Journal } from '../../src/domain/run.ts';
import { deriveStep, landmarksOf } from '../../src/guide/derive-step.ts';
import { guides as allGuides } from '../../src/insidemaps/guides/guides.ts';
import { locate } from '../../src/locate/locate.ts';
import { fillAdminPage } from '../pages/admin-page.ts';

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

export type Method = 'waykey' | 'playwright' | 'testing-library' | 'walk';

const landmarkLists = allGuides.map((guide) => ({ guide, landmarks: landmarksOf(guide) }));
const { guide, landmarks: longest } = landmarkLists.reduce((most, one) =>
  one.landmarks.length > most.landmarks.length ? one : most,
);
const nothingDone: Journal = { skipped: [] };
const params = { credentialName: 'Website integration' };
let asked = longest;

const methods: Readonly<Record<Method, () => number>> = {
  waykey: () => {
    const sight = locate(asked, params, document);
    // Whether a thing is usable is seen when it is asked: a guide asks for what it needs.
    deriveStep(guide, sight, nothingDone);
    return [...sight.values()].filter(({ status }) => status === 'found').length;
  },
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
