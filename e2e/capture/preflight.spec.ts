/** The card does not lead to a value that could not be kept: it stops before it, says why, and goes on by itself. */
import { breakStorage } from '../harness/chromium/break-storage.ts';
import { followCard } from '../harness/follow-card.ts';
import { administrator } from '../harness/replica.ts';
import { expect, test } from '../harness/test.ts';

test('a full disk stops the card before Generate token, until there is space', { tag: '@rare' }, async ({
  person,
  chromium,
}) => {
  await person.startGuide('Generate a master token');
  await followCard(person, { ...administrator('Not yet'), stopAt: 'generate' });
  const storage = await breakStorage(chromium);
  await person.clickSpotlight();
  await person.reads(/no space left/);
  const stopped = await person.tab.look();
  expect(stopped.spotlight).toBeUndefined();
  expect(stopped.card?.step).toBe('generate');

  await storage.mend();
  await person.sees(
    'the way on',
    ({ spotlight, text }) => spotlight !== undefined && !/no space left/.test(text),
  );
});
