/** What comes of what the person uses: of the ringed thing, and of things they had shown Waykey. */
import type { Learned } from '../domain/description.ts';
import type { Journal } from '../domain/run.ts';
import type { Derived } from '../guide/derive-step.ts';
import type { Guide } from '../guide/guide.ts';
import { restsUnrefused } from '../guide/lasting.ts';
import { outcomeOf } from '../guide/outcome.ts';
import { controlOf } from '../locate/control.ts';
import { fieldSelector, textOfField } from '../locate/field-input.ts';
import type { Landmark, Sight } from '../locate/landmark.ts';
import { openEyes } from '../locate/visible.ts';
import type { Ask } from './page-side.ts';
import { type Use, watchUse } from './watch-use.ts';

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
    readonly ringed: () =>
      | { element: Element; aim: string; shown: string | undefined; tells: Landmark | undefined }
      | undefined;
    readonly sight: () => Sight;
    /** The person told what is to stand in a field, or took that back with null. */
    readonly tell: (landmark: Landmark, what: string | null) => void;
    /** What is filled in there already stands in the list that would prove it: then the list proves nothing. */
    readonly listed: (landmark: Landmark, what: string) => boolean;
    /** What the person does now is not meant for the page. */
    readonly busy: () => boolean;
  },
  until: AbortSignal,
): Uses {
  const startedAt = performance.now();
  const judged = new Map<string, number>();
  let used: { aim: string; at: number } | undefined;
  let turnedAway = false;
  let heardAt = Number.NEGATIVE_INFINITY;

  watchUse(
    page.host,
    (within, by) => {
      if (page.busy()) return;
      const ringed = page.ringed();
      const heard =
        ringed?.tells && hear(ringed.tells, ringed.element, within, by) ? ringed.tells : undefined;
      takeBack(within, by, heard);
      if (by === 'escape') return;
      if (!ringed || !within.includes(ringed.element)) {
        turnedAway ||= by !== 'typing' && isControl(within[0]);
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

  /** Using the ringed thing, or Enter in the field it is about, says what the field holds. */
  function hear(tells: Landmark, ringed: Element, within: readonly EventTarget[], by: Use): boolean {
    const field = page.sight().get(tells.id)?.element;
    const sent = by === 'enter' && field?.localName === 'input' && within.includes(field);
    if (by === 'typing' || by === 'escape' || (!within.includes(ringed) && !sent)) return false;
    const text = field && tells.role === 'field' ? told(textOfField(field)) : '';
    // Pressed once more while the list is already being drawn anew, it is still what was told before.
    const again = page.sight().get(tells.id)?.told === text;
    heardAt = performance.now();
    page.tell(tells, again || !page.listed(tells, text) ? text : '');
    return true;
  }

  /**
   * What is filled in or chosen anew is not what was told; nor is what a dialog still asks for when the person does
   * something else: it was refused. While the site answers, or once it has emptied the field, nothing is known of that,
   * and who turns away at once has read no refusal.
   */
  function takeBack(within: readonly EventTarget[], by: Use, heard: Landmark | undefined): void {
    const mayBeRefused = performance.now() - heardAt > restsUnrefused;
    for (const { landmark, element, told: before } of page.sight().values()) {
      if (typeof before !== 'string' || landmark.role !== 'field' || !element || landmark === heard) continue;
      const anew = (by === 'typing' || landmark.input === 'choice') && within.includes(element);
      const refused = landmark.within?.role === 'dialog' && told(textOfField(element)) === before;
      if (anew || (mayBeRefused && refused && maySend(landmark))) page.tell(landmark, null);
    }
  }

  /** What sends the field is there to be used; a site takes it away, or disables it, while it answers. */
  function maySend(field: Landmark): boolean {
    const targets = guide.steps.flatMap((step) => step.targets);
    return targets.some(({ landmark, tells }) => tells === field && page.sight().get(landmark.id)?.element);
  }

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

/** Of several e-mail addresses the last; it stands for all of them, for a site takes all or none. */
function told(text: string): string {
  return text.match(/[^\s,;<>]+@[^\s,;<>]+/g)?.at(-1) ?? text;
}

function isControl(target: EventTarget | undefined): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(fieldSelector) !== null || controlOf(target, openEyes(true)) !== undefined;
}
