/** What comes of what the person uses: of the ringed thing, and of things they had shown Waykey. */
import type { Learned } from '../domain/description.ts';
import type { Journal } from '../domain/run.ts';
import type { Derived } from '../guide/derive-step.ts';
import type { Guide } from '../guide/guide.ts';
import { outcomeOf } from '../guide/outcome.ts';
import { controlOf } from '../locate/control.ts';
import { fieldSelector } from '../locate/field-input.ts';
import type { Sight } from '../locate/landmark.ts';
import { openEyes } from '../locate/visible.ts';
import type { Ask } from './page-side.ts';
import { watchUse } from './watch-use.ts';

/** A page may take this long to answer, in milliseconds, before the card says that nothing came of it. */
const patienceBeforeVain = 4_000;

export interface Uses {
  /** Takes what was seen in a look; answers whether the ringed thing was used in vain. */
  look(now: {
    readonly time: number;
    readonly aim: string;
    readonly derived: Derived;
    readonly sight: Sight;
    readonly journal: Journal;
    readonly learned: readonly Learned[];
  }): boolean;
}

/** Follows what the person uses on the page until `until` aborts. */
export function followUses(
  guide: Guide,
  page: {
    readonly host: Element;
    readonly ask: Ask;
    /** What is ringed: the element, what it stands for, and the landmark's id where it was found as the person had shown it. */
    readonly ringed: () => { element: Element; aim: string; shown: string | undefined } | undefined;
    /** What the person does now is not meant for the page. */
    readonly busy: () => boolean;
  },
  until: AbortSignal,
): Uses {
  const startedAt = performance.now();
  const judged = new Map<string, number>();
  let used: { aim: string; at: number } | undefined;
  let turnedAway = false;

  watchUse(
    page.host,
    (within, by) => {
      if (page.busy()) return;
      const ringed = page.ringed();
      if (!ringed || !within.includes(ringed.element)) {
        turnedAway ||= by === 'press' && isControl(within[0]);
        return;
      }
      // A field is used by typing into it, anything else by pressing it.
      if (ringed.element.matches(fieldSelector) !== (by === 'typing')) return;
      turnedAway = false;
      used = { aim: ringed.aim, at: performance.now() };
      if (ringed.shown !== undefined)
        page.ask('learned/used', { landmark: ringed.shown }).catch(() => undefined);
    },
    until,
  );

  function judge(landmark: string, usedAt: number, right: boolean): void {
    judged.set(landmark, usedAt);
    turnedAway = false;
    page.ask('learned/judge', { landmark, right }).catch(() => judged.delete(landmark));
  }

  return {
    look({ time, aim, derived, sight, journal, learned }) {
      for (const { landmark, usedAt } of learned) {
        if (usedAt === undefined || judged.get(landmark) === usedAt) continue;
        // Another page may have been loading for most of that time.
        const waited = Math.min(Date.now() - usedAt, time - startedAt);
        const outcome = outcomeOf(landmark, guide, { derived, sight, journal, waited, turnedAway });
        if (outcome !== undefined) judge(landmark, usedAt, outcome);
      }
      return used?.aim === aim && time - used.at >= patienceBeforeVain;
    },
  };
}

function isControl(target: EventTarget | undefined): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(fieldSelector) !== null || controlOf(target, openEyes(true)) !== undefined;
}
