/** What assistive technology gets of the overlay in the real page: names, roles and their order, each step said once. */
import type { CDPSession } from 'playwright';
import { ByHand } from './harness/by-hand.ts';
import { type DrawnNode, readClosedRoots } from './harness/chromium/closed-root.ts';
import { until } from './harness/poll.ts';
import { middle } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';
import { named, wayOf } from './harness/ways.ts';

/** What the page calls a thing that no vocabulary holds. */
const unknown = 'Mint credential';

const told = ['button', 'dialog', 'heading', 'status', 'alert', 'combobox', 'list'];

/** Roles and names in the order in which they are read. */
const outline = (nodes: readonly DrawnNode[]) =>
  nodes.filter(({ role }) => told.includes(role)).map(({ role, name }) => `${role} ${name}`.trim());

/** What a person could not make sense of: something to use or to enter without a name, or an order of its own. */
const faults = (nodes: readonly DrawnNode[]) =>
  nodes
    .filter(
      ({ role, name, attributes }) =>
        (['button', 'dialog', 'heading', 'combobox'].includes(role) && name.trim() === '') ||
        Number(attributes.get('tabindex') ?? 0) > 0,
    )
    .map(({ role, attributes }) => `${role} ${[...attributes].map((pair) => pair.join('=')).join(' ')}`);

async function drawn(cdp: CDPSession, holds: string): Promise<DrawnNode[]> {
  return until(`${holds} in the accessibility tree`, async () => {
    const nodes = await readClosedRoots(cdp, 'waykey-overlay');
    return outline(nodes).includes(holds) && nodes;
  });
}

test('names and order of list, card and page check; a planted fault is found', async ({ person }) => {
  const cdp = await person.tab.page.context().newCDPSession(person.tab.page);
  await cdp.send('Accessibility.enable');
  await person.press('Waykey');
  const list = await drawn(cdp, 'dialog Waykey: guides');
  expect(faults(list)).toEqual([]);
  const listed = outline(list);
  expect(listed.slice(0, 2)).toEqual(['button Waykey', 'dialog Waykey: guides']);
  expect(listed).toContain('button Generate a master token');
  expect(listed.slice(-3)).toEqual([
    'button Check this page',
    'button Move to another corner',
    'button Hide this button',
  ]);

  await person.press('Generate a master token');
  await person.waitForStep('sign-in');
  const card = await drawn(cdp, 'dialog Waykey: Generate a master token');
  expect(faults(card)).toEqual([]);
  expect(outline(card)).toEqual([
    'button Waykey',
    'status',
    'dialog Waykey: Generate a master token',
    'button Move the card',
    'button Make the card smaller',
    'button Close guide',
    'heading Step 2 of 10 Sign in',
    'button Back',
    'button Next',
    'button Skip step',
    'button Go to it',
  ]);

  await person.press('Waykey');
  await person.press('Check this page');
  const check = await drawn(cdp, 'dialog Waykey: page check');
  expect(faults(check)).toEqual([]);
  expect(outline(check)).toContain('combobox For the guide');
  expect(outline(check)).toContain('button Copy the report');

  // The fault that axe finds on the same components in an ordinary page, planted in the real one.
  const launcher = check.find(({ role, name }) => role === 'button' && name === 'Waykey');
  const { nodeIds } = await cdp.send('DOM.pushNodesByBackendIdsToFrontend', {
    backendNodeIds: [launcher?.backendId ?? 0],
  });
  await cdp.send('DOM.removeAttribute', { nodeId: nodeIds[0] as number, name: 'aria-label' });
  await until(
    'the planted fault',
    async () => faults(await readClosedRoots(cdp, 'waykey-overlay')).length === 1,
  );
});

test('names and order while rows are to choose from, and while something is shown to Waykey', {
  tag: '@rare',
}, async ({ person, site, skin }) => {
  const cdp = await person.tab.page.context().newCDPSession(person.tab.page);
  await cdp.send('Accessibility.enable');
  const way = wayOf('replace-master-token');
  way.prepare?.(site);
  site.behaviour.reword('Generate token', unknown);
  const hand = new ByHand(person.tab.page, skin);
  await hand.signIn();
  await hand.openApiTab();
  await person.startGuide(way.title);
  await person.waitForStep('replace');
  const rows = await drawn(cdp, `button ${named.token}`);
  expect(faults(rows)).toEqual([]);
  expect(outline(rows).slice(-6)).toEqual([
    'status',
    `button ${named.token}`,
    `button ${named.otherToken}`,
    'button Back',
    'button Next',
    'button Skip step',
  ]);

  await person.press('Close guide');
  await person.startGuide('Generate a master token');
  await person.waitForStep('generate');
  await person.clickSpotlight();
  await person.press('Show Waykey where it is');
  const pointing = await drawn(cdp, 'button Cancel');
  expect(faults(pointing)).toEqual([]);
  expect(outline(pointing).slice(-2)).toEqual(['heading Step 7 of 10 Generate a token', 'button Cancel']);
  const there = await until('the item at rest', () => person.tab.find({ text: unknown }));
  await person.tab.click(middle(there));
  const asking = await drawn(cdp, 'button Yes');
  expect(faults(asking)).toEqual([]);
  expect(outline(asking).slice(-2)).toEqual(['button Yes', 'button No']);
});
