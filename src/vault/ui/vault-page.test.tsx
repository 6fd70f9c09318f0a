// @vitest-environment happy-dom
import '../../platform/testing/english.ts';
import { signal } from '@preact/signals';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Credential, RecordId } from '../../domain/credential.ts';
import type { ReminderChoice } from '../../domain/reminder-choice.ts';
import { afterChoice, type RemindedById } from '../../reminders/reminded.ts';
import { updateCredential } from '../credentials.ts';
import { type NewCredential, saveCredential } from '../save-credential.ts';
import { freshBrowser, newCredential } from '../testing/fresh-browser.ts';
import { findKeyItem } from './find-key.ts';
import { VaultActionsProvider } from './vault-actions.ts';
import { vaultModel } from './vault-model.ts';
import { VaultPage } from './vault-page.tsx';

const permission = vi.hoisted(() => ({
  contains: vi.fn(async () => false),
  request: vi.fn(async () => true),
}));
vi.mock('webextension-polyfill', async () => {
  const { fakeBrowser } = await import('@webext-core/fake-browser');
  return {
    default: {
      storage: fakeBrowser.storage,
      permissions: permission,
      runtime: { sendMessage: async () => ({ value: null }) },
    },
  };
});

// Storing is strict and this page is large: on a busy machine a second is not long.
configure({ asyncUtilTimeout: 10_000 });

let leave = new AbortController();
// happy-dom is always idle.
vi.stubGlobal('requestIdleCallback', (work: () => void) => setTimeout(work));

