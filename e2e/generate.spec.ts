/** The first journey: from GET STARTED to an active token in the vault, by doing what the card says and nothing else. */
import { openVault, reveal, vaultRow } from './harness/chromium/extension-pages.ts';
import { followCard } from './harness/follow-card.ts';
import { answerBoxes, stepsSeen, usesBoxes } from './harness/native-boxes.ts';
import { administrator, issuedToken, issuedTokens } from './harness/replica.ts';
import type { CardView } from './harness/tab.ts';
import { expect, test } from './harness/test.ts';

const title = 'Generate a master token';
const does = administrator('Website integration');
const steps = [
  'sign-in',
  'open-user-menu',
  'open-organizations',
  'open-organization',
  'open-api-tab',
  'generate',
  'name-token',
  'save-token',
  'activate',
  'done',
];

test.beforeEach(({ person, skin }) => {
  if (usesBoxes(skin)) answerBoxes(person.tab.page, 'Website integration');
});

test('the card leads from the signed-out home page to an active token in the vault', async ({
  person,
  site,
  skin,
  chromium,
}) => {
  const cards: CardView[] = [];
  await person.startGuide(title);
  await followCard(person, {
    ...does,
    onStep: (card) => {
      cards.push(card);
    },
  });

  expect(cards.map(({ step }) => step)).toEqual(stepsSeen(skin, steps));
  for (const { step, heading } of cards.slice(0, -1)) {
    expect(heading).toContain(`Step ${steps.indexOf(step) + 2} of 10`);
  }
  for (const card of cards) {
    expect(card.guide).toBe('generate-master-token');
    expect(card.name).toMatch(/^Waykey/);
  }
  expect(cards.at(-1)?.heading).toMatch(/^Done/);

  const token = issuedToken(site, 'Website integration');
  expect(issuedTokens(site)).toHaveLength(1);
  expect(token.active).toBe(true);
  const vault = await openVault(chromium);
  const row = vaultRow(vault, 'Website integration');
  await expect(row.getByText('Active', { exact: true })).toBeVisible();
  expect((await reveal(row)) === token.value, 'the vault holds the value the site issued').toBe(true);
});

test('after the prompt is closed the page holds no character of the value', async ({
  person,
  site,
  skin,
}) => {
  await person.startGuide(title);
  // A native box is answered before a card can be read again.
  await followCard(person, { ...does, stopAt: usesBoxes(skin) ? 'activate' : 'save-token' });
  await person.reads(/Saved.*Website integration/);
  const { value } = issuedToken(site, 'Website integration');
  await followCard(person, { ...does, stopAt: 'activate' });

  const pieces = [value.slice(0, 12), value.slice(-12)];
  const { text } = await person.tab.look();
  expect(pieces.some((piece) => text.includes(piece))).toBe(false);
  // A page can read text out of a closed root with window.find(), as it does here with the card's own text.
  const find = (wanted: string) =>
    person.tab.page.evaluate(
      (piece) => (window as unknown as { find(text: string): boolean }).find(piece),
      wanted,
    );
  expect(await find('Step 10 of 10')).toBe(true);
  for (const piece of pieces) expect(await find(piece)).toBe(false);
});
