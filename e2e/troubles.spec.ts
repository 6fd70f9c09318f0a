/** What goes wrong has a sentence on the card or in the vault, and nothing saved is lost. */
import { ByHand } from './harness/by-hand.ts';
import { openVault, reveal, vaultRow } from './harness/chromium/extension-pages.ts';
import { followCard } from './harness/follow-card.ts';
import { administrator, issuedToken, issuedTokens, siteHome } from './harness/replica.ts';
import { expect, test } from './harness/test.ts';
import { seededPeople } from './site/model.ts';

const title = 'Generate a master token';

/** Names a person may give. */
const odd = 'Against "all" odd’s 😀 מפתח עברי';
const long = 'A name as long as the field takes '.repeat(6).slice(0, 199).concat('.');

test('a guide goes on through a refused password, errors, an ended session and no network', {
  tag: '@rare',
}, async ({ person, site, chromium, skin }) => {
  const { page } = person.tab;
  const hand = new ByHand(page, skin);
  const does = administrator(odd);

  // A page that never finishes loading has its card all the same.
  site.behaviour.neverFinishLoading();
  await page.goto(siteHome, { waitUntil: 'commit' });
  await person.startGuide(title);
  await followCard(person, {
    ...does,
    typed: (field, card) => (field.type === 'password' ? 'not the password' : does.typed(field, card)),
    stopWhen: (card) => card.text.includes('did not accept the e-mail address or the password'),
  });
  await hand.fillIn('password');
  await followCard(person, { ...does, stopAt: 'open-organizations' });

  site.behaviour.stall(/^\/app\/api\/organizations/);
  await person.clickSpotlight();
  await person.reads(/does not finish loading, reload it.*nothing saved is lost/);
  site.behaviour.stall(undefined);
  site.behaviour.failNext(1, /^\/app\/api\/organizations/);
  await page.reload({ waitUntil: 'commit' });
  await person.reads(/InsideMaps reports an error.*nothing saved is lost/);
  await page.reload({ waitUntil: 'commit' });
  await followCard(person, { ...does, stopAt: 'generate' });

  await chromium.context.setOffline(true);
  await person.reads(/You are offline/);
  await chromium.context.setOffline(false);
  await person.sees('the sentence gone', (view) => view.card && !view.card.text.includes('You are offline'));

  await followCard(person, { ...does, stopAt: 'activate' });
  await person.reads(/Saved.*Against "all" odd’s/);
  site.model.accounts.expireSessions();
  await followCard(person, {
    ...does,
    stopWhen: (card) => card.text.includes('InsideMaps has signed you out'),
  });
  await followCard(person, does);

  const token = issuedToken(site, odd);
  expect(token.active).toBe(true);
  const row = vaultRow(await openVault(chromium), odd);
  await expect(row.getByText('Active', { exact: true })).toBeVisible();
  expect((await reveal(row)) === token.value, 'the vault holds the value the site issued').toBe(true);
});

test('who is no administrator reads why there is no API tab', async ({ person }) => {
  const does = administrator('Never made');
  await person.startGuide(title);
  await followCard(person, {
    ...does,
    typed: (field, card) =>
      /e-?mail/.test(field.type + field.name) ? seededPeople.user.email : does.typed(field, card),
    stopAt: 'open-api-tab',
  });
  await person.reads(/no API tab here: you are not an administrator/);
});

test('a cancelled dialog, a prompt closed at once, and two tokens of one name', { tag: '@rare' }, async ({
  person,
  site,
  chromium,
  skin,
}) => {
  const name = 'Twice made';
  const does = administrator(name);
  const hand = new ByHand(person.tab.page, skin);
  await hand.signIn();
  await hand.openApiTab();
  await hand.generate(name);
  await hand.closePrompt();
  await person.reads(/Saved.*Twice made/);

  await person.startGuide(title);
  await followCard(person, { ...does, stopAt: 'name-token' });
  await hand.cancel();
  await person.waitForStep('generate');
  await followCard(person, { ...does, stopAt: 'activate' });
  await person.reads(/Several tokens have this name.*Already done/);
  const vault = await openVault(chromium);
  const rows = vault.getByRole('row', { name }).or(vault.getByRole('listitem', { name }));
  await expect(rows).toHaveCount(2);
  const issued = issuedTokens(site).map(({ value }) => value);
  const kept = [await reveal(rows.nth(0)), await reveal(rows.nth(1))];
  expect(
    issued.every((value) => kept.includes(value)),
    'the vault holds both values',
  ).toBe(true);
  await rows.first().getByRole('button', { name: 'Already done' }).click();
  await person.tab.page.bringToFront();
  await person.waitForStep('done');
});

test('a name of 200 characters stays the token’s name', { tag: '@rare' }, async ({
  person,
  site,
  chromium,
  skin,
}) => {
  const hand = new ByHand(person.tab.page, skin);
  await hand.signIn();
  await hand.openApiTab();
  await person.press(title);
  await followCard(person, administrator(long));
  const token = issuedToken(site, long);
  expect(token.active).toBe(true);
  const row = vaultRow(await openVault(chromium), long);
  await expect(row.getByText('Active', { exact: true })).toBeVisible();
  expect((await reveal(row)) === token.value, 'the vault holds the value the site issued').toBe(true);
});
