/** Showing Waykey where something is, on a page in a real browser: with the mouse, with the keyboard, and without a trace. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Description, Learned } from '../../domain/description.ts';
import { type OverlayPage, openOverlayPage } from '../testing/in-chromium.ts';
import type { Trial } from '../testing/on-page.ts';

vi.setConfig({ testTimeout: 20_000 });

let overlay: OverlayPage;
beforeAll(async () => {
  overlay = await openOverlayPage();
}, 60_000);
afterAll(() => overlay?.close());

const show = 'Show Waykey where it is';
const outline = '[data-waykey="outline"]';
const ring = '[data-waykey="spotlight"]';
const page = `<h2>Tokens</h2>
  <label>Secret name <input id="field" value="hunter2"></label>
  <button id="mint" style="margin: 90px"><svg id="icon" width="24" height="24"><circle cx="12" cy="12" r="9"/></svg> Mint</button>
  <script>
    got = [];
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'keydown', 'keyup', 'contextmenu'])
      document.addEventListener(type, (event) => {
        // What the person does on the card is another matter.
        if (event.target.localName !== 'waykey-overlay') got.push(type + ' ' + (event.key ?? event.target.id));
      }, true);
  </script>`;

const withTrial = <T>(use: (trial: Trial) => T): Promise<T> =>
  overlay.page.evaluate(`(${use.toString()})(globalThis.trial)`) as Promise<T>;
const got = () => overlay.page.evaluate('got') as Promise<string[]>;
const asked = async (name: string) =>
  (await withTrial((trial) => trial.asked.map((line) => JSON.parse(line))))
    .filter(([asking]) => asking === name)
    .map(([, message]) => message);
const reads = (selector: string, text: string) =>
  vi.waitFor(async () => expect(await overlay.text(selector)).toContain(text), { timeout: 5_000 });
const gone = (selector: string) =>
  vi.waitFor(async () => expect(await overlay.text(selector)).toBe(''), { timeout: 5_000 });
const learnedOnce = () =>
  vi.waitFor(async () => expect(await asked('learned/add')).toHaveLength(1), { timeout: 5_000 });
const middleOf = (id: string) =>
  overlay.page.evaluate((wanted) => {
    const box = (document.getElementById(wanted) as Element).getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  }, id);
const hover = async (id: string) => overlay.page.mouse.move(...(await middleOf(id)), { steps: 3 });
const click = async (id: string) => overlay.page.mouse.click(...(await middleOf(id)));

/** Presses a button of the card, which has moved beside what was picked by then. */
async function press(name: string): Promise<void> {
  await overlay.box('.card');
  await overlay.press(name);
}

/** The card has said that it does not see the thing; the person is about to show it. */
async function startPicking(html = page): Promise<void> {
  await overlay.start(html);
  await withTrial((trial) => trial.run());
  await reads('.card-buttons', show);
  await press(show);
  await reads('.card-body', 'Point at it on the page');
}

/** As the background would tell it once this was learned. */
const learn = (landmark: string, description: Description, more: Partial<Learned> = {}) =>
  overlay.page.evaluate(
    (learned) => {
      const { trial } = globalThis as unknown as { trial: Trial };
      trial.state.set({ ...trial.state.current, learned: [learned] });
    },
    { landmark, description, misses: 0, ...more },
  );

test('what the pointer is over is outlined with its name, the control and not the picture on it', async () => {
  await startPicking();
  await hover('icon');
  await reads(outline, 'Mint');
  const box = await overlay.box('.pick-frame');
  const button = await overlay.page.evaluate(
    () => document.getElementById('mint')?.getBoundingClientRect().width,
  );
  expect(box?.width).toBeCloseTo((button ?? 0) + 14, 0);
});

test('a field is named by its label, never by what is typed in', async () => {
  await startPicking();
  await hover('field');
  await reads(outline, 'Secret name');
  expect(await overlay.text('.card')).not.toContain('hunter2');
  expect(await overlay.text(outline)).not.toContain('hunter2');
});

test('the page gets nothing of the click, nor of its second half', async () => {
  await startPicking();
  const { page: tab } = overlay;
  await tab.mouse.dblclick(...(await middleOf('icon')));
  await reads('.card-body', 'Is it this one? “Mint”');
  expect(await got()).toEqual([]);
  expect(await overlay.box(ring)).toBeDefined();
  await press('Yes');
  // The next click is the page's own.
  await click('mint');
  expect(await got()).toContain('click mint');
});

