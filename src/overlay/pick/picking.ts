/** The person shows Waykey where something is: pointing it out, being asked whether it is that, and what becomes of it. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Description, longestName } from '../../domain/description.ts';
import { nameOf } from '../../locate/accessible-name.ts';
import type { Landmark } from '../../locate/landmark.ts';
import type { Box } from '../geometry.ts';
import { reach } from '../reach.ts';
import { trackBox } from '../track-box.ts';
import { catchPresses } from './catch-presses.ts';
import { pickable } from './pickable.ts';

/** How far showing has come. */
export type PickStage =
  | { readonly at: 'off' }
  /** The person moves over the page. */
  | { readonly at: 'picking' }
  /** Something was picked: is it this one? */
  | { readonly at: 'asking'; readonly by: 'pointer' | 'keyboard' }
  /** It cannot be told from other things on the page, so it was not kept. */
  | { readonly at: 'unclear' };

/** What is outlined, and what it is called; empty when it has no name. */
export interface Pointed {
  readonly element: Element;
  readonly name: string;
}

export interface Picking {
  readonly stage: ReadonlySignal<PickStage>;
  readonly pointed: ReadonlySignal<Pointed | undefined>;
  /** The visible part of what is outlined … */
  readonly box: ReadonlySignal<Box | undefined>;
  /** … once it is picked; until then nothing may run after the pointer. */
  readonly picked: ReadonlySignal<Box | undefined>;
  start(): void;
  /** Is it this one? */
  answer(yes: boolean): void;
  stop(): void;
}

/** What the picked thing is to the guide. */
export interface Meaning {
  /** Which landmark it can be. */
  landmarkFor(element: Element): Landmark | undefined;
  /** By what it is found again. */
  describe(element: Element, landmark: Landmark): Description | undefined;
  /** Keeps that. */
  learn(landmark: Landmark, description: Description): void;
}

/** Makes the showing of one guide; it stops when `until` aborts. */
export function createPicking(doc: Document, host: Element, meaning: Meaning, until: AbortSignal): Picking {
  const stage = signal<PickStage>({ at: 'off' });
  const pointed = signal<Pointed | undefined>(undefined);
  const box = signal<Box | undefined>(undefined);
  let catching: AbortController | undefined;
  let tracking: AbortController | undefined;

  function point(element: Element | undefined): void {
    if (element === pointed.value?.element) return;
    tracking?.abort();
    box.value = undefined;
    pointed.value = element && { element, name: nameOf(element, longestName) };
    if (!element) return;
    tracking = new AbortController();
    const report = (seen: Box | undefined) => {
      box.value = seen;
    };
    const gone = () => (stage.value.at === 'asking' ? go({ at: 'off' }) : point(undefined));
    trackBox(element, report, gone, AbortSignal.any([tracking.signal, until]));
  }

  function go(next: PickStage): void {
    batch(() => {
      stage.value = next;
      if (next.at !== 'asking') point(undefined);
    });
  }

  function keep(element: Element): void {
    const landmark = meaning.landmarkFor(element);
    const description = landmark && meaning.describe(element, landmark);
    if (landmark && description) meaning.learn(landmark, description);
    go(description ? { at: 'off' } : { at: 'unclear' });
  }

  const picking: Picking = {
    stage,
    pointed,
    box,
    picked: computed(() => (stage.value.at === 'asking' ? box.value : undefined)),
    start() {
      catching?.abort();
      catching = new AbortController();
      go({ at: 'picking' });
      catchPresses(
        doc,
        host,
        {
          over: (element) => point(pickable(element)),
          picked: (element, by) => {
            batch(() => {
              point(pickable(element));
              go({ at: 'asking', by });
            });
          },
          left: () => go({ at: 'off' }),
        },
        AbortSignal.any([catching.signal, until]),
      );
    },
    answer(yes) {
      const { element } = pointed.value ?? {};
      const byKeyboard = stage.value.at === 'asking' && stage.value.by === 'keyboard';
      // A press after an answer is no echo of the one that picked; a key that answers still has to come up.
      if (!byKeyboard) catching?.abort();
      if (!yes || !element) {
        picking.start();
        return;
      }
      keep(element);
      // The answer took the focus from it, and the button that has it goes.
      if (byKeyboard) reach(element);
    },
    stop() {
      catching?.abort();
      go({ at: 'off' });
    },
  };
  until.addEventListener('abort', picking.stop);
  return picking;
}
