/** What the person saw once is nowhere to be read afterwards. */
import { followCard } from './harness/follow-card.ts';
import { answerBoxes, usesBoxes } from './harness/native-boxes.ts';
import { administrator, issuedToken } from './harness/replica.ts';
import { expect, test } from './harness/test.ts';

const title = 'Generate a master token';
const does = administrator('Website integration');

test.beforeEach(({ person, skin }) => {
  if (usesBoxes(skin)) answerBoxes(person.tab.page, 'Website integration');
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
