/** Takes a guide from wherever it is to its end, doing what the card says and nothing else. */
import { inWords, type Person } from './person.ts';
import { until } from './poll.ts';
import { type CardView, type Field, middle, type OverlayView } from './tab.ts';

export interface FollowOptions {
  /** What to type into a ringed field. */
  readonly typed: (field: Field, card: CardView) => string;
  /** Called for each step as it is first shown, before anything is done. */
  readonly onStep?: (card: CardView) => Promise<void> | void;
  /** Stops when this step is shown, before anything is done; the end is `done`. */
  readonly stopAt?: string;
  /** Longest time without any change of the card after an action. */
  readonly patience?: number;
}

/** What a person compares to notice that the card moved on. */
function gist(view: OverlayView): string {
  return JSON.stringify([view.card?.step, view.card?.text, view.spotlight]);
}

/**
 * Follows the card until it shows `stopAt`.
 * @returns the number of actions (clicks, and fields filled in) it took.
 * @throws TooLateError when the card asks for nothing that can be done, or nothing comes of doing it.
 */
export async function followCard(person: Person, options: FollowOptions): Promise<number> {
  const { typed, onStep, stopAt = 'done', patience = 15 } = options;
  let actions = 0;
  let shown = '';
  for (;;) {
    const { card, spotlight } = await restingView(person, stopAt, patience);
    if (card.step !== shown) await onStep?.(card);
    shown = card.step;
    if (card.step === stopAt) return actions;
    if (!spotlight) continue;
    const before = gist(await person.tab.look());
    const point = middle(spotlight);
    const field = await person.tab.fieldAt(point);
    await person.tab.click(point);
    if (field && !field.readOnly) await person.tab.type(typed(field, card));
    actions += 1;
    await person.sees(
      `the card moving on from ${card.step} after ${field ? `filling in ${field.name}` : 'clicking'}`,
      (view) => gist(view) !== before,
      patience,
    );
  }
}

/** The card with a spotlight that rests, or with the step where to stop; what passes by in between is not acted upon. */
async function restingView(person: Person, stopAt: string, patience: number) {
  let before = '';
  let last: OverlayView | undefined;
  return until(
    'a card that says what to use',
    async () => {
      last = await person.tab.look();
      const now = gist(last);
      const rests = now === before;
      before = now;
      const { card, spotlight } = last;
      return rests && card && (spotlight || card.step === stopAt) && { card, spotlight };
    },
    { seconds: patience, inWords: () => (last ? inWords(last) : 'nothing') },
  );
}
