/** A master token gets a new value, by following the card alone; also where the browser itself asks and shows. */
import { openVault, reveal, vaultRow } from './harness/chromium/extension-pages.ts';
import { followCard } from './harness/follow-card.ts';
import { answerBoxes, usesBoxes } from './harness/native-boxes.ts';
import { issuedToken } from './harness/replica.ts';
import { expect, test } from './harness/test.ts';
import { named, wayOf } from './harness/ways.ts';

test('a token is replaced, after a warning, and the new value is in the vault', async ({
  person,
  site,
  skin,
  chromium,
}) => {
  if (usesBoxes(skin)) answerBoxes(person.tab.page, named.token);
  const way = wayOf('replace-master-token');
  way.prepare?.(site);
  const before = issuedToken(site, named.token).value;
  // Where the browser asks, the card has to have warned before.
  await person.startGuide(way.title);
  await followCard(person, { ...way.follow(), stopAt: usesBoxes(skin) ? 'replace' : 'confirm-replace' });
  expect((await person.card()).text).toContain('stops working as soon as it is replaced');
  await followCard(person, way.follow());

  const { value } = issuedToken(site, named.token);
  expect(value === before, 'the site issued another value').toBe(false);
  const row = vaultRow(await openVault(chromium), named.token);
  expect((await reveal(row)) === value, 'the vault holds the value the site issued').toBe(true);
});
