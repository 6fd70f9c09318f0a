/** The overlay's components in an ordinary page, in every state, before axe: it does not see into closed roots. */
import axe from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OverlayPage, openOverlayPage } from './testing/in-chromium.ts';
import type { Trial } from './testing/on-page.ts';

let overlay: OverlayPage;
beforeAll(async () => {
  overlay = await openOverlayPage();
}, 60_000);
afterAll(() => overlay?.close());

const html = '<main><h1>Page</h1><button>Open</button></main>';
const states: readonly (readonly [string, (trial: Trial) => void])[] = [
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
];

async function faults(use: (trial: Trial) => void, only: readonly string[] = []): Promise<readonly string[]> {
  await overlay.start(html, true);
  await overlay.page.evaluate(`document.documentElement.lang = 'en'; (${use.toString()})(globalThis.trial)`);
  await overlay.page.evaluate('new Promise((done) => setTimeout(done, 300))');
  const examiner = new axe({ page: overlay.page as never });
  const { violations } = await (only.length > 0 ? examiner.withRules([...only]) : examiner).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

test.each([
  ['light', []],
  // Nothing but the colours is different.
  ['dark', ['color-contrast']],
] as const)(
  'no fault in any state, %s',
  async (colorScheme, only) => {
    await overlay.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const [name, use] of states) expect([name, await faults(use, only)]).toEqual([name, []]);
  },
  60_000,
);

test('a planted fault is found', async () => {
  const found = await faults((trial) => {
    trial.run();
    trial.host.layer.querySelector('.launcher')?.removeAttribute('aria-label');
  });
  expect(found.some((fault) => fault.startsWith('button-name'))).toBe(true);
});
