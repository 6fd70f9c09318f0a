/** A guide is where the page is: after a reload, elsewhere on the site, in another tab, and the next day. */
import { ChromiumTab } from './harness/chromium/chromium-tab.ts';
import { withProfileOf } from './harness/chromium/restart.ts';
import { followCard } from './harness/follow-card.ts';
import { Person } from './harness/person.ts';
import { administrator, siteHome } from './harness/replica.ts';
import { expect, test } from './harness/test.ts';

const title = 'Generate a master token';
const does = administrator('Carried on');

/** The steps the card shows until it rests on `last`. */
async function stepsUntil(person: Person, last: string): Promise<readonly string[]> {
  const steps: string[] = [];
  await person.sees(`the card resting on ${last}`, ({ card, spotlight }) => {
    if (card && steps.at(-1) !== card.step) steps.push(card.step);
    return card?.step === last && spotlight !== undefined;
  });
  return steps;
}

test('the card is right at once after a reload, a navigation, signing in again and in a second tab', {
  tag: '@rare',
}, async ({ person, chromium }) => {
  const { page } = person.tab;
  await person.startGuide(title);
  await followCard(person, { ...does, stopAt: 'generate' });
  const tab = page.url();

  await page.reload();
  expect.soft(await stepsUntil(person, 'generate')).toEqual(['generate']);
  await page.goto('about:blank');
  await page.goto(siteHome);
  expect.soft(await stepsUntil(person, 'open-user-menu')).toEqual(['open-user-menu']);
  // From elsewhere, so that it is a page load on every front end.
  await page.goto('about:blank');
  await page.goto(tab);
  expect.soft(await stepsUntil(person, 'generate')).toEqual(['generate']);

  const other = await ChromiumTab.of(await chromium.context.newPage());
  await other.goto(tab);
  const beside = new Person(other);
  expect.soft(await stepsUntil(beside, 'generate')).toEqual(['generate']);
  await chromium.context.clearCookies();
  await other.page.reload();
  await beside.waitForStep('sign-in');
  await followCard(beside, { ...does, stopAt: 'activate' });

  // The first tab goes on from what was done in the second.
  await page.bringToFront();
  await page.reload();
  await followCard(person, does);
  await other.page.bringToFront();
  await beside.waitForStep('done');
});

test('what was saved before the browser was closed is activated after it was opened again', {
  tag: '@rare',
}, async ({ person, site, chromium }) => {
  await person.startGuide(title);
  await followCard(person, { ...does, stopAt: 'activate' });
  await chromium.context.close();
  await withProfileOf(chromium, site, async (_, back) => {
    const card = await back.card();
    expect(['open-user-menu', 'sign-in']).toContain(card.step);
    await followCard(back, does);
  });
});
