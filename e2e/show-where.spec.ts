/** The site calls a thing by a word that nobody knew: the person shows it once, and Waykey goes by that, as long as it is right. */
import { ByHand } from './harness/by-hand.ts';
import type { Person } from './harness/person.ts';
import { until } from './harness/poll.ts';
import { type Box, middle, surrounds } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

const title = 'Generate a master token';
const show = 'Show Waykey where it is';
const unknown = 'Mint credential';

test.beforeEach(async ({ person, site, skin }) => {
  site.behaviour.reword('Generate token', unknown);
  const hand = new ByHand(person.tab.page, skin);
  await hand.signIn();
  await hand.openApiTab();
  // The API tab offers it by itself.
  await person.press(title);
  await person.waitForStep('generate');
});

/** Where the page says these words, once it rests there. */
function where(person: Person, text: string): Promise<Box> {
  let before = '';
  return until(`“${text}” at rest on the page`, async () => {
    const box = await person.tab.find({ text });
    const now = JSON.stringify(box);
    const rests = now === before;
    before = now;
    return rests && box;
  });
}

/** Opens the menu that the card asks for and finds nothing there that Waykey knows. */
async function openMenu(person: Person): Promise<void> {
  await person.clickSpotlight();
  await where(person, unknown);
  await person.overlayButton(show);
}

/** Points at the thing that says `text`, and says that it is this one. */
async function showIt(person: Person, text: string): Promise<void> {
  await person.press(show);
  await person.reads(/Point at it on the page/);
  await person.tab.click(middle(await where(person, text)));
  await person.reads(new RegExp(`Is it this one\\? “${text}”`, 'i'));
}

const ringIsOn = (person: Person, text: string) =>
  until(`the ring on “${text}”`, async () => {
    const [{ spotlight }, box] = await Promise.all([person.tab.look(), person.tab.find({ text })]);
    return box && spotlight && surrounds(spotlight, box);
  });

test('what was shown is ringed, leads on, and is remembered', async ({ person }) => {
  const { page } = person.tab;
  const dialog = page.getByText('Master token name').filter({ visible: true });
  await openMenu(person);
  expect((await person.card()).text).toContain('It is usually in a menu');

  await showIt(person, unknown);
  await expect(dialog, 'the page got nothing of that click').toHaveCount(0);
  await person.press('Yes');
  await ringIsOn(person, unknown);
  await person.reads(/Marked because you showed Waykey this one/);
  await person.clickSpotlight();
  await person.waitForStep('name-token');
  await expect(dialog, 'the same click, once it is the page’s').not.toHaveCount(0);

  await page.reload();
  await person.waitForStep('generate');
  await person.clickSpotlight();
  await ringIsOn(person, unknown);
});

test('what leads nowhere twice is forgotten', { tag: '@rare' }, async ({ person }) => {
  await openMenu(person);
  await person.tab.press('Escape');
  await showIt(person, 'New API key');
  await person.press('Yes');
  for (const time of ['once', 'twice']) {
    await ringIsOn(person, 'New API key');
    await person.clickSpotlight();
    await where(person, 'Cancel');
    // A dialog that is still moving into its place misses a click; a person clicks again.
    await until(`the dialog closed ${time}`, async () => {
      const cancel = await person.tab.find({ text: 'Cancel' });
      if (cancel) await person.tab.click(middle(cancel));
      return !cancel;
    });
  }
  await person.sees('the ring on the cogwheel again', ({ card, spotlight }) => {
    return spotlight && card?.text.includes('Click the cogwheel');
  });
  await person.clickSpotlight();
  await person.overlayButton(show);
});
