/**
 * Runs in the page: what a person who knows the site would do next. It reads the replica's words as they stand in its own
 * front ends and knows nothing of how the guide finds things.
 */
import { inDialog, onScreen } from './ladders.ts';
import { controls, controlsSaying, isShown, receivesClicks, saying, shown } from './reading.ts';

/** What happened so far, as the model of the site has it, and what the person has said. */
export interface Known {
  readonly guide: string;
  readonly saved: boolean;
  readonly activated: boolean;
  /** What the guide is for is there. */
  readonly reached: boolean;
  /** The token of this walk, once there is one. */
  readonly name: string | undefined;
  /** Who signs in. */
  readonly person: string;
  /** The row that is meant, and the organization whose list it is in. */
  readonly meant: { readonly name: string; readonly organization: string | undefined } | undefined;
  /** Who has which role. */
  readonly roles: Readonly<Record<string, string>>;
}

/** The right next thing on a screen. */
export interface Screen {
  /** The furthest step that can be done here; two where both lead on. */
  readonly steps: readonly string[];
  /** Nothing on the screen leads on: a ring would be wrong. */
  readonly nothing: boolean;
  /** What is ringed is what a person would use for the step; true where nothing has to be. */
  readonly right: boolean;
  /** The step of what is there and lies under a menu: it is right to say so in words. */
  readonly covered?: string | undefined;
  /** A dialog stands in front of the page. */
  readonly dialog: boolean;
  /** Nothing is left to be done. */
  readonly over: boolean;
}

/** One rung: a step and what is used for it. */
export type Rung = readonly [step: string, things: readonly Element[]];

/** Also while the person looks at it. */
const password = 'input[type=password],input[autocomplete=current-password]';
const dialogs = '[role=dialog],dialog[open],.modal-dialog';

/** Reads the screen; `ringed` is judged. */
export function readScreen(known: Known, ringed: Element | undefined): Screen {
  const front = dialogInFront();
  const dialog = front !== undefined;
  if (known.reached && !front)
    return { steps: ['done'], nothing: true, right: ringed === undefined, dialog, over: true };
  const rungs = front ? fromDialog(front, known) : fromScreen(known);
  const usable = rungs
    .map(([step, things]) => [step, things.filter(receivesClicks)] as const)
    .filter(([, things]) => things.length > 0);
  const furthest = usable.at(-1);
  if (!furthest) return { steps: [], nothing: true, right: ringed === undefined, dialog, over: false };
  // A link back to the list does what the person's own menu does: either leads on.
  const linkOnly = furthest[0] === 'open-organizations' && furthest[1].every((one) => !inMenu(one));
  // So does logging in again where the site offers that to someone who is.
  const formThere = shown(password).length > 0;
  const right = usable.filter(
    (rung) =>
      rung === furthest || (linkOnly && rung[0] === 'open-user-menu') || (formThere && rung[0] === 'sign-in'),
  );
  const last = rungs.findLast(([, things]) => things.some(isShown))?.[0];
  return {
    covered: last === furthest[0] ? undefined : last,
    steps: right.map(([step]) => step),
    nothing: false,
    right: right.some(([, things]) => ringsRight(things, ringed)),
    dialog,
    over: false,
  };
}

/** What is shown can be done now, and it is what someone who knows the site would do. */
export function isRight({
  step,
  at,
  screen,
}: {
  readonly step: string;
  readonly at: object | undefined;
  readonly screen: Screen;
}): boolean {
  if (screen.over || step === 'done') return screen.over === (step === 'done');
  if (screen.nothing) return at === undefined;
  if (step === screen.covered && at === undefined) return true;
  return screen.steps.includes(step) && screen.right;
}

/** Of several that serve equally the person chooses, and nothing is ringed until then. */
function ringsRight(things: readonly Element[], ringed: Element | undefined): boolean {
  if (ringed === undefined) return things.length > 1;
  return things.some((thing) => thing === ringed || thing.contains(ringed) || ringed.contains(thing));
}

/** The dialog a person can use: the one that is hit in its own middle, else one of which something can be pressed. */
function dialogInFront(): Element | undefined {
  const open = shown(dialogs);
  const onTop = open.findLast((dialog) => {
    const { x, y, width, height } = dialog.getBoundingClientRect();
    return dialog.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  });
  return onTop ?? open.findLast((dialog) => shown(controls, dialog).some(receivesClicks)) ?? open.at(-1);
}

function fromDialog(dialog: Element, known: Known): Rung[] {
  if (shown(password, dialog).length > 0) return [['sign-in', nextInForm(dialog)]];
  return inDialog(dialog, known);
}

/** From the first step to the last, with what is on the screen for each. */
function fromScreen(known: Known): Rung[] {
  const form = [...document.querySelectorAll('form')].find((one) => shown(password, one).length > 0);
  const there = onScreen(known);
  if (!there) return [];
  return [
    ['sign-in', form ? nextInForm(form) : saying('Get started').slice(0, 1)],
    ['open-user-menu', saying(known.person).slice(0, 1)],
    ['open-organizations', controlsSaying('My organizations')],
    ...there,
  ];
}

function nextInForm(form: Element): readonly Element[] {
  const empty = shown<HTMLInputElement>(`input[type=email],${password}`, form).find(
    ({ value }) => value === '',
  );
  return empty ? [empty] : saying('Log in', form).filter((one) => one.closest('button'));
}

function inMenu(element: Element): boolean {
  return element.closest('[role=menu],.dropdown-menu,.menu-items,[popover]') !== null && isShown(element);
}
