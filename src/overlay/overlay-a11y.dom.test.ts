/** The overlay's components in an ordinary page, in every state, before axe: it does not see into closed roots. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { axeFaults } from '../../e2e/harness/axe.ts';
import { type OverlayPage, openOverlayPage } from './testing/in-chromium.ts';
import type { Trial } from './testing/on-page.ts';

let overlay: OverlayPage;
beforeAll(async () => {
  overlay = await openOverlayPage();
}, 60_000);
afterAll(() => overlay?.close());

const html = '<main><h1>Page</h1><button>Open</button></main>';

// These run in the page.
const nothingToOpen = (trial: Trial) => {
  document.querySelector('main')?.insertAdjacentHTML('beforeend', '<button id="mint">Mint</button>');
  document.querySelector('main button')?.remove();
  trial.run();
};
const twoMembers = (trial: Trial) => {
  const row = (name: string) =>
    `<tr><td>${name}</td><td>User</td><td><button aria-label="Options">⚙</button></td></tr>`;
  document
    .querySelector('main')
    ?.insertAdjacentHTML(
      'beforeend',
      `<h2>Members</h2><table><tr><th>Name</th><th>Role</th><th>More</th></tr>${row('Ada')}${row('Ben')}</table>`,
    );
  trial.run();
};
const reads = (selector: string, text: string) =>
  vi.waitFor(async () => expect(await overlay.text(selector)).toContain(text), { timeout: 5_000 });
async function pointAtMint(): Promise<void> {
  await reads('.card-buttons', 'Show Waykey where it is');
  await overlay.press('Show Waykey where it is');
  await reads('.pick-panel', 'Point at it');
  await overlay.page.hover('#mint');
  await reads('.pick-name', 'Mint');
}
async function pickMint(): Promise<void> {
  await pointAtMint();
  await overlay.page.mouse.down();
  await overlay.page.mouse.up();
  await reads('.pick-answers', 'Yes');
}

/** What the page and the trial do, and what the person does then. */
const states: readonly (readonly [string, (trial: Trial) => void, (() => Promise<void>)?])[] = [
  ['the launcher', () => {}],
  ['the list', (trial) => trial.launcherOpen.set(true)],
  ['the page check', (trial) => trial.command('check-page')],
  [
    'the page check beside a step, in doubt',
    (trial) => {
      document
        .querySelector('main')
        ?.insertAdjacentHTML('beforeend', '<button>Create</button><button>Create</button>');
      trial.run();
      trial.command('check-page');
    },
  ],
  ['a step', (trial) => trial.run()],
  ['a step in words', (trial) => trial.run({ skipped: ['first'] })],
  [
    'saved',
    (trial) => {
      trial.run();
      trial.capture.set({ status: 'saved', name: 'Web shop', id: '0'.repeat(32) as never });
    },
  ],
  [
    'not saved',
    (trial) => {
      trial.run();
      trial.capture.set({ status: 'failed', reason: 'storage', retry: () => {} });
    },
  ],
  ['the end', (trial) => trial.run({ activated: true })],
  ['showing where it is', nothingToOpen, pointAtMint],
  ['what was shown, to be confirmed', nothingToOpen, pickMint],
  ['one of several rows to choose', twoMembers, () => reads('.row-choice', 'Ben')],
];

/** The faults of a state; in the dark nothing but the colours is different. */
async function faults(use: (trial: Trial) => void, then?: () => Promise<void>): Promise<readonly string[]> {
  await overlay.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await overlay.start(html, true);
  await overlay.page.evaluate(`document.documentElement.lang = 'en'; (${use.toString()})(globalThis.trial)`);
  await then?.();
  await overlay.page.evaluate('new Promise((done) => setTimeout(done, 300))');
  const light = await axeFaults(overlay.page);
  await overlay.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  const dark = await axeFaults(overlay.page, { runOnly: ['color-contrast'] });
  return [...light, ...dark].map(({ rule, html }) => `${rule}: ${html}`);
}

test('no fault in any state, light and dark', async () => {
  for (const [name, use, then] of states) expect([name, await faults(use, then)]).toEqual([name, []]);
}, 90_000);

test('a fault planted into the rows to choose from is found', async () => {
  const found = await faults(twoMembers, async () => {
    await reads('.row-choice', 'Ben');
    await overlay.page.evaluate(`trial.host.layer.querySelector('.row-choice-words').textContent = ''`);
  });
  expect(found.filter((fault) => fault.startsWith('button-name'))).toHaveLength(1);
});

test('a planted fault is found', async () => {
  const found = await faults((trial) => {
    trial.run();
    trial.host.layer.querySelector('.launcher')?.removeAttribute('aria-label');
  });
  expect(found.some((fault) => fault.startsWith('button-name'))).toBe(true);
});
