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
