/**
 * Runs in the page: what a person who knows the site would do next. It reads the replica's words as they stand in its own
 * front ends and knows nothing of how the guide finds things.
 */

/** What happened so far, as the model of the site has it. */
export interface Known {
  readonly saved: boolean;
  readonly activated: boolean;
  /** The token of this walk, once there is one. */
  readonly name: string | undefined;
  /** Who signs in. */
  readonly person: string;
}

/** The right next thing on a screen. */
export interface Screen {
  /** The furthest step that can be done here, and whether what is ringed is the thing to use for it. */
  readonly steps: readonly string[];
  /** Nothing on the screen leads on: a ring would be wrong. */
  readonly nothing: boolean;
  /** What is ringed is what a person would use for the step; true where nothing has to be. */
  readonly right: boolean;
  /** A dialog stands in front of the page. */
  readonly dialog: boolean;
}

/** One rung: a step and what is used for it. */
type Rung = readonly [step: string, things: readonly Element[]];

const dialogs = '[role=dialog],dialog[open],.modal-dialog';
const controls = 'a,button,summary,[role=button],[role=menuitem],[role=tab],[ng-click],input';

/** Reads the screen; `ringed` is judged. */
export function readScreen(known: Known, ringed: Element | undefined): Screen {
  const dialog = dialogInFront();
  const rungs = ladder(known, dialog);
  const rung = rungs.findLast(([, things]) => things.some(receivesClicks));
  if (!rung) return { steps: [], nothing: true, right: ringed === undefined, dialog: dialog !== undefined };
  const [step, things] = rung;
  const usable = things.filter(receivesClicks);
  const right =
    ringed === undefined
      ? usable.length > 1
      : usable.some((thing) => thing === ringed || thing.contains(ringed) || ringed.contains(thing));
  return { steps: [step], nothing: false, right, dialog: dialog !== undefined };
}

/** The dialog a person can use, which need not be the last in the page: some libraries put the newest first. */
function dialogInFront(): Element | undefined {
  const open = [...document.querySelectorAll(dialogs)].filter(isShown);
  return open.findLast((dialog) => shown(controls, dialog).some(receivesClicks)) ?? open.at(-1);
}

/** From the first step to the last, with what is on the screen for each. */
function ladder({ saved, activated, name, person }: Known, dialog: Element | undefined): Rung[] {
  if (activated) return [];
  if (dialog) return inDialog(dialog, saved);
  const form = [...document.querySelectorAll('form')].find(
    (one) => shown('input[type=password]', one).length > 0,
  );
  const row = saved && name !== undefined ? rowOf(name) : undefined;
  const section = saying('Master tokens').find((one) => !one.closest(`${controls},td,p`));
  // The list of another organization: nothing in it leads on, and the card has to say so in words.
  if (saved && section && !row) return [];
  return [
    ['sign-in', form ? nextInForm(form) : saying('Get started').slice(0, 1)],
    ['open-user-menu', saying(person).slice(0, 1)],
    ['open-organizations', saying('My organizations').filter((one) => one.closest(controls))],
    ['open-organization', section ? [] : saying('Organization details')],
    ['open-api-tab', section ? [] : saying('API').filter((one) => one.closest(controls))],
    ['generate', section && !saved ? inSection(section) : []],
    ['activate', row ? inRow(row) : []],
  ];
}

function nextInForm(form: Element): readonly Element[] {
  const empty = shown<HTMLInputElement>('input[type=email],input[type=password]', form).find(
    ({ value }) => value === '',
  );
  return empty ? [empty] : saying('Log in', form).filter((one) => one.closest('button'));
}

function inDialog(dialog: Element, saved: boolean): Rung[] {
  if (shown('input[type=password]', dialog).length > 0) return [['sign-in', nextInForm(dialog)]];
  if (/will not be available for copying again/.test(dialog.textContent)) {
    const close = [...saying('Close', dialog), ...shown('[aria-label=Close],.close,.btn-close', dialog)];
    return saved ? [['save-token', close.slice(0, 1).concat(close.slice(1))]] : [];
  }
  if (!/Master token name/i.test(dialog.textContent)) return [];
  const [field] = shown<HTMLInputElement>('input', dialog);
  return [['name-token', field?.value === '' ? [field] : saying('Save', dialog)]];
}

/** The section's own cogwheel: the first control after its heading, before any row. */
function inSection(heading: Element): readonly Element[] {
  const items = saying('Generate token').filter(receivesClicks);
  if (items.length > 0) return items;
  const all = shown(controls);
  const cog = all.find(
    (one) =>
      (heading.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !one.closest('td'),
  );
  return cog ? [cog] : [];
}

function inRow(row: Element): readonly Element[] {
  const items = saying('Activate').filter(receivesClicks);
  if (items.length > 0) return items;
  return shown(controls, row).slice(-1);
}

function rowOf(name: string): Element | undefined {
  const row = saying(name)
    .map((one) => one.closest('tr'))
    .find((one) => one !== null);
  return row ?? undefined;
}

/** Everything visible that says exactly these words, innermost elements only. */
function saying(words: string, within: Element = document.body): Element[] {
  return [...within.querySelectorAll('*')].filter(
    (one) =>
      one.textContent.trim().toLowerCase() === words.toLowerCase() &&
      ![...one.children].some((child) => child.textContent.trim().toLowerCase() === words.toLowerCase()) &&
      isShown(one),
  );
}

function shown<T extends Element>(selector: string, within: Element = document.body): T[] {
  return [...within.querySelectorAll<T>(selector)].filter(isShown);
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}

/** What lies off the screen is scrolled to; what is on it must not be covered. */
function receivesClicks(element: Element): boolean {
  if (!isShown(element)) return false;
  const { x, y, width, height } = element.getBoundingClientRect();
  const [left, top] = [x + width / 2, y + height / 2];
  if (left < 0 || top < 0 || left > innerWidth || top > innerHeight) return true;
  const hit = document.elementFromPoint(left, top);
  const control = element.closest(controls) ?? element;
  return hit !== null && (control.contains(hit) || element.contains(hit));
}
