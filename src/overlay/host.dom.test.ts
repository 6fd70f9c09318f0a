/** The host among dialogs, popovers, focus traps and hostile styles, in a real browser. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type InPage, type OverlayPage, openOverlayPage } from './testing/in-chromium.ts';

let overlay: OverlayPage;
beforeAll(async () => {
  overlay = await openOverlayPage();
}, 60_000);
afterAll(() => overlay?.close());

/** Runs in the page: a host with one button, named by what it is told. */
function withButton(): void {
  const scope = globalThis as unknown as InPage & Record<string, unknown>;
  const controller = new AbortController();
  const host = scope.createOverlayHost(document, controller.signal);
  const button = document.createElement('button');
  button.textContent = 'Ours';
  button.style.cssText = 'position: fixed; left: 300px; top: 500px; inline-size: 100px; block-size: 40px';
  button.addEventListener('click', () => {
    scope.pressed = ((scope.pressed as number | undefined) ?? 0) + 1;
  });
  host.layer.append(button);
  Object.assign(scope, { controller, host, button });
}

const inPage = {
  pressed: () => (globalThis as unknown as { pressed?: number }).pressed ?? 0,
  parent: () => {
    const parent = document.querySelector('waykey-overlay')?.parentElement;
    return parent && (parent.id || parent.localName);
  },
  settle: () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
};

async function show(html: string): Promise<void> {
  await overlay.show(html);
  await overlay.page.evaluate(withButton);
  await overlay.page.evaluate(inPage.settle);
}
const pressOurs = () => overlay.page.mouse.click(350, 520);
const pressed = () => overlay.page.evaluate(inPage.pressed);
const parent = () => overlay.page.evaluate(inPage.parent);

