/** The page check on a page that moves, in a real browser. */
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { type OverlayPage, openOverlayPage } from '../overlay/testing/in-chromium.ts';
import type { Trial } from '../overlay/testing/on-page.ts';

let overlay: OverlayPage;
beforeAll(async () => {
  overlay = await openOverlayPage();
}, 60_000);
beforeEach(() => overlay.page.setViewportSize({ width: 1000, height: 700 }));
afterAll(() => overlay?.close());

/** What else the guide looks at, which is not on these pages. */
const others = ['details', 'member-options', 'member', 'members'].map((landmark) => `${landmark} missing`);
const panel = '[data-waykey="page-check"]';
const html = `<button id="open" style="position: absolute; left: 300px; top: 200px; inline-size: 80px; block-size: 30px">Open</button>
  <button style="position: absolute; left: 300px; top: 300px">Create</button>
  <button style="position: absolute; left: 300px; top: 360px">Create</button>`;

function withTrial<T>(use: (trial: Trial) => T): Promise<T> {
  return overlay.page.evaluate(`(${use.toString()})(globalThis.trial)`) as Promise<T>;
}
/** What is outlined: landmark, status, and the box. */
const marks = () =>
  withTrial((trial) =>
    [...trial.host.layer.querySelectorAll<HTMLElement>('.mark')].map((mark) => {
      const box = (mark.firstElementChild as Element).getBoundingClientRect();
      return `${mark.dataset.landmark} ${mark.dataset.status} ${box.x},${box.y} ${box.width}×${box.height}`;
    }),
  );
const lines = () =>
  withTrial((trial) =>
    [...trial.host.layer.querySelectorAll<HTMLElement>('.health-line')].map(
      (line) => `${line.dataset.landmark} ${line.dataset.status}`,
    ),
  );
async function until<T>(read: () => Promise<T>, wanted: T): Promise<void> {
  await vi.waitFor(async () => expect(await read()).toEqual(wanted), { timeout: 10_000, interval: 30 });
}
const isOpen = async () => (await overlay.box(panel)) !== undefined;
/** An element does not lie still enough for `box` while others are drawn, but it is there. */
async function openFromList(): Promise<void> {
  await overlay.press('Waykey');
  await overlay.box('.list');
  await overlay.press('Check this page');
  await until(isOpen, true);
}

test('without a guide in progress: every landmark with its state, what is there outlined, from the launcher', async () => {
  await overlay.start(html);
  await openFromList();
  expect(await overlay.box('.list')).toBeUndefined();
  expect(await lines()).toEqual(['create unsure', 'open found', ...others]);
  expect(await overlay.text('.health-counts')).toBe('Found: 1 · unsure: 1 · not found: 4');
  const drawn = await marks();
  expect(drawn.filter((mark) => mark.startsWith('open'))).toEqual(['open found 300,200 80×30']);
  expect(drawn.filter((mark) => mark.startsWith('create unsure'))).toHaveLength(2);
});

test('it follows the page: outlines in the next frame, states as soon as they change', async () => {
  await overlay.start(`${html}<div style="block-size: 3000px"></div>`);
  await withTrial((trial) => trial.command('check-page'));
  await until(async () => (await marks()).length, 3);
  const after = await overlay.page.evaluate(`(async () => {
    scrollTo(0, 50);
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    return trial.host.layer.querySelector('[data-landmark=open] > .mark-box').getBoundingClientRect().y;
  })()`);
  expect(after).toBe(150);
  await overlay.page.evaluate("document.getElementById('open').remove()");
  await until(lines, ['create unsure', 'open missing', ...others]);
  await until(async () => (await marks()).some((mark) => mark.startsWith('open')), false);
});

test('a command that comes as soon as the script has run is obeyed', async () => {
  await overlay.show(html);
  await overlay.page.evaluate('trial = startTrial(false); trial.command("check-page")');
  await until(isOpen, true);
});

test('it is closed by its button and by Escape, and leaves nothing', async () => {
  await overlay.start(html);
  await openFromList();
  await overlay.press('Close the check');
  await until(isOpen, false);
  expect(await marks()).toEqual([]);
  await openFromList();
  await overlay.focus('Copy the report');
  await overlay.page.keyboard.press('Escape');
  await until(isOpen, false);
});

test('what cannot be copied can be read', async () => {
  // A page without a secure address has no clipboard.
  await overlay.start(html);
  await openFromList();
  await overlay.press('Copy the report');
  await until(async () => (await overlay.text('.health-copied')).includes('did not let Waykey'), true);
  const report = await overlay.text('.health-report');
  expect(report).toContain('| open | control | found |');
  expect(report).toContain('- Waykey 1.2.3 in Chromium ');
});

test('the outlines take no clicks', async () => {
  await overlay.start(
    `${html}<script>document.getElementById('open').onclick = () => { hit = true }</script>`,
  );
  await withTrial((trial) => trial.command('check-page'));
  await until(async () => (await marks()).length, 3);
  await overlay.page.mouse.click(302, 202);
  expect(await overlay.page.evaluate('hit')).toBe(true);
});

test('it fits a window of 320 pixels, and becomes small', async () => {
  await overlay.page.setViewportSize({ width: 320, height: 480 });
  await overlay.start(html);
  await withTrial((trial) => trial.command('check-page'));
  await until(isOpen, true);
  const box = await overlay.box(panel);
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(320);
  expect(box?.y).toBeGreaterThanOrEqual(0);
  await overlay.press('Make the panel smaller');
  expect((await overlay.box(panel))?.height).toBeLessThan((box?.height ?? 0) / 2);
  expect(await overlay.text('.health-counts')).toContain('Found: 1');
});
