/** Runs in the page: for each guide, what leads on in a dialog and on the screens it is about. */
import type { Known, Rung } from './oracle.ts';
import { controls, controlsSaying, receivesClicks, saying, shown } from './reading.ts';

/** What a guide does to one of several rows. */
interface RowWork {
  readonly step: string;
  /** What its menu says. */
  readonly item: string;
  /** How the question before it reads. */
  readonly question: RegExp;
  /** The step of that question, where it is one of its own. */
  readonly asked?: string;
  readonly rows: () => readonly Element[];
}

const tokenRows = () => rowsUnder('Master tokens');
const keyRows = () => rowsUnder('API keys');

const rowWork: Readonly<Record<string, RowWork>> = {
  'replace-master-token': {
    step: 'replace',
    item: 'Replace',
    question: /will become invalid/,
    asked: 'confirm-replace',
    rows: tokenRows,
  },
  'deactivate-master-token': {
    step: 'deactivate',
    item: 'Deactivate',
    question: /Deactivate it/,
    rows: tokenRows,
  },
  'deactivate-api-key': { step: 'deactivate', item: 'Deactivate', question: /Deactivate it/, rows: keyRows },
  'remove-api-key': { step: 'remove', item: 'Remove', question: /Remove API key/, rows: keyRows },
  'remove-member': {
    step: 'remove-member',
    item: 'Remove user from organization',
    question: /Remove user/,
    rows: memberRows,
  },
};

/** The guides that end in a prompt with a value, and the step that closes it. */
const closing: Readonly<Record<string, string>> = {
  'generate-master-token': 'save-token',
  'replace-master-token': 'save-token',
  'create-api-key': 'save-key',
};

const inviteTitles: Readonly<Record<string, string>> = {
  'invite-users': 'Invite users',
  'invite-admins': 'Invite admins',
};

/** What leads on in the dialog in front. */
export function inDialog(dialog: Element, { guide, saved }: Known): Rung[] {
  const text = dialog.textContent;
  if (/will not be available for copying again/.test(text)) {
    const step = closing[guide];
    const close = [...saying('Close', dialog), ...shown('[aria-label=Close],.close,.btn-close', dialog)];
    return step && saved ? [[step, close]] : [];
  }
  const work = rowWork[guide];
  if (work?.question.test(text)) {
    const yes = [...controlsSaying('Yes', dialog), ...controlsSaying('Deactivate', dialog)];
    return [[work.asked ?? work.step, [...yes, ...controlsSaying('Remove', dialog)].slice(0, 1)]];
  }
  if (guide === 'generate-master-token' && /Master token name/i.test(text))
    return [['name-token', filledThen('Save', dialog)]];
  if (guide === 'create-api-key' && /Duration/.test(text)) return [['name-key', filledThen('Save', dialog)]];
  if (guide === 'create-organization' && /Create organization/i.test(text))
    return [['name-organization', filledThen('Ok', dialog)]];
  const title = inviteTitles[guide];
  if (title && saying(title, dialog).length > 0) {
    const send = shown(controls, dialog).filter((one) => /^\s*send/i.test(one.textContent));
    const [field] = shown<HTMLTextAreaElement>('textarea', dialog);
    return [['addresses', field?.value === '' ? [field] : send]];
  }
  return [];
}

/** The first field while it is empty, then the button. */
function filledThen(button: string, dialog: Element): readonly Element[] {
  const [field] = shown<HTMLInputElement>('input:not([type=hidden])', dialog);
  return field?.value === '' ? [field] : controlsSaying(button, dialog);
}

/** What leads on beyond the list of organizations; nothing at all where no thing on the screen does. */
export function onScreen(known: Known): Rung[] | undefined {
  const { guide } = known;
  if (guide === 'create-organization') return [['create', controlsReading(/^\W*create organization$/i)]];
  if (guide === 'accept-invitation') return [['accept', controlsSaying('Accept')]];
  if (guide === 'remove-member' || guide === 'change-member-role' || inviteTitles[guide])
    return throughTabs('Users', memberRows().length > 0, known);
  return throughTabs('API', rowsHead('Master tokens') !== undefined, known);
}