describe('where it stands', () => {
  test('behind the body, as one element, and only while something is shown', async () => {
    await overlay.show('<p>Text</p>');
    const before = await overlay.page.evaluate(() => document.documentElement.outerHTML);
    await overlay.page.evaluate(withButton);
    await overlay.page.evaluate(inPage.settle);
    expect(await parent()).toBe('html');
    const during = await overlay.page.evaluate(() => document.documentElement.outerHTML);
    expect(during).toBe(before.replace('</body>', '</body><waykey-overlay></waykey-overlay>'));

    await overlay.page.evaluate(() => {
      (globalThis as unknown as { button: HTMLElement }).button.hidden = true;
    });
    await overlay.page.evaluate(inPage.settle);
    expect(await parent()).toBeUndefined();
    await overlay.page.evaluate(() => {
      (globalThis as unknown as { button: HTMLElement }).button.hidden = false;
    });
    await overlay.page.evaluate(inPage.settle);
    expect(await parent()).toBe('html');

    await overlay.page.evaluate(() =>
      (globalThis as unknown as { controller: AbortController }).controller.abort(),
    );
    expect(await overlay.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('page styles neither hide nor change it', async () => {
    await show(`<style>
      * { display: none !important; visibility: hidden !important; pointer-events: none !important;
          opacity: 0 !important; transform: scale(0) !important; color: red !important }
      html, body { display: block !important }
    </style><p>Text</p>`);
    await pressOurs();
    expect(await pressed()).toBe(1);
  });

  test('comes back when the page threw it out, with the next move of the person', async () => {
    await show('<p>Text</p>');
    await overlay.page.evaluate(() => document.querySelector('waykey-overlay')?.remove());
    await overlay.page.mouse.click(10, 10);
    expect(await parent()).toBe('html');
  });
});

describe('modal dialogs', () => {
  const dialog = `<dialog id="outer" style="transform: scale(1); overflow: hidden"><input>
    <dialog id="inner">Inner</dialog></dialog>`;
  const call = (script: string) =>
    overlay.page.evaluate(script).then(() => overlay.page.evaluate(inPage.settle));

  test('a control: outside an open dialog nothing can be pressed', async () => {
    await show(
      `${dialog}<button style="position: fixed; left: 500px; top: 500px" onclick="hit = 1">Page</button>`,
    );
    await call('outer.showModal()');
    await overlay.page.mouse.click(510, 510);
    expect(await overlay.page.evaluate('typeof hit')).toBe('undefined');
  });

  test('it moves into the topmost one and back out', async () => {
    await show(dialog);
    await call('outer.showModal()');
    expect(await parent()).toBe('outer');
    await pressOurs();
    expect(await pressed()).toBe(1);
    await call('inner.showModal()');
    expect(await parent()).toBe('inner');
    await pressOurs();
    expect(await pressed()).toBe(2);
    await call('inner.close()');
    expect(await parent()).toBe('outer');
    await call('outer.close()');
    expect(await parent()).toBe('html');
    await pressOurs();
    expect(await pressed()).toBe(3);
  });

  test('it outlives a dialog that is taken out or emptied, before the next frame', async () => {
    await show(dialog);
    await call('outer.showModal()');
    const parentAfter = (script: string) =>
      overlay.page.evaluate(
        `new Promise((done) => requestAnimationFrame(() => { ${script}; queueMicrotask(() => queueMicrotask(() =>
          done(document.querySelector('waykey-overlay')?.parentElement?.localName))) }))`,
      );
    expect(await parentAfter("outer.innerHTML = ''")).toBe('dialog');
    expect(await parentAfter('outer.remove()')).toBe('html');
    await pressOurs();
    expect(await pressed()).toBe(1);
  });

  test('the focus stays on our button while we move', async () => {
    await show(dialog);
    await overlay.page.evaluate(() => (globalThis as unknown as { button: HTMLElement }).button.focus());
    await call('outer.show(); outer.close(); outer.showModal(); outer.close()');
    await overlay.page.keyboard.press('Enter');
    expect(await pressed()).toBe(1);
  });
});

describe('the page’s menus and focus', () => {
  test('a popover that closes on outside presses stays open', async () => {
    await show('<button popovertarget="menu">Menu</button><div id="menu" popover>Item</div>');
    const isOpen = () => overlay.page.evaluate("menu.matches(':popover-open')");
    await overlay.page.getByText('Menu').click();
    await overlay.page.evaluate(inPage.settle);
    expect(await parent()).toBe('menu');
    await pressOurs();
    expect([await pressed(), await isOpen()]).toEqual([1, true]);
    await overlay.page.mouse.click(900, 600);
    expect(await isOpen()).toBe(false);
    expect(await parent()).toBe('html');
  });

  test('handlers that watch for outside presses hear nothing of ours, and the focus stays', async () => {
    await show('<input id="field">');
    await overlay.page.evaluate(`
      heard = [];
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'focusin', 'focusout', 'keydown', 'touchstart'])
        for (const target of [document, document.documentElement, window]) target.addEventListener(type, () => heard.push(type));
      field.focus(); heard.length = 0`);
    await pressOurs();
    expect(await pressed()).toBe(1);
    expect(await overlay.page.evaluate('heard')).toEqual([]);
    expect(await overlay.page.evaluate('document.activeElement.id')).toBe('field');
    await overlay.page.mouse.click(900, 600);
    expect(await overlay.page.evaluate('heard')).toContain('click');
  });

  test('it stays above what the page opens later', async () => {
    await show(`<div id="late" popover="manual" style="position: fixed; inset: 400px auto auto 200px; inline-size: 400px;
      block-size: 200px">Late</div>`);
    await overlay.page.evaluate('late.showPopover()');
    await overlay.page.evaluate(inPage.settle);
    await pressOurs();
    expect(await pressed()).toBe(1);
  });

  test('clicks beside its own things reach the page', async () => {
    await show('<button style="position: fixed; left: 500px; top: 500px" onclick="hit = 1">Page</button>');
    await overlay.page.mouse.click(510, 510);
    expect(await overlay.page.evaluate('hit')).toBe(1);
  });
});