beforeEach(() => {
  freshBrowser();
  leave = new AbortController();
});
afterEach(() => {
  cleanup();
  leave.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

function openPage(address = '') {
  const target = signal(address);
  const reminded = signal<RemindedById>({});
  const actions = {
    activate: vi.fn(async () => {}),
    renew: vi.fn(async () => {}),
    reminded,
    chooseReminder: vi.fn(async (id: RecordId, choice: ReminderChoice) => {
      reminded.value = afterChoice(reminded.value, id, choice, Date.now());
    }),
    openOptions: vi.fn(async () => {}),
    clearCopied: vi.fn(async () => {}),
    verifying: () => null,
  };
  render(
    <VaultActionsProvider value={actions}>
      <VaultPage model={vaultModel(leave.signal)} target={target} siteHome="https://www.insidemaps.com/" />
    </VaultActionsProvider>,
  );
  return { actions, target };
}
const open = (address?: string) => openPage(address).actions;
async function save(change: Partial<NewCredential> = {}, known: Partial<Credential> = {}) {
  const request = newCredential(change);
  await saveCredential(request, Date.now());
  await updateCredential(request.id, (credential) => ({ ...credential, ...known }));
  return request;
}
const row = (name: RegExp) => screen.findByRole('listitem', { name });
const press = (within_: HTMLElement, name: string) =>
  fireEvent.click(within(within_).getByRole('button', { name }));
const secret = () => document.querySelector('[data-waykey="secret"]');

test('an empty vault says how it comes to hold something', async () => {
  open();
  await screen.findByRole('heading', { name: 'Nothing here yet' });
  expect(screen.getByRole('link', { name: 'Open InsideMaps' })).toBeTruthy();
});

test('a row tells the name, the state and the dates', async () => {
  await save(
    { expiresAt: Date.UTC(2090, 0, 15, 12) },
    { state: 'active', verifiedAt: Date.UTC(2026, 0, 5, 12) },
  );
  open();
  const whole = await row(/Floor plans/);
  for (const text of ['Active', 'Acme Homes', 'Expires Jan 15, 2090', 'Verified Jan 5, 2026'])
    within(whole).getByText(text);
});

test.each([
  [{}, {}, 'Not activated'],
  [{ kind: 'api-key' }, {}, 'Active'],
  [{}, { state: 'replaced' }, 'Replaced'],
  [{}, { state: 'deactivated' }, 'Deactivated'],
  [{}, { state: 'removed' }, 'Removed'],
  [{ expiresAt: 1000 }, { state: 'active' }, 'Expired'],
] as const)('%j %j reads %s', async (change, known, text) => {
  await save(change, known);
  open();
  within(await row(/Floor plans/)).getByText(text);
});

test('what waits for activation is said before everything else', async () => {
  await save();
  open();
  const notice = await screen.findByText('Waiting for activation: 1');
  const position = notice.compareDocumentPosition(await row(/Floor plans/));
  expect(position & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('a waiting token leads to its activation, waits for later, or is done already', async () => {
  const { id } = await save();
  const actions = open();
  const whole = await row(/Floor plans/);
  press(whole, 'Activate now');
  await waitFor(() => expect(actions.activate).toHaveBeenCalledWith(id));
  press(whole, 'Later');
  await waitFor(() => expect(document.activeElement?.textContent).toBe('In an hour'));
  press(whole, 'In a week');
  await within(whole).findByText(/^No reminders until/);
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Remind me again'));
  press(whole, 'Remind me again');
  await within(whole).findByRole('button', { name: 'Later' });
  press(whole, 'Later');
  press(whole, 'Never');
  await within(whole).findByText('No reminders for this one.');
  expect(actions.chooseReminder.mock.calls).toEqual([
    [id, 'week'],
    [id, 'again'],
    [id, 'stop'],
  ]);
  press(whole, 'Already done');
  await within(whole).findByText('Active');
  await waitFor(() => expect(document.activeElement).toBe(whole));
  expect(within(whole).queryByRole('button', { name: 'Activate now' })).toBeNull();
});

test('what ends soon says when, and leads to a new one', async () => {
  const capturedAt = Date.now() - 300 * 86_400_000;
  for (const [kind, name, days] of [
    ['master-token', 'Old token', 6.5],
    ['api-key', 'Old key', -2],
    ['api-key', 'New key', 200],
  ] as const) {
    const expiresAt = Date.now() + days * 86_400_000;
    await save({ kind, name, expiresAt }, { capturedAt, state: 'active' });
  }
  const actions = open();
  const token = await row(/Old token/);
  expect(token.textContent).toContain('This one ends in 7 days.');
  press(token, 'Replace a master token');
  const key = await row(/Old key/);
  within(key).getByText('Expired');
  expect(key.textContent).toContain('This one has ended.');
  press(key, 'Create an API key');
  expect(actions.renew.mock.calls).toEqual([['master-token'], ['api-key']]);
  expect((await row(/New key/)).textContent).not.toMatch(/This one/);
  press(token, 'Later');
  press(token, 'Never');
  await waitFor(() => expect(token.textContent).not.toMatch(/This one/));
});

test('the person can correct a state, and the row says so', async () => {
  await save();
  open();
  const whole = await row(/Floor plans/);
  press(whole, 'Correct the state');
  const dialog = await within(whole).findByRole('dialog');
  fireEvent.click(within(dialog).getByRole('radio', { name: /^Replaced/ }));
  press(dialog, 'Save');
  await waitFor(() => expect(within(whole).queryByRole('button', { name: 'Activate now' })).toBeNull());
  within(whole).getByText('Replaced');
});

test('notifications are offered once, in the first row that waits, until they are allowed', async () => {
  await save({ name: 'One' });
  await save({ name: 'Other' });
  open();
  const name = 'Remind me with a notification';
  fireEvent.click(await screen.findByRole('button', { name }));
  await waitFor(() => expect(screen.queryByRole('button', { name })).toBeNull());
  expect(permission.request).toHaveBeenCalledOnce();
});

test('a value is in sight only when asked for, and for twenty seconds', async () => {
  const { value } = await save();
  open();
  const whole = await row(/Floor plans/);
  expect(document.body.textContent).not.toContain(value);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'] });
  press(whole, 'Reveal');
  await waitFor(() => expect(secret()?.textContent).toBe(value));
  vi.advanceTimersByTime(19_000);
  expect(secret()?.textContent).toBe(value);
  vi.advanceTimersByTime(1_250);
  await waitFor(() => expect(secret()).toBeNull());
  expect(document.body.innerHTML).not.toContain(value);
});

test('a value goes out of sight when the person turns away', async () => {
  await save();
  open();
  press(await row(/Floor plans/), 'Reveal');
  await waitFor(() => expect(secret()).not.toBeNull());
  fireEvent.blur(window);
  await waitFor(() => expect(secret()).toBeNull());
});

test('Copy puts the value on the clipboard without showing it, and says so if it may not', async () => {
  const { value } = await save();
  const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
  open();
  const whole = await row(/Floor plans/);
  press(whole, 'Copy');
  await within(whole).findByText(/^Copied/);
  expect(writeText).toHaveBeenCalledWith(value);
  expect(document.body.textContent).not.toContain(value);
  writeText.mockRejectedValueOnce(new DOMException('', 'NotAllowedError'));
  press(whole, 'Copy');
  expect((await within(whole).findByRole('alert')).textContent).toContain('clipboard');
});

test('Delete can be undone where it was done, and the focus stays there', async () => {
  await save();
  open();
  press(await row(/Floor plans/), 'Delete');
  const undo = await screen.findByRole('button', { name: 'Undo' });
  await waitFor(() => expect(document.activeElement).toBe(undo));
  expect(screen.queryByRole('listitem', { name: /Floor plans/ })).toBeNull();
  fireEvent.click(undo);
  const back = await row(/Floor plans/);
  await waitFor(() => expect(document.activeElement).toBe(back));
});

test('a note says who uses it', async () => {
  await save();
  open();
  const whole = await row(/Floor plans/);
  press(whole, 'Note');
  const dialog = screen.getByRole('dialog', { name: /Floor plans/ });
  fireEvent.input(within(dialog).getByRole('textbox', { name: 'Who uses it' }), {
    target: { value: ' The portal team ' },
  });
  fireEvent.submit(dialog.querySelector('form') as HTMLFormElement);
  await within(whole).findByText('The portal team');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('the credential the address asks for has the focus', async () => {
  await save({ name: 'Another' });
  const { id } = await save();
  open(id);
  const whole = await row(/Floor plans/);
  await waitFor(() => expect(document.activeElement).toBe(whole));
});

const names = () => screen.getAllByRole('listitem').map((item) => item.querySelector('h2')?.textContent);
const search = () => screen.findByRole('searchbox', { name: /^Search/ });
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });
const choose = (label: string, choice: string) => {
  const field = screen.getByRole<HTMLSelectElement>('combobox', { name: label });
  field.selectedIndex = [...field.options].findIndex(({ text }) => text === choice);
  fireEvent.change(field);
};

test('one row needs no search, two have one', async () => {
  await save({ name: 'One' });
  open();
  await row(/One/);
  expect(screen.queryByRole('searchbox')).toBeNull();
  await save({ name: 'Other' });
  await search();
  // All are of one organization and in one state: there is nothing to choose.
  expect(screen.getAllByRole('combobox')).toHaveLength(1);
});

test('the list is searched letter by letter, and says how many are left', async () => {
  for (const name of ['École', 'Tours', 'Floor plans']) await save({ name });
  const { id } = await save({ name: 'Noted' });
  await updateCredential(id, (credential) => ({ ...credential, note: 'for the école' }));
  open();
  const field = await search();
  await row(/Noted/);
  type(field, 'ecole');
  await screen.findByText('Shown: 2 of 4');
  expect(names()).toEqual(['Noted', 'École']);
  type(field, 'ecole x');
  await screen.findByRole('heading', { name: 'Nothing found' });
  fireEvent.click(screen.getByRole('button', { name: 'Show everything' }));
  await waitFor(() => expect(names()).toHaveLength(4));
  expect(document.activeElement).toBe(field);
});

test('the list is sorted, and narrowed to an organization and a state', async () => {
  const other = { organization: { name: 'Other Homes' }, capturedAt: 1000, state: 'active' } as const;
  await save({ name: 'B', kind: 'api-key' }, other);
  await save({ name: 'A' });
  await save({ name: 'C' }, { state: 'active' });
  open();
  await row(/B/);
  expect(names()).toEqual(['A', 'C', 'B']);
  choose('Sort by', 'Name');
  await waitFor(() => expect(names()).toEqual(['A', 'B', 'C']));
  choose('State', 'Active');
  await waitFor(() => expect(names()).toEqual(['B', 'C']));
  choose('Organization', 'Other Homes');
  await waitFor(() => expect(names()).toEqual(['B']));
  // It no longer fits, and what had the focus is out of sight.
  choose('Organization', 'All');
  choose('State', 'Not activated');
  press(await row(/A/), 'Already done');
  await screen.findByRole('heading', { name: 'Nothing found' });
});

test('the address brings back what was left out', async () => {
  await save({ name: 'Tours' });
  const { id } = await save();
  const { target } = openPage();
  type(await search(), 'tours');
  await waitFor(() => expect(names()).toEqual(['Tours']));
  target.value = id;
  await waitFor(async () => expect(document.activeElement).toBe(await row(/Floor plans/)));
  expect(names()).toHaveLength(2);
});

test('keys lead to the search and from row to row', async () => {
  for (const name of ['One', 'Two', 'Three']) await save({ name });
  open();
  await row(/One/);
  const field = await search();
  await waitFor(() => {
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(field);
  });
  const [first, second, third] = screen.getAllByRole('listitem');
  (first as HTMLElement).focus();
  const key = (name: string) => fireEvent.keyDown(document.activeElement as Element, { key: name });
  key('ArrowDown');
  expect(document.activeElement).toBe(second);
  within(second as HTMLElement)
    .getByRole('button', { name: 'Copy' })
    .focus();
  key('End');
  expect(document.activeElement).toBe(third);
  key('ArrowDown');
  expect(document.activeElement).toBe(third);
  key('ArrowUp');
  expect(document.activeElement).toBe(second);
  key('Home');
  expect(document.activeElement).toBe(first);
});

test('the key does nothing once it was switched off', async () => {
  await findKeyItem.set(false);
  for (const name of ['One', 'Two']) await save({ name });
  open();
  const field = await search();
  await row(/Two/);
  fireEvent.keyDown(document.body, { key: '/' });
  expect(document.activeElement).not.toBe(field);
  expect(field.getAttribute('aria-keyshortcuts')).toBeNull();
});

test('rows are selected for a backup of only those', async () => {
  for (const name of ['Tours', 'Skies', 'Floor plans']) await save({ name });
  open();
  fireEvent.click(await screen.findByRole('button', { name: 'Select' }));
  const all = await screen.findByRole<HTMLInputElement>('checkbox', { name: 'Select all shown' });
  await waitFor(() => expect(document.activeElement).toBe(all));
  const backUp = screen.getByRole<HTMLButtonElement>('button', { name: 'Back up selected' });
  expect(backUp.disabled).toBe(true);
  const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  fireEvent.click(box(/Tours/));
  await screen.findByText('Selected: 1');
  expect(all.indeterminate).toBe(true);
  fireEvent.keyDown(box(/Tours/), { key: 'Home' });
  expect(document.activeElement).toBe(screen.getAllByRole('checkbox')[1]);

  type(await search(), 'skies');
  await screen.findByText('Selected: 1, not shown: 1');
  fireEvent.click(all);
  await screen.findByText('Selected: 2, not shown: 1');
  type(await search(), '');
  await screen.findByText('Selected: 2');
  expect([box(/Tours/), box(/Skies/), box(/Floor/)].map(({ checked }) => checked)).toEqual([
    true,
    true,
    false,
  ]);
  fireEvent.click(backUp);
  const dialog = await screen.findByRole('dialog', { name: 'Back up what is selected' });
  within(dialog).getByText('Goes into the file: 2');
  press(dialog, 'Cancel');

  fireEvent.click(screen.getByRole('button', { name: 'Done' }));
  await waitFor(() => expect(screen.queryByRole('checkbox')).toBeNull());
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Select' }));
});

test('a long list is there to the end', async () => {
  for (let index = 1; index <= 60; index++) await save({ name: `Token ${index}.` });
  open();
  await row(/Token 60\./);
  await waitFor(() => expect(document.querySelectorAll('li')).toHaveLength(60), { timeout: 10_000 });
}, 20_000);

test('what is saved elsewhere appears by itself', async () => {
  open();
  await screen.findByText('Nothing here yet');
  await save();
  await row(/Floor plans/);
});

test('a vault that cannot be read says so, and can be tried again', async () => {
  await save();
  const refuse = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'UnknownError');
  });
  open();
  const alert = await screen.findByRole('alert');
  refuse.mockRestore();
  fireEvent.click(within(alert).getByRole('button', { name: 'Try again' }));
  await row(/Floor plans/);
});

test('a missing backup is mentioned once something is saved, until the person needs none', async () => {
  await save();
  open();
  await screen.findByText(/no backup of your vault/);
  fireEvent.click(screen.getByRole('button', { name: 'I need no backup' }));
  await waitFor(() => expect(screen.queryByText(/no backup of your vault/)).toBeNull());
});
