// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Ask, PageSide } from '../overlay/page-side.ts';
import { rootsOf } from './page-texts.ts';
import { copy, doing, press } from './testing/person.ts';
import { watchKeys } from './watch-keys.ts';

const key = 'im_live_4fQ9zR2mX7cT1bV8nK3pL6wD';
const other = '7f3a9c41d2e84b60a5c917fe3b28d604';

let end: AbortController;
let take: ReturnType<typeof vi.fn<PageSide['take']>>;
let side: Pick<PageSide, 'ask' | 'signal' | 'asked' | 'take' | 'boxes'>;
let expected: string | undefined;
let look: PageSide['looks'][number];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['performance', 'Date'] });
  document.head.innerHTML = '<style>span, b { display: inline }</style>';
  expected = undefined;
  await start();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

/** A page on which the guide script has just started. */
async function start(): Promise<void> {
  end?.abort();
  end = new AbortController();
  take = vi.fn<PageSide['take']>();
  document.body.innerHTML = '';
  const ask = (async (name: string) => (name === 'capture/expected' ? expected : undefined)) as Ask;
  side = { ask, signal: end.signal, asked: {}, take, boxes: [] };
  look = watchKeys(side as PageSide, window);
  await Promise.resolve();
}

/** Lets time pass, with a look at the page as often as the watcher takes one. */
function wait(milliseconds: number): void {
  for (let passed = 0; passed < milliseconds; passed += 50) {
    vi.advanceTimersByTime(50);
    look(rootsOf(document), true);
  }
}

const form = `<div role="dialog" id="form"><h2>New API Key</h2><input value="Web shop"><button>Save</button></div>`;
/** The person asks for a key; the dialog stays. */
function ask(): void {
  document.body.insertAdjacentHTML('beforeend', form);
  press('Save');
}
const show = (html: string) => {
  document.body.innerHTML = html;
};
const prompt = (content: string) => show(`<div role="dialog">${content}<button>Close</button></div>`);
const taken = () => take.mock.calls.map(([, value]) => value);

describe('the key is taken', () => {
  test('once it has rested', () => {
    ask();
    prompt(`<code>${key}</code>`);
    wait(1_000);
    expect(taken()).toEqual([]);
    wait(1_000);
    expect(take.mock.calls).toEqual([['api-key', key]]);
  });

  test.each([
    ['beside a button', (key: string) => `<div><span>${key}</span><b>Copy</b></div>`],
    ['in a sentence', (key: string) => `<p>Your key: ${key}.</p>`],
    ['in a field', (key: string) => `<input value="${key}">`],
  ])('though on its way, %s, it does not look like one for a while', (_, draw) => {
    const parts = ['yaFdbVfuAggBurfE', 'LLRBBL', 'TkZBpL', 'oOTbb1', 'udfkKT'];
    ask();
    for (let shown = 1; shown <= parts.length; shown++) {
      prompt(draw(parts.slice(0, shown).join('')));
      wait(350);
    }
    expect(taken()).toEqual([]);
    wait(1_500);
    expect(taken()).toEqual([parts.join('')]);
  });

  test('when its prompt is left before', () => {
    ask();
    prompt(`<code>${key}</code>`);
    wait(100);
    show('');
    wait(300);
    expect(taken()).toEqual([key]);
  });

  test('when Save was pressed once more while the site was slow, just after it appeared in the same dialog', () => {
    ask();
    wait(5_000);
    (document.querySelector('#form') as Element).insertAdjacentHTML('beforeend', `<code>${key}</code>`);
    wait(100);
    press('Save');
    wait(3_000);
    expect(taken()).toEqual([key]);
  });

  test('when the person asks for the next one before it has rested', () => {
    ask();
    (document.querySelector('#form') as Element).insertAdjacentHTML('beforeend', `<code>${key}</code>`);
    wait(100);
    (document.querySelector('input') as HTMLInputElement).value = 'Another';
    press('Save');
    expect(taken()).toEqual([key]);
  });

  test('on the next page, where that is what the person did last', async () => {
    expected = 'api-key';
    await start();
    show(`<main><h1>API Keys</h1><p>Your new API key:</p><code>${key}</code></main>`);
    wait(2_000);
    expect(taken()).toEqual([key]);
  });

  test('whole, however slowly it is drawn', () => {
    for (const pace of [50, 180, 300, 700, 1_000]) {
      take.mockReset();
      ask();
      for (let length = 20; length < key.length + 4; length += 4) {
        prompt(`<span>${key.slice(0, length)}</span><span>Copy</span>`);
        wait(pace);
      }
      wait(2_000);
      expect(taken()).toEqual([key]);
      vi.advanceTimersByTime(5_000);
      show('');
      ask();
      (document.querySelector('input') as HTMLInputElement).value = `After ${pace}`;
    }
  });

  test('when it was drawn bit by bit and its prompt left before it had rested', () => {
    ask();
    for (let length = 20; length < key.length + 4; length += 4) {
      prompt(`<code>${key.slice(0, length)}</code>`);
      wait(50);
    }
    wait(400);
    show('');
    wait(300);
    expect(taken()).toEqual([key]);
  });
});

