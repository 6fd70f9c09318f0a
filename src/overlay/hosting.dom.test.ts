/** Pages that make it hard to be in them, in a real browser. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type OverlayPage, openOverlayPage } from './testing/in-chromium.ts';
import type { Trial } from './testing/on-page.ts';

let overlay: OverlayPage;
beforeAll(async () => {
  overlay = await openOverlayPage();
}, 60_000);
afterAll(() => overlay?.close());

function withTrial<T>(use: (trial: Trial) => T): Promise<T> {
  return overlay.page.evaluate(`(${use.toString()})(globalThis.trial)`) as Promise<T>;
}
async function until<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  await vi.waitFor(async () => expect(await read()).toEqual(wanted), { timeout: 8_000, interval: 50 });
}
async function run(html: string): Promise<void> {
  await overlay.start(html);
  await withTrial((trial) => trial.run());
  await vi.waitFor(async () => expect(await overlay.box('[data-waykey="card"]')).toBeDefined(), {
    timeout: 8_000,
  });
}
const carried = () =>
  withTrial((trial) =>
    trial.asked
      .map((line) => JSON.parse(line))
      .filter(([name]) => name === 'step/carry')
      .map(([, body]) => body.step ?? null),
  );
const count = () => overlay.text('.card-count');

/** A modal dialog in a shadow root of a page's own element. */
const inShadow = (mode: 'open' | 'closed') => `<button>Open</button><x-dialog></x-dialog><script>
  root = document.querySelector('x-dialog').attachShadow({ mode: '${mode}' });
  root.innerHTML = '<dialog>Inside <button>Page</button></dialog>';
  dialog = root.firstChild;</script>`;

describe('a modal dialog whose opening nobody outside hears of', () => {
  test('in an open shadow root the card moves into it, and back out', async () => {
    await run(inShadow('open'));
    await overlay.page.evaluate('dialog.showModal()');
    await until(() => overlay.page.evaluate("root.querySelector('dialog > waykey-overlay') !== null"), true);
    await overlay.press('Next');
    expect(await count()).toBe('Step 2 of 4');
    await overlay.page.evaluate('dialog.close()');
    await until(
      () => overlay.page.evaluate("document.querySelector('html > waykey-overlay') !== null"),
      true,
    );
    await overlay.press('Back');
    expect(await count()).toBe('Step 1 of 4');
    expect(await carried()).toEqual([]);
  });

  test('in a closed one the step is carried elsewhere until the dialog is closed', async () => {
    await run(inShadow('closed'));
    await overlay.page.evaluate('dialog.showModal()');
    await until(carried, ['first']);
    await overlay.page.evaluate('dialog.close()');
    await until(carried, ['first', null]);
    await overlay.press('Next');
    expect(await count()).toBe('Step 2 of 4');
  });
});

test('thrown out once, it is back by itself; thrown out each time, the step is carried and the page not fought', async () => {
  await run('<button>Open</button>');
  await overlay.page.evaluate("document.querySelector('waykey-overlay').remove()");
  await until(() => overlay.page.evaluate("document.querySelector('waykey-overlay') !== null"), true);
  expect(await carried()).toEqual([]);
  await overlay.page.evaluate(`removed = 0;
    new MutationObserver(() => {
      const host = document.querySelector('waykey-overlay');
      if (host) { removed++; host.remove(); }
    }).observe(document, { childList: true, subtree: true });
    document.querySelector('waykey-overlay').remove()`);
  await until(carried, ['first']);
  const removed = await overlay.page.evaluate('removed');
  expect(removed).toBeLessThanOrEqual(6);
  // Two beats of the guide later it is still not fought.
  await overlay.page.evaluate('new Promise((done) => setTimeout(done, 2200))');
  expect(await overlay.page.evaluate('removed')).toBe(removed);
});

test('when the guide ends, nothing is carried any more', async () => {
  await run(inShadow('closed'));
  await overlay.page.evaluate('dialog.showModal()');
  await until(carried, ['first']);
  await withTrial((trial) => trial.state.set({ ...trial.state.current, run: undefined }));
  await until(carried, ['first', null]);
});
