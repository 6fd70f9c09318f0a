// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Occasion } from '../domain/messages.ts';
import { kindSaid, readOccasions } from './occasion-reader.ts';
import { doing, press } from './testing/person.ts';

let end: AbortController;
const note = vi.fn<(occasion: Occasion) => void>();
beforeEach(() => {
  note.mockReset();
  end = new AbortController();
  readOccasions(window, note, end.signal);
});
afterEach(() => end.abort());

const show = (html: string) => {
  document.body.innerHTML = html;
};
const last = () => note.mock.calls.at(-1)?.[0];
const dialog = (content: string) => show(`<div role="dialog">${content}</div>`);

describe('the name that was given', () => {
  const content = `<h2>New API Key</h2><input value=" Web shop "><select><option>30 days</option>
    <option selected>1 year</option></select><button>Save</button><button>Cancel</button>`;

  test('is noted with kind and duration when the dialog is sent, with a press or with Enter', () => {
    const wanted = { kind: 'api-key', name: 'Web shop', duration: '1 year' };
    dialog(content);
    press('Save');
    expect(last()).toEqual(wanted);
    note.mockReset();
    doing(document.querySelector('input') as Element, 'keydown', { key: 'Enter' });
    expect(last()).toEqual(wanted);
  });

  test('is that of a master token where nothing says API key', () => {
    dialog('<h2>Master token name</h2><input value="Web shop"><button>Save</button>');
    press('Save');
    expect(last()).toEqual({ kind: 'master-token', name: 'Web shop', duration: undefined });
  });

  test.each([
    ['on Cancel', () => press('Cancel')],
    ['while it is typed', () => doing(document.querySelector('input') as Element, 'keydown', { key: 'a' })],
    ['when the field is clicked', () => doing(document.querySelector('input') as Element, 'click')],
    [
      'when a script of the page presses',
      () => document.querySelector('button')?.dispatchEvent(new Event('click', { bubbles: true })),
    ],
  ])('is not noted %s', (_, act) => {
    dialog(content);
    act();
    expect(note).not.toHaveBeenCalled();
  });

  test.each([
    ['of who signs in', '<input value="me"><input type="password"><button>Save</button>'],
    ['that is the value itself', '<input value="im_live_4fQ9zR2mX7cT1bV8nK3pL6wD"><button>Save</button>'],
    ['that is not there', '<input value=" "><button>Save</button>'],
  ])('is none %s', (_, html) => {
    dialog(html);
    press('Save');
    expect(note).not.toHaveBeenCalled();
  });
});

describe('Replace', () => {
  const list = `<h2>API Keys</h2><table>
    <tr><td>Old</td><td>Active</td><td><button>Replace</button></td></tr>
    <tr><td>Newer</td><td>Active</td><td><button class="gear">⚙</button></td></tr></table>`;

  test('is noted with the name of its row', () => {
    show(list);
    press('Replace');
    expect(last()).toEqual({ kind: 'api-key', replaces: 'Old' });
  });

  test('is that of the row whose menu was opened, where the menu stands elsewhere', () => {
    show(`${list}<div role="menu"></div>`);
    press('⚙');
    (document.querySelector('[role=menu]') as Element).innerHTML = '<div role="menuitem">Ersetzen</div>';
    press('Ersetzen');
    expect(last()).toEqual({ kind: 'api-key', replaces: 'Newer' });
  });

  test('that is not confirmed replaces nothing', () => {
    show(
      `${list}<div role="dialog" tabindex="-1"><p>Sure?</p><button>Yes</button><button>Nein</button></div>`,
    );
    press('Replace');
    doing(document.querySelector('p') as Element, 'click');
    press('Nein');
    expect(last()).toEqual({ kind: 'api-key' });
    press('Nein');
    expect(note.mock.calls.filter(([one]) => !one.replaces)).toHaveLength(1);
  });

  test('that is confirmed stays', () => {
    show(`${list}<div role="dialog"><button>Yes</button><button>Cancel</button></div>`);
    press('Replace');
    press('Yes');
    press('Cancel');
    expect(last()).toEqual({ kind: 'api-key', replaces: 'Old' });
  });
});

test.each([
  ['New API Key', 'api-key'],
  ['Neuer API-Schlüssel', 'api-key'],
  ['Gültigkeit', 'api-key'],
  ['Master token name', 'master-token'],
])('%s asks for a value of the kind %s', (text, kind) => {
  expect(kindSaid(text)).toBe(kind);
});
