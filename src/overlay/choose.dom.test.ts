/** Of several rows the person chooses one, on the card or on the page; until then nothing is ringed, then only that one. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { RowRef } from '../domain/row.ts';
import { type Box, intersect } from './geometry.ts';
import { type OverlayPage, openOverlayPage } from './testing/in-chromium.ts';
import type { Trial } from './testing/on-page.ts';

vi.setConfig({ testTimeout: 20_000 });

let overlay: OverlayPage;
beforeAll(async () => {
  overlay = await openOverlayPage();
}, 60_000);
afterAll(() => overlay?.close());

const ring = '[data-waykey="spotlight"]';
const withTrial = <T>(use: (trial: Trial) => T): Promise<T> =>
  overlay.page.evaluate(`(${use.toString()})(globalThis.trial)`) as Promise<T>;
const listed = () =>
  withTrial(({ host }) =>
    [...host.layer.querySelectorAll('.row-choice-words')].map((row) => row.textContent),
  );
const pressed = () =>
  withTrial(({ host }) =>
    [...host.layer.querySelectorAll('.row-choice-one')].findIndex((row) => row.ariaPressed === 'true'),
  );
const chosen = async (): Promise<{ landmark: string; what: RowRef }[]> =>
  (await withTrial((trial) => trial.asked.map((line) => JSON.parse(line))))
    .filter(([name]) => name === 'run/tell')
    .map(([, message]) => message);
const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 5_000, interval: 40 });

async function start(html: string): Promise<void> {
  await overlay.start(html);
  await withTrial((trial) => trial.run());
}
/** As the background would tell it. */
const tell = (landmark: string, row: RowRef) =>
  overlay.page.evaluate(
    (rows) => {
      const { trial } = globalThis as unknown as { trial: Trial };
      const { run } = trial.state.current;
      if (run) trial.state.set({ ...trial.state.current, run: { ...run, told: rows } });
    },
    { [landmark]: row },
  );
const press = (index: number) =>
  overlay.page.evaluate((at) => {
    const { trial } = globalThis as unknown as { trial: Trial };
    const row = trial.host.layer.querySelectorAll<HTMLElement>('.row-choice-one')[at];
    row?.click();
  }, index);
const ringIsOn = (id: string) =>
  eventually(async () => {
    const inner = (await overlay.page.evaluate(
      (wanted) => document.getElementById(wanted)?.getBoundingClientRect().toJSON(),
      id,
    )) as Box;
    const outer = await overlay.box(ring);
    const common = outer && intersect(outer, inner);
    expect([common?.width, common?.height]).toEqual([inner.width, inner.height]);
  });

const organization = (name: string, id: string) =>
  `<div class="one"><h3>${name}</h3><small>5 members</small><a href="#${id}" id="${id}">Details</a></div>`;
const members = (rows: string) =>
  `<h2>Members</h2><table><thead><tr><th>Name</th><th>Since</th><th></th></tr></thead><tbody>${rows}</tbody></table>`;
const member = (name: string, since: string, id: string) =>
  `<tr><td>${name}</td><td>${since}</td><td><button id="${id}" aria-label="Options">⚙</button></td></tr>`;

test('the names are listed, nothing is ringed; the one that is pressed is ringed', async () => {
  await start(organization('Northgate', 'north') + organization('Harbour', 'harbour'));
  await eventually(async () => expect(await listed()).toEqual(['Northgate', 'Harbour']));
  expect(await overlay.box(ring)).toBeUndefined();
  await press(1);
  expect(await chosen()).toEqual([
    { landmark: 'details', what: { name: 'Harbour', detail: '', index: 0, count: 1 } },
  ]);
  await tell('details', { name: 'Harbour', detail: '', index: 0, count: 1 });
  await ringIsOn('harbour');
  expect(await pressed()).toBe(1);
  // It can still be said otherwise.
  await press(0);
  expect((await chosen()).at(-1)?.what.name).toBe('Northgate');
});

test('using a row on the page chooses it, and the page gets the click', async () => {
  await start(members(member('Ada', '1 May', 'ada') + member('Ben', '2 May', 'ben')));
  await eventually(async () => expect(await listed()).toEqual(['Ada', 'Ben']));
  await overlay.page.evaluate(`ben.onclick = () => { hit = true }`);
  await overlay.page.getByText('2 May').click();
  expect(await chosen()).toEqual([
    { landmark: 'member', what: { name: 'Ben', detail: '', index: 0, count: 1 } },
  ]);
  await tell('member', { name: 'Ben', detail: '', index: 0, count: 1 });
  await ringIsOn('ben');
});

test('rows of the same name are told apart by what else they say, then by their place', async () => {
  const rows = [
    member('Ada', '1 May', 'first'),
    member('Ada', '2 May', 'second'),
    member('Ada', '2 May', 'third'),
  ];
  await start(members(rows.join('')));
  await eventually(async () =>
    expect(await listed()).toEqual(['Ada1 May', 'Ada2 Maynumber 1 of 2', 'Ada2 Maynumber 2 of 2']),
  );
  const squeezed = await withTrial(({ host }) =>
    [...host.layer.querySelectorAll('.row-choice-one')].filter((row) => row.scrollHeight > row.clientHeight),
  );
  expect(squeezed).toHaveLength(0);
  for (const [index, id] of ['first', 'second', 'third'].entries()) {
    await press(index);
    const row = (await chosen()).at(-1)?.what as RowRef;
    await tell('member', row);
    await ringIsOn(id);
  }
});

test('a list that changed so that the row cannot be told is asked about again', async () => {
  await start(members(member('Ada', '1 May', 'first') + member('Ada', '1 May', 'second')));
  await tell('member', { name: 'Ada', detail: '1 May', index: 1, count: 2 });
  await ringIsOn('second');
  await overlay.page.evaluate(`second.closest('tr').before(first.closest('tr').cloneNode(true))`);
  await eventually(async () => {
    expect(await overlay.box(ring)).toBeUndefined();
    expect(await overlay.text('.card-hint')).toContain('There are several');
  });
});
