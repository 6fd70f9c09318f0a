/** A step is over when its effect is on the page, however the page was used; without the effect no click counts. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type OverlayPage, openOverlayPage } from './testing/in-chromium.ts';
import type { Trial } from './testing/on-page.ts';

vi.setConfig({ testTimeout: 30_000 });

let overlay: OverlayPage;
beforeAll(async () => {
  overlay = await openOverlayPage();
}, 60_000);
afterAll(() => overlay?.close());

const place = (top: number) =>
  `style="position: absolute; left: 400px; top: ${top}px; width: 80px; height: 30px"`;
/** The first thing to use; `does` is what the page does with it. Its effect is that the second one is there. */
const page = (does: string) => `
  <p style="height: 60px">Something</p>
  <div id="place"><button id="open" ${place(200)}>Open</button></div>
  <script>
    const used = document.getElementById('open');
    const show = () => {
      if (!document.getElementById('create'))
        place.insertAdjacentHTML('beforeend', '<button id="create" ${place(260)}>Create</button>');
    };
    const undo = () => {
      document.getElementById('create').remove();
      if (!used.isConnected) place.prepend(used);
    };
    ${does}
  </script>`;
const middle = [440, 215] as const;

async function start(does: string): Promise<void> {
  await overlay.page.mouse.move(5, 5);
  await overlay.start(page(does));
  await overlay.page.evaluate(`(${((trial: Trial) => trial.run()).toString()})(globalThis.trial)`);
  await ringIsAt(200);
}
/** The ring is around the thing at this height. */
const ringIsAt = (top: number) =>
  vi.waitFor(
    async () => {
      const box = await overlay.box('[data-waykey="spotlight"]');
      expect(box && box.y < top && box.y + box.height > top + 30 && box.height < 60).toBe(true);
    },
    { timeout: 8_000, interval: 40 },
  );

const onClick = `used.addEventListener('click', show);`;
interface Way {
  readonly by: string;
  /** What the page does. */
  readonly does: string;
  readonly use: () => Promise<void>;
  readonly takeBack?: () => Promise<void>;
}
const ways: readonly Way[] = [
  { by: 'Enter', does: onClick, use: () => key('Enter') },
  { by: 'Space', does: onClick, use: () => key(' ') },
  { by: 'a double click', does: onClick, use: () => overlay.page.mouse.dblclick(...middle) },
  {
    by: 'a menu that is open while the pointer is over it',
    does: 'used.onpointerenter = show; used.onpointerleave = undo;',
    use: () => overlay.page.mouse.move(...middle),
    takeBack: () => overlay.page.mouse.move(5, 5),
  },
  {
    by: 'a press on what is taken out as the button goes down',
    does: 'used.onmousedown = () => { used.remove(); show(); };',
    use: () => overlay.page.mouse.click(...middle),
  },
  {
    by: 'a click that nobody else hears of',
    does: `for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
       addEventListener(type, (event) => {
         event.stopImmediatePropagation();
         if (type === 'click' && event.target === used) show();
       }, true);`,
    use: () => overlay.page.mouse.click(...middle),
  },
];

async function key(name: string): Promise<void> {
  await overlay.page.focus('#open');
  await overlay.page.keyboard.press(name);
}

test.each(ways)(
  '$by: the effect leads on, and undone it brings the step back',
  async ({ does, use, takeBack }) => {
    await start(does);
    await use();
    await ringIsAt(260);
    await (takeBack ? takeBack() : overlay.page.evaluate('undo()'));
    await ringIsAt(200);
  },
);

test('a click leads nowhere by itself: the step stays until its effect is there', async () => {
  await start(`
    seen = [];
    used.onclick = () => {
      setTimeout(show, 1500);
      const look = () => {
        if (document.getElementById('create')) return;
        seen.push(ringTop());
        requestAnimationFrame(look);
      };
      look();
    };
    const ringTop = () => {
      const ring = trial.host.layer.querySelector('[data-waykey="spotlight"]');
      return ring ? Math.round(ring.getBoundingClientRect().y) : 'none';
    };`);
  await overlay.page.mouse.click(...middle);
  await ringIsAt(260);
  const seen = (await overlay.page.evaluate('seen')) as unknown[];
  expect(seen.length).toBeGreaterThan(3);
  expect(new Set(seen).size).toBe(1);
});
