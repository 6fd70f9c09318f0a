/** Takes a guide from wherever it is to its end, doing what the card says and nothing else. */
import { atRest, inWords, type Matcher, matches, type Person } from './person.ts';
import { until } from './poll.ts';
import { type Box, type CardView, type Field, middle, type OverlayView, type Words } from './tab.ts';

export interface FollowOptions {
  /** What to type into a ringed field. */
  readonly typed: (field: Field, card: CardView) => string;
  /** What the person picks out of the page where the card leaves the choice to them, by step. */
  readonly chosen?: Readonly<Record<string, Words>>;
  /** Which of those that the card lists is meant, by step. */
  readonly listed?: Readonly<Record<string, Matcher>>;
  /** What the person does with what is ringed where a click or typing is not all of it, by step. */
  readonly does?: Readonly<Record<string, (use: Box) => Promise<void>>>;
  /** Called for each step as it is first shown, before anything is done. */
  readonly onStep?: (card: CardView) => Promise<void> | void;
  /** Stops when this step is shown, before anything is done; the end is `done`. */
  readonly stopAt?: string;
  /** Stops when the card is like this, before anything is done. */
  readonly stopWhen?: (card: CardView) => boolean;
  /** Longest time without any change of the card after an action. */
  readonly patience?: number;
}

/** A card that rings nothing for this long means it, in milliseconds; until then the page may be loading. */
const wordsAreMeant = 1000;

/** What a person compares to notice that the card moved on. */
function gist(view: OverlayView): string {
  return JSON.stringify([view.card?.step, view.card?.text, view.spotlight]);
}

/**
 * Follows the card until it shows `stopAt`, or is as `stopWhen` wants it.
 * @returns the number of actions (clicks, and fields filled in) it took.
 * @throws TooLateError when the card asks for nothing that can be done, or nothing comes of doing it.
 */
export async function followCard(person: Person, options: FollowOptions): Promise<number> {
  const { onStep, patience = 15 } = options;
  let actions = 0;
  let shown = '';
  for (;;) {
    const { card, use, ringed, before } = await next(person, options);
    if (card.step !== shown) await onStep?.(card);
    shown = card.step;
    if (!use) return actions;
    const what = await act(person, { card, use, ringed }, options);
    actions += 1;
    await person.sees(
      `the card moving on from ${card.step} after ${what}`,
      (view) => gist(view) !== before,
      patience,
    );
  }
}

async function act(
  person: Person,
  { card, use, ringed }: Omit<Next, 'before'> & { use: Box },
  options: FollowOptions,
): Promise<string> {
  const { typed, does } = options;
  const own = does?.[card.step];
  if (own && ringed) {
    await own(use);
    return 'doing it';
  }
  const point = middle(use);
  const field = await person.tab.fieldAt(point);
  await person.tab.click(point);
  // What is filled in already is not typed again while the card makes up its mind.
  if (!field || field.readOnly || field.filled) return 'clicking';
  await person.tab.type(typed(field, card));
  return `filling in ${field.name}`;
}

/** What the card asks for. */
interface Next {
  readonly card: CardView;
  readonly use?: Box | undefined;
  readonly ringed?: boolean | undefined;
  /** The gist of it: what has changed by the time it is used has moved on. */
  readonly before: string;
}

/** The card at rest, with what to use: what is ringed, or what the person chooses where nothing is; nothing at the end. */
async function next(person: Person, options: FollowOptions): Promise<Next> {
  const { stopAt = 'done', stopWhen, patience = 15, chosen = {}, listed = {} } = options;
  let before = '';
  let since = performance.now();
  let last: OverlayView | undefined;
  return until(
    'a card that says what to use',
    async () => {
      last = await person.tab.look();
      const now = gist(last);
      if (now !== before) since = performance.now();
      before = now;
      const rests = performance.now() - since > atRest;
      const { card, spotlight } = last;
      if (!rests || !card) return undefined;
      if (stopWhen ? stopWhen(card) : card.step === stopAt) return { card, before };
      if (spotlight) return { card, use: spotlight, ringed: true, before };
      const wanted = listed[card.step];
      const button = wanted && last.buttons.find(({ name }) => matches(name, wanted));
      if (button) return { card, use: button.box, before };
      const choice = chosen[card.step];
      const use = choice && performance.now() - since > wordsAreMeant && (await person.tab.find(choice));
      return use && { card, use, before };
    },
    { seconds: patience, inWords: () => (last ? inWords(last) : 'nothing') },
  );
}
