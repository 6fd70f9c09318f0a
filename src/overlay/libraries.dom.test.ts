/** Menus, dialogs and focus traps of real UI libraries, while the person uses the overlay. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type InPage, type OverlayPage, openOverlayPage } from './testing/in-chromium.ts';
import type { LibraryName } from './testing/libraries.ts';

let overlay: OverlayPage;
beforeAll(async () => {
  overlay = await openOverlayPage('./libraries.ts');
}, 120_000);
afterAll(() => overlay?.close());

async function show(library: LibraryName): Promise<void> {
  await overlay.start('');
  await overlay.page.evaluate((name) => {
    const scope = globalThis as unknown as InPage & { showLibrary(name: string): void };
    scope.showLibrary(name);
    scope.trial.run();
  }, library);
  await until(() => overlay.box('[data-waykey="card"]'), Boolean);
}

async function until<T>(read: () => Promise<T>, passes: (value: T) => boolean): Promise<void> {
  await vi.waitFor(async () => expect(passes(await read())).toBe(true), { timeout: 5_000, interval: 30 });
}
const isShown = (text: string) => overlay.page.getByText(text).isVisible();
const shows = (text: string, wanted = true) =>
  until(
    () => isShown(text),
    (shown) => shown === wanted,
  );
const open = async (what: string, text: string) => {
  await overlay.page.getByText(what, { exact: true }).click();
  await shows(text);
};
/** What has the focus: of the page, or the overlay as a whole. */
const focused = () =>
  overlay.page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.closest('[role=dialog], #modal') ? 'dialog' : activeElement?.localName;
  });
/** Long enough for whatever looks again now and then: a fifth of a second of frames. */
const settle = () =>
  overlay.page.evaluate(async () => {
    const end = performance.now() + 200;
    while (performance.now() < end) await new Promise(requestAnimationFrame);
  });

/** Everything a mouse does with the card, each of which would be a press outside. */
async function useCardWithMouse(): Promise<void> {
  await overlay.press('Next');
  await overlay.press('Back');
  await overlay.press('Make the card smaller');
  await overlay.press('Show the whole card');
  const grip = await overlay.box('[data-grip]');
  if (!grip) throw new Error('no grip');
  await overlay.page.mouse.move(grip.x + 10, grip.y + 10);
  await overlay.page.mouse.down();
  await overlay.page.mouse.move(grip.x - 40, grip.y - 30, { steps: 3 });
  await overlay.page.mouse.up();
  await settle();
}

const corner = { x: 990, y: 8 };

describe.each(['bootstrap', 'radix', 'mui', 'mantine'] as const)('%s', (library) => {
  test('a menu stays open while the card is used; a press on the page closes it', async () => {
    await show(library);
    await open('Menu', 'In the menu');
    await useCardWithMouse();
    expect(await isShown('In the menu')).toBe(true);
    await overlay.page.mouse.click(corner.x, corner.y);
    await shows('In the menu', false);
  });

  test('a dialog stays open and keeps the focus; Escape on the page closes it', async () => {
    await show(library);
    await open('Dialog', 'In the dialog');
    await overlay.page.getByLabel('Field').click();
    await useCardWithMouse();
    expect([await isShown('In the dialog'), await focused()]).toEqual([true, 'dialog']);
    await overlay.page.keyboard.press('Escape');
    await shows('In the dialog', false);
  });

  test('the keyboard can go to the card and back although the dialog holds the focus', async () => {
    await show(library);
    await open('Dialog', 'In the dialog');
    await until(focused, (where) => where === 'dialog');
    await overlay.focus('Next');
    await settle();
    expect(await focused()).toBe('waykey-overlay');
    await overlay.page.keyboard.press('Enter');
    expect(await overlay.text('.card-count')).toBe('Step 2 of 4');
    await overlay.page.keyboard.press('Escape');
    await settle();
    expect([await isShown('In the dialog'), await focused()]).toEqual([true, 'waykey-overlay']);
    await overlay.page.getByLabel('Field').focus();
    await settle();
    expect(await focused()).toBe('dialog');
  });
});

test('not even handlers on the way down hear of a press, a key or the focus; those of the page’s own they do', async () => {
  await overlay.start('<input id="field">');
  await overlay.page.evaluate(`
    trial.run();
    heard = new Set();
    for (const type of ['pointerdown', 'mousedown', 'touchstart', 'keydown', 'focusin', 'focusout'])
      for (const target of [window, document]) target.addEventListener(type, () => heard.add(type), true)`);
  await until(() => overlay.box('[data-waykey="card"]'), Boolean);
  await useCardWithMouse();
  await overlay.focus('Next');
  await overlay.page.keyboard.press('Enter');
  expect(await overlay.text('.card-count')).toBe('Step 2 of 4');
  expect(await overlay.page.evaluate('[...heard]')).toEqual([]);
  await overlay.page.mouse.click(corner.x, corner.y);
  await overlay.page.evaluate('field.focus()');
  await overlay.page.keyboard.press('a');
  expect(await overlay.page.evaluate('[...heard].sort()')).toEqual([
    'focusin',
    'keydown',
    'mousedown',
    'pointerdown',
  ]);
});
