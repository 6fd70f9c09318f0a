// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { reportLists } from './report-list.ts';

const row = (name: string, state: string) => `<tr><td>${name}</td><td>${state}</td></tr>`;
const table = (...rows: string[]) => `<h4>Master Tokens</h4><table>${rows.join('')}</table>`;

let time = 0;
beforeEach(() => {
  time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => time);
  document.body.innerHTML = '';
  document.getAnimations = () => [];
  Element.prototype.checkVisibility = () => true;
});

function start(answer: () => Promise<void> = async () => {}) {
  const ask = vi.fn(answer);
  const look = reportLists(document, ask as never);
  const at = (wait: number, changed: boolean) => {
    time += wait;
    look([document], changed);
  };
  const show = (html: string) => {
    document.body.innerHTML = html;
    at(250, true);
  };
  const rest = () => at(250, false);
  const names = () =>
    ask.mock.calls.map((call) =>
      ((call as unknown[])[1] as { rows: { name: string }[] }).rows.map(({ name }) => name),
    );
  return { ask, show, rest, at, names };
}

test('a list is reported once it stands, not while it grows, and again when it changes', () => {
  const { show, rest, names } = start();
  show(table(row('A', 'Active')));
  show(table(row('A', 'Active'), row('B', 'Inactive')));
  show(table(row('A', 'Active'), row('B', 'Inactive'), row('C', 'Active')));
  expect(names()).toEqual([]);
  rest();
  rest();
  expect(names()).toEqual([['A', 'B', 'C']]);
  show(table(row('A', 'Active')));
  rest();
  expect(names()).toEqual([['A', 'B', 'C'], ['A']]);
});

test('a page that never rests is believed when two looks in a row read the same', () => {
  const { show, names } = start();
  for (let clock = 0; clock < 3; clock++) show(`<p>${clock}</p>${table(row('A', 'Active'))}`);
  expect(names()).toEqual([['A']]);
});

test('while the page says that it is loading nothing is reported, unless it says so for good', () => {
  const { show, rest, at, names } = start();
  show(`<div aria-busy="true"></div>${table(row('A', 'Active'))}`);
  rest();
  rest();
  expect(names()).toEqual([]);
  at(3_000, false);
  expect(names()).toEqual([['A']]);
});

test('what nobody heard is said again', async () => {
  let heard = false;
  const { ask, show, rest } = start(async () => {
    if (!heard) throw new Error('nobody');
  });
  show(table(row('A', 'Active')));
  rest();
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
  heard = true;
  rest();
  rest();
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
  rest();
  expect(ask).toHaveBeenCalledTimes(2);
});