describe('no key is taken', () => {
  test('in the list, where its row holds a random word as well', () => {
    const row = `<section><h2>API Keys</h2><div><div>Web shop</div><div>${other}</div></div></section>`;
    ask();
    prompt(`<p>Copy it</p><code>${key}</code>`);
    document.body.insertAdjacentHTML('beforeend', row);
    wait(2_000);
    show(row);
    wait(3_000);
    expect(taken()).toEqual([key]);
  });

  const refusals: readonly (readonly [string, string])[] = [
    ['en', 'The API key could not be created. Request id:'],
    ['de', 'Der API-Schlüssel konnte nicht erstellt werden. Anfrage-ID:'],
    ['es', 'No se pudo crear la clave. ID de solicitud:'],
    ['fr', 'La clé n’a pas pu être créée. Référence :'],
    ['pt', 'Não foi possível criar a chave. Referência:'],
    ['it', 'Impossibile creare la chiave. Riferimento:'],
    ['nl', 'De sleutel kon niet worden gemaakt. Referentie:'],
    ['sr', 'Ključ nije kreiran. Broj zahteva:'],
  ];
  test.each(refusals)('in the answer to a refused Save: %s', (_, words) => {
    ask();
    show(`<div role="alertdialog"><p>${words} <code>${other}</code></p><button>Copy</button></div>`);
    wait(3_000);
    expect(taken()).toEqual([]);
    press('Copy');
    copy(other);
    expect(taken()).toEqual([]);
    // Now it works: the same dialog, without what was wrong.
    prompt(`<p style="display: none">${words}</p><p>Copy your key</p><code>${key}</code>`);
    wait(3_000);
    expect(taken()).toEqual([key]);
  });

  test.each([
    `<div style="position: fixed">Reference ${other}</div>`,
    `<div role="alert">Something went wrong. <code>${other}</code></div>`,
    `<div role="dialog"><dl><dt>Incident</dt><dd><code>${other}</code></dd></dl></div>`,
  ])('in a message beside the page: %s', (html) => {
    ask();
    show(html);
    wait(3_000);
    expect(taken()).toEqual([]);
  });

  test.each([
    `<main><h1>API Keys</h1><section><p>${other}</p></section></main>`,
    `<main><p>The key could not be created.</p><p>Request id</p><p>${other}</p></main>`,
    `<main><h1>Acme</h1><div><label>Organization ID</label><input readonly value="${other}"><button>Copy</button></div></main>`,
    `<form><p>${other}</p></form>`,
  ])('on the page after a refused Save: %s', async (html) => {
    expected = 'api-key';
    await start();
    show(html);
    wait(3_000);
    expect(taken()).toEqual([]);
  });

  test('of a native box that names a request', () => {
    ask();
    side.boxes[0]?.('shown', `The key could not be created. Request id: ${other}`);
    expect(taken()).toEqual([]);
    side.boxes[0]?.('shown', `Your key: ${key}`);
    expect(taken()).toEqual([key]);
  });
});

describe('the key, and no more and no less', () => {
  test.each([
    ['a label', (value: string) => `<p><span>Key:</span><span>${value}</span></p>`],
    ['a label without a colon', (value: string) => `<p><span>Schlüssel</span><span>${value}</span></p>`],
    ['a word to press', (value: string) => `<p><span>${value}</span><span>Copy</span></p>`],
    ['its name in an environment file', (value: string) => `<code>API_KEY=${value}</code>`],
    ['a label in one text', (value: string) => `<p>Key:${value}</p>`],
  ])('beside %s', (_, html) => {
    for (const value of [key, `12|${key}`, `${key}!`, `${key.slice(0, 9)},${key.slice(9)}`]) {
      take.mockReset();
      show('');
      ask();
      prompt(`<h2>New API Key</h2><input value="${value.length}">${html(value)}`);
      wait(2_000);
      expect(taken()).toEqual([value]);
      vi.advanceTimersByTime(3_000);
    }
  });

  test('also where the person copies it, or a part of it', () => {
    const value = `12|${key}`;
    ask();
    prompt(`<input readonly value="${value}">`);
    wait(100);
    copy(key);
    expect(taken()).toEqual([]);
    copy(value);
    copy(key);
    wait(3_000);
    expect(new Set(taken())).toEqual(new Set([value]));
  });
});

describe('what it was asked for with', () => {
  const list = `<h2>Master Tokens</h2><table><tr><td>Old shop</td><td>Active</td>
    <td><button>Replace</button></td></tr></table>`;
  beforeEach(() => show(list));
  const confirm = () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div role="dialog">Replace it?<button>Yes</button><button>No</button></div>',
    );
  };

  test('goes with the value: what it replaces', () => {
    press('Replace');
    confirm();
    press('Yes');
    expect(side.asked.occasion).toEqual({ kind: 'master-token', replaces: 'Old shop' });
  });

  test('is taken back with No, and with Escape', () => {
    press('Replace');
    confirm();
    press('No');
    expect(side.asked.occasion).toEqual({ kind: 'master-token' });
    press('Replace');
    vi.advanceTimersByTime(3_000);
    expect(side.asked.occasion?.replaces).toBe('Old shop');
    doing(document.body, 'keydown', { key: 'Escape' });
    expect(side.asked.occasion?.replaces).toBeUndefined();
  });

  test('is not taken back by a No that comes after Yes', () => {
    press('Replace');
    confirm();
    press('Yes');
    press('No');
    expect(side.asked.occasion?.replaces).toBe('Old shop');
  });

  test('is forgotten after five minutes, as in the background', () => {
    press('Replace');
    vi.advanceTimersByTime(4.9 * 60_000);
    expect(side.asked.occasion?.replaces).toBe('Old shop');
    vi.advanceTimersByTime(0.2 * 60_000);
    expect(side.asked.occasion).toBeUndefined();
  });
});
