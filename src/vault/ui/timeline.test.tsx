// @vitest-environment happy-dom
import '../../platform/testing/english.ts';
import { cleanup, configure, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { afterEvent } from '../../domain/life.ts';
import { start, waitingToken } from '../../reminders/testing/credentials.ts';
import { Timeline } from './timeline.tsx';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const day = 86_400_000;

/** The element answers clicks and tells so only in a browser. */
function openIt() {
  const details = screen.getByText('All lives at a glance').closest('details') as HTMLDetailsElement;
  details.open = true;
  fireEvent(details, new Event('toggle'));
}

test('it is a table once it is opened, and nothing before', async () => {
  const soon = waitingToken({ name: 'Soon over', expiresAt: start + 200 * day });
  const active = afterEvent(waitingToken({ name: 'Web shop', expiresAt: start + 365 * day }), {
    at: start + 2 * day,
    cause: 'seen-active',
  });
  render(<Timeline credentials={[active, soon]} now={start + 100 * day} />);
  expect(screen.queryByRole('table')).toBeNull();
  openIt();
  const table = await screen.findByRole('table', { name: /lives of all tokens and keys/ });
  expect(within(table).getAllByRole('columnheader')).toHaveLength(3);
  const [first, second] = within(table).getAllByRole('rowheader');
  expect(first?.textContent).toMatch(/^Soon over/);
  expect(second?.textContent).toMatch(/Saved .*2026.* Active since Jan 3, 2026 \(seen on the page\)/);
  const row = second?.closest('tr') as HTMLElement;
  within(row).getByText('Active');
  within(row).getByText('Jan 1, 2027');
  expect(within(row).getByRole('link', { name: 'Web shop' }).getAttribute('href')).toBe(`#${active.id}`);
});

test('of many the first are there at once, the others follow', async () => {
  const all = Array.from({ length: 100 }, (_, index) => waitingToken({ name: `Number ${index}` }));
  render(<Timeline credentials={all} now={start + day} />);
  openIt();
  await screen.findByRole('table');
  const rows = () => document.querySelectorAll('tbody > tr').length;
  expect(rows()).toBeLessThan(60);
  await waitFor(() => expect(rows()).toBe(100), { timeout: 10_000 });
});