function throughTabs(tab: 'API' | 'Users', open: boolean, known: Known): Rung[] | undefined {
  const steps = open ? onTab(known) : [];
  if (!steps) return undefined;
  return [
    ['open-organization', open ? [] : saying('Organization details')],
    [`open-${tab.toLowerCase()}-tab`, open ? [] : controlsSaying(tab)],
    ...steps,
  ];
}

function onTab(known: Known): Rung[] | undefined {
  const { guide, saved, name } = known;
  const work = rowWork[guide];
  if (work) return [[work.step, rowThings(work, known)]];
  if (guide === 'change-member-role') return [roleRung(known)];
  if (guide === 'create-api-key') return [['new-key', controlsSaying('New API key')]];
  const title = inviteTitles[guide];
  if (title) return [['invite', controlsSaying(title)]];
  if (!saved) return [['generate', sectionThings()]];
  const row = name === undefined ? undefined : tokenRows().find((one) => one.textContent.includes(name));
  // The list of another organization: nothing in it leads on, and the card has to say so in words.
  return row && [['activate', itemsOr('Activate', [row])]];
}

/** The section's own cogwheel: the first control after its heading, before any row. */
function sectionThings(): readonly Element[] {
  const items = saying('Generate token').filter(receivesClicks);
  if (items.length > 0) return items;
  const heading = rowsHead('Master tokens');
  const cog = shown(controls).find(
    (one) =>
      heading &&
      (heading.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
      !one.closest('td'),
  );
  return cog ? [cog] : [];
}

/** The meant row's cogwheel, or what its menu says; as long as none of several is meant, all of their cogwheels. */
function rowThings({ item, rows }: RowWork, known: Known): readonly Element[] {
  const meant = meantOf(rows(), known);
  return meant.length === 1 ? itemsOr(item, meant) : meant.flatMap((row) => shown(controls, row).slice(-1));
}

/** Entries of an open menu, and the cogwheels too: of which row a menu is cannot always be seen. */
function itemsOr(item: string, rows: readonly Element[]): readonly Element[] {
  const cogs = rows.flatMap((row) => shown(controls, row).slice(-1));
  const own = rows.flatMap((row) => saying(item, row)).filter(receivesClicks);
  return own.length > 0 ? own : [...saying(item).filter((one) => !one.closest('tr')), ...cogs];
}

/** The field for the role; once something else is chosen in it, the checkmark below. */
function roleRung(known: Known): Rung {
  const rows = meantOf(memberRows(), known);
  const fields = rows.flatMap((row) => shown<HTMLInputElement | HTMLSelectElement>('select,input', row));
  const [row] = rows;
  const [field] = fields;
  if (!row || !field || rows.length > 1) return ['choose-role', fields];
  const current = Object.entries(known.roles).find(([name]) => row.textContent.includes(name))?.[1];
  const shows =
    field instanceof HTMLSelectElement ? field.selectedOptions[0]?.textContent.trim() : field.value;
  if (shows === current) return ['choose-role', fields];
  return ['confirm-role', shown(controls, field.closest('td') ?? row).slice(-1)];
}

/** Of several rows the one the person said, if this is the list they said it of. */
function meantOf(rows: readonly Element[], { meant }: Known): readonly Element[] {
  const here = !meant?.organization || saying(meant.organization).length > 0;
  const row = here && meant && rows.find((one) => inOneLine(one.textContent).includes(meant.name));
  return row ? [row] : rows;
}

/** As it is read: line breaks of the markup are none. */
const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ');

function rowsHead(title: string): Element | undefined {
  return saying(title).find((one) => !one.closest(`${controls},td,p`));
}

/** The rows of the table after a title, before the next table. */
function rowsUnder(title: string): readonly Element[] {
  const heading = rowsHead(title);
  const next = rowsHead(title === 'API keys' ? 'Master tokens' : 'API keys');
  if (!heading) return [];
  const after = (one: Element, other: Element) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return shown('tbody tr').filter(
    (row) => after(heading, row) && !(next && after(heading, next) && after(next, row)),
  );
}

function memberRows(): readonly Element[] {
  const table = shown('table').find((one) => /joined/i.test(one.querySelector('thead')?.textContent ?? ''));
  return table ? shown('tbody tr', table) : [];
}

function controlsReading(words: RegExp): Element[] {
  return shown(controls).filter((one) => words.test(one.textContent.trim()));
}
