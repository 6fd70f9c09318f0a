/** Without any guide, whatever the front end: the value is in the vault under the name that was typed for it. */
import { ByHand } from '../harness/by-hand.ts';
import { openVault, reveal, vaultRow } from '../harness/chromium/extension-pages.ts';
import { issuedKey, issuedToken } from '../harness/replica.ts';
import { expect, test } from '../harness/test.ts';
import { type SkinName, skinNames } from '../site/skins/index.ts';

/** The one of many pages, or all; that with the browser’s own boxes has a journey of its own. */
const drawn: readonly SkinName[] =
  process.env.WAYKEY_EVERYWHERE === undefined ? ['native'] : skinNames.filter((skin) => skin !== 'prompt');

for (const skin of drawn) {
  test.describe(skin, () => {
    test.use({ skin });

    test('a master token and its replacement, and an API key', async ({ person, site, chromium }) => {
      const hand = new ByHand(person.tab.page, skin);
      await hand.signIn();
      await hand.openApiTab();

      await hand.generate('Made by hand');
      await person.reads(/Saved.*Made by hand/);
      await expect(hand.prompt()).toBeVisible();
      await hand.closePrompt();
      const first = issuedToken(site, 'Made by hand').value;

      await hand.replace('Made by hand');
      const second = issuedToken(site, 'Made by hand').value;
      const vault = await openVault(chromium);
      const rows = vault.getByRole('listitem', { name: 'Made by hand' });
      await expect(rows).toHaveCount(2);
      await expect(rows.filter({ hasText: 'Replaced' })).toHaveCount(1);
      const kept = [
        await reveal(rows.filter({ hasText: 'Replaced' })),
        await reveal(rows.filter({ hasNotText: 'Replaced' })),
      ];
      expect(kept[0] === first && kept[1] === second, 'each is what the site issued').toBe(true);

      await person.tab.page.bringToFront();
      await hand.closePrompt();
      await hand.createKey('Key for the shop');
      await person.reads(/Saved.*Key for the shop/);
      await expect(hand.prompt()).toBeVisible();
      await vault.bringToFront();
      const row = vaultRow(vault, 'Key for the shop');
      await expect(row.getByText('Active', { exact: true })).toBeVisible();
      await expect(row.getByText(/^Expires/)).toBeVisible();
      expect(
        (await reveal(row)) === issuedKey(site, 'Key for the shop').value,
        'the vault holds the key the site issued',
      ).toBe(true);
      await expect(vault.getByRole('listitem')).toHaveCount(3);
    });
  });
}