test('what is switched off can be shown as well', async () => {
  await startPicking(page.replace('id="mint"', 'id="mint" disabled'));
  await click('mint');
  await reads('.card-body', 'Is it this one? “Mint”');
});

test('Escape leaves, and is not the page’s', async () => {
  await startPicking();
  await hover('mint');
  await overlay.page.keyboard.press('Escape');
  await gone(outline);
  await reads('.card-buttons', show);
  expect(await got()).toEqual([]);
  await overlay.page.keyboard.press('Escape');
  expect(await got()).toEqual(['keydown Escape', 'keyup Escape']);
});

test('with the keyboard: Tab as ever, Enter picks, and the answer has the focus', async () => {
  await startPicking();
  const { keyboard } = overlay.page;
  await overlay.page.evaluate(`document.getElementById('field').focus(); got.length = 0`);
  await keyboard.press('Tab');
  await reads(outline, 'Mint');
  await keyboard.press('Enter');
  await reads('.card-body', 'Is it this one? “Mint”');
  await vi.waitFor(
    async () =>
      expect(await overlay.page.evaluate('document.activeElement.localName')).toBe('waykey-overlay'),
    { timeout: 5_000 },
  );
  await keyboard.press('Enter');
  await learnedOnce();
  expect((await got()).filter((line) => !line.endsWith('Tab'))).toEqual([]);
  expect(await overlay.page.evaluate('document.activeElement.id')).toBe('mint');
});

test('Yes keeps a description: words, and nothing of how the page is made', async () => {
  await startPicking();
  await click('icon');
  await press('Yes');
  await learnedOnce();
  expect(await asked('learned/add')).toEqual([
    {
      landmark: 'open',
      description: { role: 'control', names: ['mint'], where: 'section', heading: 'tokens' },
    },
  ]);
});

test('No goes on pointing, and nothing is kept', async () => {
  await startPicking();
  await click('mint');
  await press('No');
  await reads('.card-body', 'Point at it on the page');
  await press('Cancel');
  await reads('.card-buttons', show);
  expect(await asked('learned/add')).toEqual([]);
});

test('what cannot be told from other things is not kept, and the card says so', async () => {
  await startPicking('<button id="mint">Mint</button> <button>Mint</button>');
  await click('mint');
  await press('Yes');
  await reads('.card-body', 'cannot tell this one');
  expect(await asked('learned/add')).toEqual([]);
});

test('a thing in a frame of the site can be shown', async () => {
  await startPicking(
    `<iframe id="frame" srcdoc="<h3>Tokens</h3><button style='inline-size: 200px; block-size: 80px'>Mint</button>"></iframe>`,
  );
  const [x, y] = await middleOf('frame');
  await overlay.page.mouse.click(x - 50, y);
  await reads('.card-body', 'Is it this one? “Mint”');
});

test('nothing is left on the page', async () => {
  await overlay.start(page);
  const html = () => overlay.page.evaluate(() => document.body.outerHTML);
  const before = await html();
  await withTrial((trial) => trial.run());
  await reads('.card-buttons', show);
  await press(show);
  await hover('mint');
  await click('mint');
  await press('Yes');
  await learnedOnce();
  expect(await html()).toBe(before);
});

const mint: Description = { role: 'control', names: ['mint'], where: 'section', heading: 'tokens' };

test('what was shown is ringed, said to be so, and reported when it is used', async () => {
  await overlay.start(page);
  await withTrial((trial) => trial.run());
  await learn('open', mint);
  await reads('.card-hint', 'Marked because you showed Waykey this one.');
  expect(await overlay.box(ring)).toBeDefined();
  await click('mint');
  expect(await asked('learned/used')).toEqual([{ landmark: 'open' }]);
});

test.each([true, false])(
  'it was right when the guide goes on, wrong when the person turns away first: %s',
  async (right) => {
    await overlay.start(
      `${page}<button id="other" style="position: absolute; left: 10px; top: 500px">Other</button>`,
    );
    await withTrial((trial) => trial.run());
    await learn('open', mint, { usedAt: Date.now() });
    await reads('.card-hint', 'Marked because');
    expect(await asked('learned/judge')).toEqual([]);
    if (right)
      await overlay.page.evaluate(`document.body.insertAdjacentHTML('beforeend', '<button>Create</button>')`);
    else await click('other');
    await vi.waitFor(
      async () => expect(await asked('learned/judge')).toEqual([{ landmark: 'open', right }]),
      {
        timeout: 5_000,
      },
    );
  },
);
